import type { Quantity } from '../model/quantity';
import type { Statement, Weights } from './statement';

type Time = Statement['times'][number];

/** Names an amount across sources, whatever is counted; undefined where it is a label or a rank. */
export function amountKey({ dimension, unit, label, value, high }: Quantity): string | undefined {
  if (label || dimension === 'ordinal') return undefined;
  return `${dimension}:${dimension === 'money' ? (unit ?? '') : ''}:${value}${high === undefined ? '' : `..${high}`}`;
}

/** Names a day across sources, whatever its year; undefined for what is no day. */
export function dayKey({ precision, relation, from, month, day }: Time): string | undefined {
  if (relation === 'for' || (precision !== 'day' && precision !== 'minute')) return undefined;
  if (from !== undefined) {
    const date = new Date(from * millisecondsOfDay);
    return `day:${date.getUTCMonth() + 1}-${date.getUTCDate()}`;
  }
  return month === undefined || day === undefined ? undefined : `day:${month}-${day}`;
}
const millisecondsOfDay = 86_400_000;

/**
 * How much likelier than others two values that exclude each other are of one thing, going by who gives them in the
 * corpus. Where several sources give the one and several others the other, and none both, they are rival accounts. Who
 * gives both knows them to be of two things. Measured on annotated corpora. 1 where nothing can be told.
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
  if (isGivenTogether) return isCorroborated ? 0.8 : 0.45;
  return isCorroborated ? 2 : 1;
}
