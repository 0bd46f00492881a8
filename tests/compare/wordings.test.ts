import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { comparePair } from '../../server/features/pairComparison';

// biome-ignore format: one pair a line
const cases: readonly (readonly [string, string, string, string])[] = [
  ['what falls out is cancelled', 'The concert in Brenfield took place.', 'Das Konzert in Brenfield fiel aus.', 'polarity'],
  ['police that charge people', 'Police charged the pickets at the mill.', 'Police did not charge the pickets at the mill.', 'polarity'],
  ['police that charge somebody with a crime', 'Police charged the pickets at the mill.', 'Police did not charge the mill owner with fraud.', 'none'],
];

for (const [name, a, b, kind] of cases)
  test(`wordings: ${name}`, () => {
    equal(comparePair(a, b).conflict?.kind ?? 'none', kind);
  });
