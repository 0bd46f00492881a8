import type { Span } from '../text/span';
import type { Comparison } from './comparison';
import { isAsked } from './contrasts';
import { isOnlySetAside } from './setAside';
import type { Statement, Weights } from './statement';
import { compareTopics } from './topic';

/** Whatever is to be contradicted, the other text must say a little of it itself. */
const saidThere = 0.2;
/** Two amounts of one thing are never this many times apart. */
const farthest = 20;

/**
 * Does a conflict of two texts that somebody put beside each other hold on a close look? Between the sources of a corpus,
 * of which many speak of one thing, much else vouches for it; two texts alone have only their words.
 */
export function holdsForCouple(a: Statement, b: Statement, comparison: Comparison, weights: Weights): boolean {
  if (comparison.relation === 'agrees') return true;
  const { a: left, b: right } = comparison;
  if (isOnlySetAside(a, [left.span], b) || isOnlySetAside(b, [right.span], a)) return false;
  switch (comparison.kind) {
    case 'polarity':
      return !isAttribute(a, left.span) && saysOfIt(a, comparison, b, weights);
    case 'characterisation':
      return saysOfIt(a, comparison, b, weights);
    case 'number':
      return ratioBetween(a, comparison, b) <= farthest;
    case 'date':
    case 'factuality':
    case 'participant':
    case 'place':
    case 'attribution':
      return true;
  }
}

/** 'Non-local fires' denies nothing of local ones. */
const isAttribute = (statement: Statement, { start }: Span): boolean =>
  statement.features.some((one) => one.start === start && one.kind === 'quality' && !isAsked(statement, one));

const saysOfIt = (a: Statement, { a: left, b: right }: Comparison, b: Statement, weights: Weights): boolean =>
  compareTopics(a, { without: [left.span] }, b, { without: [right.span] }, weights).direct >= saidThere;

function ratioBetween(a: Statement, { a: left, b: right }: Comparison, b: Statement): number {
  const one = a.quantities.find(({ start }) => start === left.span.start)?.value;
  const other = b.quantities.find(({ start }) => start === right.span.start)?.value;
  if (!one || !other) return 1;
  const ratio = Math.abs(one / other);
  return Math.max(ratio, 1 / ratio);
}
