import { pathToFileURL } from 'node:url';
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Location,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CardPassage, passageOf } from '../features/cardPassage';
import { nameOfSource } from '../features/describeSource';
import { RecentValues } from '../features/recentValues';
import { rangeOfQuote } from '../index/places';
import type { Conflict, Evidence } from '../model/conflict';
import { codePage, type Finding, type Severity } from '../model/finding';
import { diagnosticSource } from '../protocol';
import { excerptOf } from '../text/excerpt';
import type { Span } from '../text/span';
import { visibleText } from '../text/visibleText';
import type { Corpus } from '../workspace/corpus';

export const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toRange(document: TextDocument, { start, end }: Span) {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

const addresses = new RecentValues<string>(2_000);

/** The address of a file. Those of sources are asked for again and again. */
export const addressOf = (file: string): string => addresses.get(file, () => pathToFileURL(file).href);

/** The passage in its source file; undefined where the source was removed meanwhile. */
export function toLocation(
  { source, line, character, quote }: Pick<Evidence, 'source' | 'line' | 'character' | 'quote'>,
  corpus: Corpus,
): Location | undefined {
  const uri = corpus.addressOf(source);
  if (uri === undefined) return undefined;
  const start = { line, character };
  const facts = corpus.index.factsOf(source);
  return {
    uri,
    range: (facts && quote !== '' ? rangeOfQuote(facts, start, quote) : undefined) ?? { start, end: start },
  };
}

/** Passages of each side that related information leads to: both sides must fit into a hover. */
const relatedPerSide = 1;
/** Passages of each side that go with a diagnostic as data: a brief may have many, and all are sent on every keystroke. */
const sentPerSide = 1;

/** Characters of a quotation that go with a diagnostic: a glance; the source has the rest. */
const longestQuote = 160;

/** What is the same for a conflict wherever it is reported; kept as long as the conflict is. */
interface ReportedConflict {
  readonly related: readonly DiagnosticRelatedInformation[];
  readonly data: Conflict;
}

const reported = new WeakMap<Conflict, ReportedConflict>();

function reportConflict(conflict: Conflict, corpus: Corpus): ReportedConflict {
  const before = reported.get(conflict);
  if (before) return before;
  const related = conflict.sides.flatMap(({ value, evidence }) =>
    evidence.slice(0, relatedPerSide).flatMap((one) => {
      const location = toLocation(one, corpus);
      return location ? [{ location, message: glanceAt(value, passageOf(one, value, corpus.index)) }] : [];
    }),
  );
  const sides = conflict.sides.map(({ value, evidence }) => ({
    value,
    evidence: evidence.slice(0, sentPerSide).map((one) => ({ ...one, quote: beginningOf(one.quote) })),
  }));
  const report = { related, data: { ...conflict, sides } };
  reported.set(conflict, report);
  return report;
}

/** The first words of a quotation: verbatim, so that it can still be found in its source. */
function beginningOf(quote: string): string {
  if (quote.length <= longestQuote) return quote;
  const end = quote.lastIndexOf(' ', longestQuote);
  return quote.slice(0, end > longestQuote / 2 ? end : longestQuote);
}

/** Characters around the value that related information shows: editors print it in the hover, and one line is enough there. */
const longestGlance = 40;

/** The way to a passage, with who has it and its first words. */
function relatedPassage(passage: Evidence, corpus: Corpus): DiagnosticRelatedInformation[] {
  const location = toLocation(passage, corpus);
  return location ? [{ location, message: glanceAt(nameOfSource(passage), passage) }] : [];
}

function glanceAt(value: string, { quote, focus }: CardPassage): string {
  const { before, focus: words, after } = excerptOf(quote, longestGlance, focus);
  return visibleText(`${value}: ${before}${words}${after}`);
}

export function toDiagnostic(finding: Finding, document: TextDocument, corpus: Corpus): Diagnostic {
  const { code, severity, message, conflict, passages = [] } = finding;
  const report = conflict && reportConflict(conflict, corpus);
  const related = report?.related ?? passages.flatMap((one) => relatedPassage(one, corpus));
  return {
    range: toRange(document, finding),
    severity: severities[severity],
    source: diagnosticSource,
    code,
    codeDescription: { href: codePage(code) },
    message: visibleText(message),
    ...(related.length ? { relatedInformation: [...related] } : {}),
    ...(report ? { data: report.data } : {}),
  };
}
