import { type Doer, findDoers } from './doers';
import { perPart } from './perStatement';
import type { Feature, Statement } from './statement';

/** Do both statements name who does what the predicates say, and others? 'The council agreed in May', 'the court agreed in June'. */
export function haveOtherDoers(a: Statement, one: Feature, b: Statement, other: Feature): boolean {
  if (one.kind !== 'event' || other.kind !== 'event') return false;
  const left = doersOf(a, one);
  if (!left.length) return false;
  const right = doersOf(b, other);
  return right.length > 0 && left.every((doer) => right.every((its) => areOthers(doer, its)));
}

const doersOf = perPart((statement, predicate: Feature) => findDoers(statement, predicate).doers);

/** A company and its chairman may act as one. */
const areOthers = ({ participant: a }: Doer, { participant: b }: Doer): boolean =>
  a.mention.type === b.mention.type && a.key !== b.key;
