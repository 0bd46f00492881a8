import { dateOf } from '../model/calendar';
import type { Quantity } from '../model/quantity';
import { isDayOrLess } from '../model/time';
import type { Statement, Weights } from './statement';

type Time = Statement['times'][number];

/** Names an amount across sources, whatever is counted; undefined for a label, a rank and what only sets a bound. */
export function amountKey({ dimension, unit, label, value, high, bound }: Quantity): string | undefined {
  if (label || dimension === 'ordinal' || (bound !== 'exact' && bound !== 'about')) return undefined;
  return `${dimension}:${dimension === 'money' ? (unit ?? '') : ''}:${value}${high === undefined ? '' : `..${high}`}`;
}

/** Names a day across sources, whatever its year; undefined for what is no day. */
export function dayKey(time: Time): string | undefined {
  const { relation, from, month, day } = time;
  if (relation === 'for' || !isDayOrLess(time)) return undefined;
  if (from !== undefined) {
    const date = dateOf(from);
    return `day:${date.month}-${date.day}`;
  }
  return month === undefined || day === undefined ? undefined : `day:${month}-${day}`;
}

/**
 * How much likelier than others two values that exclude each other are of one thing, going by who gives them in the
 * corpus. Where several sources give the one and several others the other, and none both, they are rival accounts. What
 * the only source of a value gives beside the other one is of another thing. 1 where nothing can be told.
 */
export function corroborationOdds(
  one: string | undefined,
  other: string | undefined,
  { sourcesGiving }: Weights,
): number {
  if (one === undefined || other === undefined) return 1;
  const left = sourcesGiving(one);
  const right = sourcesGiving(other);
  if (!left?.size || !right?.size) return 1;
  const isGivenTogether = [...left].some((source) => right.has(source));
  const isCorroborated = left.size > 1 && right.size > 1;
  if (isGivenTogether) return isCorroborated ? odds.knownApart : odds.ownDistinction;
  return isCorroborated ? odds.rivals : 1;
}

/** Measured on annotated corpora: how often such values were in dispute, against how often all were. */
const odds = { rivals: 3, knownApart: 0.8, ownDistinction: 0.2 };
