import type { Hover } from 'vscode-languageserver';
import { findInBrief } from '../features/briefFindings';
import { findHover } from '../features/hoverCard';
import { CardWriter } from './cards';
import { toRange } from './convert';
import type { Brief, Session } from './session';
import { rulesOf } from './workspaces';

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
        const offset = document.offsetAt(position);
        const card = findHover(document.getText(), offset, checker, corpus.index);
        if (!card) return null;
        const isPointed = session.client.hoverShowsDiagnostics && card.kind === 'sentence' && card.isPointed;
        const contents = new CardWriter(corpus, {
          markdown: session.client.hoverMarkdown,
          speaker: session.speaker,
          underDiagnostic: isPointed && isTold(brief, offset),
        }).write(card);
        return { contents, range: toRange(document, card) };
      },
      null,
    );
  });
}

/** Whether a diagnostic stands at the place: it may be switched off, ignored or accepted. */
function isTold({ document, workspace }: Brief, offset: number): boolean {
  const text = document.getText();
  const checked = workspace.checker.checkAt(text, offset);
  const findings = checked ? findInBrief(text, [checked], workspace.corpus.index, rulesOf(workspace)) : [];
  return findings.some(({ start, end, conflict }) => conflict !== undefined && start <= offset && offset <= end);
}
