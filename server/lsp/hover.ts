import type { Hover } from 'vscode-languageserver';
import { findHover } from '../features/hoverCard';
import { CardWriter } from './cards';
import { toRange } from './convert';
import type { Session } from './session';

/** Hover: what the sources say on the name, key or sentence under the pointer. */
export function registerHover(session: Session): void {
  session.connection.onHover(({ textDocument, position }) => {
    const brief = session.findBrief(textDocument.uri);
    if (!brief) return null;
    const { document, workspace } = brief;
    const { corpus, checker } = workspace;
    return session.guard<Hover | null>(
      'hover',
      () => {
        const card = findHover(document.getText(), document.offsetAt(position), checker, corpus.index);
        if (!card) return null;
        const contents = new CardWriter(corpus, {
          markdown: session.client.hoverMarkdown,
          speaker: session.speaker,
        }).write(card);
        return { contents, range: toRange(document, card) };
      },
      null,
    );
  });
}
