import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type MarkupContent,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Completion, NameCompletion } from '../features/completing/completion';
import { findCompletions } from '../features/completions';
import { entityCard } from '../features/entityCard';
import type { HoverCard } from '../features/hoverCard';
import { quoteCard } from '../features/quoteCard';
import { recordCard } from '../features/recordCard';
import { sourceCard } from '../features/sourceCard';
import type { CorpusIndex } from '../index/corpusIndex';
import type { Speaker } from '../messages/speaker';
import { CardWriter } from './cards';
import { toRange } from './convert';
import type { Session } from './session';

/** Names begin with capitals, of any of the languages; keys with `@`; quotations with a mark that opens one. */
export const triggerCharacters = ['@', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÄÇÉÈÊËÍÎÑÓÔÖÚÜ', ...'"“„«»‹‘‚'];

/** Completion of names, citation keys and quotations; the card of an item is made when the item is looked at. */
export function registerCompletion(session: Session): void {
  const { connection } = session;
  connection.onCompletion(({ textDocument, position }) => {
    const brief = session.findBrief(textDocument.uri);
    if (!brief) return null;
    const { document, workspace } = brief;
    return session.guardNames<CompletionList | null>(
      'completion',
      () => {
        const { checker, corpus } = workspace;
        const { items, isIncomplete } = findCompletions(
          document.getText(),
          document.offsetAt(position),
          checker,
          corpus.index,
        );
        return {
          isIncomplete,
          items: items.map((item, rank) => toCompletionItem(item, rank, document, session.speaker)),
        };
      },
      null,
    );
  });
  connection.onCompletionResolve((item) => session.guardNames('completion', () => resolveItem(item, session), item));
}

const kinds = {
  person: CompletionItemKind.Class,
  organization: CompletionItemKind.Module,
  place: CompletionItemKind.Constant,
  agreement: CompletionItemKind.File,
  unknown: CompletionItemKind.Text,
  key: CompletionItemKind.Reference,
  quote: CompletionItemKind.Value,
} as const satisfies Record<NameCompletion['type'] | 'key' | 'quote', CompletionItemKind>;

/** What an item carries to be resolved by. */
interface ItemData {
  readonly uri: string;
  readonly kind: Completion['kind'];
  /** Id of the entity, or path of the source. */
  readonly reference: string;
  /** Of a quotation: where it stands in the text of its source. */
  readonly start?: number;
}

function toCompletionItem(item: Completion, rank: number, document: TextDocument, speaker: Speaker): CompletionItem {
  const { uri } = document;
  const common = {
    label: item.label,
    detail: describe(item, speaker),
    filterText: item.filter,
    sortText: String(rank).padStart(4, '0'),
    textEdit: { range: toRange(document, item), newText: item.insert },
  };
  switch (item.kind) {
    case 'name': {
      const data: ItemData = { uri, kind: item.kind, reference: item.id };
      return { ...common, kind: kinds[item.type], data };
    }
    case 'key': {
      const data: ItemData = { uri, kind: item.kind, reference: item.path };
      return { ...common, kind: kinds.key, data };
    }
    case 'quote': {
      const data: ItemData = { uri, kind: item.kind, reference: item.path, start: item.words.start };
      return { ...common, kind: kinds.quote, data };
    }
  }
}

/** One line beside the label. */
function describe(item: Completion, speaker: Speaker): string {
  switch (item.kind) {
    case 'name': {
      const kind = item.type === 'unknown' ? [] : [speaker.say(item.type)];
      const inserts = item.insert === item.label ? [] : [speaker.say('inserts', { words: item.insert })];
      return [...kind, speaker.say('independentSources', { count: item.voices }), ...inserts].join(', ');
    }
    case 'key':
      return item.standing === undefined ? item.source : `${speaker.say(item.standing)}: ${item.source}`;
    case 'quote':
      return [item.speaker, item.source, item.published === undefined ? '' : speaker.date(item.published)]
        .filter((part) => part !== '')
        .join(', ');
  }
}

function resolveItem(item: CompletionItem, session: Session): CompletionItem {
  const data: unknown = item.data;
  if (!isItemData(data)) return item;
  const documentation = documentationOf(data, item.label, session);
  return documentation ? { ...item, documentation } : item;
}

function documentationOf(data: ItemData, label: string, session: Session): MarkupContent | undefined {
  const { workspaces, client, speaker } = session;
  const corpus = workspaces.find(data.uri)?.corpus;
  const card = corpus && cardOf(data, label, corpus.index);
  return card && new CardWriter(corpus, { markdown: client.completionMarkdown, speaker }).write(card);
}

/** Undefined where the sources have changed meanwhile. */
function cardOf({ kind, reference, start = 0 }: ItemData, label: string, index: CorpusIndex): HoverCard | undefined {
  const nowhere = { start: 0, end: 0 };
  switch (kind) {
    case 'name': {
      const entity = index.entities.entity(reference);
      return entity && entityCard(nowhere, entity, index);
    }
    case 'key':
      return reference === '' ? recordCard(nowhere, label, index) : sourceCard(nowhere, label, reference, index);
    case 'quote':
      return quoteCard(nowhere, reference, start, index);
  }
}

const itemKinds: readonly unknown[] = ['name', 'key', 'quote'] satisfies readonly Completion['kind'][];

function isItemData(data: unknown): data is ItemData {
  return (
    typeof data === 'object' &&
    data !== null &&
    'uri' in data &&
    typeof data.uri === 'string' &&
    'kind' in data &&
    itemKinds.includes(data.kind) &&
    'reference' in data &&
    typeof data.reference === 'string' &&
    (!('start' in data) || typeof data.start === 'number')
  );
}
