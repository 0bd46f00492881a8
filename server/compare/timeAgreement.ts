import { dateOf, weekdayOf } from '../model/calendar';
import { isDayOrLess, type TimeExpression, type TimePrecision } from '../model/time';
import type { Agreement } from './agreement';
import { compareClocks } from './clockAgreement';

/** Can the same event have been at both times? What a text leaves open excludes nothing. */
export function compareTimes(a: TimeExpression, b: TimeExpression): Agreement {
  if (a.relation === 'for' || b.relation === 'for') return 'incomparable';
  const left = possibleDays(a);
  const right = possibleDays(b);
  if (left && right) return compareDays(a, left, b, right);
  if (left) return againstOpen(a, left, b);
  if (right) return againstOpen(b, right, a);
  return compareOpen(a, b);
}

export interface Interval {
  readonly from: number;
  readonly to: number;
}

/**
 * Days that the event may have been on, counted from 1970-01-01; undefined while unresolved. 'Since' and 'after' have no
 * end, 'until' and 'before' no beginning: there it is infinite.
 */
export function possibleDays(time: TimeExpression): Interval | undefined {
  const { from, to, relation, precision } = time;
  if (from === undefined || to === undefined || precision === 'vague') return undefined;
  const slack = time.approximate ? slackOf[precision] : 0;
  const isDay = isDayOrLess(time);
  switch (relation) {
    case 'since':
      return { from: from - slack, to: Number.POSITIVE_INFINITY };
    case 'after':
      return { from: (isDay ? to + 1 : from) - slack, to: Number.POSITIVE_INFINITY };
    case 'until':
      return { from: Number.NEGATIVE_INFINITY, to: to + slack };
    case 'before':
      return { from: Number.NEGATIVE_INFINITY, to: (isDay ? from - 1 : to) + slack };
    default:
      return { from: from - slack, to: to + slack };
  }
}

/** How many days 'about' gives to each side. */
const slackOf: Readonly<Record<TimePrecision, number>> = {
  minute: 1,
  day: 3,
  week: 7,
  month: 31,
  season: 92,
  year: 366,
  decade: 3653,
  century: 18263,
  vague: 0,
};

function compareDays(a: TimeExpression, left: Interval, b: TimeExpression, right: Interval): Agreement {
  if (left.from > right.to || right.from > left.to)
    return reachesOver(a, left, right) || reachesOver(b, right, left) ? 'compatible' : 'different';
  const sameDay = left.from === left.to && right.from === right.to;
  const clock = sameDay ? compareClocks(a.clock, b.clock) : 'incomparable';
  if (clock === 'different')
    return reachesOver(a, left, right) || reachesOver(b, right, left) ? 'compatible' : 'different';
  const same =
    left.from === right.from && left.to === right.to && a.relation === b.relation && a.precision === b.precision;
  return same && clock !== 'compatible' ? 'same' : 'compatible';
}

/** A night runs on into the next day, and midnight may be the end of its day. */
function reachesOver(time: TimeExpression, days: Interval, other: Interval): boolean {
  if (!time.clock || days.from !== days.to || other.from !== days.to + 1) return false;
  return time.clock.to > minutesOfDay || (time.clock.from === 0 && time.clock.to === 0);
}

const minutesOfDay = 1440;

/** A time with days against one that says only a month and day, a weekday or a time of day. */
function againstOpen(closed: TimeExpression, days: Interval, open: TimeExpression): Agreement {
  if (isOpenEnded(days) || isOpenEnded(open)) return 'incomparable';
  if (open.month !== undefined || open.day !== undefined) {
    if (days.to - days.from > longestChecked) return 'compatible';
    for (let day = days.from; day <= days.to; day++) {
      const date = dateOf(day);
      const fits =
        (open.month === undefined || date.month === open.month) && (open.day === undefined || date.day === open.day);
      if (fits)
        return compareClocks(closed.clock, open.clock) === 'different' && days.from === days.to
          ? 'different'
          : 'compatible';
    }
    return 'different';
  }
  if (open.weekday !== undefined) {
    if (days.from !== days.to) return 'incomparable';
    return weekdayOf(days.from) === open.weekday ? 'compatible' : 'different';
  }
  return compareClocks(closed.clock, open.clock);
}

/** A month and a day says nothing against times longer than this. */
const longestChecked = 300;

function isOpenEnded(time: Interval | TimeExpression): boolean {
  if ('relation' in time) return time.relation !== 'at' && time.relation !== 'during';
  return !Number.isFinite(time.from) || !Number.isFinite(time.to);
}

/** Two times without days. */
function compareOpen(a: TimeExpression, b: TimeExpression): Agreement {
  if (isOpenEnded(a) || isOpenEnded(b)) return 'incomparable';
  const parts = [compareParts(a.month, b.month), compareParts(a.day, b.day), compareParts(a.weekday, b.weekday)];
  const known = parts.filter((part) => part !== undefined);
  if (known.includes(false)) return 'different';
  const clock = compareClocks(a.clock, b.clock);
  if (known.length === 0) return clock;
  if (clock === 'different') return 'different';
  return a.month === b.month && a.day === b.day && clock !== 'compatible' ? 'same' : 'compatible';
}

function compareParts(a: number | undefined, b: number | undefined): boolean | undefined {
  return a === undefined || b === undefined ? undefined : a === b;
}
