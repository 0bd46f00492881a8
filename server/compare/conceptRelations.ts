import type { Concept } from '../lexicon/concept';
import { concepts } from '../lexicon/concepts';
import { kindredConcepts } from '../lexicon/kindredConcepts';

let byId: ReadonlyMap<string, Concept> | undefined;

/** The row of a concept id; undefined for keys that are no concept. */
function findConcept(id: string): Concept | undefined {
  byId ??= new Map(concepts.map((row) => [row.id, row]));
  return byId.get(id);
}

const idsOf = (list: string | undefined): readonly string[] => (list ? list.split(' ') : []);

let opposites: ReadonlyMap<string, readonly string[]> | undefined;

/** The concepts that cannot hold of what a concept holds of. */
export function oppositesOf(key: string): readonly string[] {
  opposites ??= new Map(concepts.filter(({ opposite }) => opposite).map(({ id, opposite }) => [id, idsOf(opposite)]));
  return opposites.get(key) ?? noConcepts;
}

const noConcepts: readonly string[] = [];

/** The concepts that a concept is a case of, one and two steps up. */
function broaderOf(key: string): readonly string[] {
  const one = idsOf(findConcept(key)?.broader);
  return [...one, ...one.flatMap((wider) => idsOf(findConcept(wider)?.broader))];
}

/** Is a concept of the first a case of one of the second, one or two steps up? */
export function isCaseOf(keys: readonly string[], wider: readonly string[]): boolean {
  return keys.some((key) => findConcept(key)?.broader !== undefined && broaderOf(key).some((up) => wider.includes(up)));
}

/** How well one concept stands for another: the same act from its other side, its kin, one that it is a case of. */
const converseMatch = 1;
const kindredMatch = 0.75;
const broaderMatch = 0.6;

let relations: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;

/**
 * The concepts that may stand for a concept, with how well (to 1): the same act from its other side, its kin, and those
 * one or two steps broader or narrower. Undefined for keys that have none.
 */
export function relatedConcepts(id: string): ReadonlyMap<string, number> | undefined {
  relations ??= readRelations();
  return relations.get(id);
}

function readRelations(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const table = new Map<string, Map<string, number>>();
  const relate = (a: string, b: string, how: number): void => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = table.get(from) ?? new Map<string, number>();
      row.set(to, Math.max(how, row.get(to) ?? 0));
      table.set(from, row);
    }
  };
  for (const { id, converse } of concepts) {
    if (converse !== undefined) relate(id, converse, converseMatch);
    for (const wider of broaderOf(id)) relate(id, wider, broaderMatch);
  }
  for (const family of kindredConcepts) {
    const ids = family.split(' ');
    for (const [at, one] of ids.entries()) for (const other of ids.slice(at + 1)) relate(one, other, kindredMatch);
  }
  return table;
}
