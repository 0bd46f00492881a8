/** Day arithmetic of the Gregorian calendar on whole days counted from 1970-01-01, without clocks or time zones. */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** An interval of days, both ends included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** Days from 1970-01-01 to the date. Months beyond 1 to 12 run on into other years. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  return date.setUTCFullYear(year, month - 1, day) / millisecondsOfDay;
}

export function dateOf(day: number): CalendarDate {
  const date = new Date(day * millisecondsOfDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** '2021-06-12'. */
export function isoDateOf({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** 0 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function daysOfYear(year: number): Days {
  return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) };
}

export function daysOfMonth(year: number, month: number): Days {
  return { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 1) - 1 };
}

export function daysOfDate(year: number, month: number, day: number): Days {
  const number = dayNumber(year, month, day);
  return { from: number, to: number };
}

/** Monday to Sunday of the week that the day lies in. */
export function daysOfWeek(day: number): Days {
  const monday = day - ((weekdayOf(day) + 6) % 7);
  return { from: monday, to: monday + 6 };
}

/** Is there such a day of the month (29 February counts in every year)? */
export function isDayOfMonth(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (lengths[month - 1] ?? 0);
}

/** The days that an ISO 8601 date of day, month or year precision covers. */
export function daysOfIsoDate(date: string): Days | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return daysOfYear(year);
  const month = Number(match[2]);
  if (match[3] === undefined) return daysOfMonth(year, month);
  return daysOfDate(year, month, Number(match[3]));
}

const millisecondsOfDay = 86_400_000;
const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
