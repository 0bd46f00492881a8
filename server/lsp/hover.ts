import type { Hover } from 'vscode-languageserver';
import { formatBibliography } from '../csl/formatReferences';
import type { Style } from '../csl/style';
import { findInBrief } from '../features/briefFindings';
import { localeOfBrief } from '../features/briefLocale';
import { findCitations } from '../features/citations';
import { findHover } from '../features/hoverCard';
import { findRecord } from '../index/records';
import { loadStyle } from '../workspace/citationStyle';
import { CardWriter } from './cards';
import { toRange } from './convert';
import type { Brief, Session } from './session';
import { rulesOf } from './workspaces';

/** Hover: what the sources say on the name, key or sentence under the pointer. */
export function registerHover(session: Session): void {
  session.connection.onHover(async ({ textDocument, position }) => {
    const brief = session.findBrief(textDocument.uri);
    if (!brief) return null;
    const { document, workspace } = brief;
    const { corpus, checker, settings, folder } = workspace;
    // Styles of ours are at hand; a file is read when a key is pointed at.
    const cited = findCitations(document.getText()).find(
      ({ start, end }) => start <= document.offsetAt(position) && document.offsetAt(position) <= end,
    );
    const style = cited ? await loadStyle(settings.citationStyle, folder) : undefined;
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
          ...(card.kind === 'source' && style && typeof style !== 'string' ? referenceTo(card.key, brief, style) : {}),
        }).write(card);
        return { contents, range: toRange(document, card) };
      },
      null,
    );
  });
}

/** How the bibliography will have the source that a key cites. */
function referenceTo(key: string, { document, workspace }: Brief, style: Style): { readonly reference?: string } {
  const record = findRecord(workspace.corpus.index, key);
  const [reference] = record ? formatBibliography(style, [record], localeOfBrief(document.getText()) ?? 'en') : [];
  return reference ? { reference: reference.text } : {};
}

/** Whether a diagnostic stands at the place: it may be switched off, ignored or accepted. */
function isTold({ document, workspace }: Brief, offset: number): boolean {
  const text = document.getText();
  const checked = workspace.checker.checkAt(text, offset);
  const findings = checked ? findInBrief(text, [checked], workspace.corpus.index, rulesOf(workspace)) : [];
  return findings.some(({ start, end, conflict }) => conflict !== undefined && start <= offset && offset <= end);
}
