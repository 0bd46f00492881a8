import { confirmingConcepts } from '../lexicon/describingConcepts';
import { lightConcepts } from '../lexicon/lightConcepts';
import { overlaps, type Span } from '../text/span';
import { type FeatureMatches, matchFeatures } from './featureMatches';
import type { Context, Feature, FeatureKind, Statement, Weights } from './statement';

/** The part of a statement that is compared: what lies near counts most, the values in question not at all. */
export interface Focus {
  /** Clause of the value in question. */
  readonly clause?: number;
  /** The values in question. */
  readonly without?: readonly Span[];
  /** Weight of what the values themselves have in common: a rare unit, the very same figure. */
  readonly common?: number;
}

/** How far two statements are about the same thing. All figures from 0 to 1. */
export interface Topic {
  /** Share of what `a` is about, weighted by how much it discriminates, that `b` or its surroundings have too. */
  readonly coverage: number;
  /** The same for `b`'s own clause in `a`. */
  readonly reverse: number;
  /** Share of `a` that stands in `b`'s sentence itself. */
  readonly direct: number;
}

/** What a kind of feature tells about the topic, beside how rare it is. */
const importance: Record<FeatureKind, number> = {
  event: 1,
  state: 0.8,
  thing: 1,
  quality: 0.6,
  word: 0.7,
  person: 1.2,
  organization: 1,
  place: 1,
  agreement: 0.8,
  name: 1,
  country: 0.6,
  year: 1,
  label: 1.2,
};

const elsewhereInSentence = 0.6;
/** What a match with another clause of the sentence counts. */
const elsewhereMatch = 0.85;
const lightWeight = 0.35;
/** Words that the other statement lacks may be said otherwise there: they count less than names it lacks. */
const paraphraseTolerance = 0.55;
/** People may be called by a pronoun. */
const unnamedTolerance = 0.3;

/** Compares what two statements are about, leaving out the values in question. */
export function compareTopics(a: Statement, focusA: Focus, b: Statement, focusB: Focus, weights: Weights): Topic {
  const left = weigh(a, focusA, weights);
  const right = weigh(b, focusB, weights);
  const common = focusA.common ?? 0;
  const { ofFirst, ofSecond } = matchFeatures(a, b);
  const one = share(left, offeredBy(right), strongestIn(ofFirst, focusB), lentBy(b.context), common);
  const other = share(
    right.filter(({ near }) => near),
    offeredBy(left),
    strongestIn(ofSecond, focusA),
    lentBy(a.context),
    common,
  );
  return { coverage: one.covered, direct: one.direct, reverse: other.covered };
}

/** A feature with what it tells in this corpus. */
export interface WeighedFeature {
  readonly feature: Feature;
  /** Its place among the features of the statement. */
  readonly at: number;
  readonly weight: number;
  readonly near: boolean;
}

function weigh(statement: Statement, focus: Focus, weights: Weights): readonly WeighedFeature[] {
  if (focus.clause === undefined && !focus.without?.length) return weighAll(statement, weights);
  const out: WeighedFeature[] = [];
  for (const { feature, at, weight } of weighAll(statement, weights)) {
    if (focus.without?.some((span) => overlaps(span, feature))) continue;
    const near = focus.clause === undefined || feature.clause === focus.clause;
    out.push({ feature, at, weight: near ? weight : weight * elsewhereInSentence, near });
  }
  return out;
}

const known = new WeakMap<Weights, WeakMap<Statement, readonly WeighedFeature[]>>();

/** Weights of a statement's features, wherever they stand: computed once, as each statement is compared with many. */
export function weighAll(statement: Statement, weights: Weights): readonly WeighedFeature[] {
  const byStatement = known.get(weights) ?? new WeakMap<Statement, readonly WeighedFeature[]>();
  known.set(weights, byStatement);
  let weighed = byStatement.get(statement);
  if (!weighed) {
    const seen = new Set<string>();
    weighed = statement.features.flatMap((feature, at): WeighedFeature[] => {
      const [key] = feature.keys;
      if (feature.speaker || key === undefined || seen.has(key)) return [];
      seen.add(key);
      const light =
        feature.cue || feature.keys.some((one) => lightConcepts.has(one) || confirmingConcepts.has(one))
          ? lightWeight
          : 1;
      return [{ feature, at, weight: weights.weightOf(key) * importance[feature.kind] * light, near: true }];
    });
    byStatement.set(statement, weighed);
  }
  return weighed;
}

/** The best match of a feature: one near the value counts in full, one elsewhere less, one that is left out nothing. */
function strongestIn(
  matches: FeatureMatches['ofFirst'],
  { clause, without }: Focus,
): (wanted: WeighedFeature) => number {
  return ({ feature }) => {
    let best = 0;
    for (const { other, same } of matches.get(feature) ?? []) {
      if (other.speaker || without?.some((span) => overlaps(span, other))) continue;
      best = Math.max(best, clause === undefined || other.clause === clause ? same : same * elsewhereMatch);
    }
    return best;
  };
}

/** What the other statement speaks of at all. */
export interface Offered {
  readonly saysWhen: boolean;
  readonly namesPersons: boolean;
}

export function offeredBy(features: readonly { readonly feature: Feature }[]): Offered {
  return {
    saysWhen: features.some(({ feature }) => feature.kind === 'year'),
    namesPersons: features.some(({ feature }) => feature.kind === 'person'),
  };
}

/**
 * The share of what is wanted that another statement covers, itself (`direct`) or with what its surroundings lend.
 * `strengthOf` says how well it matches a feature itself, `lent` how much of it the surroundings supply.
 */
export function share(
  wanted: readonly WeighedFeature[],
  { saysWhen, namesPersons }: Offered,
  strengthOf: (wanted: WeighedFeature) => number,
  lent: (wanted: WeighedFeature) => number,
  common: number,
): { covered: number; direct: number } {
  let total = common;
  let covered = common;
  let direct = common;
  for (const one of wanted) {
    const { feature, weight } = one;
    // Who says nothing of the time may well mean the same one; another occasion is told by the discriminators.
    if (feature.kind === 'year' && !saysWhen) continue;
    let best = strengthOf(one);
    direct += weight * best;
    if (best < 0.5) best = Math.max(best, lent(one));
    covered += weight * best;
    const tolerance = isName(feature) ? nameTolerance(feature, namesPersons) : paraphraseTolerance;
    total += weight * (best + (1 - best) * tolerance);
  }
  return total > 0 ? { covered: covered / total, direct: direct / total } : { covered: 0, direct: 0 };
}

const lentBy =
  (context: Context) =>
  ({ feature }: WeighedFeature): number => {
    let best = 0;
    for (const key of feature.keys) best = Math.max(best, context.get(key) ?? 0);
    return best;
  };

/** A person that the other statement lacks counts in full where it names others, less where 'he' or 'they' may mean them. */
function nameTolerance({ kind }: Feature, namesPersons: boolean): number {
  return kind !== 'person' || namesPersons ? 1 : unnamedTolerance;
}

const isName = ({ kind }: Feature): boolean =>
  kind === 'person' ||
  kind === 'organization' ||
  kind === 'place' ||
  kind === 'name' ||
  kind === 'label' ||
  kind === 'year';
