import { ok, strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { corroborationOdds } from '../../server/compare/corroboration';
import type { Weights } from '../../server/compare/statement';

function corpusThatGives(givers: Record<string, readonly string[]>): Weights {
  return {
    weightOf: () => 1,
    isKnown: () => true,
    isMainTime: () => false,
    descriptionsOf: () => new Set<string>(),
    onlyPersonWho: () => undefined,
    sourcesGiving: (value) => (givers[value] ? new Set(givers[value]) : undefined),
  };
}

test('values that several sources give each, and none both, are rivals', () => {
  ok(corroborationOdds('a', 'b', corpusThatGives({ a: ['one', 'two'], b: ['three', 'four'] })) > 1);
});

test('what the only source of a value tells apart is of two things', () => {
  ok(corroborationOdds('a', 'b', corpusThatGives({ a: ['one'], b: ['one', 'two', 'three'] })) < 0.5);
  ok(corroborationOdds('a', 'b', corpusThatGives({ a: ['one', 'two'], b: ['two', 'three'] })) < 1);
});

test('a value that no source gives, or a single one, tells nothing', () => {
  strictEqual(corroborationOdds('a', 'b', corpusThatGives({ b: ['one', 'two'] })), 1);
  strictEqual(corroborationOdds('a', 'b', corpusThatGives({ a: ['one'], b: ['two', 'three'] })), 1);
  strictEqual(corroborationOdds(undefined, 'b', corpusThatGives({ b: ['one'] })), 1);
});
