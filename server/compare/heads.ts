import { lightConcepts } from '../lexicon/lightConcepts';
import { contains, overlaps, type Span } from '../text/span';
import { sameness } from './featureMatches';
import type { Feature, Statement } from './statement';

/** A feature that a value may belong to, with how likely it does: 1 for the nearest. */
export interface Head {
  readonly feature: Feature;
  readonly weight: number;
}

/** By rank of nearness in the clause. */
const rankWeights = [1, 0.85, 0.7, 0.6];
/** Of another clause of the sentence: 'the truce, which began on 3 May'. */
const fromOtherClause = 0.6;
/** 'Began', 'took place', 'reached': it is the thing that counts. */
const ofLightEvent = 0.5;

/** Which concepts such a value belongs to whatever stands near, and which it never tells anything of. */
export interface HeadChoice {
  readonly surest?: ReadonlySet<string>;
  readonly light?: ReadonlySet<string>;
  /** Other values: what lies beyond one of them belongs to that one ('done in May, a year after they met'). */
  readonly rivals?: readonly Span[];
  /** Other values of the same kind: of two, the nearer one takes a concept that such values belong to ('the dead are nine'). */
  readonly peers?: readonly Span[];
}

/** Beside a concept that such a value always belongs to. */
const besideSurest = 0.5;
/** Beyond another value. */
const ofRival = 0.5;

/** 'He said that it opened in May': in May it opened; when he said so is not told. */
function isBeyondReport({ attributions }: Statement, value: Span, feature: Feature): boolean {
  return attributions.some(
    ({ content, kind }) => kind === 'reported' && contains(content, value) && !overlaps(content, feature),
  );
}

/** The events and states (else things) that a value at `span` most likely belongs to, surest first: those of its clause, then those of the others. */
export function findHeads(
  statement: Statement,
  span: Span,
  clause: number,
  { surest, light = lightConcepts, rivals = [], peers = [] }: HeadChoice = {},
): Head[] {
  const distance = (feature: Feature): number => gap(feature, span);
  const all = statement.features
    .filter(
      (feature) =>
        !feature.speaker &&
        // 'Claimed 9 lives' is one expression around its figure.
        (!overlaps(feature, span) || (feature.start < span.start && span.end <= feature.end)) &&
        !isBeyondReport(statement, span, feature),
    )
    .filter(
      ({ kind }) => kind === 'event' || kind === 'state' || kind === 'thing' || kind === 'quality' || kind === 'word',
    )
    .sort((one, other) => distance(one) - distance(other));
  const inClause = all.filter((feature) => feature.clause === clause);
  const named = surest
    ? inClause.filter(
        (feature) =>
          feature.keys.some((key) => surest.has(key)) && !peers.some((peer) => gap(feature, peer) < distance(feature)),
      )
    : [];
  const own = [
    ...named.map((feature, at) => ({ feature, weight: at === 0 ? 1 : besideSurest })),
    ...rank(
      inClause.filter((feature) => !named.includes(feature)),
      light,
    ).map(({ feature, weight }) => ({ feature, weight: named.length ? weight * besideSurest : weight })),
  ];
  const others = rank(
    all.filter((feature) => feature.clause !== clause),
    light,
  ).map(({ feature, weight }) => ({ feature, weight: weight * fromOtherClause }));
  const isBeyond = (feature: Span): boolean =>
    rivals.some(
      (rival) =>
        !overlaps(rival, span) &&
        (feature.start > span.end
          ? rival.start >= span.end && rival.end <= feature.start
          : rival.start >= feature.end && rival.end <= span.start),
    );
  return [...own, ...others]
    .map(({ feature, weight }) => ({ feature, weight: isBeyond(feature) ? weight * ofRival : weight }))
    .sort((one, other) => other.weight - one.weight);
}

const gap = (feature: Span, value: Span): number => Math.max(0, feature.start - value.end, value.start - feature.end);

/** Weighs the candidates of one clause, nearest first. */
function rank(near: readonly Feature[], lightOnes: ReadonlySet<string>): Head[] {
  const isLight = ({ keys }: Feature): boolean => keys.some((key) => lightOnes.has(key));
  const events = near.filter((feature) => isEvent(feature) && !isLight(feature));
  const light = near.filter((feature) => isEvent(feature) && isLight(feature));
  const rest = near.filter((feature) => !isEvent(feature));
  const weigh = (features: readonly Feature[], factor: number): Head[] =>
    features.slice(0, 4).map((feature, at) => ({ feature, weight: (rankWeights[at] ?? 0.5) * factor }));
  return [
    ...weigh(events, 1),
    ...weigh(light, events.length ? ofLightEvent : 0.8),
    ...weigh(rest, events.length ? 0.6 : light.length ? 0.9 : 0.8),
  ];
}

const isEvent = ({ kind }: Feature): boolean => kind === 'event' || kind === 'state';

/** Does the word only say that something happens, or that an amount follows? */
export const isLight = ({ keys }: Feature): boolean => keys.some((key) => lightConcepts.has(key));

/** The best common head of two values; undefined where they have none. */
export function findCommonHead(
  a: readonly Head[],
  b: readonly Head[],
): { a: Feature; b: Feature; weight: number } | undefined {
  let best: { a: Feature; b: Feature; weight: number } | undefined;
  for (const one of a) {
    for (const other of b) {
      const weight = one.weight * other.weight * Math.sqrt(sameness(one.feature, other.feature));
      if (weight > (best?.weight ?? 0)) best = { a: one.feature, b: other.feature, weight };
    }
  }
  return best;
}
