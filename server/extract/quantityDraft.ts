import type { Dimension, Quantity } from '../model/quantity';
import type { Span } from '../text/span';
import type { Measure } from './measures';
import type { Piece } from './pieces';
import type { NumberReading } from './scaleWords';

/** A quantity found, with the piece behind it. */
export interface QuantityHit {
  readonly quantity: Quantity;
  readonly next: number;
}

export interface QuantityDraft {
  /** First piece, and the piece behind the last. */
  readonly first: number;
  readonly next: number;
  readonly low: NumberReading;
  readonly high?: NumberReading;
  readonly bound: Quantity['bound'];
  readonly measure?: Measure;
  readonly counted?: Span;
  readonly label?: true;
  readonly dimension?: Dimension;
}

/** Turns what was read into base units. */
export function quantityOf(draft: QuantityDraft, pieces: readonly Piece[]): Quantity {
  const { low, high, measure, counted, label } = draft;
  const dimension = draft.dimension ?? measure?.dimension ?? 'count';
  const factor = measure?.factor ?? 1;
  const offset = measure?.offset ?? 0;
  const value = low.value * factor + offset;
  const upper = high?.value ?? low.high;
  const about = draft.bound === 'exact' && (low.about || low.high !== undefined);
  const bound = about ? 'about' : draft.bound;
  const exactTolerance = toleranceOf(high && high.place < low.place ? high : low, dimension) * factor;
  const wide =
    bound === 'about'
      ? Math.max(exactTolerance, Math.min(shareOfAbout * low.value, lastDigit(low)) * factor)
      : exactTolerance;
  return {
    start: pieces[draft.first]?.start ?? 0,
    end: pieces[draft.next - 1]?.end ?? 0,
    dimension,
    value: tidy(value),
    ...(upper === undefined ? {} : { high: tidy(upper * factor + offset) }),
    bound,
    tolerance: tidy(low.high === undefined ? wide : (low.high - low.value) * factor * 0.5),
    ...(measure ? { unit: measure.unit } : {}),
    ...(counted ? { counted } : {}),
    ...(label ? { label } : {}),
  };
}

/** 'About 40' may be 38 or 42; but 'about 3.3' is not 3.45. */
const shareOfAbout = 0.05;

/** One unit of the last digit that is not zero. */
function lastDigit({ value, place }: Pick<NumberReading, 'value' | 'place'>): number {
  return place * 10 ** trailingZeros(Math.round(value / place));
}

/** Half of the last place that the text gives. */
function toleranceOf(
  { value, place, scaled }: Pick<NumberReading, 'value' | 'place' | 'scaled'>,
  dimension: Dimension,
): number {
  if (dimension === 'ordinal') return 0;
  if (place < 1 || (scaled && value / place < 100)) return place / 2;
  const units = Math.round(value / place);
  if (units < 100) return dimension === 'count' && place === 1 ? 0 : place / 2;
  const zeros = trailingZeros(units);
  if (zeros === 0) return dimension === 'count' && place === 1 ? 0 : place / 2;
  const half = (place * 10 ** zeros) / 2;
  // One digit and zeros ('40,000', '300') says little on how it was rounded.
  const round = units === 10 ** zeros * Math.round(units / 10 ** zeros) && units / 10 ** zeros < 10;
  return round ? Math.min(half, Math.max(place * 5, value * shareOfAbout)) : half;
}

function trailingZeros(value: number): number {
  let zeros = 0;
  for (let rest = value; rest >= 10 && rest % 10 === 0; rest /= 10) zeros++;
  return zeros;
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
