import { asOf } from '../compare/runningCounts';
import type { Amount, Statement } from '../compare/statement';
import { findUpdate } from '../compare/updatedFigures';
import type { Match } from './sentenceCheck';

/** What the sources say against a figure, when earlier and later figures are told apart. */
export interface Opposition {
  /** Those that conflict with the figure. */
  readonly against: readonly Match[];
  /** Those that bring it up to date: the sentence states a figure that is no longer given. */
  readonly later: readonly Match[];
}

/**
 * Sorts out who conflicts with a sentence and who gives a later figure. A brief has no date, so it stands where the
 * sources stand that give its figure: what updates one of them updates it, and what one of them updates is no objection.
 */
export function sortOutUpdates(
  statement: Statement,
  against: readonly Match[],
  agreeing: readonly Match[],
  updates: readonly Match[],
): Opposition {
  // 'By 18 June nine had died' is right whatever came later.
  const isOfItsDay = (match: Match): boolean => {
    const amount = statement.quantities.find(({ start }) => start === match.comparison.a.span.start);
    return match.comparison.kind === 'number' && amount !== undefined && asOf(statement, amount) !== undefined;
  };
  const placed = against.map((match) => ({ match, order: orderOf(match, agreeing) }));
  return {
    against: placed.filter(({ order }) => order === undefined).map(({ match }) => match),
    later: [
      ...updates.filter(({ comparison }) => comparison.later === 'b'),
      ...placed.filter(({ order }) => order === 'later').map(({ match }) => match),
    ].filter((match) => !isOfItsDay(match)),
  };
}

/** Whether a source's figure comes before or after what others say; undefined where it conflicts with them. */
function orderOf(match: Match, others: readonly Match[]): 'earlier' | 'later' | undefined {
  const amount = amountOf(match);
  if (!amount) return undefined;
  const orders = others.flatMap((other) => {
    const one = amountOf(other);
    const update = one && findUpdate(other.other, one, match.other, amount);
    return update === undefined ? [] : [update];
  });
  if (!orders.length) return undefined;
  return orders.includes('a') ? 'earlier' : 'later';
}

function amountOf({ comparison: { kind, b }, other }: Match): Amount | undefined {
  return kind === 'number' ? other.quantities.find(({ start }) => start === b.span.start) : undefined;
}
