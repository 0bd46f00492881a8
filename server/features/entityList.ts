import type { CorpusIndex } from '../index/corpusIndex';
import type { Entity } from '../index/entityTable';
import type { EntityType } from '../model/mention';
import { fold } from '../text/fold';

/** In the order in which lists show them. */
export const entityTypes: readonly EntityType[] = ['person', 'organization', 'agreement', 'place'];

/** Where the names with one initial stand in a list. */
export interface Letter {
  readonly letter: string;
  readonly start: number;
  readonly count: number;
}

/** The entities of one type, by name. */
export interface EntityList {
  readonly entities: readonly Entity[];
  readonly letters: readonly Letter[];
}

interface Lists {
  readonly revision: number;
  readonly byType: ReadonlyMap<EntityType, EntityList>;
}

const known = new WeakMap<CorpusIndex, Lists>();

/** The entities of a type, sorted by name whatever the accents. Worked out once for each state of the index. */
export function listEntities(index: CorpusIndex, type: EntityType): EntityList {
  const before = known.get(index);
  if (before?.revision === index.revision) return before.byType.get(type) ?? none;
  const all = index.entities
    .entities()
    .map((entity) => ({ entity, key: fold(entity.name) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.entity.id < b.entity.id ? -1 : 1));
  const byType = new Map(
    entityTypes.map((one) => {
      const ofType = all.filter(({ entity }) => entity.type === one);
      return [one, { entities: ofType.map(({ entity }) => entity), letters: lettersOf(ofType) }] as const;
    }),
  );
  known.set(index, { revision: index.revision, byType });
  return byType.get(type) ?? none;
}

const none: EntityList = { entities: [], letters: [] };

/** Names that begin with no letter stand under `#`. */
function lettersOf(sorted: readonly { readonly key: string }[]): Letter[] {
  const letters: { letter: string; start: number; count: number }[] = [];
  for (const [start, { key }] of sorted.entries()) {
    const letter = /^\p{L}/u.exec(key)?.[0].toUpperCase() ?? '#';
    const last = letters.at(-1);
    if (last?.letter === letter) last.count += 1;
    else letters.push({ letter, start, count: 1 });
  }
  return letters;
}

/** How many sources name an entity. */
export function countSources({ mentions }: Entity): number {
  return new Set(mentions.map(({ source }) => source)).size;
}

/** How many of the conflicts found so far have statements that name an entity. */
export function countConflicts({ mentions }: Entity, index: CorpusIndex): number {
  const conflicts = conflictsBySentence(index);
  if (!conflicts.size) return 0;
  return new Set(mentions.flatMap(({ source, sentence }) => conflicts.get(`${source}\n${sentence}`) ?? [])).size;
}

const disputed = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

/** Ids of the conflicts that each sentence of a source is a side of, by path, line break and index. */
function conflictsBySentence({ knownConflicts }: CorpusIndex): ReadonlyMap<string, readonly string[]> {
  if (!knownConflicts) return new Map();
  const before = disputed.get(knownConflicts);
  if (before) return before;
  const found = new Map<string, string[]>();
  for (const { conflict, sides } of knownConflicts) {
    for (const { statement } of sides.flat()) {
      const key = `${statement.source}\n${statement.sentence}`;
      const ids = found.get(key) ?? [];
      ids.push(conflict.id);
      found.set(key, ids);
    }
  }
  disputed.set(knownConflicts, found);
  return found;
}
