import type { Span } from '../text/span';

export type TimePrecision = 'minute' | 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'vague';

/**
 * A time that a text states, as an interval with the precision it was stated in. Days are counted from 1970-01-01,
 * both ends included. What the text leaves open stays open: an unresolved time conflicts with nothing.
 */
export interface TimeExpression extends Span {
  readonly precision: TimePrecision;
  /** How the event lies to the time. `for` is a duration ('for five months'), which is no date. */
  readonly relation: 'at' | 'before' | 'after' | 'since' | 'until' | 'during' | 'for';
  /** First and last day. Absent while unresolved ('that day', 'last March' in an undated text). */
  readonly from?: number;
  readonly to?: number;
  /** Month (1 to 12) and day of the month, where said without a year that could be told ('on 12 November'). */
  readonly month?: number;
  readonly day?: number;
  /** Day of the week said, 0 for Sunday. */
  readonly weekday?: number;
  /** Minutes after midnight, where a clock time is said; part of the day as a range of minutes. */
  readonly clock?: { readonly from: number; readonly to: number };
  /** The text states the time in relation to its own date ('last Thursday') or to another time in the text. */
  readonly relative?: true;
  /** 'about', 'around', 'circa'. */
  readonly approximate?: true;
}

/** Was the time stated as a day, or more exactly? */
export const isDayOrLess = ({ precision }: Pick<TimeExpression, 'precision'>): boolean =>
  precision === 'day' || precision === 'minute';
