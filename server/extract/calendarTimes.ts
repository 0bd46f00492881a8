import { type Days, dateOf, dayNumber, daysOfDate, daysOfMonth, isDayOfMonth } from '../model/calendar';
import { findCountedNoun } from './countedNoun';
import { isMonthHere, thatYear, yearOf } from './saidYear';
import { resolveDayOfMonth, resolveYearless } from './timeAnchor';
import { areJoined, symbolOf, type TimeContext, type TimeDraft, type TimeRule } from './timeDraft';
import type { TimeSymbol } from './timeSymbols';

/** Days: full dates in every order, dates without a year, days of the month. */
export const calendarRules: readonly TimeRule[] = [
  { pattern: /Y-[dn]-[dn]/g, build: buildIsoDate },
  { pattern: /(?:[WX]?,?)?[dn]\/[dn]\/[Ydn]|[dn]\.[dn]\.[Ydn]|[dn]-[dn]-Y/g, build: buildNumericDate },
  // '6 de marzo de 2024', 'Freitag, dem 3. März', '3 to 5 May', 'the twenty-first of May'.
  {
    pattern:
      /(?:[Ww]\.?,?[izjt]*)?[dco]\.?(?:(?:[-tu]|,)[izjt]*[dco]\.?)*z{0,2}[Mm]\.?(?:,?z*Y|[izt]*L?[izt]*U[izt]*[LN]?|[izt]*[LNHI]U)?/g,
    build: buildDayMonth,
  },
  // 'March 6, 2024', 'Monday, March the 6th'.
  { pattern: /(?:[Ww]\.?,?[izj]*)?[Mm]\.?z?[do](?:[-t][do])?(?:,?Y)?/g, build: buildMonthDay },
  // 'Friday 17', 'el martes 8', 'quinta-feira (19)'.
  { pattern: /[Ww],?[izj]*[do](?![-/:]?[dnYMm])|[Ww]\(d\)/g, build: buildWeekdayAndDay },
  // 'the third of this month', 'el día 3 del mes pasado', 'am 3. des vergangenen Monats'.
  { pattern: /[dco]z?(?:[HLN]U|U[LN])/g, build: buildDayOfNearMonth },
  { pattern: /L?Ud|io|zo|id/g, build: buildDayOfMonth },
];

function buildIsoDate(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const [year, , month, , day] = found;
  return year && month && day && areJoined(found, context.pieces)
    ? date(first, found.length, year.value, month.value, day.value)
    : undefined;
}

/** Day before month; in English only month before day where the text must mean it so (the day is above 12). */
function buildNumericDate(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const numbers = found.filter((symbol) => 'dnoY'.includes(symbol.class));
  const [left, right, last] = numbers;
  if (!left || !right) return undefined;
  const separator =
    context.pieces[(found.find((symbol) => symbol.class === '/' || symbol.class === '-') ?? left).first]?.key;
  if (!last) return undefined;
  if (
    (separator === '/' || separator === '-') &&
    !areJoined(numbers.length === found.length ? found : found.slice(found.indexOf(left)), context.pieces)
  )
    return undefined;
  const yearText = context.pieces[last.first]?.key ?? '';
  if (last.class !== 'Y' && yearText.length !== 2) return undefined;
  if (last.class !== 'Y' && separator !== '/' && context.language !== 'de') return undefined;
  const year = last.class === 'Y' ? last.value : last.value < 70 ? 2000 + last.value : 1900 + last.value;
  const skipped = found.indexOf(left);
  const monthFirst =
    right.value > 12 ||
    (separator === '/' && left.value <= 12 && usesMonthFirst(context, year, left.value, right.value));
  const [day, month] = monthFirst ? [right.value, left.value] : [left.value, right.value];
  return date(first + skipped, found.length - skipped, year, month, day);
}

/** English writes both orders: month first, unless that lies in the future of the text and the other order does not. */
function usesMonthFirst(context: TimeContext, year: number, left: number, right: number): boolean {
  const { published } = context;
  if (context.language !== 'en') return false;
  return !published || dayNumber(year, left, right) <= published.to || dayNumber(year, right, left) > published.to;
}

function date(first: number, length: number, year: number, month: number, day: number): TimeDraft | undefined {
  if (!isDayOfMonth(month, day)) return undefined;
  return { first, next: first + length, precision: 'day', days: daysOfDate(year, month, day), year, month, day };
}

