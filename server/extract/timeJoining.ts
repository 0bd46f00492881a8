import type { Edge } from '../lexicon/timeWords';
import { type Days, daysOfDate, daysOfMonth } from '../model/calendar';
import type { TimeExpression } from '../model/time';
import type { TimeContext, TimeDraft } from './timeDraft';

/**
 * Puts the times of a sentence together: 'early' and 'the last week of' narrow the time behind them, a clock time joins its
 * date, 'from … to' and 'between … and' make one time of two, 'since', 'until', 'before', 'after' and 'about' are read.
 */
export function joinTimes(drafts: readonly TimeDraft[], context: TimeContext): TimeDraft[] {
  const narrowed = drafts.map((draft) => narrow(draft, context));
  const dated = joinClocks(
    narrowed.toSorted((a, b) => a.first - b.first),
    context,
  );
  return joinRanges(dated, context).map((draft) => withRelation(draft, context));
}

const edgeBefore = /(?:E|[oL]U)[iztj]*-?[izt]*$/;

/** Share of the whole that a part covers; drawn wide, since nobody knows where 'early' ends. */
const shares: Readonly<Record<Edge, readonly [number, number]>> = {
  early: [0, 0.45],
  mid: [0.25, 0.75],
  late: [0.5, 1],
  end: [0.6, 1],
  firstHalf: [0, 0.52],
  secondHalf: [0.48, 1],
};

function narrow(draft: TimeDraft, context: TimeContext): TimeDraft {
  const match =
    draft.clock || draft.precision === 'day' || draft.precision === 'minute'
      ? null
      : edgeBefore.exec(context.classes.slice(Math.max(0, draft.first - 5), draft.first));
  if (!match) return draft;
  const first = draft.first - match[0].length;
  const [head, unit] = [context.symbols[first], context.symbols[first + 1]];
  const row = head?.row;
  const { days } = draft;
  if (row?.kind === 'edge') {
    if (!days) return { ...draft, first };
    const precision = draft.precision === 'month' ? 'week' : draft.precision === 'year' ? 'season' : draft.precision;
    return { ...draft, first, precision, days: shareOf(days, shares[row.edge]) };
  }
  const name = unit?.row?.kind === 'unit' ? unit.row.unit : undefined;
  if (!head || (draft.precision !== 'month' && draft.precision !== 'year') || (name !== 'day' && name !== 'week'))
    return draft;
  if (head.class === 'L' && /^(?:past|pasad|pass|vergangen|scors)/.test(context.pieces[head.first]?.key ?? ''))
    return draft;
  const place = head.class === 'L' ? 0 : head.value;
  if (!days)
    return name === 'day' && head.class === 'o' && draft.month !== undefined
      ? { ...draft, first, precision: 'day', day: place }
      : { ...draft, first };
  const length = name === 'day' ? 1 : 7;
  const from = place === 0 ? days.to - length + 1 : days.from + (place - 1) * length;
  return from < days.from || from > days.to
    ? draft
    : { ...draft, first, precision: name, days: { from, to: Math.min(days.to, from + length - 1) } };
}

function shareOf(days: Days, [low, high]: readonly [number, number]): Days {
  const length = days.to - days.from + 1;
  return { from: days.from + Math.floor(length * low), to: days.from + Math.ceil(length * high) - 1 };
}

const besideClock = /^[izjtqf,(]{0,4}$/;

/** 'November 12 at 21:40', 'on the evening of Friday, 1 March', 'el domingo 3, a las 04:40'. */
function joinClocks(drafts: readonly TimeDraft[], context: TimeContext): TimeDraft[] {
  const joined: TimeDraft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const apart = before ? context.classes.slice(before.next, draft.first) : '';
    if (!before || draft.first < before.next || !besideClock.test(apart)) joined.push(draft);
    else if (isClock(before) && isDate(draft))
      joined[joined.length - 1] = withClock(draft, before, before.first, draft.next);
    else if (isDate(before) && isClock(draft))
      joined[joined.length - 1] = withClock(before, draft, before.first, draft.next);
    else if (isWeekday(before) && isDate(draft) && draft.weekday === undefined && apart.length < 3)
      joined[joined.length - 1] = { ...draft, first: before.first, weekday: before.weekday ?? 0 };
    else if (isClock(before) && isClock(draft) && before.precision === 'minute' && draft.precision === 'vague')
      joined[joined.length - 1] = { ...before, next: draft.next };
    else if (isClock(before) && isClock(draft) && before.precision === 'vague' && draft.precision === 'minute')
      joined[joined.length - 1] = { ...afternoon(before, draft), first: before.first };
    else joined.push(draft);
  }
  return joined;
}

function isClock(draft: TimeDraft): boolean {
  return (
    draft.clock !== undefined &&
    draft.days === undefined &&
    draft.month === undefined &&
    draft.weekday === undefined &&
    draft.day === undefined &&
    !draft.relative
  );
}

/** A date of one day, with a time of day still missing or told as a part of the day. */
function isDate(draft: TimeDraft): boolean {
  return (
    draft.precision === 'day' &&
    (draft.clock === undefined || draft.clock.to > draft.clock.from) &&
    (draft.days === undefined || draft.days.from === draft.days.to)
  );
}

function isWeekday(draft: TimeDraft): boolean {
  return (
    draft.weekday !== undefined && draft.day === undefined && draft.month === undefined && draft.precision === 'day'
  );
}

