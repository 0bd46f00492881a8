import { breakdowns, exclusiveCauses } from '../lexicon/exclusiveCauses';
import type { Comparison, Value } from './comparison';
import { speakOfDifferentThings } from './discriminators';
import { perStatement } from './perStatement';
import type { Feature, Statement, Weights } from './statement';
import { compareTopics } from './topic';

/** What a pair is worth whose causes exclude each other and whose effect is the same; the rest is what else they share. */
const sameEffect = 0.5;

/** One accident put down to causes that exclude each other: an explosive charge and rust. */
export function compareCauses(a: Statement, b: Statement, weights: Weights): Comparison[] {
  const [one] = causesOf(a);
  const [other] = causesOf(b);
  if (!one || !other) return [];
  const effect = [...one.effects].find((key) => other.effects.has(key));
  if (effect === undefined || speakOfDifferentThings(a, [], b, [], weights)) return [];
  const { coverage } = compareTopics(a, { without: [one.feature] }, b, { without: [other.feature] }, weights);
  const back = compareTopics(b, { without: [other.feature] }, a, { without: [one.feature] }, weights);
  return [
    {
      kind: 'characterisation',
      relation: one.family === other.family ? 'agrees' : 'conflicts',
      score: sameEffect + (1 - sameEffect) * Math.max(coverage, back.coverage) * 0.8,
      a: toValue(a, one),
      b: toValue(b, other),
      about: [effect],
      aboutSpan: one.feature,
    },
  ];
}

interface Cause {
  readonly feature: Feature;
  readonly family: number;
  /** Breakdowns that the statement, or what stands around it, speaks of. */
  readonly effects: ReadonlySet<string>;
}

/** How strongly a breakdown must stand in the surroundings for a statement that does not name it to mean it. */
const meant = 0.4;

/** What the statement gives as cause; nothing where it names causes of two families or only weighs one. */
const causesOf = perStatement((statement): readonly Cause[] => {
  const found: Cause[] = [];
  for (const feature of statement.features) {
    if (feature.speaker) continue;
    const family = familyOf(feature.keys);
    if (family === undefined) continue;
    const { polarity, factuality, open } = statement.stanceAt(feature.start);
    if (polarity === 'negative' || open || factuality === 'planned' || factuality === 'unconfirmed') continue;
    const effects = new Set<string>();
    for (const other of statement.features) {
      if (other !== feature) for (const key of other.keys) if (breakdowns.has(key)) effects.add(key);
    }
    for (const [key, weight] of statement.context) if (weight >= meant && breakdowns.has(key)) effects.add(key);
    found.push({ feature, family, effects });
  }
  const [first] = found;
  return first && found.every(({ family }) => family === first.family) ? [first] : [];
});

let families: ReadonlyMap<string, number> | undefined;

function familyOf(keys: readonly string[]): number | undefined {
  families ??= new Map(exclusiveCauses.flatMap((ids, family) => ids.split(' ').map((id) => [id, family] as const)));
  for (const key of keys) {
    const family = families.get(key);
    if (family !== undefined) return family;
  }
  return undefined;
}

function toValue(statement: Statement, { feature, family }: Cause): Value {
  return {
    text: statement.text.slice(feature.start, feature.end),
    span: { start: feature.start, end: feature.end },
    key: `cause:${family}`,
  };
}
