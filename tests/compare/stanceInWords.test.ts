import assert from 'node:assert/strict';
import test from 'node:test';
import { comparePair } from '../../server/features/pairComparison';

// biome-ignore format: one pair a line
const cases: readonly (readonly [string, string, string, string, string])[] = [
  ['both, as the sentences have them', 'The council of Brenfield approved the harbour budget.', 'The council of Brenfield did not approve the harbour budget.', 'approved', 'not approve'],
  ['in the language of each', 'The council of Brenfield approved the harbour budget.', 'Der Rat von Brenfield hat den Haushalt des Hafens nicht genehmigt.', 'approved', 'nicht genehmigt'],
  ['what is only planned', 'The council of Brenfield has closed the harbour.', 'The council of Brenfield will perhaps close the harbour.', 'closed', 'will perhaps close'],
  ['words left out where they are many', 'The council of Brenfield has closed the harbour.', 'The council of Brenfield will, when both of the towers by the quay have been repaired, close the harbour.', 'closed', 'will … close'],
  ['things with the word that denies them', 'The lease contains a clause on subletting.', 'The lease contains no clause on subletting.', 'clause', 'no clause'],
];

for (const [name, a, b, left, right] of cases)
  test(`values of a dispute: ${name}`, () => {
    const { conflict } = comparePair(a, b);
    assert.deepEqual(
      conflict?.sides.map(({ value }) => value),
      [left, right],
    );
  });
