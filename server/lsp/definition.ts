import type { Location, LocationLink } from 'vscode-languageserver';
import { findDefinitions } from '../features/definitions';
import { toLocation, toRange } from './convert';
import type { Session } from './session';

/** Go to definition: from a key, a name or a sentence to the passages of the sources. */
export function registerDefinition(session: Session): void {
  session.connection.onDefinition(({ textDocument, position }) => {
    const brief = session.findBrief(textDocument.uri);
    if (!brief) return null;
    const { document, workspace } = brief;
    const { corpus, checker } = workspace;
    return session.guard<Location[] | LocationLink[] | null>(
      'definition',
      () => {
        const found = findDefinitions(document.getText(), document.offsetAt(position), checker, corpus.index);
        if (!found) return null;
        const places = found.passages.flatMap((passage) => toLocation(passage, corpus) ?? []);
        if (!session.client.takesLinks) return places;
        const originSelectionRange = toRange(document, found.origin);
        return places.map(({ uri, range }) => ({
          originSelectionRange,
          targetUri: uri,
          targetRange: range,
          targetSelectionRange: range,
        }));
      },
      null,
    );
  });
}
