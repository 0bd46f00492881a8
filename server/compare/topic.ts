import { areConverse, broaderOf } from './conceptRelations';
import type { Feature, FeatureKind, Statement, Weights } from './statement';
import { overlaps, type Span } from '../text/span';

/** The part of a statement that is compared: what lies near counts most, the values in question not at all. */
export interface Focus {
  /** Clause of the value in question. */
  readonly clause?: number;
  /** The values in question. */
  readonly without?: readonly Span[];
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

/** Compares what two statements are about, leaving out the values in question. */
export function compareTopics(a: Statement, focusA: Focus, b: Statement, focusB: Focus, weights: Weights): Topic {
  const left = weigh(a, focusA, weights);
  const right = weigh(b, focusB, weights);
  const one = share(left, right, b.context);
  const other = share(right.filter(({ near }) => near), left, a.context);
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
    const weight = weights.weightOf(key) * importance[feature.kind] * (near ? 1 : elsewhereInSentence);
    out.push({ feature, weight, near });
  }
  return out;
}

function share(
  wanted: readonly WeighedFeature[],
  offered: readonly WeighedFeature[],
  context: ReadonlyMap<string, number>,
): { covered: number; direct: number } {
  let total = 0;
  let covered = 0;
  let direct = 0;
  for (const { feature, weight } of wanted) {
    total += weight;
    let best = 0;
    for (const { feature: other, near } of offered) {
      const same = sameness(feature, other);
      if (same > 0) best = Math.max(best, same * (near ? 1 : 0.85));
    }
    direct += weight * best;
    if (best < 0.5) for (const key of feature.keys) best = Math.max(best, context.get(key) ?? 0);
    covered += weight * best;
  }
  return total > 0 ? { covered: covered / total, direct: direct / total } : { covered: 0, direct: 0 };
}

/** 1 where two features mean the same, less where one is a case of the other, 0 where they have nothing in common. */
export function sameness(a: Feature, b: Feature): number {
  if (a.keys.some((key) => b.keys.includes(key))) return 1;
  if (areConverse(a.keys, b.keys)) return 1;
  const wider = (of: Feature, than: Feature): boolean => of.keys.some((key) => broaderOf(key).some((up) => than.keys.includes(up)));
  return wider(a, b) || wider(b, a) ? broaderMatch : 0;
}
