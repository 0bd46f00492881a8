import { groupIn } from '../lexicon/conceptClasses';
import { isCaseOf, relatedConcepts } from './conceptRelations';
import { compareBodies } from './describedBodies';
import type { Participant, Weights } from './statement';

/**
 * Are two doers one, or others? Of somebody who is only described, what the sources call the people they name tells: the
 * captain is X where X alone is called a captain, and is not Y where Y is called the cook. Undefined where nothing tells.
 */
export function compareDoers(a: Participant, b: Participant, weights: Weights): 'same' | 'other' | undefined {
  const [one, other] = [keyOf(a, weights), keyOf(b, weights)];
  const areBodies = a.mention.type === 'organization' && b.mention.type === 'organization';
  if (areBodies && (isOnlyDescribed(one) || isOnlyDescribed(other))) return compareBodies(a, b, weights);
  if (one === other) return 'same';
  if (a.mention.type !== b.mention.type) return undefined;
  const [left, right] = [conceptsOf(a, one, weights), conceptsOf(b, other, weights)];
  // Two names are two people.
  if (!isOnlyDescribed(one) && !isOnlyDescribed(other)) return 'other';
  if (left.some((concept) => right.includes(concept)) || isCaseOf(left, right) || isCaseOf(right, left)) return 'same';
  const areApart = left.some((concept) =>
    right.some(
      (its) =>
        !(manyBodiesHave.has(concept) || manyBodiesHave.has(its)) &&
        groupIn('person', concept) !== undefined &&
        groupIn('person', concept) === groupIn('person', its),
    ),
  );
  const areKin = left.some((concept) => right.some((its) => relatedConcepts(concept)?.has(its)));
  return areApart && !areKin ? 'other' : undefined;
}

/** The entity that a doer is: of somebody described, the only person whom the sources describe so. */
export function keyOf({ key, concepts }: Participant, { onlyPersonWho }: Weights): string {
  for (const concept of concepts ?? []) {
    const person = onlyPersonWho(concept);
    if (person !== undefined) return person;
  }
  return key;
}

/** Whoever heads a town, a court or a club may be called its president. */
const manyBodiesHave: ReadonlySet<string> = new Set(['president', 'chairman', 'board-chair']);

const isOnlyDescribed = (key: string): boolean => key.startsWith('described:');

const conceptsOf = ({ concepts }: Participant, key: string, { descriptionsOf }: Weights): readonly string[] =>
  concepts ?? [...descriptionsOf(key)];
