import type { Concept } from '../lexicon/concept';
import { concepts } from '../lexicon/concepts';
import { kindredConcepts } from '../lexicon/kindredConcepts';

let byId: ReadonlyMap<string, Concept> | undefined;

/** The row of a concept id; undefined for keys that are no concept. */
export function findConcept(id: string): Concept | undefined {
  byId ??= new Map(concepts.map((row) => [row.id, row]));
  return byId.get(id);
}

const idsOf = (list: string | undefined): readonly string[] => (list ? list.split(' ') : []);

/** Can the two sets of keys not hold of the same thing: does a concept of one stand as opposite of one of the other? */
export function areOpposite(a: readonly string[], b: readonly string[]): boolean {
  return a.some((key) => idsOf(findConcept(key)?.opposite).some((opposite) => b.includes(opposite)));
}

/** Do the two sets of keys tell the same act from its two sides (buy and sell)? */
export function areConverse(a: readonly string[], b: readonly string[]): boolean {
  return a.some((key) => {
    const converse = findConcept(key)?.converse;
    return converse !== undefined && b.includes(converse);
  });
}

/** The concepts that a concept is a case of, one and two steps up. */
export function broaderOf(key: string): readonly string[] {
  const one = idsOf(findConcept(key)?.broader);
  return [...one, ...one.flatMap((wider) => idsOf(findConcept(wider)?.broader))];
}

/** Is a concept of the first a case of one of the second, one or two steps up? */
export function isCaseOf(keys: readonly string[], wider: readonly string[]): boolean {
  return keys.some((key) => broaderOf(key).some((up) => wider.includes(up)));
}

let families: ReadonlyMap<string, ReadonlySet<number>> | undefined;

/** Do writers use the two to name one and the same happening from different angles? */
export function areKindred(a: readonly string[], b: readonly string[]): boolean {
  families ??= readFamilies();
  for (const key of a) {
    const own = families.get(key);
    if (own && b.some((other) => sharesMember(own, families?.get(other)))) return true;
  }
  return false;
}

let relatives: ReadonlyMap<string, readonly string[]> | undefined;

/** Concepts that may name the same as a concept: its kindred, the wider ones, its converse. */
export function relativesOf(key: string): readonly string[] {
  relatives ??= readRelatives();
  const converse = findConcept(key)?.converse;
  return [...(relatives.get(key) ?? []), ...broaderOf(key), ...(converse === undefined ? [] : [converse])];
}

function readRelatives(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const family of kindredConcepts) {
    const ids = family.split(' ');
    for (const id of ids) found.set(id, new Set([...(found.get(id) ?? []), ...ids.filter((other) => other !== id)]));
  }
  return new Map([...found].map(([id, others]) => [id, [...others]]));
}

function readFamilies(): ReadonlyMap<string, ReadonlySet<number>> {
  const byId = new Map<string, Set<number>>();
  for (const [family, ids] of kindredConcepts.entries())
    for (const id of ids.split(' ')) byId.set(id, (byId.get(id) ?? new Set()).add(family));
  return byId;
}

function sharesMember(a: ReadonlySet<number>, b: ReadonlySet<number> | undefined): boolean {
  if (b) for (const one of a) if (b.has(one)) return true;
  return false;
}
