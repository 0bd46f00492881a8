import { scoreOf } from './score';
import type { Feature, Statement, Weights } from './statement';
import { compareTopics } from './topic';

/** Share of what the first says beside the predicate that the second must say itself. */
const enoughShared = 0.3;
/** A second statement that says little beside the predicate leaves the rest to what stands before it. */
const elliptic = 0.6;
/** What a match is worth that rests on the surroundings alone. */
const bySurroundings = 0.75;

/**
 * Do two statements say what they say by a shared predicate of the same doers and things? From 0 to 1. The predicate
 * itself does not count: that somebody signs in both tells nothing as long as one signs a contract and the other a card.
 */
export function matchPropositions(a: Statement, one: Feature, b: Statement, other: Feature, weights: Weights): number {
  const topic = compareTopics(
    a,
    { clause: one.clause, without: [one] },
    b,
    { clause: other.clause, without: [other] },
    weights,
  );
  const whole = compareTopics(a, { clause: one.clause }, b, { clause: other.clause }, weights);
  const score = scoreOf(topic, 0.5) + scoreOf(whole, 0.5);
  if (topic.direct >= enoughShared) return score;
  return topic.reverse >= elliptic ? score * bySurroundings : score * (topic.direct / enoughShared) * bySurroundings;
}
