import { pathToFileURL } from 'node:url';
import { type Diagnostic, DiagnosticSeverity, type Location } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Evidence } from '../model/conflict';
import type { Finding, Severity } from '../model/finding';
import { diagnosticSource } from '../protocol';
import type { Span } from '../text/span';
import { visibleText } from '../text/visibleText';
import type { Corpus } from '../workspace/corpus';

/** Where the page of a code is. */
const codePages = 'https://github.com/source-aware/source-aware-writing/blob/main/docs/codes';

export const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The page that explains a code. */
export const codePage = (code: string): { href: string } => ({ href: `${codePages}/${code}.md` });

export function toRange(document: TextDocument, { start, end }: Span) {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** The passage in its source file; undefined where the source was removed meanwhile. */
export function toLocation(
  { source, line, character, quote }: Pick<Evidence, 'source' | 'line' | 'character' | 'quote'>,
  corpus: Corpus,
): Location | undefined {
  const file = corpus.fileOf(source);
  if (file === undefined) return undefined;
  const start = { line, character };
  // A quote over several lines is marked to the end of its first one.
  const length = quote.split('\n', 1)[0]?.length ?? 0;
  return { uri: pathToFileURL(file).href, range: { start, end: { line, character: character + length } } };
}

/** Passages of each side that related information leads to. */
const passagesPerSide = 3;

export function toDiagnostic(finding: Finding, document: TextDocument, corpus: Corpus): Diagnostic {
  const { code, severity, message, conflict } = finding;
  const related = (conflict?.sides ?? []).flatMap(({ value, evidence }) =>
    evidence.slice(0, passagesPerSide).flatMap((one) => {
      const location = toLocation(one, corpus);
      return location ? [{ location, message: visibleText(`${value}: ${one.quote}`) }] : [];
    }),
  );
  return {
    range: toRange(document, finding),
    severity: severities[severity],
    source: diagnosticSource,
    code,
    codeDescription: codePage(code),
    message: visibleText(message),
    ...(related.length ? { relatedInformation: related } : {}),
    ...(conflict ? { data: conflict } : {}),
  };
}
