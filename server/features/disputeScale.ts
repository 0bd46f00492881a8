import { possibleValues } from '../compare/quantityAgreement';
import type { Statement } from '../compare/statement';
import { possibleDays } from '../compare/timeAgreement';
import type { CorpusIndex, SourceStatement } from '../index/corpusIndex';
import { units } from '../lexicon/units';
import type { Evidence } from '../model/conflict';
import type { Quantity } from '../model/quantity';
import type { TimeExpression } from '../model/time';
import { overlaps, type Span } from '../text/span';
import type { BriefSentence } from './brief';
import { buildBriefStatement } from './briefStatement';
import type { Dispute, SentenceCheck } from './sentenceCheck';

/** The values of one dispute over a date or an amount, on one scale. */
export interface DisputeScale {
  readonly kind: 'date' | 'number';
  /** Of amounts: 'tonne', 'USD'; absent for plain counts and shares. */
  readonly unit?: string;
  readonly marks: readonly DisputeMark[];
}

/** One value: of a passage, or, where there is none, of the brief. An end that the wording leaves open is absent. */
export interface DisputeMark {
  readonly evidence?: Evidence;
  readonly side?: number;
  readonly label: string;
  readonly low?: number;
  readonly high?: number;
}

/** Marks that a plot can take. */
const mostMarks = 40;
const minutesOfDay = 1440;

/** The scale of a dispute; undefined for other kinds, and where fewer than two values can be placed. */
export function disputeScale(
  dispute: Dispute,
  sentence: BriefSentence,
  check: SentenceCheck,
  index: CorpusIndex,
): DisputeScale | undefined {
  const { kind, sides } = dispute.conflict;
  if (kind !== 'date' && kind !== 'number') return undefined;
  const own = buildBriefStatement(sentence, index);
  const claims: Claim[] = [
    ...(own ? [{ statement: own, span: dispute.span, label: dispute.stated }] : []),
    ...claimsOf(dispute, check, index).sort((a, b) => (a.side ?? 0) - (b.side ?? 0)),
  ];
  const unit = kind === 'number' ? unitOf(claims) : undefined;
  const marks = claims.flatMap(({ statement, span, evidence, side, label }): DisputeMark[] => {
    const range = kind === 'date' ? daysAt(statement, span) : amountAt(statement, span, unit);
    if (!range) return [];
    return [
      {
        label: label ?? sides[side ?? -1]?.value ?? '',
        ...(evidence ? { evidence } : {}),
        ...(side === undefined ? {} : { side }),
        ...(Number.isFinite(range.low) ? { low: range.low } : {}),
        ...(Number.isFinite(range.high) ? { high: range.high } : {}),
      },
    ];
  });
  if (marks.length < 2) return undefined;
  return { kind, ...(unit === undefined ? {} : { unit }), marks: once(marks).slice(0, mostMarks) };
}

/** A source that says the same in several passages, or in several languages, is one mark. */
function once(marks: readonly DisputeMark[]): DisputeMark[] {
  const keys = marks.map(({ evidence, low, high }) => `${evidence?.source}\n${low}\n${high}`);
  return marks.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}

interface Claim {
  readonly statement: Statement;
  readonly span: Span;
  readonly evidence?: Evidence;
  readonly side?: number;
  readonly label?: string;
}

/** Who gives which value of the dispute, and in which words. */
function claimsOf({ conflict, span }: Dispute, { matches }: SentenceCheck, index: CorpusIndex): Claim[] {
  const sideOf = ({ source, line, character }: Evidence): number =>
    conflict.sides.findIndex(({ evidence }) =>
      evidence.some((one) => one.source === source && one.line === line && one.character === character),
    );
  const claims = new Map<SourceStatement, Claim>();
  const add = (statement: SourceStatement, value: Span): void => {
    const evidence = index.evidenceFor(statement);
    const side = sideOf(evidence);
    if (side >= 0 && !claims.has(statement)) claims.set(statement, { statement, span: value, evidence, side });
  };
  for (const { comparison, other } of matches)
    if (comparison.kind === conflict.kind && overlaps(comparison.a.span, span)) add(other, comparison.b.span);
  const found = index.knownConflicts?.find((one) => one.conflict.id === conflict.id);
  for (const { statement, value } of found?.sides.flat() ?? []) add(statement, value.span);
  return [...claims.values()];
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function daysAt({ times }: Statement, span: Span): Range | undefined {
  const time = times.find((one) => overlaps(one, span));
  const days = time && possibleDays(time);
  if (!time || !days) return undefined;
  const clock = clockOf(time, days.from === days.to);
  return { low: days.from + clock.low, high: days.to + clock.high };
}

/** A day lasts until the next one begins; an hour of it is a part of the day. */
function clockOf({ clock }: TimeExpression, isOneDay: boolean): Range {
  if (!clock || !isOneDay) return { low: 0, high: 1 };
  return { low: clock.from / minutesOfDay, high: clock.to / minutesOfDay };
}

function amountAt({ quantities }: Statement, span: Span, unit: string | undefined): Range | undefined {
  const quantity = quantities.find((one) => overlaps(one, span));
  if (!quantity || quantity.label) return undefined;
  const row = units.find(({ id }) => id === unit);
  const { low, high } = possibleValues(quantity);
  return { low: inUnit(low, row), high: inUnit(high, row) };
}

const inUnit = (value: number, row: { readonly factor: number; readonly offset?: number } | undefined): number =>
  row ? (value - (row.offset ?? 0)) / row.factor : value;

/** The unit that the first amount is given in: the brief's own, where it has one. */
function unitOf(claims: readonly Claim[]): string | undefined {
  const quantities = claims.flatMap(({ statement, span }): Quantity[] =>
    statement.quantities.filter((one) => overlaps(one, span)).slice(0, 1),
  );
  return quantities.find(({ unit }) => unit !== undefined)?.unit;
}
