import { concepts } from '../lexicon/concepts';
import type { Concept } from '../lexicon/concept';

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
