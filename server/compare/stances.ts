import { lightConcepts } from '../lexicon/kindredConcepts';
import type { Comparison, Value } from './comparison';
import { areOpposite } from './conceptRelations';
import { speakOfDifferentThings } from './discriminators';
import { scoreOf } from './score';
import type { Feature, Stance, Statement, Weights } from './statement';
import { compareTopics, sameness } from './topic';

/** Kindred predicates count as one; less does not. */
const samePredicate = 0.7;

/**
 * Polarity and factuality: one says that it is so, the other that it is not, or that it is only planned, unconfirmed,
 * alleged or denied. Opposite concepts ('published', 'withheld') are the same concept with the other polarity.
 *
 * Sentences share more than one predicate. The strongest shared one decides: where both say that the minister was open
 * to talks, it is no conflict that one of them calls the talks possible.
 */
export function compareStances(a: Statement, b: Statement, weights: Weights): Comparison[] {
  let best: (Comparison & { readonly strength: number }) | undefined;
  let differ: boolean | undefined;
  for (const one of a.features) {
    if (!isPredicate(one)) continue;
    for (const other of b.features) {
      if (!isPredicate(other)) continue;
      const opposite = areOpposite(one.keys, other.keys);
      const head = opposite ? 1 : sameness(one, other);
      if (head < samePredicate) continue;
      const relation = relate(a.stanceAt(one.start), b.stanceAt(other.start), opposite);
      // Only of what happens can it be unsure whether it did.
      if (relation.kind === 'factuality' && (one.kind !== 'event' || other.kind !== 'event')) continue;
      differ ??= speakOfDifferentThings(a, b, [], weights);
      if (differ) return [];
      const topic = compareTopics(a, { clause: one.clause }, b, { clause: other.clause }, weights);
      // One predicate alone is not a topic: the words around it must be shared as well.
      const score = scoreOf(topic, head * rankOfPredicate(one));
      const strength = score * weights.weightOf(one.keys[0] ?? '') * (one.keys.some((key) => lightConcepts.has(key)) ? 0.3 : 1);
      if (strength > (best?.strength ?? 0)) {
        best = { ...relation, score, strength, a: valueOf(a, one), b: valueOf(b, other), about: one.keys, aboutSpan: one };
      }
    }
  }
  return best ? [best] : [];
}

const isPredicate = (feature: Feature): boolean => (feature.kind === 'event' || feature.kind === 'state' || feature.kind === 'quality') && !feature.speaker;

const rankOfPredicate = ({ kind }: Feature): number => (kind === 'event' ? 1 : 0.9);

/** How two stances towards the same (or the opposite) thing lie to each other. */
function relate(a: Stance, b: Stance, opposite: boolean): Pick<Comparison, 'kind' | 'relation'> {
  const samePolarity = (a.polarity === b.polarity) !== opposite;
  if (!samePolarity) return { kind: 'polarity', relation: 'conflicts' };
  const firm = (stance: Stance): boolean => stance.factuality === 'asserted' || stance.factuality === 'denied';
  if (firm(a) === firm(b)) return { kind: 'polarity', relation: 'agrees' };
  // Who thinks that it is not so and who says that it is not so are on one side.
  if (a.polarity === 'negative' && !opposite) return { kind: 'polarity', relation: 'agrees' };
  return { kind: 'factuality', relation: 'conflicts' };
}

function valueOf(statement: Statement, feature: Feature): Value {
  const { polarity, factuality } = statement.stanceAt(feature.start);
  const words = statement.text.slice(feature.start, feature.end);
  return {
    text: [polarity === 'negative' ? 'not' : '', words, factuality === 'asserted' ? '' : `(${factuality})`].filter((part) => part !== '').join(' '),
    span: { start: feature.start, end: feature.end },
    key: `stance:${polarity}:${factuality}`,
  };
}
