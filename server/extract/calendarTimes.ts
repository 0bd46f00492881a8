import { dateOf, dayNumber, daysOfDate, daysOfMonth, isDayOfMonth } from '../model/calendar';
import { findCountedNoun } from './countedNoun';
import { resolveDayOfMonth, resolveYearless } from './timeAnchor';
import { areJoined, symbolOf, type TimeContext, type TimeDraft, type TimeRule } from './timeDraft';
import type { TimeSymbol } from './timeSymbols';

/** Days and months: full dates in every order, dates without a year, months, days of the month. */
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
  { pattern: /(?:[Mm]\.?[-t])?[Mm]\.?,?[zi]*Y(?![-/]\d)|[dn]\/Y/g, build: buildMonthYear },
  {
    pattern: /(?:L(?:U[izt]*)?|N(?:U[izt]*)?|[HI])[Mm]|[Mm][izt]*[LNH]U|[Mm][izt]*U[LN]|[Mm][LN]|M/g,
    build: buildMonth,
  },
  // 'Monday 30', 'el domingo 3', 'quinta-feira (20)'.
  { pattern: /[Ww],?[izj]*[do](?![-/:]?[dnYMm])|[Ww]\(d\)/g, build: buildWeekdayAndDay },
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

/** 'May' with a day is the month; an abbreviation needs its capital, which the symbols have seen to. */
function isMonthHere(month: TimeSymbol, context: TimeContext): boolean {
  return context.pieces[month.first]?.capital === true;
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

interface SaidYear {
  /** Absent where the text says a year in relation to a date that is not known. */
  readonly year?: number;
  readonly relative?: true;
}

/** The year that a date names: by its number, or as this, last or next year. */
export function yearOf(found: readonly TimeSymbol[], context: TimeContext): SaidYear | undefined {
  const number = symbolOf(found, 'Y');
  if (number) return { year: number.value };
  if (!symbolOf(found, 'U')) return undefined;
  const shift = symbolOf(found, 'L') ? -1 : symbolOf(found, 'N') ? 1 : symbolOf(found, 'H') ? 0 : undefined;
  if (shift === undefined) return symbolOf(found, 'I') ? { relative: true } : undefined;
  if (!context.published) return { relative: true };
  const early = dateOf(context.published.from).year;
  return early === dateOf(context.published.to).year ? { year: early + shift, relative: true } : { relative: true };
}

/** '12 June of that year': another sentence says which. */
function thatYear(next: number, context: TimeContext): SaidYear | undefined {
  return /^[,izt]*(?:G|IU)/.test(context.classes.slice(next, next + 5)) ? { relative: true } : undefined;
}

function buildMonthYear(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const year = symbolOf(found, 'Y');
  if (!year) return undefined;
  const months = found.filter((symbol) => 'Mm'.includes(symbol.class));
  const [start] = months;
  const end = months.at(-1);
  if (!start || !end) {
    const [number] = found;
    // '03/2024'
    if (!number || number.value < 1 || number.value > 12 || !areJoined(found, context.pieces)) return undefined;
    return {
      first,
      next: first + found.length,
      precision: 'month',
      days: daysOfMonth(year.value, number.value),
      year: year.value,
      month: number.value,
    };
  }
  if (year.value < 1500) return undefined;
  const startYear = start.value > end.value ? year.value - 1 : year.value;
  const days = { from: daysOfMonth(startYear, start.value).from, to: daysOfMonth(year.value, end.value).to };
  return {
    first,
    next: first + found.length,
    precision: 'month',
    days,
    year: year.value,
    month: start.value,
    ...(start === end ? {} : { relation: 'during' }),
  };
}

function buildMonth(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const month = symbolOf(found, 'Mm');
  if (!month) return undefined;
  const unit = found.find((symbol) => symbol.class === 'U');
  const base = { first, next: first + found.length, precision: 'month' as const, month: month.value };
  // 'in March of last year'
  if (unit?.row?.kind === 'unit' && unit.row.unit === 'year') {
    const said = yearOf(found, context);
    if (said?.year === undefined) return { ...base, relative: true };
    return { ...base, year: said.year, days: daysOfMonth(said.year, month.value), relative: true };
  }
  if (unit && !(unit.row?.kind === 'unit' && unit.row.unit === 'month')) return undefined;
  if (month.class === 'm' && !isMonthHere(month, context) && context.language === 'en') return undefined;
  const leading = symbolOf(found, 'LNH');
  if (month.class === 'm' && !leading) return undefined;
  // 'the last March', 'lo scorso luglio': the latest that is over; 'this March' in the year of the text.
  if (leading) {
    const days = resolveLedMonth(leading.class, month.value, context);
    return { ...base, relative: true, ...(days ? { days } : {}) };
  }
  const known = thatYear(base.next, context) ? undefined : context.published;
  const days = resolveYearless(known, context.directionAt(context.symbols.indexOf(month)), month.value);
  return { ...base, ...(days ? { days } : {}) };
}

function resolveLedMonth(
  leading: string,
  month: number,
  context: TimeContext,
): ReturnType<typeof daysOfMonth> | undefined {
  const { published } = context;
  if (!published) return undefined;
  const today = dateOf(published.from);
  const same =
    today.year === dateOf(published.to).year && (leading === 'H' || today.month === dateOf(published.to).month);
  if (!same) return undefined;
  if (leading === 'H') return daysOfMonth(today.year, month);
  if (leading === 'N') return daysOfMonth(month > today.month ? today.year : today.year + 1, month);
  return daysOfMonth(month < today.month ? today.year : today.year - 1, month);
}

function buildWeekdayAndDay(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const weekday = symbolOf(found, 'Ww');
  const day = symbolOf(found, 'do');
  if (!weekday || !day || day.value < 1 || day.value > 31) return undefined;
  const last = first + found.length;
  const behind = context.symbols[last];
  const days = resolveDayOfMonth(context.published, context.directionAt(first), day.value, weekday.value);
  // 'On Monday 30 people came': a noun may follow; a day that is that weekday settles it.
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

/** 'el día 12', 'No passado dia 12', 'on the 12th', 'am 12.', 'le 12'. */
function buildDayOfMonth(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const day = symbolOf(found, 'do');
  const unit = symbolOf(found, 'U');
  const { language, pieces, symbols } = context;
  if (!day || day.value < 1 || day.value > 31) return undefined;
  const behind = symbols[first + found.length];
  const ends = behind === undefined || /^[,.;:)]$/.test(behind.class) || pieces[behind.first]?.kind === 'mark';
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
          ? !(isOrdinal && ends && pieces[(found[0]?.first ?? 0) - 1]?.key === 'on')
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
