import { anybody, magnitudes } from '../lexicon/valueHeads';
import type { Quantity } from '../model/quantity';
import { overlaps } from '../text/span';
import type { Agreement } from './agreement';
import { type AmountPoint, findAmountPoint } from './amountPoints';
import { scopeOdds } from './amountScope';
import type { Comparison } from './comparison';
import { amountKey, corroborationOdds } from './corroboration';
import { describeQuantity } from './describeValue';
import { speakOfDifferentThings } from './discriminators';
import { sameness } from './featureMatches';
import { haveOtherDoers } from './otherDoers';
import { perPart, perStatement } from './perStatement';
import { compareQuantities } from './quantityAgreement';
import { measureKey, tellingness } from './quantityKeys';
import { isRunningCount } from './runningCounts';
import { scoreOf, weighedByOdds } from './score';
import type { Amount, Feature, FeatureKind, Statement, Weights } from './statement';
import { compareTopics } from './topic';
import { findUpdate } from './updatedFigures';

/** The same quantity given values that exclude each other. */
export function compareNumbers(a: Statement, b: Statement, weights: Weights): Comparison[] {
  const found: Comparison[] = [];
  const pairs = pairAmounts(a, b);
  for (const { one, other, agreement } of pairs) {
    // 'Four of six' beside 'four out of six', '$9 million (£7 million)' beside '£7 million': who gives the same figure
    // too does not contradict it with the other one.
    const agreed = pairs.some(
      (pair) => (isSameFigure(pair) || isOfItsBound(pair)) && (pair.one === one || pair.other === other),
    );
    if (agreement === 'different' && agreed) continue;
    const same = agreement === 'same' || isRoundedTheSame(one, other);
    const point = findAmountPoint(a, one, b, other, same, weights);
    if (!point) continue;
    const scope = agreement === 'different' ? scopeOdds(a, one, b, other) : 1;
    if (scope === 0) continue;
    if (agreement === 'different' && point.other && haveOtherDoers(a, point.feature, b, point.other)) continue;
    if (speakOfDifferentThings(a, [one], b, [other], weights)) continue;
    const common = measureWeight * weightOfMeasure(one, weights) + likeness(a, one, b, other, point, same);
    const topic = compareTopics(
      a,
      { clause: one.clause, without: [one], common },
      b,
      { clause: other.clause, without: [other] },
      weights,
    );
    const later = agreement === 'different' ? findUpdate(a, one, b, other) : undefined;
    const updates = later !== undefined || (agreement === 'different' && isRunningCount(a, one, b, other));
    found.push({
      kind: 'number',
      relation: agreement === 'different' ? (updates ? 'updates' : 'conflicts') : 'agrees',
      score: weighedByOdds(
        scoreOf(topic, point.weight),
        (agreement === 'different' ? scope * oddsOf(one, other) : 1) *
          (agreement === 'different' && !updates ? corroborationOdds(amountKey(one), amountKey(other), weights) : 1),
      ),
      ...(later === undefined ? {} : { later }),
      a: amountValue(a, one),
      b: amountValue(b, other),
    });
  }
  return found;
}

/** How much the same rare unit tells, the very same figure, and that both are sums of one kind: debts, dead, a fine. */
const measureWeight = 0.5;
const valueWeight = 1;
const magnitudeWeight = 1;

function likeness(
  a: Statement,
  one: Amount,
  b: Statement,
  other: Amount,
  { feature, other: its }: AmountPoint,
  same: boolean,
): number {
  const isOneKind =
    its &&
    isMagnitude(one, feature) &&
    isMagnitude(other, its) &&
    ratioOf(one, other) <= sameOrder &&
    countsAnybody(a, one) &&
    countsAnybody(b, other) &&
    knowsNames(a, one, b);
  return (same ? valueWeight * tellingness(one) : 0) + (isOneKind ? magnitudeWeight : 0);
}

/** Three of the dead were divers: who counts these counts a part. */
const countsAnybody = (statement: Statement, amount: Amount): boolean =>
  countedBy(statement, amount).every(({ keys }) =>
    keys.some((key) => anybody.has(key) || magnitudes[amount.dimension]?.has(key)),
  );

const isMagnitude = ({ dimension }: Quantity, { keys }: Feature): boolean =>
  keys.some((key) => magnitudes[dimension]?.has(key));

/** Does the second statement speak of whoever the clause of the amount names? Another's debts are other debts. */
const knowsNames = (a: Statement, { clause }: Amount, b: Statement): boolean =>
  a.features.every(
    (feature) =>
      feature.speaker ||
      feature.clause !== clause ||
      !named.has(feature.kind) ||
      feature.keys.some((key) => b.context.has(key)) ||
      b.features.some((its) => sameness(feature, its) > 0),
  );

const named: ReadonlySet<FeatureKind> = new Set<FeatureKind>(['person', 'organization', 'name', 'label']);

