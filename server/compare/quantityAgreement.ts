import type { Quantity } from '../model/quantity';
import type { Agreement } from './agreement';

/** Can both quantities be right? Units are converted; currencies are not, since rates change. */
export function compareQuantities(a: Quantity, b: Quantity): Agreement {
  if (a.dimension !== b.dimension || (a.label ?? false) !== (b.label ?? false)) return 'incomparable';
  if (a.dimension === 'money' && a.unit !== b.unit) return 'incomparable';
  if (a.label || a.dimension === 'ordinal') return a.value === b.value ? 'same' : 'different';
  const left = possibleValues(a);
  const right = possibleValues(b);
  const gap = Math.max(left.low - right.high, right.low - left.high);
  const slack = Math.max(a.tolerance, b.tolerance);
  if (gap > slack + dust * Math.max(Math.abs(a.value), Math.abs(b.value))) return 'different';
  return a.bound === b.bound && isNear(a.value, b.value) && isNear(a.high ?? a.value, b.high ?? b.value)
    ? 'same'
    : 'compatible';
}

/** The values that the wording allows, rounding apart, in the base unit; infinite where it sets no bound. */
export function possibleValues({ value, high, bound }: Quantity): { low: number; high: number } {
  switch (bound) {
    case 'atLeast':
    case 'moreThan':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'atMost':
    case 'lessThan':
      return { low: Number.NEGATIVE_INFINITY, high: high ?? value };
    case 'exact':
    case 'about':
      return { low: value, high: high ?? value };
  }
}

/** Share of a value that conversion between units may cost. */
const dust = 1e-9;

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}
