import type { Quantity } from '../model/quantity';

/** What kind of amount it is: of counts only those whose noun is left unsaid ('there are four'). */
export function measureKey({ dimension, label, unit, counted }: Quantity): string | undefined {
  if (label || dimension === 'ordinal') return undefined;
  if (dimension === 'count') return counted ? 'measure:count' : 'measure:bare';
  return dimension === 'money' ? `measure:money:${unit ?? ''}` : `measure:${dimension}`;
}

/**
 * How unlikely it is that two amounts have this value by chance, from 0 to 1: hardly at all for '3', much for '6,420'.
 * The more digits before the zeros, the more telling.
 */
export function tellingness({ value }: Quantity): number {
  const digits = Math.abs(value)
    .toPrecision(4)
    .replace(/e.*$/u, '')
    .replace('.', '')
    .replace(/^0+|0+$/gu, '').length;
  return [0, 0.15, 0.6, 0.9, 1][digits] ?? 1;
}
