import { confirmingConcepts, describingConcepts } from '../lexicon/describingConcepts';
import { durativeConcepts } from '../lexicon/durativeConcepts';
import { lightConcepts } from '../lexicon/lightConcepts';
import type { Comparison, Value } from './comparison';
import { isCaseOf, oppositesOf } from './conceptRelations';
import { speakOfDifferentThings } from './discriminators';
import { matchFeatures } from './featureMatches';
import { perPart, perStatement } from './perStatement';
import { isForetold } from './planAndDone';
import { matchPropositions } from './propositions';
import { isPurpose } from './purposes';
import { stanceInWords } from './stanceInWords';
import type { Feature, Stance, Statement, Weights } from './statement';
import { isTakenForGranted } from './takenForGranted';
import { findUnknown } from './unknownCause';

/** Kindred predicates count as one; less does not. */
const samePredicate = 0.7;
/** That both call the plan a social one decides less than whether it was signed. */
const described = 0.5;
/** Who denies the wider act denies its cases: who has not decided has not approved either. */
const entailed = 0.85;
/** Only of what happens can it be unsure whether it did, and both must surely speak of the same happening. */
const factualityFactor = 0.9;

/**
 * Polarity and factuality: one says that it is so, the other that it is not, or that it is only planned, unconfirmed,
 * alleged or denied. Opposite concepts ('published', 'withheld') are the same concept with the other polarity; opposite
 * tellings of one happening ('sold', 'donated') describe it in ways that exclude each other.
 *
 * Sentences share more than one predicate. The strongest shared one decides: where both say that the minister was open
 * to talks, it is no conflict that one of them calls the talks possible.
 */
export function compareStances(a: Statement, b: Statement, weights: Weights): Comparison[] {
  let best: (Comparison & { readonly strength: number }) | undefined;
  // Strongest first: once none that is left can be stronger, the rest need not be looked at.
  for (const { one, other, relation, certainty, most } of findMeetings(a, b, weights)) {
    if (best && most <= best.strength) break;
    // What is planned for one day and done on another is the very question.
    const asked = relation.kind === 'factuality';
    if (speakOfDifferentThings(a, asked ? a.times : [], b, asked ? b.times : [], weights)) continue;
    const score = certainty * matchPropositions(a, one, b, other, weights);
    const told = relation.relation === 'agrees' && one.kind === 'quality' ? described : 1;
    const strength = score * weights.weightOf(one.keys[0] ?? '') * told;
    if (strength > (best?.strength ?? 0)) {
      best = {
        ...relation,
        score,
        strength,
        a: toValue(a, one),
        b: toValue(b, other),
      };
    }
  }
  return best ? [best] : [];
}

/** Two predicates that name the same act or opposite ones. */
interface Meeting {
  readonly one: Feature;
  readonly other: Feature;
  readonly relation: Relation;
  /** How surely they do. */
  readonly certainty: number;
  /** Strength of the meeting if all that is said beside the predicates is the same. */
  readonly most: number;
}

function findMeetings(a: Statement, b: Statement, weights: Weights): Meeting[] {
  const { ofFirst } = matchFeatures(a, b);
  const others = predicatesOf(b);
  const meetings: Meeting[] = [];
  for (const one of predicatesOf(a)) {
    const alike = ofFirst.get(one);
    const opposites = oppositeKeysOf(a, one);
    // Most predicates have nothing to do with any of the other statement.
    if (!alike && !opposites.size) continue;
    for (const other of others) {
      const opposite = opposites.size > 0 && other.keys.some((key) => opposites.has(key));
      const same = alike?.find((match) => match.other === other)?.same ?? 0;
      const point = opposite || same > 0 ? meetingOf(a, one, b, other, opposite ? 'opposite' : same) : undefined;
      if (!point) continue;
      const certainty = point.head * rankOfPredicate(one) * clarity(one, other);
      const most = certainty * weights.weightOf(one.keys[0] ?? '');
      meetings.push({ one, other, relation: point.relation, certainty, most });
    }
  }
  return meetings.length > 1 ? meetings.sort((x, y) => y.most - x.most) : meetings;
}

const oppositeKeysOf = perPart(
  (_, { keys }: Feature): ReadonlySet<string> => new Set(keys.flatMap((key) => oppositesOf(key))),
);

type Relation = Pick<Comparison, 'kind' | 'relation'>;

/** How two statements stand to each other by two predicates that are opposite, or the same to some degree. */
function meetingOf(
  a: Statement,
  one: Feature,
  b: Statement,
  other: Feature,
  how: 'opposite' | number,
): { relation: Relation; head: number } | undefined {
  const [left, right] = [stanceOf(a, one), stanceOf(b, other)];
  // In a question or a condition nobody takes a side.
  if (left.open || right.open) return undefined;
  if (comesOut(a, one, left, b, other, right)) return undefined;
  if (how === 'opposite') {
    if ((isLight(one) && isAuxiliary(a, one)) || (isLight(other) && isAuxiliary(b, other))) return undefined;
    const relation = relate(left, right, true);
    if (relation.relation !== 'conflicts') return { relation, head: 1 };
    if (relation.kind === 'factuality' || isUnsure(left) || isUnsure(right)) return undefined;
    const described = one.kind === 'quality' || other.kind === 'quality' || isDescribing(one) || isDescribing(other);
    return { relation: described ? { ...relation, kind: 'characterisation' } : relation, head: 1 };
  }
  if (isLight(one) || isLight(other)) return undefined;
  if (how < samePredicate) {
    const isDeniedWhole =
      (left.polarity === 'negative' && isCaseOf(other.keys, one.keys)) ||
      (right.polarity === 'negative' && isCaseOf(one.keys, other.keys));
    return isDeniedWhole && left.polarity !== right.polarity
      ? { relation: relate(left, right, false), head: entailed }
      : undefined;
  }
  // 'Will stop selling' and 'will no longer sell' are one.
  if (left.over !== right.over && (left.over ? left : right).polarity !== (left.over ? right : left).polarity)
    return { relation: { kind: 'polarity', relation: 'agrees' }, head: how };
  const relation = relate(left, right, false);
  if (relation.kind !== 'factuality') return { relation, head: how };
  // 'The cause of the collapse is not known' doubts no collapse.
  if (findUnknown(a) || findUnknown(b)) return undefined;
  if (one.kind !== 'event' || other.kind !== 'event' || isDurative(one) || isDurative(other)) return undefined;
  // What is sold now may be delivered later: another phase of the same happening that is only planned excludes nothing.
  if (how < 1 && (left.factuality === 'planned' || right.factuality === 'planned')) return undefined;
  return { relation, head: how * factualityFactor };
}

