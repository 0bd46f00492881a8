import type { TimeExpression } from '../model/time';
import type { Agreement } from './agreement';

type Clock = TimeExpression['clock'];

/**
 * Can both times of day be meant of one event? Clock times that lie whole or half hours apart may be told in two time
 * zones; a clock time fits a part of the day if it lies in it or near.
 */
export function compareClocks(a: Clock, b: Clock): Agreement {
  if (!a || !b) return 'incomparable';
  if (a.from === b.from && a.to === b.to) return 'same';
  const exact = a.from === a.to && b.from === b.to;
  const apart = gap(a, b);
  if (exact)
    return apart % 30 === 0 && apart <= widestZones ? 'compatible' : apart <= roundedBy ? 'compatible' : 'different';
  const slack = a.from === a.to || b.from === b.to ? nearby : 0;
  return apart <= slack ? 'compatible' : 'different';
}

const minutesOfDay = 1440;
/** Minutes between the time zones of two reports of one event. */
const widestZones = 720;
/** People round a clock time to five minutes. */
const roundedBy = 5;
const nearby = 90;

/** Minutes between the two, round the clock; 0 where they overlap. */
function gap(a: NonNullable<Clock>, b: NonNullable<Clock>): number {
  const around = [-minutesOfDay, 0, minutesOfDay].map((shift) =>
    Math.max(0, a.from - (b.to + shift), b.from + shift - a.to),
  );
  return Math.min(...around);
}
