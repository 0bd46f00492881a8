import { formatBibliography } from '../csl/formatReferences';
import { termsOf } from '../csl/terms';
import { placeBibliography } from '../features/bibliographyBlock';
import { localeOfBrief } from '../features/briefLocale';
import { citedRecords } from '../features/citedRecords';
import { type BibliographyAnswer, type BibliographyParams, bibliographyRequest } from '../protocol';
import { loadStyle } from '../workspace/citationStyle';
import { toRange } from './convert';
import type { Session } from './session';

/** Tells what bibliography a brief is to have. The client makes the edit, so that one undo takes it back. */
export function registerBibliography(session: Session): void {
  session.connection.onRequest<BibliographyAnswer, void>(bibliographyRequest, (params: BibliographyParams) =>
    answer(session, params),
  );
}

async function answer(session: Session, { uri }: BibliographyParams): Promise<BibliographyAnswer> {
  const brief = session.findBrief(uri);
  if (!brief || session.isSource(brief)) return { problem: 'notABrief' };
  const { document, workspace } = brief;
  const { citationStyle } = workspace.settings;
  const style = await loadStyle(citationStyle, workspace.folder);
  if (typeof style === 'string') return { problem: 'wrongStyle', style: citationStyle };
  const text = document.getText();
  const { records, unknown } = citedRecords(text, workspace.corpus.index);
  if (!records.length) return { problem: 'nothingCited' };
  const locale = localeOfBrief(text) ?? 'en';
  const entries = formatBibliography(style, records, locale).map(({ markdown }) => markdown);
  const heading = termsOf(style, locale).term('reference', 'long', true);
  const { text: inserted, ...span } = placeBibliography(
    text,
    entries,
    heading.charAt(0).toUpperCase() + heading.slice(1),
  );
  return { version: document.version, range: toRange(document, span), text: inserted, unknown };
}
