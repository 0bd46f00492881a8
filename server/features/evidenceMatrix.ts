import { keyOfSource } from '../index/citationKeys';
import type { CorpusIndex } from '../index/corpusIndex';
import { sayAbout } from '../index/describeAbout';
import { english, type Speaker } from '../messages/speaker';
import type { Conflict, Evidence } from '../model/conflict';
import type {
  EvidenceMatrix,
  MatrixDispute,
  MatrixQuote,
  MatrixScale,
  MatrixSentence,
  MatrixSource,
} from '../protocol';
import { cutText } from '../text/excerpt';
import { LineIndex } from '../text/lineIndex';
import { visibleText } from '../text/visibleText';
import type { CheckedSentence } from './briefChecker';
import { type FindingRules, judgeBrief } from './briefFindings';
import { citationsBySentence } from './citedSources';
import { nameOfSource } from './describeSource';
import { describeDispute } from './disputeFindings';
import { evidenceRow, type RowDispute, type RowScale } from './evidenceRow';
import { MatrixTables } from './matrixTables';
import { findInQuotations, passageOfVerdict } from './quotationFindings';

/** Sentences of a brief that a matrix shows: some 100,000 words. */
const mostSentences = 6_000;
const longestSentence = 800;

/** What else a matrix depends on. */
export interface MatrixOptions {
  /** What the project says on findings: what it accepts is told as accepted. */
  readonly rules?: FindingRules;
  /** Says what is in dispute; English by default. */
  readonly speaker?: Speaker;
}

/**
 * What every source says on every sentence of a brief, from sentences that were checked. What is known of a sentence is
 * worked out once for as long as its check stays.
 */
export function buildEvidenceMatrix(
  brief: string,
  text: string,
  checked: readonly CheckedSentence[],
  index: CorpusIndex,
  options: MatrixOptions = {},
): EvidenceMatrix {
  const shown = checked.slice(0, mostSentences);
  const tables = new MatrixTables(index.paths, options.speaker ?? english);
  const lines = new LineIndex(text);
  const verdictOf = verdicts(text, shown, index, options);
  const cited = citationsBySentence(text, shown, index);
  const quotesOf = quotesIn(text, shown, tables, index, options);
  const sentences = shown.map((one, at): MatrixSentence => {
    const { start, end, kind } = one.sentence;
    const row = evidenceRow(one, index);
    const own = cited[at];
    return {
      start: lines.positionAt(start),
      end: lines.positionAt(end),
      text: cutText(visibleText(text.slice(start, end)).trim(), longestSentence),
      kind: kind === 'heading' ? kind : 'paragraph',
      cells: tables.cellsOf(row, own?.paths ?? []),
      disputes: row.disputes.map((found) => ({
        ...disputeOf(found, tables),
        ...verdictOf(one, found),
        about: sayAbout(found.dispute.conflict, options.speaker ?? english),
      })),
      quotes: quotesOf(one),
      unknownKeys: own?.unknownKeys ?? [],
    };
  });
  return {
    brief,
    sources: distinctNames(index.paths.map((path) => sourceOf(path, tables, index))),
    passages: tables.passages,
    sentences,
    omittedSentences: checked.length - shown.length,
    complete: index.knownConflicts !== undefined,
  };
}

/** Where two sources would be called the same, they go by their keys. */
function distinctNames(sources: readonly MatrixSource[]): MatrixSource[] {
  const times = new Map<string, number>();
  for (const { name } of sources) times.set(name, (times.get(name) ?? 0) + 1);
  return sources.map((source) => (times.get(source.name) === 1 ? source : { ...source, name: `@${source.key}` }));
}

