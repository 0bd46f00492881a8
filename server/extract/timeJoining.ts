import type { Edge } from '../lexicon/timeWords';
import type { Days } from '../model/calendar';
import type { TimeExpression } from '../model/time';
import { joinClocks } from './datedClocks';
import type { TimeContext, TimeDraft } from './timeDraft';
import { joinRanges } from './timeRanges';

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
