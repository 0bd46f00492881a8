import { fold, romanise } from '../text/fold';
import { transliterate } from '../text/transliterate';
import type { Entity } from './entityTable';

interface Entry {
  /** A name from one of its words on, folded. */
  readonly key: string;
  /** Place among all entities, the one that most sources name first. */
  readonly rank: number;
}

/** Finds entities by the beginning of any word of any of their names, whatever the accents and the spelling. */
export class NameSearch {
  readonly #ranked: readonly Entity[];
  readonly #sources: ReadonlyMap<Entity, readonly string[]>;
  /** Sorted by key. */
  readonly #entries: readonly Entry[];

  constructor(entities: readonly Entity[]) {
    this.#sources = new Map(
      entities.map((entity) => [entity, [...new Set(entity.mentions.map(({ source }) => source))]]),
    );
    this.#ranked = [...entities].sort(
      (a, b) => this.sourcesNaming(b).length - this.sourcesNaming(a).length || (a.name < b.name ? -1 : 1),
    );
    const entries = this.#ranked.flatMap((entity, rank) =>
      [...new Set([entity.name, ...entity.aliases].flatMap(keysOf))].map((key) => ({ key, rank })),
    );
    this.#entries = entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.rank - b.rank));
  }

  /** Paths of the sources that mention an entity. */
  sourcesNaming(entity: Entity): readonly string[] {
    return this.#sources.get(entity) ?? [];
  }

  /**
   * The first `limit` entities of which some name has a word that begins as `typed` does: those with the highest
   * closeness (by id) first, then what most sources name. Closeness is asked for only where something was found.
   */
  find(typed: string, limit: number, closeness: () => ReadonlyMap<string, number> = () => new Map()): Entity[] {
    const ranks = new Set<number>();
    for (const wanted of new Set([fold(typed), romanise(fold(typed)), transliterate(typed)])) {
      if (wanted === '') continue;
      for (let at = this.#firstNotBefore(wanted); at < this.#entries.length; at += 1) {
        const entry = this.#entries[at];
        if (!entry?.key.startsWith(wanted)) break;
        ranks.add(entry.rank);
      }
    }
    if (ranks.size === 0) return [];
    const near = closeness();
    const nearness = new Map([...ranks].map((rank) => [rank, near.get(this.#ranked[rank]?.id ?? '') ?? 0]));
    return [...ranks]
      .sort((a, b) => (nearness.get(b) ?? 0) - (nearness.get(a) ?? 0) || a - b)
      .slice(0, limit)
      .flatMap((rank) => this.#ranked[rank] ?? []);
  }

  #firstNotBefore(wanted: string): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#entries[middle]?.key ?? '') < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The name folded and romanised, from each of its words on. */
function keysOf(name: string): string[] {
  const folded = fold(name);
  return [folded, romanise(folded)].flatMap((key) =>
    [...key.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => key.slice(index)),
  );
}
