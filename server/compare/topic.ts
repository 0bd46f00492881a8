import { lightConcepts } from '../lexicon/kindredConcepts';
import { areConverse, areKindred, broaderOf } from './conceptRelations';
import type { Feature, FeatureKind, Statement, Weights } from './statement';
import { overlaps, type Span } from '../text/span';

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
  event: 1, state: 0.8, thing: 1, quality: 0.6, word: 0.7,
  person: 1.2, organization: 1, place: 1, agreement: 0.8, name: 1, country: 0.6, year: 1, label: 1.2,
};

const elsewhereInSentence = 0.6;
const broaderMatch = 0.6;
const kindredMatch = 0.75;
/** Two agreements that the sources tell apart, of which only the kind is the same. */
const otherAgreement = 0.3;
const lightWeight = 0.35;
/** Words that the other statement lacks may be said otherwise there: they count less than names it lacks. */
const paraphraseTolerance = 0.55;

/** Compares what two statements are about, leaving out the values in question. */
export function compareTopics(a: Statement, focusA: Focus, b: Statement, focusB: Focus, weights: Weights): Topic {
  const left = weigh(a, focusA, weights);
  const right = weigh(b, focusB, weights);
  const common = focusA.common ?? 0;
  const one = share(left, right, b.context, common);
  const other = share(right.filter(({ near }) => near), left, a.context, common);
  return { coverage: one.covered, direct: one.direct, reverse: other.covered };
}

interface WeighedFeature {
  readonly feature: Feature;
  readonly weight: number;
  readonly near: boolean;
}

function weigh(statement: Statement, focus: Focus, weights: Weights): WeighedFeature[] {
  const out: WeighedFeature[] = [];
  const seen = new Set<string>();
  for (const feature of statement.features) {
    if (feature.speaker) continue;
    if (focus.without?.some((span) => overlaps(span, feature))) continue;
    const [key] = feature.keys;
    if (key === undefined || seen.has(key)) continue;
    seen.add(key);
    const near = focus.clause === undefined || feature.clause === focus.clause;
    const light = feature.keys.some((one) => lightConcepts.has(one)) ? lightWeight : 1;
    const weight = weights.weightOf(key) * importance[feature.kind] * light * (near ? 1 : elsewhereInSentence);
    out.push({ feature, weight, near });
  }
  return out;
}

function share(
  wanted: readonly WeighedFeature[],
  offered: readonly WeighedFeature[],
  context: ReadonlyMap<string, number>,
  common: number,
): { covered: number; direct: number } {
  let total = common;
  let covered = common;
  let direct = common;
  const saysWhen = offered.some(({ feature }) => feature.kind === 'year');
  for (const { feature, weight } of wanted) {
    // Who says nothing of the time may well mean the same one; another occasion is told by the discriminators.
    if (feature.kind === 'year' && !saysWhen) continue;
    let best = 0;
    for (const { feature: other, near } of offered) {
      const same = sameness(feature, other);
      if (same > 0) best = Math.max(best, same * (near ? 1 : 0.85));
    }
    direct += weight * best;
    if (best < 0.5) for (const key of feature.keys) best = Math.max(best, context.get(key) ?? 0);
    covered += weight * best;
    total += weight * (isName(feature) ? 1 : best + (1 - best) * paraphraseTolerance);
  }
  return total > 0 ? { covered: covered / total, direct: direct / total } : { covered: 0, direct: 0 };
}

const isName = ({ kind }: Feature): boolean => kind === 'person' || kind === 'organization' || kind === 'place' || kind === 'name' || kind === 'label' || kind === 'year';

/** 1 where two features mean the same, less where one is a case of the other or kindred, 0 where they have nothing in common. */
export function sameness(a: Feature, b: Feature): number {
  if (a.kind === 'agreement' && b.kind === 'agreement') return a.keys[0] === b.keys[0] ? 1 : isResolved(a) && isResolved(b) ? otherAgreement : 0.9;
  if (a.keys.some((key) => b.keys.includes(key))) return 1;
  if (areConverse(a.keys, b.keys)) return 1;
  if (areKindred(a.keys, b.keys)) return kindredMatch;
  const wider = (of: Feature, than: Feature): boolean => of.keys.some((key) => broaderOf(key).some((up) => than.keys.includes(up)));
  return wider(a, b) || wider(b, a) ? broaderMatch : 0;
}

/** Does the feature name an agreement that the corpus knows? */
const isResolved = ({ keys: [key] }: Feature): boolean => key !== undefined && !key.startsWith('name:');