function buildDayMonth(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const days = found.filter((symbol) => 'dco'.includes(symbol.class));
  const month = symbolOf(found, 'Mm');
  const [start] = days;
  const end = days.at(-1);
  if (!start || !end || !month) return undefined;
  const before = context.pieces[start.first - 1];
  if (
    context.pieces[start.first]?.joined &&
    before?.key === '-' &&
    before.joined &&
    context.pieces[start.first - 2]?.kind === 'word'
  )
    return undefined;
  // English has no 'three May', and no language 'three, four March'.
  if (context.language === 'en' && end.class === 'c') return undefined;
  if (month.class === 'm' && context.language === 'en' && !isMonthHere(month, context)) return undefined;
  return dayOfMonth(found, first, context, month.value, start.value, end.value, month);
}

function buildMonthDay(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  if (context.language !== 'en') return undefined;
  const month = symbolOf(found, 'Mm');
  const days = found.filter((symbol) => 'do'.includes(symbol.class));
  const [start] = days;
  const end = days.at(-1);
  if (!start || !end || !month) return undefined;
  const hasYear = symbolOf(found, 'Y') !== undefined;
  const before = context.pieces[(context.symbols[first]?.first ?? 0) - 1]?.key;
  const behind = context.symbols[first + found.length];
  // 'In March 12 people died.'
  if (before === 'in' && !hasYear && end.class === 'd' && behind?.class === 'x') return undefined;
  // 'March 6.5 million'
  if (
    context.pieces[end.next]?.joined &&
    /^[.,:%]$/.test(context.pieces[end.next]?.key ?? '') &&
    context.pieces[end.next + 1]?.joined &&
    !hasYear
  )
    return undefined;
  return dayOfMonth(found, first, context, month.value, start.value, end.value, month);
}

function dayOfMonth(
  found: readonly TimeSymbol[],
  first: number,
  context: TimeContext,
  month: number,
  startDay: number,
  endDay: number,
  at: TimeSymbol,
): TimeDraft | undefined {
  if (!isDayOfMonth(month, startDay) || !isDayOfMonth(month, endDay) || startDay > endDay) return undefined;
  const weekday = symbolOf(found, 'Ww')?.value;
  const length = trailing(found, first, context);
  const base = {
    first,
    next: first + length,
    precision: 'day' as const,
    month,
    day: startDay,
    ...(weekday === undefined ? {} : { weekday }),
  };
  const said = yearOf(found.slice(0, length), context) ?? thatYear(first + length, context);
  const year = said?.year;
  const days =
    year === undefined
      ? resolveYearless(
          said ? undefined : context.published,
          context.directionAt(context.symbols.indexOf(at)),
          month,
          startDay,
        )
      : daysOfDate(year, month, startDay);
  const end = startDay === endDay ? {} : { end: { month, day: endDay } };
  if (!days) return { ...base, ...end };
  const to = days.from + endDay - startDay;
  return {
    ...base,
    ...(year === undefined ? {} : { year }),
    ...end,
    days: { from: days.from, to },
    ...(to > days.to ? { relation: 'during' as const } : {}),
    ...(said?.relative ? { relative: true as const } : {}),
  };
}

/** How much of what was found belongs to the date: a unit that is not a year does not. */
function trailing(found: readonly TimeSymbol[], first: number, context: TimeContext): number {
  const unit = found.findIndex((symbol) => symbol.class === 'U');
  if (unit < 0) return withoutPoint(found, first, context);
  const { row } = found[unit] ?? {};
  const isYear = row?.kind === 'unit' && row.unit === 'year' && found.some((symbol) => 'LNHI'.includes(symbol.class));
  if (isYear) return found.length;
  const month = found.findIndex((symbol) => symbol.class === 'M' || symbol.class === 'm');
  return month + 1;
}

/** The point behind a month belongs to the abbreviation, or ends the sentence. */
function withoutPoint(found: readonly TimeSymbol[], first: number, context: TimeContext): number {
  return found.at(-1)?.class === '.' && (found.at(-2)?.class === 'M' || first + found.length === context.symbols.length)
    ? found.length - 1
    : found.length;
}

