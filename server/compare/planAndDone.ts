import { type Days, dateOf, daysOfDate, daysOfIsoDate } from '../model/calendar';
import { isDayOrLess, type TimeExpression } from '../model/time';
import type { Feature, Statement } from './statement';
import { compareTimes } from './timeAgreement';

/**
 * Was the one a plan when it was written, and the other tells how it came out: 'will be towed on Friday' in Wednesday's
 * paper, 'was towed on Friday' in Saturday's? Such a pair is one story, no conflict. Of texts without a date only the
 * same day tells it.
 */
export function isForetold(planned: Statement, plan: Feature, done: Statement, act: Feature): boolean {
  const meant = datesBy(planned, plan);
  const happened = datesBy(done, act);
  // Planned for the very day on which it was done: whenever it was written, the plan came out.
  if (
    meant.some((one) =>
      happened.some((time) => isDayOrLess(one) && isDayOrLess(time) && compareTimes(one, time) === 'same'),
    )
  )
    return true;
  const told = planned.published === undefined ? undefined : daysOfIsoDate(planned.published);
  if (!told) return false;
  const written = done.published === undefined ? undefined : daysOfIsoDate(done.published);
  // What lies ahead of who tells it has not come out yet, however firmly it is told.
  const last = written?.to;
  if (last !== undefined && happened.some((time) => firstDayOf(time, told) > last)) return false;
  if (happened.length > 0) {
    return happened.some(
      (time) =>
        firstDayOf(time, told) >= told.from &&
        (!meant.length || meant.some((one) => compareTimes(one, time) !== 'different')),
    );
  }
  return (
    written !== undefined &&
    written.from > told.to &&
    (!meant.length || meant.some((time) => firstDayOf(time, told) <= written.to))
  );
}

/** When it happens, by the clause. */
const datesBy = ({ times }: Statement, { clause }: Feature): TimeExpression[] =>
  times.filter(
    ({ clause: own, from, month, relation }) =>
      own === clause && (from !== undefined || month !== undefined) && relation !== 'for',
  );

/** The first day that is meant; without a year, that of the text that planned it. */
function firstDayOf({ from, month, day }: TimeExpression, told: Days): number {
  if (from !== undefined) return from;
  return month === undefined ? -Infinity : daysOfDate(dateOf(told.from).year, month, day ?? 1).from;
}
