import { breakdowns, exclusiveCauses, failingParts, generalCauses, ownEffects } from '../lexicon/exclusiveCauses';
import type { Comparison, Value } from './comparison';
import { speakOfDifferentThings } from './discriminators';
import { perStatement } from './perStatement';
import type { Feature, Statement, Weights } from './statement';
import { compareTopics } from './topic';
import { findSought, findUnknown } from './unknownCause';

/** What a pair is worth whose causes exclude each other and whose effect is the same; the rest is what else they share. */
const sameEffect = 0.5;

/** One accident put down to causes that exclude each other, an explosive charge and rust, or to one that nobody knows. */
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
      // That nobody knows and that it was rust differ in how sure it is, not in what it was.
      kind: one.family === unknown || other.family === unknown ? 'factuality' : 'characterisation',
      relation: one.family === other.family ? 'agrees' : 'conflicts',
      score: sameEffect + (1 - sameEffect) * Math.max(coverage, back.coverage) * 0.8,
      a: toValue(a, one),
      b: toValue(b, other),
    },
  ];
}

/** Does the statement give a cause of a breakdown, or say that none is known? */
export const givesCause = (statement: Statement): boolean =>
  causesOf(statement).some(({ effects }) => effects.size > 0);

/** Stands for a family where the cause is said not to be known. */
const unknown = -1;

interface Cause {
  readonly feature: Feature;
  readonly family: number;
  /** Breakdowns that the statement, or what stands around it, speaks of. */
  readonly effects: ReadonlySet<string>;
}

/** How strongly a breakdown must stand in the surroundings for a statement that does not name it to mean it. */
const meant = 0.4;

/** What the statement gives as cause, or that none is known; nothing where it names causes of two families or only weighs one. */
const causesOf = perStatement((statement): readonly Cause[] => {
  const open = findUnknown(statement);
  if (open) return [{ feature: open, family: unknown, effects: effectsIn(statement, open) }];
  const named = statement.features.flatMap((feature) => {
    if (feature.speaker) return [];
    const family = familyOf(feature.keys);
    if (family === undefined || !isStated(statement, feature)) return [];
    if (feature.keys.some((key) => failingParts.has(key)) && !failsIn(statement, feature)) return [];
    return [{ feature, family }];
  });
  const sought = named.length ? undefined : findSought(statement);
  if (sought) return [{ feature: sought, family: unknown, effects: effectsIn(statement, sought) }];
  const telling = named.filter(({ feature }) => !feature.keys.some((key) => generalCauses.has(key)));
  const found = telling.length ? telling : named;
  const [first] = found;
  if (!first || found.some(({ family }) => family !== first.family)) return [];
  return [{ ...first, effects: effectsIn(statement, first.feature) }];
});

function isStated(statement: Statement, feature: Feature): boolean {
  const { polarity, factuality, open } = statement.stanceAt(feature.start);
  return polarity !== 'negative' && !open && factuality !== 'planned' && factuality !== 'unconfirmed';
}

const failsIn = ({ features }: Statement, part: Feature): boolean =>
  features.some(
    (other) => other !== part && other.clause === part.clause && other.keys.some((key) => breakdowns.has(key)),
  );

function effectsIn(statement: Statement, cause: Feature): ReadonlySet<string> {
  const effects = new Set(cause.keys.flatMap((key) => ownEffects[key]?.split(' ') ?? []));
  for (const other of statement.features) {
    if (other !== cause) for (const key of other.keys) if (breakdowns.has(key)) effects.add(key);
  }
  for (const [key, weight] of statement.context) if (weight >= meant && breakdowns.has(key)) effects.add(key);
  return effects;
}

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