function buildWeekdayAndDay(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const weekday = symbolOf(found, 'Ww');
  const day = symbolOf(found, 'do');
  if (!weekday || !day || day.value < 1 || day.value > 31) return undefined;
  const last = first + found.length;
  const behind = context.symbols[last];
  const days = resolveDayOfMonth(context.published, context.directionAt(first), day.value, weekday.value);
  // 'On Friday 17 people came': a noun may follow; a day that is that weekday settles it.
  if (
    behind &&
    'xXhU'.includes(behind.class) &&
    (!days || findCountedNoun(context.pieces, day.next, context.language, day.value))
  )
    return undefined;
  if (
    context.pieces[day.next]?.joined &&
    /^[.,:%]$/.test(context.pieces[day.next]?.key ?? '') &&
    context.pieces[day.next + 1]?.joined
  )
    return undefined;
  return { first, next: last, precision: 'day', day: day.value, weekday: weekday.value, ...(days ? { days } : {}) };
}

function buildDayOfNearMonth(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const [day] = found;
  const { row } = symbolOf(found, 'U') ?? {};
  if (!day || row?.kind !== 'unit' || row.unit !== 'month' || day.value < 1 || day.value > 31) return undefined;
  // 'Three this month' are things.
  if (context.language === 'en' && (day.class !== 'o' || !symbolOf(found, 'z'))) return undefined;
  const months = symbolOf(found, 'L') ? -1 : symbolOf(found, 'N') ? 1 : 0;
  const days = dayInMonth(context.published, months, day.value);
  // 'El día 3': the word belongs to the day.
  const before = context.symbols[first - 1]?.row;
  const start = before?.kind === 'unit' && before.unit === 'day' ? first - 1 : first;
  const base = { first: start, next: first + found.length, precision: 'day' as const, day: day.value };
  return { ...base, relative: true, ...(days ? { days } : {}) };
}

/** A day of the month so many months away from that of the text. */
function dayInMonth(published: Days | undefined, months: number, day: number): Days | undefined {
  if (!published) return undefined;
  const { year, month } = dateOf(published.from);
  const latest = dateOf(published.to);
  if (latest.year !== year || latest.month !== month) return undefined;
  const { from, to } = daysOfMonth(year, month + months);
  return from + day - 1 <= to ? { from: from + day - 1, to: from + day - 1 } : undefined;
}

/** 'el día 17', 'no dia 17', 'on the 17th', 'am 17.', 'le 17'. */
function buildDayOfMonth(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const day = symbolOf(found, 'do');
  const unit = symbolOf(found, 'U');
  const { language, pieces, symbols } = context;
  if (!day || day.value < 1 || day.value > 31) return undefined;
  const behind = symbols[first + found.length];
  // 'On the 9th, …', 'le 9 au soir', 'el 9 por la tarde'.
  const ends =
    behind === undefined ||
    /^[,.;:)]$/.test(behind.class) ||
    /^[izt]*P/.test(context.classes.slice(first + found.length, first + found.length + 4)) ||
    pieces[behind.first]?.kind === 'mark';
  if (pieces[day.next]?.joined && pieces[day.next + 1]?.joined && pieces[day.next + 1]?.kind === 'digits')
    return undefined;
  let start = first;
  if (unit) {
    if (language !== 'es' && language !== 'pt' && language !== 'it') return undefined;
    if (unit.row?.kind !== 'unit' || unit.row.unit !== 'day') return undefined;
    start = first + found.indexOf(unit);
  } else {
    const lead = pieces[found[0]?.first ?? 0]?.key ?? '';
    const before = symbols[first - 1];
    const isOrdinal = day.class === 'o' && pieces[day.first]?.kind === 'digits';
    if (
      language === 'fr'
        ? !(lead === 'le' && day.class === 'd' && ends && before?.class !== ';')
        : language === 'en'
          ? !(isOrdinal && (before?.class === 'P' || (ends && pieces[(found[0]?.first ?? 0) - 1]?.key === 'on')))
          : language === 'de'
            ? !(lead === 'am' && isOrdinal && ends)
            : !((lead === 'el' || lead === 'il') && day.class === 'd' && ends)
    )
      return undefined;
    start = first + 1;
  }
  const days = resolveDayOfMonth(context.published, context.directionAt(first), day.value);
  return { first: start, next: first + found.length, precision: 'day', day: day.value, ...(days ? { days } : {}) };
}