/** What a sentence takes for granted is so, whatever else it denies. */
function stanceOf(statement: Statement, feature: Feature): Stance {
  const stance = statement.stanceAt(feature.start);
  return stance.polarity === 'negative' && isTakenForGranted(statement, feature)
    ? { polarity: 'positive', factuality: 'asserted' }
    : stance;
}

/** Is one of the two the plan, and the other what became of it? */
function comesOut(a: Statement, one: Feature, left: Stance, b: Statement, other: Feature, right: Stance): boolean {
  if ((left.factuality === 'planned') === (right.factuality === 'planned')) return false;
  return left.factuality === 'planned' ? isForetold(a, one, b, other) : isForetold(b, other, a, one);
}

const predicatesOf = perStatement((statement): readonly Feature[] =>
  statement.features.filter((feature) => isPredicate(feature) && !isPurpose(statement, feature)),
);

const isPredicate = (feature: Feature): boolean =>
  (feature.kind === 'event' || feature.kind === 'state' || feature.kind === 'quality') &&
  !feature.speaker &&
  !isConfirming(feature);

/** Every reading of the word must be light: 'acquire' is more than 'get'. */
const isLight = ({ keys }: Feature): boolean => {
  const readings = keys.filter((key) => !key.startsWith('~'));
  return readings.length > 0 && readings.every((key) => lightConcepts.has(key));
};

const isDescribing = ({ keys }: Feature): boolean => keys.some((key) => describingConcepts.has(key));
const isConfirming = ({ keys }: Feature): boolean => keys.some((key) => confirmingConcepts.has(key));
const isUnsure = ({ open, factuality }: Stance): boolean => open === true || factuality === 'unconfirmed';

/** How near the next predicate stands to a verb of phase that belongs to it: 'still stands idle', 'keeps silent'. */
const nextWord = 8;

/** Does the verb only say that what the next word names goes on? */
function isAuxiliary({ features }: Statement, verb: Feature): boolean {
  return features.some(
    (next) =>
      next.start >= verb.end && next.start - verb.end <= nextWord && next.clause === verb.clause && isPredicate(next),
  );
}

const isDurative = ({ keys }: Feature): boolean => keys.some((key) => durativeConcepts.has(key));

const rankOfPredicate = ({ kind }: Feature): number => (kind === 'event' ? 1 : 0.9);

/** A word of several readings that shares only one of them with the other may well mean something else. */
function clarity(one: Feature, other: Feature): number {
  const readings = (feature: Feature): string[] =>
    feature.keys.filter((key) => !key.startsWith('~') && !/^[a-z]{2}:/u.test(key));
  const [left, right] = [readings(one), readings(other)];
  const shared = left.filter((key) => right.includes(key)).length;
  if (!shared) return 1;
  const share = shared / Math.max(left.length, right.length);
  return share === 1 ? 1 : share >= 0.5 ? 0.92 : 0.8;
}

/** How two stances towards the same (or the opposite) thing lie to each other. */
function relate(a: Stance, b: Stance, opposite: boolean): Relation {
  const samePolarity = (a.polarity === b.polarity) !== opposite;
  const firm = (stance: Stance): boolean => stance.factuality === 'asserted' || stance.factuality === 'denied';
  // What is only planned is not so yet: who says that it is not so agrees.
  if (!opposite && (isPlanUndone(a, b) || isPlanUndone(b, a))) return { kind: 'polarity', relation: 'agrees' };
  if (!samePolarity) return { kind: 'polarity', relation: 'conflicts' };
  if (firm(a) === firm(b)) return { kind: 'polarity', relation: 'agrees' };
  // Who thinks that it is not so and who says that it is not so are on one side.
  if (a.polarity === 'negative' && !opposite) return { kind: 'polarity', relation: 'agrees' };
  return { kind: 'factuality', relation: 'conflicts' };
}

const isPlanUndone = (plan: Stance, deed: Stance): boolean =>
  plan.factuality === 'planned' &&
  plan.polarity === 'positive' &&
  deed.factuality === 'asserted' &&
  deed.polarity === 'negative';

function toValue(statement: Statement, feature: Feature): Value {
  const { polarity, factuality } = statement.stanceAt(feature.start);
  return {
    text: stanceInWords(statement, feature),
    span: { start: feature.start, end: feature.end },
    key: `stance:${polarity}:${factuality}`,
  };
}
