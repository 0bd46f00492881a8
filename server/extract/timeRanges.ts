import { type Days, daysOfDate, daysOfMonth } from '../model/calendar';
import { isClock } from './datedClocks';
import type { TimeContext, TimeDraft } from './timeDraft';

export function joinRanges(drafts: readonly TimeDraft[], context: TimeContext): TimeDraft[] {
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
