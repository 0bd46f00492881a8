import type { Comparison, Value } from '../../compare/comparison';
import type { Statement } from '../../compare/statement';
import { overlaps } from '../../text/span';
import type { Found } from './found';
import { clauseAt, isSameName, type Name, namesOf } from './names';
import { relationsOf, type StatedRelation } from './statedRelations';

/**
 * Does the passage give its value for somebody else? Two texts that were put beside each other name the same people, so
 * that a day, a place or a figure nearby may well be another's.
 */
export function isOfAnother(
  { one: asked, other: told, comparison: found }: Found,
  passage: readonly Statement[],
): boolean {
  if (found.kind === 'participant') return passage.some((statement) => names(statement, asked, found.a));
  if (found.kind !== 'place' && found.kind !== 'date' && found.kind !== 'number') return false;
  if (found.kind === 'place' && passage.some((statement) => names(statement, asked, found.a))) return true;
  return haveOtherSubjects(asked, told) || belongsToOthers(asked, told, found);
}

/** Does a statement name what the value of another one names? */
const names = (statement: Statement, asked: Statement, value: Value): boolean =>
  namesOf(asked)
    .filter((name) => overlaps(name, value.span))
    .some((name) => namesOf(statement).some((other) => isSameName(name, other)));

/** The same act with other subjects: another's death, on another day. */
function haveOtherSubjects(asked: Statement, told: Statement): boolean {
  return relationsOf(asked).some((one) =>
    relationsOf(told).some((other) => {
      if (one.id !== other.id) return false;
      const [left, right] = [subjectOf(one), subjectOf(other)];
      return left.length > 0 && right.length > 0 && !left.some((name) => right.some((its) => isSameName(name, its)));
    }),
  );
}

const subjectOf = ({ doer, target }: StatedRelation): readonly Name[] => doer ?? target ?? [];

/** The clause of the value names others than those the statement is on, and none of these. */
function belongsToOthers(asked: Statement, told: Statement, { a, b }: Comparison): boolean {
  const own = namesOf(asked).filter((name) => name.marks.length === 0 && !overlaps(name, a.span));
  const clause = clauseAt(told, b.span);
  const there = namesOf(told).filter((name) => name.clause === clause && !overlaps(name, b.span));
  return own.length > 0 && there.length > 0 && !there.some((name) => own.some((other) => isSameName(name, other)));
}
