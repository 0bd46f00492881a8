import { type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { type CorpusSymbol, findSymbols } from '../features/symbols';
import type { Corpus } from '../workspace/corpus';
import type { Session } from './session';

/** Workspace symbols: actors, agreements and sources by name. */
export function registerWorkspaceSymbols(session: Session): void {
  session.connection.onWorkspaceSymbol(({ query }) =>
    session.guard<SymbolInformation[]>(
      'workspace symbols',
      () =>
        session.workspaces.all.flatMap(({ corpus }) =>
          findSymbols(query, corpus.index).flatMap((symbol) => toSymbol(symbol, corpus)),
        ),
      [],
    ),
  );
}

/** The kinds of programming that come nearest; the same as those of completion where there is one. */
const kinds = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Constant,
  agreement: SymbolKind.File,
  unknown: SymbolKind.Variable,
  source: SymbolKind.Key,
} as const satisfies Record<CorpusSymbol['kind'], SymbolKind>;

function toSymbol({ kind, name, container, source, range }: CorpusSymbol, corpus: Corpus): SymbolInformation[] {
  const uri = corpus.addressOf(source);
  if (uri === undefined) return [];
  return [{ name, kind: kinds[kind], containerName: container, location: { uri, range } }];
}
