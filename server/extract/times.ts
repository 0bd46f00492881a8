import { daysOfIsoDate } from '../model/calendar';
import type { TimeExpression } from '../model/time';
import type { Language } from '../text/language';
import type { Token } from '../text/tokens';
import { calendarRules } from './calendarTimes';
import { clockRules, partOfDayRules } from './clockTimes';
import { monthRules } from './monthTimes';
import { piecesOf } from './pieces';
import { relativeRules } from './relativeTimes';
import { seasonRules } from './seasonTimes';
import { directionAt } from './timeAnchor';
import type { TimeContext, TimeDraft, TimeRule } from './timeDraft';
import { joinTimes } from './timeJoining';
import { timeSymbolsOf } from './timeSymbols';
import { yearRules } from './yearTimes';

/**
 * The times that a sentence states, in order, without overlaps. Relative times and dates without a year are resolved
 * against `published` (ISO date of the text), towards the past unless the sentence speaks of the future; what stays open
 * has no days. A duration ('for five months') is found with the relation `for`.
 */
export function findTimes(tokens: readonly Token[], language: Language, published?: string): TimeExpression[] {
  const pieces = piecesOf(tokens);
  const { symbols, classes } = timeSymbolsOf(pieces, language);
  if (!anyTime.test(classes)) return [];
  const context: TimeContext = {
    pieces,
    symbols,
    classes,
    language,
    published: published === undefined ? undefined : daysOfIsoDate(published),
    directionAt: (symbol) => directionAt(pieces, symbols[symbol]?.first ?? 0, language),
  };
  const taken = new Array<boolean>(symbols.length).fill(false);
  const drafts: TimeDraft[] = [];
  for (const rule of rules) run(rule, context, taken, drafts);
  return joinTimes(drafts, context)
    .map((draft) => timeOf(draft, context))
    .filter((time) => time !== undefined);
}

/** A class that a time can hang on. */
const anyTime = /[MmWwUYSTPCZVGhO1234:/]/;

/** First come, first served: longer and surer forms stand first. */
const rules: readonly TimeRule[] = [
  ...calendarRules.slice(0, 2),
  ...clockRules.slice(0, 2),
  ...calendarRules.slice(2, 4),
  ...monthRules.slice(0, 1),
  ...relativeRules.slice(0, 1),
  ...monthRules.slice(1),
  ...calendarRules.slice(4),
  ...clockRules.slice(2),
  ...yearRules.slice(0, 3),
  ...seasonRules,
  ...relativeRules.slice(1),
  ...yearRules.slice(3),
  ...partOfDayRules,
];

function run({ pattern, build }: TimeRule, context: TimeContext, taken: boolean[], drafts: TimeDraft[]): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(context.classes); match; match = pattern.exec(context.classes)) {
    const first = match.index;
    const draft = taken.slice(first, first + match[0].length).includes(true)
      ? undefined
      : build(context.symbols.slice(first, first + match[0].length), first, context);
    if (!draft) {
      pattern.lastIndex = first + 1;
      continue;
    }
    drafts.push(draft);
    taken.fill(true, draft.first, draft.next);
    pattern.lastIndex = Math.max(first + 1, draft.next);
  }
}

function timeOf(draft: TimeDraft, context: TimeContext): TimeExpression | undefined {
  const { days, month, day, weekday, clock } = draft;
  const start = context.pieces[context.symbols[draft.first]?.first ?? -1]?.start;
  const end = context.pieces[(context.symbols[draft.next - 1]?.next ?? 0) - 1]?.end;
  if (start === undefined || end === undefined) return undefined;
  return {
    start,
    end,
    precision: draft.precision === 'vague' && clock ? 'day' : draft.precision,
    relation: draft.relation ?? 'at',
    ...(days ? { from: days.from, to: days.to } : {}),
    ...(!days && month !== undefined ? { month } : {}),
    ...(!days && day !== undefined ? { day } : {}),
    ...(weekday === undefined ? {} : { weekday }),
    ...(clock ? { clock } : {}),
    ...(draft.relative ? { relative: true } : {}),
    ...(draft.approximate ? { approximate: true } : {}),
  };
}
