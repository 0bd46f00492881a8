import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { comparePair } from '../../server/features/pairComparison';

const rows: readonly (readonly [string, string, string, 'contradicts' | 'supports' | 'unrelated'])[] = [
  [
    'two figures for one thing',
    'The clinic at Tarnow treated 240 patients last year.',
    'The clinic at Tarnow treated 180 patients last year.',
    'contradicts',
  ],
  [
    'what may be so does not exclude that it is so',
    'The brewery may open a branch in Tarnow.',
    'The brewery opens a branch in Tarnow.',
    'supports',
  ],
  [
    'a passage that gives the same year too',
    'Mayor Otto Vandel was elected in 1990, and Otto Vandel was elected again in 1995.',
    'Otto Vandel was elected in 1995.',
    'supports',
  ],
  [
    'a breakdown that was the worst ever recorded did happen',
    'Un guasto bloccò la borsa di Tarnow, la peggiore interruzione mai registrata.',
    'La borsa di Tarnow fu bloccata da un guasto.',
    'supports',
  ],
];

for (const [name, a, b, relation] of rows) {
  test(name, () => {
    equal(comparePair(a, b).relation, relation);
  });
}
