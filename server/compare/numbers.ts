import type { Dimension, Quantity } from '../model/quantity';
import { overlaps } from '../text/span';
import type { Comparison } from './comparison';
import { describeQuantity } from './describeValue';
import { speakOfDifferentThings } from './discriminators';
import { findCommonHead, findHeads, type Head } from './heads';
import { compareQuantities } from './quantityAgreement';
import { scoreOf } from './score';
import type { Feature, Statement, Weights } from './statement';
import { compareTopics } from './topic';

/** The same quantity given values that exclude each other. */
export function compareNumbers(a: Statement, b: Statement, weights: Weights): Comparison[] {
  const found: Comparison[] = [];
  for (const one of a.quantities) {
    if (!isAmount(one)) continue;
    const headsA = headsOf(a, one);
    for (const other of b.quantities) {
      if (!isAmount(other)) continue;
      const agreement = compareQuantities(one, other);
      if (agreement === 'incomparable') continue;
      const head = findCommonHead(headsA, headsOf(b, other)) ?? headOfMeasure(a, one, headsA);
      if (!head) continue;
      if (one.dimension === 'count' && !countsTheSame(a, one, b, other)) continue;
      if (speakOfDifferentThings(a, b, [one, other], weights)) continue;
      const topic = compareTopics(a, { clause: one.clause, without: [one] }, b, { clause: other.clause, without: [other] }, weights);
      found.push({
        kind: 'number',
        relation: agreement === 'different' ? 'conflicts' : 'agrees',
        score: scoreOf(topic, head.weight),
        a: valueOf(a, one),
        b: valueOf(b, other),
        about: head.a.keys,
        aboutSpan: head.a,
      });
    }
  }
  return found;
}

const isAmount = ({ label, dimension }: Quantity): boolean => !label && dimension !== 'ordinal';

/** Dimensions so telling that two values of one thing in them mostly measure the same of it: its weight, its length. */
const measures: ReadonlySet<Dimension> = new Set<Dimension>(['mass', 'volume', 'length', 'area', 'speed', 'power', 'energy', 'temperature', 'data']);
const measureWeight = 0.8;

/** 'Weighs', 'tips the scales at', 'with a mass of': a measure needs no common word to belong to the same. */
function headOfMeasure(a: Statement, { dimension }: Quantity, heads: readonly Head[]): { a: Feature; weight: number } | undefined {
  const named = heads[0]?.feature ?? a.features[0];
  return measures.has(dimension) && named ? { a: named, weight: measureWeight } : undefined;
}

/** What is counted is the surest head of a count; the event it is part of comes next. */
function headsOf(statement: Statement, quantity: Statement['quantities'][number]): Head[] {
  const heads = findHeads(statement, quantity, quantity.clause);
  const { counted } = quantity;
  if (!counted) return heads;
  const named = statement.features.filter((feature) => overlaps(feature, counted));
  return [...named.map((feature) => ({ feature, weight: 1 })), ...heads.filter(({ feature }) => !named.includes(feature))];
}

/** Counts of different things do not compare: '45 killed', '12 firefighters'. An unnamed count may be of anything. */
function countsTheSame(a: Statement, one: Quantity, b: Statement, other: Quantity): boolean {
  const namesOf = (statement: Statement, counted: Quantity['counted']): readonly string[] =>
    counted ? statement.features.filter((feature) => overlaps(feature, counted)).flatMap(({ keys }) => keys) : [];
  const left = namesOf(a, one.counted);
  const right = namesOf(b, other.counted);
  return !left.length || !right.length || left.some((key) => right.includes(key));
}

function valueOf(statement: Statement, quantity: Quantity): Comparison['a'] {
  return {
    text: describeQuantity(quantity, statement.language, statement.text),
    span: { start: quantity.start, end: quantity.end },
    key: `number:${quantity.dimension}:${quantity.value}${quantity.high === undefined ? '' : `..${quantity.high}`}`,
  };
}
