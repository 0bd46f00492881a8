import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Completion, findCompletions } from '../features/completions';
import { entityCard } from '../features/entityCard';
import { sourceCard } from '../features/sourceCard';
import { CardWriter } from './cards';
import { toRange } from './convert';
import type { Session } from './session';

/** Names begin with capitals, of any of the languages; keys with `@`. */
export const triggerCharacters = ['@', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÄÇÉÈÊËÍÎÑÓÔÖÚÜ'];

/** Completion of names and citation keys; the card of an item is made when the item is looked at. */
export function registerCompletion(session: Session): void {
  const { connection } = session;
  connection.onCompletion(({ textDocument, position }) => {
    const brief = session.findBrief(textDocument.uri);
    if (!brief) return null;
    const { document, workspace } = brief;
    return session.guard<CompletionList | null>(
      'completion',
      () => {
        const { items, isIncomplete } = findCompletions(
          document.getText(),
          document.offsetAt(position),
          workspace.corpus.index,
        );
        return { isIncomplete, items: items.map((item, rank) => toCompletionItem(item, rank, document)) };
      },
      null,
    );
  });
  connection.onCompletionResolve((item) => session.guard('completion', () => resolveItem(item, session), item));
}

const kinds = {
  person: CompletionItemKind.Class,
  organization: CompletionItemKind.Module,
  place: CompletionItemKind.Constant,
  agreement: CompletionItemKind.File,
  unknown: CompletionItemKind.Text,
  key: CompletionItemKind.Reference,
} as const satisfies Record<Completion['kind'], CompletionItemKind>;

/** What an item carries to be resolved by. */
interface ItemData {
  readonly uri: string;
  readonly reference: string;
}

function toCompletionItem(item: Completion, rank: number, document: TextDocument): CompletionItem {
  const data: ItemData = { uri: document.uri, reference: item.reference };
  return {
    label: item.label,
    kind: kinds[item.kind],
    detail: item.detail,
    filterText: item.filter,
    sortText: String(rank).padStart(4, '0'),
    textEdit: { range: toRange(document, item), newText: item.insert },
    data,
  };
}

function resolveItem(item: CompletionItem, { workspaces, client, speaker }: Session): CompletionItem {
  const data: unknown = item.data;
  if (!isItemData(data)) return item;
  const corpus = workspaces.find(data.uri)?.corpus;
  if (!corpus) return item;
  const nowhere = { start: 0, end: 0 };
  const entity = corpus.index.entities.entity(data.reference);
  const card = entity
    ? entityCard(nowhere, entity, corpus.index)
    : sourceCard(nowhere, item.label, data.reference, corpus.index);
  return card
    ? { ...item, documentation: new CardWriter(corpus, { markdown: client.completionMarkdown, speaker }).write(card) }
    : item;
}

function isItemData(data: unknown): data is ItemData {
  return (
    typeof data === 'object' &&
    data !== null &&
    'uri' in data &&
    typeof data.uri === 'string' &&
    'reference' in data &&
    typeof data.reference === 'string'
  );
}