const weightOfMeasure = (quantity: Quantity, weights: Weights): number => {
  const key = quantity.dimension === 'count' ? undefined : measureKey(quantity);
  return key === undefined ? 0 : weights.weightOf(key);
};

/**
 * Accounts of one amount mostly lie close together, amounts of different things anywhere. Measured on annotated corpora:
 * of two like statements whose figures differ by less than a third, most were about one thing; of those that differ
 * fourfold, hardly any.
 */
const oddsOf = (one: Quantity, other: Quantity): number => {
  const ratio = ratioOf(one, other);
  return ratio < closeRatio ? closeOdds : ratio < farRatio ? 1 : farOdds;
};
const closeRatio = 1.6;
const closeOdds = 2;
const farRatio = 4;
const farOdds = 0.55;
/** Two sums of one thing on which sources disagree are seldom farther apart. */
const sameOrder = 3;

/** How many times as large the larger one is; without limit where one of them is zero. */
function ratioOf(one: Quantity, other: Quantity): number {
  const ratio = Math.abs(one.value / other.value);
  return Number.isFinite(ratio) && ratio > 0 ? Math.max(ratio, 1 / ratio) : Infinity;
}

interface AmountPair {
  readonly one: Amount;
  readonly other: Amount;
  readonly agreement: 'same' | 'compatible' | 'different';
}

/** 'More than 20' and '69' exclude nothing, and tell of nothing in common either. */
const saysNothing = (one: Quantity, other: Quantity, agreement: Agreement): boolean =>
  agreement === 'compatible' &&
  (isOpen(one) || isOpen(other)) &&
  Math.max(one.value / other.value, other.value / one.value) > sameBallpark;
const sameBallpark = 1.4;

/** 'Maria Roe, 52, …' tells an age in years without the word. */
const isAge = ({ text }: Statement, { dimension, start, end }: Quantity): boolean =>
  dimension === 'duration' &&
  (/^\d+$/u.test(text.slice(start, end)) ||
    /^\d+(?:[- ]years?[- ]old\b|-?jährig)/iu.test(text.slice(start, end + ageTail)));

/** Length of what makes a duration an age. */
const ageTail = '-jährig'.length;

/** 'Some 1.9 million' and '1.9 million'. */
const isRoundedTheSame = (one: Quantity, other: Quantity): boolean =>
  !isOpen(one) && !isOpen(other) && one.value === other.value && one.high === other.high;

const isOpen = ({ bound }: Quantity): boolean => bound !== 'exact' && bound !== 'about';

/** The same figure, rounding apart: that both satisfy 'more than 20' does not make two figures one. */
const isSameFigure = ({ one, other, agreement }: AmountPair): boolean =>
  agreement === 'same' || (agreement === 'compatible' && (isOpen(one) === isOpen(other) || one.value === other.value));

/** 'More than nine tenths' and '91.4 per cent': who gives a share that fits speaks of that one, and of others beside it. */
const isOfItsBound = ({ one, agreement }: AmountPair): boolean =>
  agreement === 'compatible' && one.dimension === 'share';

/** Every two amounts of the statements that can be compared at all. */
function pairAmounts(a: Statement, b: Statement): AmountPair[] {
  return amountsOf(a).flatMap((one) =>
    amountsOf(b).flatMap((other): AmountPair[] => {
      const agreement = compareQuantities(one, other);
      if (agreement === 'incomparable' || saysNothing(one, other, agreement)) return [];
      if (isAge(a, one) !== isAge(b, other)) return [];
      if (one.dimension === 'count' && !countsTheSame(a, one, b, other)) return [];
      return [{ one, other, agreement }];
    }),
  );
}

const amountsOf = perStatement(({ quantities }) => quantities.filter(isAmount));

const isAmount = ({ label, dimension }: Quantity): boolean => !label && dimension !== 'ordinal';

/** Counts of different things do not compare: '45 killed', '12 firefighters'. An unnamed count may be of anything. */
function countsTheSame(a: Statement, one: Quantity, b: Statement, other: Quantity): boolean {
  const left = countedBy(a, one);
  const right = countedBy(b, other);
  // A word that no row names says nothing across languages.
  if (a.language !== b.language && (left.every(isWord) || right.every(isWord))) return true;
  return (
    !left.length || !right.length || left.some((feature) => right.some((counted) => sameness(feature, counted) > 0))
  );
}

const isWord = ({ kind }: Feature): boolean => kind === 'word';

/** The noun that is counted. */
const countedBy = perPart((statement, { counted, start }: Quantity): readonly Feature[] =>
  // An expression around the figure ('claimed 7 lives') counts nothing that has a name.
  counted ? statement.features.filter((feature) => overlaps(feature, counted) && feature.start >= start) : [],
);

const amountValue = perPart((statement, quantity: Quantity): Comparison['a'] => ({
  text: describeQuantity(quantity, statement.language, statement.text),
  span: { start: quantity.start, end: quantity.end },
  key: `number:${quantity.dimension}:${quantity.value}${quantity.high === undefined ? '' : `..${quantity.high}`}`,
}));
