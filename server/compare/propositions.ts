import { lightConcepts } from '../lexicon/lightConcepts';
import { overlaps } from '../text/span';
import { sameness } from './featureMatches';
import { perStatement } from './perStatement';
import { pointsBack } from './pointingBack';
import { scoreOf } from './score';
import type { Feature, Statement, Weights } from './statement';
import { compareTopics } from './topic';

/** Share of what the first says beside the predicate that the second must say itself. */
const enoughShared = 0.3;
/** A second statement that says little beside the predicate leaves the rest to what stands before it. */
const elliptic = 0.6;
/** What a match is worth that rests on the surroundings alone. */
const bySurroundings = 0.8;
/** 'They did not sign it yet': all that is meant stands in the sentences before, and nearly all of it must. */
const knownFromBefore = 0.52;
/** 'No such meeting took place': the sentence says itself that what stands before is meant; less of it need be shared. */
const pointedAt = 0.3;
const byDemonstrative = 1.15;
/** Both name doers or countries, and not one of them is the same. */
const otherNames = 0.6;
/** Both say of which things they speak, and not one of them is the same: another budget, another contract. */
const otherThings = 0.65;

/**
 * Do two statements say what they say by a shared predicate of the same doers and things? From 0 to 1. The predicate
 * itself counts little: that somebody signs in both tells nothing as long as one signs a contract and the other a card.
 */
export function matchPropositions(a: Statement, one: Feature, b: Statement, other: Feature, weights: Weights): number {
  if (isBare(a, one) && !isBare(b, other)) return matchPropositions(b, other, a, one, weights);
  const topic = compareTopics(
    a,
    { clause: one.clause, without: [one] },
    b,
    { clause: other.clause, without: [other] },
    weights,
  );
  const whole = compareTopics(a, { clause: one.clause }, b, { clause: other.clause }, weights);
  const score =
    (scoreOf(topic, 0.5) + scoreOf(whole, 0.5)) *
    (namesMeet(a, b) ? 1 : otherNames) *
    (thingsMeet(a, one, b, other) ? 1 : otherThings);
  if (topic.direct >= enoughShared) return score;
  if (topic.reverse >= elliptic) return score * bySurroundings;
  if (isBare(b, other)) {
    if (pointsBack(b, other) && topic.coverage >= pointedAt) return Math.min(1, score * byDemonstrative);
    return topic.coverage >= knownFromBefore ? score * bySurroundings : 0;
  }
  return score * (topic.direct / enoughShared) * bySurroundings;
}

/** Does the clause name nothing beside its predicate ('it was not signed')? */
function isBare(statement: Statement, predicate: Feature): boolean {
  return !statement.features.some(
    (feature) =>
      feature.clause === predicate.clause &&
      !feature.speaker &&
      !overlaps(feature, predicate) &&
      !feature.keys.some((key) => lightConcepts.has(key)),
  );
}

/** Do the sentences share one of the countries, people or bodies that they name, or does one of them name none? */
function namesMeet(a: Statement, b: Statement): boolean {
  const [left, right] = [keysOfNames(a), keysOfNames(b)];
  if (!left.size || !right.size) return true;
  for (const key of left) if (right.has(key) || b.context.has(key)) return true;
  for (const key of right) if (a.context.has(key)) return true;
  return false;
}

const keysOfNames = perStatement(
  ({ features }): ReadonlySet<string> =>
    new Set(
      features
        .filter(({ kind, speaker }) => !speaker && (kind === 'country' || kind === 'person' || kind === 'organization'))
        .flatMap(({ keys }) => keys),
    ),
);

/** Do the clauses of the two predicates share one of the things that they name, or does one of them name none? */
export function thingsMeet(a: Statement, one: Feature, b: Statement, other: Feature): boolean {
  const [left, right] = [thingsBy(a, one), thingsBy(b, other)];
  if (!left.length || !right.length) return true;
  const known = ({ keys }: Feature, { context }: Statement): boolean => keys.some((key) => context.has(key));
  return (
    left.some((thing) => known(thing, b) || right.some((its) => sameness(thing, its) > 0)) ||
    right.some((thing) => known(thing, a))
  );
}

/** The things that stand with a predicate. 'Mayor' in 'the mayor, Ann Roe' is no other thing than Ann Roe. */
const thingsBy = ({ features, participants }: Statement, predicate: Feature): Feature[] =>
  features.filter(
    (feature) =>
      !participants.some(({ mention: { role } }) => role && overlaps(role, feature)) &&
      (feature.kind === 'thing' || feature.kind === 'agreement') &&
      feature.clause === predicate.clause &&
      !feature.agent &&
      !feature.speaker &&
      !overlaps(feature, predicate),
  );
