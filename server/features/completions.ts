import { allKeys } from '../index/citationKeys';
import type { CorpusIndex } from '../index/corpusIndex';
import type { Entity } from '../index/entityTable';
import type { SourceMetadata } from '../model/source';
import { detectLanguage } from '../text/detectLanguage';
import { fold } from '../text/fold';
import type { DetectedLanguage } from '../text/language';
import type { Span } from '../text/span';

/** Something that may be inserted at the cursor. The span is what it replaces. */
export interface Completion extends Span {
  readonly kind: Entity['type'] | 'key';
  /** What is shown: the preferred name, or the key. */
  readonly label: string;
  /** What is inserted: the name in the language of the brief, or the key. */
  readonly insert: string;
  /** Type and number of sources; of a key, what it cites. */
  readonly detail: string;
  /** Every spelling that finds it. */
  readonly filter: string;
  /** Id of the entity, or path of the source: what the documentation is resolved from. */
  readonly reference: string;
}

export interface Completions {
  readonly items: readonly Completion[];
  /** There are more than are given: asking again with more letters finds others. */
  readonly isIncomplete: boolean;
}

export const mostItems = 100;
/** A name begins at most this far before the cursor. */
const reach = 60;

const keyBeforeCursor = /(?:^|[^\p{L}\p{N}_])@(?<brace>\{?)(?<key>[\p{L}\p{N}_:.#$%&\-+?<>~/]*)$/u;
const wordsBeforeCursor = /(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*[ ]){0,3}[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*$/u;

/** Names and citation keys that fit what stands before the cursor. */
export function findCompletions(text: string, offset: number, index: CorpusIndex): Completions {
  const before =
    text
      .slice(Math.max(0, offset - reach), offset)
      .split('\n')
      .at(-1) ?? '';
  const key = keyBeforeCursor.exec(before)?.groups;
  if (key) return completeKey(key['key'] ?? '', offset, index);
  const words = wordsBeforeCursor.exec(before)?.[0];
  return words === undefined ? none : completeName(words, offset, index, text);
}

const none: Completions = { items: [], isIncomplete: false };

function completeKey(typed: string, end: number, index: CorpusIndex): Completions {
  const wanted = fold(typed);
  const start = end - typed.length;
  const items = allKeys(index).flatMap(([key, path]): Completion[] => {
    const metadata = index.factsOf(path)?.metadata;
    const filter = [key, metadata?.title, metadata?.publisher, ...(metadata?.authors ?? [])]
      .filter((part) => part !== undefined)
      .join(' ');
    if (wanted !== '' && !fold(filter).includes(wanted)) return [];
    return [
      {
        start,
        end,
        kind: 'key',
        label: key,
        insert: key,
        detail: describeSource(metadata, path),
        filter: `${key} ${fold(filter)}`,
        reference: path,
      },
    ];
  });
  return { items: items.slice(0, mostItems), isIncomplete: items.length > mostItems };
}

/** 'Title, Publisher, 2024-03-06', as far as known. */
export function describeSource(metadata: SourceMetadata | undefined, path: string): string {
  const parts = [metadata?.title, metadata?.publisher, metadata?.published].filter((part) => part !== undefined);
  return parts.length ? parts.join(', ') : path;
}

/** The longest run of words before the cursor that begins some name wins: 'met Ana Ru' completes 'Ana Ru'. */
function completeName(words: string, end: number, index: CorpusIndex, text: string): Completions {
  for (let at = 0; at < words.length; at = nextWord(words, at)) {
    const typed = words.slice(at);
    // Running text is not a name: it must begin with a capital, unless something was typed that only a name has.
    if (typed.length < 2 || !/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(typed)) continue;
    const found = index.entities.search(typed, mostItems + 1);
    if (!found.length) continue;
    const language = languageBefore(text, end - typed.length);
    const items = found.slice(0, mostItems).map(
      (entity): Completion => ({
        start: end - typed.length,
        end,
        kind: entity.type,
        label: entity.name,
        insert: entity.names[language] ?? entity.name,
        detail: `${entity.type}, ${countSources(entity)}`,
        filter: [...new Set([typed, entity.name, ...entity.aliases].flatMap((alias) => [alias, fold(alias)]))].join(
          ' ',
        ),
        reference: entity.id,
      }),
    );
    return { items, isIncomplete: true };
  }
  return none;
}

/** How much text before the cursor tells the language that is being written. Characters. */
const languageReach = 600;

function languageBefore(text: string, offset: number): DetectedLanguage {
  return detectLanguage(text.slice(Math.max(0, offset - languageReach), offset));
}

function countSources({ mentions }: Entity): string {
  const count = new Set(mentions.map(({ source }) => source)).size;
  return `${count} ${count === 1 ? 'source' : 'sources'}`;
}

function nextWord(words: string, at: number): number {
  const space = words.indexOf(' ', at);
  return space < 0 ? words.length : space + 1;
}
