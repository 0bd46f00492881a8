import type { Location } from 'vscode-languageserver';
import { findDefinitions } from '../features/definitions';
import { toLocation } from './convert';
import type { Session } from './session';

/** Go to definition: from a key, a name or a sentence to the passages of the sources. */
export function registerDefinition(session: Session): void {
  session.connection.onDefinition(({ textDocument, position }) => {
    const brief = session.findBrief(textDocument.uri);
    if (!brief) return null;
    const { document, workspace } = brief;
    const { corpus, checker } = workspace;
    return session.guard<Location[] | null>(
      'definition',
      () => {
        const found = findDefinitions(document.getText(), document.offsetAt(position), checker, corpus.index);
        return found?.passages.flatMap((passage) => toLocation(passage, corpus) ?? []) ?? null;
      },
      null,
    );
  });
}
