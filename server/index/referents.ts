import type { Referent } from '../compare/statement';
import type { Mention } from '../model/mention';

/** The people that a sentence names. */
export function peopleOf(
  mentions: readonly Mention[],
  keyOf: (mention: Mention, index: number) => string,
): readonly Referent[] {
  return mentions.flatMap((mention, index) => {
    const key = keyOf(mention, index);
    return mention.type === 'person' || key.startsWith('person:') ? [{ key, name: mention.name }] : [];
  });
}

/** Whom 'he' or 'she' means: of the people of the sentences before, nearest first, the only one of the first that names any. */
export function findReferent(before: Iterable<readonly Referent[]>): Referent | undefined {
  for (const people of before) {
    const [one] = people;
    if (one) return people.every(({ key }) => key === one.key) ? one : undefined;
  }
  return undefined;
}
