import { dateOf, daysOfMonth } from '../model/calendar';
import { isMonthHere, thatYear, yearOf } from './saidYear';
import { resolveYearless } from './timeAnchor';
import { areJoined, symbolOf, type TimeContext, type TimeDraft, type TimeRule } from './timeDraft';
import type { TimeSymbol } from './timeSymbols';

/** Months with and without a year. */
export const monthRules: readonly TimeRule[] = [
  { pattern: /(?:[Mm]\.?[-t])?[Mm]\.?,?[zi]*Y(?![-/]\d)|[dn]\/Y/g, build: buildMonthYear },
  {
    pattern: /(?:L(?:U[izt]*)?|N(?:U[izt]*)?|[HI])[Mm]|[Mm][izt]*[LNH]U|[Mm][izt]*U[LN]|[Mm][LN]|M/g,
    build: buildMonth,
  },
];

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
