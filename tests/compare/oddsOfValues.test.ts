import { ok } from 'node:assert/strict';
import { test } from 'node:test';
import { weighedByOdds } from '../../server/compare/score';

test('odds raise or lower what is uncertain, and leave what is certain', () => {
  ok(weighedByOdds(0.3, 2) > 0.5);
  ok(weighedByOdds(0.6, 0.5) < 0.4);
  for (const odds of [0.5, 1, 2]) ok(weighedByOdds(0, odds) === 0 && weighedByOdds(1, odds) === 1);
});
