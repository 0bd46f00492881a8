import type { CorpusIndex } from '../../index/corpusIndex';
import type { Entity } from '../../index/entityTable';
import { nameTokens } from '../../index/nameAlignment';
import { nameKey } from '../../index/nameNodes';
import { fold } from '../../text/fold';
import type { DetectedLanguage } from '../../text/language';
import { asProse } from '../fixes/sourceName';
import { filterOf, mostItems, type NameCompletion } from './completion';
import { type Related, relatedTo } from './related';
import type { WritingPlace } from './writingPlace';

const wordsBeforeCursor = /(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*[ ]){0,3}[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*$/u;

/**
 * Names of which some word begins as what stands before the cursor. The longest run of words that begins some name wins:
 * 'met Ana Ru' completes 'Ana Ru'. Those that the sources name together with what is being written about come first.
 */
export function completeName(place: WritingPlace, end: number, index: CorpusIndex): NameCompletion[] {
  const words = wordsBeforeCursor.exec(place.line)?.[0] ?? '';
  for (let at = 0; at < words.length; at = nextWord(words, at)) {
    const typed = words.slice(at);
    // Running text is not a name: it must begin with a capital, or in a script that has none.
    if (typed.length < 2 || !/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(typed)) continue;
    const said = place.paragraph.slice(0, -typed.length);
    const found = index.entities.search(
      typed,
      mostItems,
      (): ReadonlyMap<string, number> => closeness(relatedTo(said, place, index)),
    );
    if (found.length)
      return found.map((entity) => toCompletion(entity, typed, { end, language: place.language, index }));
  }
  return [];
}

/** How near each entity is to what is being written about, by how the sources name them together. */
function closeness(related: readonly Related[]): ReadonlyMap<string, number> {
  const near = new Map<string, number>();
  for (const [back, { statements }] of related.entries()) {
    for (const [rank, { participants }] of statements.entries()) {
      for (const key of new Set(participants.map((one) => one.key)))
        near.set(key, (near.get(key) ?? 0) + 1 / ((1 + back) * (1 + rank / 8)));
    }
  }
  return near;
}

interface Around {
  readonly end: number;
  readonly language: DetectedLanguage;
  readonly index: CorpusIndex;
}

function toCompletion(entity: Entity, typed: string, { end, language, index }: Around): NameCompletion {
  const spellings = [entity.name, ...entity.aliases].flatMap((alias) => [alias, fold(alias)]);
  return {
    kind: 'name',
    start: end - typed.length,
    end,
    label: entity.name,
    insert: asProse(nameIn(language, entity)),
    filter: filterOf(typed, spellings),
    id: entity.id,
    type: entity.type,
    voices: countVoices(entity, index),
  };
}

/** The name in a language; where its sources only use a part of the name, the whole one. */
function nameIn(language: DetectedLanguage, { name, names, type }: Entity): string {
  const own = names[language];
  if (own === undefined || type !== 'person') return own ?? name;
  return nameTokens(nameKey(own)).length < nameTokens(nameKey(name)).length ? name : own;
}

/** While the sources are being read, every one counts. */
function countVoices(entity: Entity, index: CorpusIndex): number {
  const sources = index.entities.sourcesNaming(entity);
  return index.isWorkedOut ? new Set(sources.map((source) => index.voiceOf(source))).size : sources.length;
}

function nextWord(words: string, at: number): number {
  const space = words.indexOf(' ', at);
  return space < 0 ? words.length : space + 1;
}
