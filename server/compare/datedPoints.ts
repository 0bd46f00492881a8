import { findCommonHead, type Head } from './heads';
import type { Feature, Statement } from './statement';

/** What two times are both times of, with how sure that is; undefined on the side that leaves it unsaid. */
export interface DatedPoint {
  readonly a?: Feature;
  readonly b?: Feature;
  readonly weight: number;
}

/**
 * Finds what two times have in common that they are times of. A time that stands alone ('- On 3 May.') is that of what
 * the question, or the sentence before it, speaks of.
 */
export function findDatedPoint(
  a: Statement,
  headsA: readonly Head[],
  b: Statement,
  headsB: readonly Head[],
): DatedPoint | undefined {
  const common = findCommonHead(headsA, headsB);
  if (common) return common;
  const unsaid = headsB.length ? lentBy(a, headsA, headsB) : lentBy(b, headsB, headsA);
  if (!unsaid) return undefined;
  return headsB.length ? { b: unsaid.feature, weight: unsaid.weight } : { a: unsaid.feature, weight: unsaid.weight };
}

/** The surest of the wanted heads that the surroundings of a bare time speak of. */
function lentBy({ context }: Statement, own: readonly Head[], wanted: readonly Head[]): Head | undefined {
  if (own.length) return undefined;
  let best: Head | undefined;
  for (const { feature, weight } of wanted) {
    const lent = weight * Math.max(0, ...feature.keys.map((key) => context.get(key) ?? 0));
    if (lent > (best?.weight ?? 0)) best = { feature, weight: lent };
  }
  return best;
}
