import type { TimeUnit, TimeWordRow } from '../lexicon/timeWords';
import { type Days, dateOf, daysOfMonth, daysOfWeek, daysOfYear } from '../model/calendar';
import type { TimePrecision } from '../model/time';
import { resolveWeekday } from './timeAnchor';
import { symbolOf, type TimeContext, type TimeDraft, type TimeRule } from './timeDraft';
import type { TimeSymbol } from './timeSymbols';

/** Times told from the date of the text or from one another: 'yesterday', 'last week', 'two days ago', 'on Thursday'. */
export const relativeRules: readonly TimeRule[] = [
  {
    pattern: /G|V/g,
    build: (found, first) => ({ first, next: first + found.length, precision: 'vague', relative: true }),
  },
  { pattern: /s?B[qz]*[dcnke][Uh]|[dcnkeL][Uh]A|F[qzi]*[dcnke]U/g, build: buildAgo },
  { pattern: /[dcnke][Uh][Rab]/g, build: buildLater },
  {
    pattern: /s[qzi]*[dcnke]U|[fg][qzi]*[LN]?[dcnke][Uh]|[dcnke][Uh]l|[gf][qzi]*[izt]?[LN][dcnk]U/g,
    build: buildDuration,
  },
  {
    pattern: /[LN][izt]?[dcnk]U|[dcnk][LN]U|[dck]U[LN]/g,
    build: (found, first) => ({ first, next: first + found.length, precision: 'vague', relative: true }),
  },
  { pattern: /T/g, build: buildDeictic },
  { pattern: /[LNHI][izt]?[Ww]|[HI][LN][Ww]|[Ww][LN]|W/g, build: buildWeekday },
  { pattern: /[LNHI]U|U[LNI]|HLU|HNU/g, build: buildUnit },
];

function unitOf(row: TimeWordRow | undefined): TimeUnit | undefined {
  return row?.kind === 'unit' || row?.kind === 'units' ? row.unit : undefined;
}

const precisionOf: Readonly<Partial<Record<TimeUnit, TimePrecision>>> = {
  day: 'day',
  week: 'week',
  weekend: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
  quarter: 'season',
  half: 'season',
  century: 'century',
};

/** 'two days ago', 'hace dos días', 'il y a un an', 'vor drei Wochen', 'dentro de dos meses'; 'desde hace …' is a duration up to now. */
function buildAgo(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const unit = symbolOf(found, 'Uh');
  const amount = symbolOf(found, 'dcnke');
  const name = unitOf(unit?.row);
  if (!unit || !name) return undefined;
  const lead = found[0]?.class;
  const next = first + found.length;
  const base = { first, next, relative: true as const };
  if (lead === 's') return { ...base, precision: 'vague', relation: 'since' };
  // Italian 'fra' and French 'dans' stand before places and durations as well: only with a number.
  if (!amount || amount.class === 'k' || name === 'hour' || name === 'minute') return { ...base, precision: 'vague' };
  const sign = symbolOf(found, 'F') ? 1 : -1;
  const precision = precisionOf[name] ?? 'vague';
  const days = shifted(context.published, name, sign * amount.value);
  return {
    ...base,
    precision,
    ...(days ? { days } : {}),
    ...(symbolOf(found, 'q') ? { approximate: true as const } : {}),
  };
}

/** The day, week, month or year so many of them away from the text's date. */
function shifted(published: Days | undefined, unit: TimeUnit, by: number): Days | undefined {
  if (!published) return undefined;
  const today = dateOf(published.from);
  const exact = published.from === published.to;
  switch (unit) {
    case 'day':
      return exact ? { from: published.from + by, to: published.from + by } : undefined;
    case 'week':
      return exact ? daysOfWeek(published.from + 7 * by) : undefined;
    case 'month':
      return dateOf(published.to).month === today.month && dateOf(published.to).year === today.year
        ? daysOfMonth(today.year, today.month + by)
        : undefined;
    case 'year':
      return dateOf(published.to).year === today.year ? daysOfYear(today.year + by) : undefined;
    case 'decade':
      return { from: daysOfYear(today.year + 10 * by - 5).from, to: daysOfYear(today.year + 10 * by + 5).to };
    default:
      return undefined;
  }
}

/** 'three months later': counted from a time that another sentence names. */
function buildLater(found: readonly TimeSymbol[], first: number): TimeDraft | undefined {
  return { first, next: first + found.length, precision: 'vague', relative: true };
}

