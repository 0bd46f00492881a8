import { overlaps, type Span } from '../text/span';
import type { Feature, Statement } from './statement';
import { sameness } from './topic';

/** A feature that a value may belong to, with how likely it does: 1 for the nearest. */
export interface Head {
  readonly feature: Feature;
  readonly weight: number;
}

/** By rank of nearness in the clause. */
const rankWeights = [1, 0.85, 0.7, 0.6];

/** The events and states (else things) of the clause that a value at `span` most likely belongs to, nearest first. */
export function findHeads(statement: Statement, span: Span, clause: number): Head[] {
  const distance = (feature: Feature): number => Math.max(0, feature.start - span.end, span.start - feature.end);
  const near = statement.features
    .filter((feature) => feature.clause === clause && !feature.speaker && !overlaps(feature, span))
    .filter(({ kind }) => kind === 'event' || kind === 'state' || kind === 'thing' || kind === 'quality' || kind === 'word')
    .sort((one, other) => distance(one) - distance(other));
  const events = near.filter(({ kind }) => kind === 'event' || kind === 'state');
  const rest = near.filter(({ kind }) => kind !== 'event' && kind !== 'state');
  const heads = events.slice(0, 4).map((feature, rank) => ({ feature, weight: rankWeights[rank] ?? 0.5 }));
  const thingFactor = events.length ? 0.6 : 0.8;
  return [...heads, ...rest.slice(0, 4).map((feature, rank) => ({ feature, weight: (rankWeights[rank] ?? 0.5) * thingFactor }))];
}

/** The best common head of two values; undefined where they have none. */
export function findCommonHead(a: readonly Head[], b: readonly Head[]): { a: Feature; b: Feature; weight: number } | undefined {
  let best: { a: Feature; b: Feature; weight: number } | undefined;
  for (const one of a) {
    for (const other of b) {
      const weight = one.weight * other.weight * sameness(one.feature, other.feature);
      if (weight > (best?.weight ?? 0)) best = { a: one.feature, b: other.feature, weight };
    }
  }
  return best;
}
