import type { Statement } from '../../compare/statement';
import type { SourceStatement } from '../../index/corpusIndex';
import { isOfOneDoer } from '../../lexicon/singleAgentActs';
import { overlaps, type Span } from '../../text/span';
import { type Found, foundConflict } from './found';
import { isSameName, type Name, namesOf } from './names';
import { relationsOf, type StatedRelation } from './statedRelations';

/** Both name the two of a relation, and each makes the other one its doer; or they name different doers of what one alone does. */
export function compareRoles(asked: SourceStatement, passage: readonly SourceStatement[]): Found[] {
  const told = toldIn(passage);
  return relationsOf(asked).flatMap((one): Found[] => {
    const same = told.filter(({ relation }) => relation.id === one.id);
    if (same.some(({ relation }) => agree(one, relation))) return [];
    for (const { statement, relation } of same) {
      if (!bearsTheSame(asked, one, statement, relation)) continue;
      if (isSwapped(one, relation) || hasOtherDoer(one, relation))
        return [foundConflict('participant', asked, spanOf(one), statement, spanOf(relation))];
    }
    return [];
  });
}

/** Does the passage tell of the same two what the found words say, by words of the other side: lost to, beat? */
export function isToldAlike({ one, comparison }: Found, passage: readonly SourceStatement[]): boolean {
  if (comparison.kind !== 'polarity') return false;
  const told = toldIn(passage);
  return relationsOf(one).some(
    (relation) =>
      overlaps(relation, comparison.a.span) &&
      told.some((other) => other.relation.id === relation.id && agree(relation, other.relation)),
  );
}

const toldIn = (passage: readonly SourceStatement[]) =>
  passage.flatMap((statement, at) =>
    relationsOf(statement).map((relation) => ({
      statement,
      relation: withOwner(relation, passage.slice(0, at + 1)),
    })),
  );

/** 'Her father, X': of the one person named before. */
function withOwner(relation: StatedRelation, until: readonly SourceStatement[]): StatedRelation {
  if (!relation.possessed || (relation.doer && relation.target)) return relation;
  const before = until
    .flatMap((statement) => namesOf(statement))
    .filter(({ kind, end }) => kind !== 'country' && kind !== 'place' && end <= relation.start);
  const [first] = before;
  if (!first || before.some((name) => !isSameName(name, first))) return relation;
  return relation.doer ? { ...relation, target: [first] } : { ...relation, doer: [first] };
}

const share = (a: readonly Name[] = [], b: readonly Name[] = []): boolean =>
  a.some((one) => b.some((other) => isSameName(one, other)));

const agree = (a: StatedRelation, b: StatedRelation): boolean => share(a.doer, b.doer) && share(a.target, b.target);

const isSwapped = (a: StatedRelation, b: StatedRelation): boolean =>
  share(a.doer, b.target) && share(a.target, b.doer) && !share(a.doer, b.doer) && !share(a.target, b.target);

const hasOtherDoer = (a: StatedRelation, b: StatedRelation): boolean =>
  isOfOne(a, b) &&
  a.doer !== undefined &&
  b.doer !== undefined &&
  share(a.target, b.target) &&
  !share(a.doer, b.doer) &&
  !share(a.doer, b.target);

/** Does one alone do it, or is it to another? Of parents there are two, but one father. */
const isOfOne = (one: StatedRelation, other: StatedRelation): boolean =>
  one.id.startsWith('act:')
    ? isOfOneDoer(one.id.slice(4))
    : ofOne.has(one.id) || (one.id === 'parent' && one.word !== undefined && one.word === other.word);
const ofOne: ReadonlySet<string> = new Set(['own', 'buy', 'succeed', 'kill']);

function bearsTheSame(a: Statement, one: StatedRelation, b: Statement, other: StatedRelation): boolean {
  if (one.kind === 'noun' || other.kind === 'noun') return true;
  const [left, right] = [a.stanceAt(one.start), b.stanceAt(other.start)];
  return left.polarity === right.polarity && !left.open && !right.open;
}

const spanOf = (relation: StatedRelation): Span => relation.doer?.[0] ?? relation.target?.[0] ?? relation;