/** 'for five months', 'fünf Monate lang', 'during the last two years'. */
function buildDuration(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const lead = found[0];
  const next = first + found.length;
  if (lead?.class === 's') return { first, next, precision: 'vague', relation: 'since', relative: true };
  if (symbolOf(found, 'LN')) return { first, next, precision: 'vague', relation: 'during', relative: true };
  const ago = context.classes.charAt(next);
  if (ago === 'A' || ago === 'R') return undefined;
  // 'for a day' may be anything; 'por mes' is no duration and has no number.
  return { first, next, precision: 'vague', relation: 'for' };
}

function buildDeictic(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const row = found[0]?.row;
  if (row?.kind !== 'deictic') return undefined;
  // Spanish 'mañana' is the morning behind an article or a pronoun.
  if (context.language === 'es' && row.days === 1 && /[HI]/.test(context.classes.charAt(first - 1))) return undefined;
  const { published } = context;
  const exact = published && published.from === published.to;
  const days = exact ? { from: published.from + row.days, to: published.from + row.days } : undefined;
  const clock = row.from === undefined || row.to === undefined ? {} : { clock: { from: row.from, to: row.to } };
  return { first, next: first + 1, precision: 'day', relative: true, ...(days ? { days } : {}), ...clock };
}

function buildWeekday(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const symbol = symbolOf(found, 'Ww');
  if (!symbol) return undefined;
  const weekday = symbol.value;
  const base = { first, next: first + found.length, precision: 'day' as const, weekday, relative: true as const };
  const leading = symbolOf(found, 'LN') ?? symbolOf(found, 'HI');
  // 'on a Thursday', 'un jueves': no certain one; 'Mondays', 'every Monday' are many.
  const before = context.pieces[symbol.first - 1]?.key ?? '';
  if (
    !leading &&
    /^(?:a|an|un|uno|una|um|uma|einem|einen|every|each|any|cada|ogni|chaque|jeden|todo|toda|some)$/.test(before)
  )
    return { ...base, precision: 'vague' };
  if (isPlural(symbol, context)) return undefined;
  if (leading?.class === 'I') return base;
  // 'On the Sunday', 'the Sunday morning': the one of the story, not the last one before the text's date.
  if (context.language === 'en' && !leading && before === 'the') return base;
  const direction = leading?.class === 'L' ? 'past' : leading?.class === 'N' ? 'future' : context.directionAt(first);
  const days = resolveWeekday(context.published, direction, weekday, leading?.class === 'L' || leading?.class === 'N');
  return { ...base, ...(days ? { days } : {}) };
}

function isPlural(weekday: TimeSymbol, context: TimeContext): boolean {
  const word = context.pieces[weekday.next - 1]?.key ?? '';
  if (context.language === 'en' || context.language === 'fr') return word.endsWith('s');
  if (context.language === 'es') return context.pieces[weekday.first - 1]?.key === 'los';
  return context.language === 'pt' && word.endsWith('s');
}

/** 'last week', 'el año pasado', 'diesen Monat', 'das kommende Jahr'. */
function buildUnit(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const unit = symbolOf(found, 'U');
  const name = unitOf(unit?.row);
  if (!unit || !name) return undefined;
  const next = first + found.length;
  const base = { first, next, relative: true as const };
  const leading = symbolOf(found, 'L') ?? symbolOf(found, 'N') ?? symbolOf(found, 'H') ?? symbolOf(found, 'I');
  if (!leading || (unit.row?.kind === 'units' && leading.class === 'I')) return undefined;
  if (leading.class === 'I' || unit.row?.kind === 'units') return { ...base, precision: 'vague' };
  // 'the last week of September', 'the last quarter of 2021' are read with what follows.
  if (/^[izt]+[MmYZ]/.test(context.classes.slice(next, next + 4)) && leading.class !== 'H') return undefined;
  // 'the last day' is the last of something.
  if (name === 'day' || name === 'century' || name === 'decade' || name === 'quarter' || name === 'half')
    return { ...base, precision: 'vague' };
  const by = leading.class === 'L' ? -1 : leading.class === 'N' ? 1 : 0;
  const days = name === 'weekend' ? weekend(context.published, by) : shifted(context.published, name, by);
  return { ...base, precision: precisionOf[name] ?? 'vague', ...(days ? { days } : {}) };
}

function weekend(published: Days | undefined, by: number): Days | undefined {
  const week = shifted(published, 'week', by);
  return week ? { from: week.from + 4, to: week.to } : undefined;
}