function sourceOf(path: string, tables: MatrixTables, index: CorpusIndex): MatrixSource {
  const facts = index.factsOf(path);
  const { title, publisher, published, url, authors = [] } = facts?.metadata ?? {};
  const voice = index.voiceOf(path);
  const copyOf = voice === path ? undefined : tables.sourceIndex(voice);
  return {
    name: visibleText(nameOfSource({ source: path, ...facts?.metadata })),
    path,
    key: keyOfSource(index, path),
    authors: authors.map(visibleText),
    languages: facts?.languages ?? [],
    ...(title === undefined ? {} : { title: visibleText(title) }),
    ...(publisher === undefined ? {} : { publisher: visibleText(publisher) }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    ...(copyOf === undefined ? {} : { copyOf }),
  };
}

/** The quotations of a sentence, as they were checked; what a comment or the project keeps quiet is told as that. */
function quotesIn(
  text: string,
  sentences: readonly CheckedSentence[],
  tables: MatrixTables,
  index: CorpusIndex,
  { rules, speaker = english }: MatrixOptions,
): (sentence: CheckedSentence) => MatrixQuote[] {
  const quoting = sentences.filter(({ quotations }) => quotations.length);
  const { suppressed } = judgeBrief(text, quoting, index, rules, speaker);
  return (sentence) => {
    if (!sentence.quotations.length) return [];
    const findings = findInQuotations(text, sentence, index, speaker);
    return sentence.quotations.flatMap(({ start, end, verdict }): MatrixQuote[] => {
      if (verdict.kind === 'none') return [];
      const own =
        findings.find((one) => one.start === start && one.code.endsWith('-quote')) ??
        findings.find((one) => one.start === start && one.code === 'quote-not-found');
      const quiet = suppressed.find(({ finding }) => finding.start === start && finding.code === own?.code);
      const passage = passageOfVerdict(verdict, index);
      return [
        {
          text: cutText(visibleText(text.slice(start, end)).trim(), longestSentence),
          verdict: verdict.kind,
          ...(passage ? { passage: tables.passageIndex(passage) } : {}),
          ...(own ? { message: own.message } : {}),
          ...(quiet ? { accepted: quiet.suppression } : {}),
        },
      ];
    });
  };
}

/** What the findings say of a dispute: the words it is told in, or whether and why the writer accepted it. */
function verdicts(
  text: string,
  sentences: readonly CheckedSentence[],
  index: CorpusIndex,
  { rules, speaker }: MatrixOptions,
): (sentence: CheckedSentence, dispute: RowDispute) => Pick<MatrixDispute, 'message' | 'accepted'> {
  const { told, suppressed } = judgeBrief(text, sentences, index, rules, speaker);
  const keyOf = (start: number, conflict: Conflict | undefined): string => `${start} ${conflict?.id}`;
  const messages = new Map(told.map(({ start, conflict, message }) => [keyOf(start, conflict), message]));
  const accepted = new Map(
    suppressed.map(({ finding, suppression }) => [keyOf(finding.start, finding.conflict), suppression]),
  );
  return ({ sentence }, { dispute }) => {
    const key = keyOf(sentence.start + dispute.span.start, dispute.conflict);
    const suppression = accepted.get(key);
    return {
      message: messages.get(key) ?? describeDispute(dispute, index, speaker),
      ...(suppression ? { accepted: suppression } : {}),
    };
  };
}

function disputeOf(
  { dispute, sides, scale }: RowDispute,
  tables: MatrixTables,
): Omit<MatrixDispute, 'about' | 'message'> {
  const { code, conflict, stated, side, attributed } = dispute;
  return {
    code,
    kind: conflict.kind,
    stated,
    sides: sides.map(({ value, voices, evidence }) => ({
      value,
      voices,
      passages: evidence.map((one) => tables.passageIndex(one)),
    })),
    attributed,
    ...(side === undefined ? {} : { side }),
    ...(scale === undefined ? {} : { scale: scaleOf(scale, tables) }),
  };
}

function scaleOf({ kind, unit, marks }: RowScale, tables: MatrixTables): MatrixScale {
  const passageOf = (evidence: Evidence | undefined) =>
    evidence === undefined ? {} : { passage: tables.passageIndex(evidence) };
  return {
    kind,
    ...(unit === undefined ? {} : { unit }),
    marks: marks.map(({ evidence, ...mark }) => ({ ...mark, ...passageOf(evidence) })),
  };
}
