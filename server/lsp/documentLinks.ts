import type { DocumentLink } from 'vscode-languageserver';
import { findCitationLinks } from '../features/citationLinks';
import { visibleText } from '../text/visibleText';
import { toRange } from './convert';
import type { Session } from './session';

/** Document links: every known citation key opens its source. Definition leads to the passage. */
export function registerDocumentLinks(session: Session): void {
  session.connection.onDocumentLinks(({ textDocument }) => {
    const brief = session.findBrief(textDocument.uri);
    if (!brief || session.isSource(brief)) return null;
    const { document, workspace } = brief;
    const { corpus } = workspace;
    return session.guard<DocumentLink[] | null>(
      'document links',
      () =>
        findCitationLinks(document.getText(), corpus.index).flatMap(({ source, describes, ...span }) => {
          const target = corpus.addressOf(source);
          if (target === undefined) return [];
          return [{ range: toRange(document, span), target, tooltip: visibleText(describes) }];
        }),
      null,
    );
  });
}
