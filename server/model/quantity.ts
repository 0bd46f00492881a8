import type { Span } from '../text/span';

/** What a quantity measures. `count` counts things named by a noun; `share` is a percentage or fraction. */
export type Dimension =
  | 'count'
  | 'share'
  | 'money'
  | 'mass'
  | 'volume'
  | 'length'
  | 'area'
  | 'speed'
  | 'power'
  | 'energy'
  | 'duration'
  | 'temperature'
  | 'ordinal'
  | 'data'
  | 'ratio';

/** A number with what it measures. The span covers number, bound words and unit. */
export interface Quantity extends Span {
  readonly dimension: Dimension;
  /** In the dimension's base unit: kg, m³, m, m², m/s, W, J, s, K; percent for shares; the currency's own unit for money. */
  readonly value: number;
  /** Upper end of a range ('between 40 and 50', '40-50'), in the same unit. */
  readonly high?: number;
  readonly bound: 'exact' | 'about' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan';
  /** Half of the last place given, in the base unit: 620,000 said in thousands is ±500. Zero for small whole counts. */
  readonly tolerance: number;
  /** Unit as the lexicon names it (`barrel`, `kilogram`), or the ISO 4217 code of money. */
  readonly unit?: string;
  /** Of a count: span of the noun phrase that is counted ('patrol boats'), where it follows or precedes. */
  readonly counted?: Span;
  /** Part of a name or label (article 7, kilometre 218, chapter 3): compared as a place, not as an amount. */
  readonly label?: true;
}
