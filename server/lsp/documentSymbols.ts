import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type OutlineEntry, outlineBrief } from '../features/briefOutline';
import { visibleText } from '../text/visibleText';
import { toRange } from './convert';
import type { JudgedBriefs } from './judgedBriefs';
import type { Session } from './session';

/** Document symbols: headings, and the disputed values under them. */
export function registerDocumentSymbols(session: Session, briefs: JudgedBriefs): void {
  session.connection.onDocumentSymbol(async ({ textDocument }, token) => {
    const judged = await briefs.judge(textDocument.uri, token);
    if (!judged) return null;
    const { document, text, findings } = judged;
    const symbols = outlineBrief(text, findings).map((entry) => toSymbol(entry, document));
    return session.client.nestsSymbols ? symbols : symbols.flatMap((symbol) => flatten(symbol, textDocument.uri));
  });
}

function toSymbol(entry: OutlineEntry, document: TextDocument): DocumentSymbol {
  const { kind, name, detail, words, children } = entry;
  return {
    name: visibleText(name),
    kind: kind === 'heading' ? SymbolKind.String : SymbolKind.Event,
    range: toRange(document, entry),
    selectionRange: toRange(document, words),
    children: children.map((child) => toSymbol(child, document)),
    ...(detail === undefined ? {} : { detail: visibleText(detail) }),
  };
}

function flatten(
  { name, kind, range, children = [] }: DocumentSymbol,
  uri: string,
  parent?: string,
): SymbolInformation[] {
  return [
    { name, kind, location: { uri, range }, ...(parent === undefined ? {} : { containerName: parent }) },
    ...children.flatMap((child) => flatten(child, uri, name)),
  ];
}
