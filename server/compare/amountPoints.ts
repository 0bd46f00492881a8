import { anybody, magnitudes } from '../lexicon/valueHeads';
import type { Dimension } from '../model/quantity';
import { overlaps, type Span } from '../text/span';
import { sameness } from './featureMatches';
import { findCommonHead, findHeads, type Head, type HeadChoice, isLight } from './heads';
import { perPart } from './perStatement';
import { measureKey, tellingness } from './quantityKeys';
import type { Feature, Statement, Weights } from './statement';

type Amount = Statement['quantities'][number];

/** What two amounts are both amounts of, with how sure that is. */
export interface AmountPoint {
  readonly feature: Feature;
  /** The same in the other statement; undefined where they have no word in common. */
  readonly other?: Feature;
  readonly weight: number;
}

/**
 * Finds what two amounts have in common that they are amounts of: the thing counted, else the event or thing they stand
 * with. Where words differ, the unit speaks (two weights of one thing are mostly the same weight), the very same figure
 * does, and an amount without words of its own ('there are four') belongs to what its surroundings speak of.
 */
export function findAmountPoint(
  a: Statement,
  one: Amount,
  b: Statement,
  other: Amount,
  same: boolean,
  weights: Weights,
): AmountPoint | undefined {
  const headsA = headsOf(a, one);
  const headsB = headsOf(b, other);
  if (areOfOtherKinds(one, headsA, headsB)) return undefined;
  const head = findCommonHead(headsA, headsB);
  const fallback = headsA[0]?.feature ?? a.features[0];
  if (!fallback) return undefined;
  const floor = Math.max(
    measureFloor(one, headsA, headsB, weights),
    same ? sameFigure * tellingness(one) : 0,
    ellipsisFloor(a, headsA, one, b, headsB, other),
  );
  const weight =
    Math.max(floor, head?.weight ?? 0) * (head && !same && haveOtherActs(headsA, headsB) ? ofOtherActs : 1);
  return weight >= leastWeight
    ? { feature: head?.a ?? fallback, weight, ...(head ? { other: head.b } : {}) }
    : undefined;
}

/** The dead and the injured, a price and a debt: each amount is surely one of its own. */
function areOfOtherKinds({ dimension }: Amount, a: readonly Head[], b: readonly Head[]): boolean {
  const kinds = magnitudes[dimension];
  if (!kinds) return false;
  const surest = (heads: readonly Head[]): Head[] =>
    heads.filter(({ feature, weight }) => weight >= 1 && feature.keys.some((key) => kinds.has(key)));
  const [left, right] = [surest(a), surest(b)];
  return (
    left.length > 0 &&
    right.length > 0 &&
    left.every(({ feature }) => right.every((other) => sameness(feature, other.feature) === 0))
  );
}

/** 'Demanded a rise of 7 per cent', 'offered a rise of 3 per cent': each tells of an act of its own. */
function haveOtherActs(a: readonly Head[], b: readonly Head[]): boolean {
  const acts = (heads: readonly Head[]): Head[] =>
    heads.filter(({ feature, weight }) => feature.kind === 'event' && weight >= actsFrom && !isLight(feature));
  const isAlone = ({ feature }: Head, others: readonly Head[]): boolean =>
    others.every((other) => sameness(feature, other.feature) === 0);
  return acts(a).some((act) => isAlone(act, b)) && acts(b).some((act) => isAlone(act, a));
}

const actsFrom = 0.8;
const ofOtherActs = 0.8;
const leastWeight = 0.15;
const sameFigure = 0.9;

/** Dimensions so telling that two values of one thing in them mostly measure the same of it: its weight, its length. */
const inherent: ReadonlySet<Dimension> = new Set<Dimension>([
  'mass',
  'volume',
  'length',
  'area',
  'speed',
  'power',
  'energy',
  'temperature',
  'data',
]);
/** Of two things that are said to measure so much; where an event stands with one of them, it may be an amount of that. */
const ofThings = 0.8;
const ofEvents = 0.45;
const ofMoney = 0.5;
const ofAnything = 0.3;

/** 'Weighs', 'tips the scales at', 'with a mass of': a measure needs no common word to belong to the same. */
function measureFloor(one: Amount, a: readonly Head[], b: readonly Head[], weights: Weights): number {
  if (one.dimension === 'count') return 0;
  const own = hasOwnEvent(a) || hasOwnEvent(b);
  if (inherent.has(one.dimension)) return own ? ofEvents : ofThings;
  const key = measureKey(one);
  const rare = key === undefined ? 0 : weights.weightOf(key);
  return (one.dimension === 'money' ? ofMoney : ofAnything) * Math.min(1, rare + 0.3);
}

/** Does an event of some content stand with the amount? */
const hasOwnEvent = (heads: readonly Head[]): boolean =>
  heads.some(({ feature, weight }) => feature.kind === 'event' && weight >= 0.7 && !isLight(feature));

/** An amount that stands alone is one of what the sentences before it, or the question, speak of. */
function ellipsisFloor(
  a: Statement,
  headsA: readonly Head[],
  one: Amount,
  b: Statement,
  headsB: readonly Head[],
  other: Amount,
): number {
  return Math.max(lentBy(b, headsB, other, headsA), lentBy(a, headsA, one, headsB));
}

function lentBy(
  statement: Statement,
  own: readonly Head[],
  { counted, dimension }: Amount,
  wanted: readonly Head[],
): number {
  const bare = dimension === 'count' ? counted === undefined : true;
  if (!bare || own.filter(({ feature }) => feature.kind !== 'word').length > mostOwnWords) return 0;
  return Math.max(
    0,
    ...wanted.map(
      ({ feature, weight }) => weight * Math.max(0, ...feature.keys.map((key) => statement.context.get(key) ?? 0)),
    ),
  );
}

/** An elliptic clause has hardly a word of its own beside the amount. */
const mostOwnWords = 1;

function chooseHeads({ quantities }: Statement, amount: Amount): HeadChoice {
  const surest = magnitudes[amount.dimension];
  if (!surest) return {};
  return {
    surest,
    peers: quantities.filter((one) => one !== amount && one.dimension === amount.dimension).map(extentOf),
  };
}

/** An amount with what it counts: '14 people' stands next to 'killed'. */
const extentOf = ({ start, end, counted }: Amount): Span => ({
  start: Math.min(start, counted?.start ?? start),
  end: Math.max(end, counted?.end ?? end),
});

const ofAnybody = 0.75;

/** What is counted is the surest head of a count; the event it is part of comes next. */
const headsOf = perPart((statement, quantity: Amount): readonly Head[] => {
  const heads = findHeads(statement, extentOf(quantity), quantity.clause, chooseHeads(statement, quantity));
  const { counted } = quantity;
  if (!counted) return heads;
  const named = statement.features.filter((feature) => overlaps(feature, counted));
  return [
    ...named.map((feature) => ({ feature, weight: feature.keys.some((key) => anybody.has(key)) ? ofAnybody : 1 })),
    ...heads.filter(({ feature }) => !named.includes(feature)),
  ];
});