function withClock(date: TimeDraft, clock: TimeDraft, first: number, next: number): TimeDraft {
  const told = clock.precision === 'minute' && date.clock ? afternoon(date, clock) : clock;
  return {
    ...date,
    first,
    next,
    precision: clock.precision === 'minute' ? 'minute' : 'day',
    ...(told.clock ? { clock: told.clock } : {}),
  };
}

/** 'On the evening of … at 9:40': the part of the day tells which half of it the clock means. */
function afternoon(part: TimeDraft, clock: TimeDraft): TimeDraft {
  const minute = clock.clock?.from ?? 0;
  const late =
    part.clock &&
    part.clock.from >= 660 &&
    minute < 720 &&
    minute + 720 >= part.clock.from &&
    minute + 720 <= part.clock.to;
  return late ? { ...clock, clock: { from: minute + 720, to: minute + 720 } } : clock;
}

function joinRanges(drafts: readonly TimeDraft[], context: TimeContext): TimeDraft[] {
  const joined: TimeDraft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const range = before && draft.first >= before.next ? rangeOf(before, draft, context) : undefined;
    if (range) joined[joined.length - 1] = range;
    else joined.push(draft);
  }
  return joined;
}

const openers = /[KsFz][izjq]{0,2}$/;

function rangeOf(start: TimeDraft, end: TimeDraft, context: TimeContext): TimeDraft | undefined {
  const between = context.classes.slice(start.next, end.first);
  if (!/^[tu-][izj]{0,2}$/.test(between) || start.relation !== undefined || end.relation !== undefined)
    return undefined;
  const lead = context.classes.slice(Math.max(0, start.first - 3), start.first);
  const connector = context.pieces[context.symbols[start.next]?.first ?? -1]?.key ?? '';
  const isAnd = /^(?:and|y|e|et|und)$/.test(connector);
  const opened = isAnd
    ? /[KF][izj]{0,2}$/.test(lead)
    : openers.test(lead) || between.startsWith('-') || (between.startsWith('u') && context.language === 'de');
  if (!opened) return undefined;
  if (isClock(start) && isClock(end))
    return {
      ...start,
      next: end.next,
      relation: 'during',
      clock: { from: start.clock?.from ?? 0, to: Math.max(start.clock?.from ?? 0, end.clock?.to ?? 0) },
    };
  if (!end.days && end.month === undefined) return undefined;
  const startDays = start.year === undefined && end.days ? inYearOf(start, end) : start.days;
  const opener = openers.exec(lead)?.[0].length ?? 0;
  const base = {
    ...start,
    first: start.first - (opener > 0 && !/^z/.test(openers.exec(lead)?.[0] ?? '') ? opener : 0),
    next: end.next,
    relation: 'during' as const,
  };
  if (!startDays || !end.days || startDays.from > end.days.to) {
    const { days: _days, ...open } = base;
    return { ...open, precision: 'vague' };
  }
  return { ...base, days: { from: startDays.from, to: end.days.to } };
}

/** The start of a range without a year lies in the year of its end, or in the one before. */
function inYearOf(start: TimeDraft, end: TimeDraft): Days | undefined {
  const year = end.year;
  if (year === undefined || start.month === undefined) return start.days;
  const at = (inYear: number): Days =>
    start.day === undefined ? daysOfMonth(inYear, start.month ?? 1) : daysOfDate(inYear, start.month ?? 1, start.day);
  const same = at(year);
  return end.days && same.from > end.days.to ? at(year - 1) : same;
}

const relationOf: Readonly<Record<string, TimeExpression['relation']>> = {
  s: 'since',
  u: 'until',
  p: 'until',
  b: 'before',
  a: 'after',
  g: 'during',
};

function withRelation(draft: TimeDraft, context: TimeContext): TimeDraft {
  let { first } = draft;
  let approximate = draft.approximate;
  for (let step = 0; step < 3; step++) {
    const symbol = context.symbols[first - 1];
    if (!symbol || !'izjqtF'.includes(symbol.class)) break;
    if (symbol.class === 't' && /^(?:and|y|e|et|und|to)$/.test(context.pieces[symbol.first]?.key ?? '')) break;
    if (symbol.class === 'q') approximate = true;
    first -= 1;
  }
  const lead = context.symbols[first - 1];
  // 'By the 1998 treaty' names who did it.
  if (lead?.class === 'p' && context.language === 'en' && first < draft.first && draft.precision === 'year')
    return draft;
  const isBefore = lead?.class === 'B' && context.language === 'de';
  if (lead && draft.relation === 'during' && 'KsF'.includes(lead.class) && draft.first - first < 2 && lead.class !== '')
    return { ...draft, first: first - 1 };
  const relation = draft.relation ?? (lead ? (isBefore ? 'before' : relationOf[lead.class]) : undefined);
  const told =
    relation !== undefined &&
    draft.relation === undefined &&
    (draft.days !== undefined ||
      draft.month !== undefined ||
      draft.weekday !== undefined ||
      draft.clock !== undefined ||
      draft.relative);
  // 'Later' and 'earlier' on a day say nothing; 'q' alone still widens what is said.
  const start = told
    ? first - 1
    : approximate && !draft.approximate
      ? firstApproximate(draft.first, first, context)
      : draft.first;
  return { ...draft, first: start, ...(told && relation ? { relation } : {}), ...(approximate ? { approximate } : {}) };
}

function firstApproximate(from: number, to: number, context: TimeContext): number {
  for (let at = from - 1; at >= to; at--) if (context.classes.charAt(at) === 'q') return at;
  return from;
}
