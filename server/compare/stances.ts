import type { Comparison, Value } from './comparison';
import { areOpposite } from './conceptRelations';
import { speakOfDifferentThings } from './discriminators';
import { scoreOf } from './score';
import type { Feature, Stance, Statement, Weights } from './statement';
import { compareTopics, sameness } from './topic';

/**
 * Polarity and factuality: one says that it is so, the other that it is not, or that it is only planned, unconfirmed,
 * alleged or denied. Opposite concepts ('published', 'withheld') are the same concept with the other polarity.
 */
export function compareStances(a: Statement, b: Statement, weights: Weights): Comparison[] {
  let best: Comparison | undefined;
  for (const one of a.features) {
    if (!isPredicate(one)) continue;
    for (const other of b.features) {
      if (!isPredicate(other)) continue;
      const opposite = areOpposite(one.keys, other.keys);
      const head = opposite ? 1 : sameness(one, other);
      if (head < 1) continue;
      const relation = relate(a.stanceAt(one.start), b.stanceAt(other.start), opposite);
      if (!relation) continue;
      if (speakOfDifferentThings(a, b, [], weights)) continue;
      const topic = compareTopics(a, { clause: one.clause, without: [one] }, b, { clause: other.clause, without: [other] }, weights);
      // One predicate alone is not a topic: the words around it must be shared as well.
      const score = scoreOf(topic, rankOfPredicate(one));
      if (score > (best?.score ?? 0)) {
        best = {
          ...relation,
          score,
          a: valueOf(a, one),
          b: valueOf(b, other),
          about: one.keys,
          aboutSpan: one,
        };
      }
    }
  }
  return best ? [best] : [];
}

const isPredicate = (feature: Feature): boolean => (feature.kind === 'event' || feature.kind === 'state' || feature.kind === 'quality') && !feature.speaker;

const rankOfPredicate = ({ kind }: Feature): number => (kind === 'event' ? 1 : 0.9);

/** How two stances towards the same (or the opposite) thing lie to each other. */
function relate(a: Stance, b: Stance, opposite: boolean): Pick<Comparison, 'kind' | 'relation'> | undefined {
  const samePolarity = (a.polarity === b.polarity) !== opposite;
  const firm = (stance: Stance): boolean => stance.factuality === 'asserted' || stance.factuality === 'denied';
  if (!samePolarity) {
    if (firm(a) && firm(b)) return { kind: 'polarity', relation: 'conflicts' };
    // 'It will not be signed' against 'it was signed': what is only planned or supposed conflicts in its factuality.
    return { kind: 'factuality', relation: 'conflicts' };
  }
  if (a.factuality === b.factuality || (firm(a) && firm(b))) return { kind: 'polarity', relation: 'agrees' };
  if (firm(a) !== firm(b)) return { kind: 'factuality', relation: 'conflicts' };
  return undefined;
}

function valueOf(statement: Statement, feature: Feature): Value {
  const { polarity, factuality } = statement.stanceAt(feature.start);
  const words = statement.text.slice(feature.start, feature.end);
  return {
    text: polarity === 'negative' ? `not: ${words}` : factuality === 'asserted' ? words : `${words} (${factuality})`,
    span: { start: feature.start, end: feature.end },
    key: `stance:${polarity}:${factuality}`,
  };
}
