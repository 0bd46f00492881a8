import assert from 'node:assert/strict';
import test from 'node:test';
import { compareQuantities } from '../../server/compare/quantityAgreement';
import { findQuantities } from '../../server/extract/quantities';
import type { Quantity } from '../../server/model/quantity';
import type { Language } from '../../server/text/language';
import { tokenize } from '../../server/text/tokens';

function quantity(text: string, language: Language): Quantity {
  const [first] = findQuantities(tokenize(text), language, []);
  assert.ok(first, text);
  return first;
}

// biome-ignore format: one case a line
const cases: readonly (readonly [Language, string, Language, string, string])[] = [
  ['en', 'twelve goats', 'es', '12 cabras', 'same'],
  ['en', 'twelve goats', 'en', '13 goats', 'different'],
  ['en', '710,000 tonnes', 'en', '713,200 tonnes', 'compatible'],
  ['en', '710,000 tonnes', 'en', '703,000 tonnes', 'different'],
  ['en', '2,000 kilograms', 'de', '2 Tonnen', 'same'],
  ['en', '500 barrels', 'fr', 'environ 80 000 litres', 'compatible'],
  ['en', '500 barrels', 'fr', '20 000 litres', 'different'],
  ['en', '$5 million', 'es', '5 millones de dólares', 'same'],
  ['en', '$5 million', 'fr', "5 millions d'euros", 'incomparable'],
  ['en', '41 percent', 'it', 'il 26 per cento', 'different'],
  ['en', '41 percent', 'pt', '40,7 por cento', 'compatible'],
  ['en', 'at least 40 goats', 'en', '55 goats', 'compatible'],
  ['en', 'at least 40 goats', 'en', '35 goats', 'different'],
  ['de', 'mehr als 40 Ziegen', 'es', 'menos de 30 cabras', 'different'],
  ['en', 'up to 40 goats', 'en', '35 goats', 'compatible'],
  ['en', 'about 40 goats', 'en', '41 goats', 'compatible'],
  ['en', 'about 40 goats', 'en', '61 goats', 'different'],
  ['en', 'between 40 and 50 goats', 'en', '47 goats', 'compatible'],
  ['en', 'between 40 and 50 goats', 'en', '52 goats', 'different'],
  ['en', 'dozens of goats', 'en', '47 goats', 'compatible'],
  ['en', 'two-thirds of it', 'en', '66 percent', 'compatible'],
  ['en', 'seven years', 'de', 'neun Jahre', 'different'],
  ['en', 'eighteen months', 'es', 'un año y medio', 'same'],
  ['en', 'the 7th fair', 'it', 'settima fiera', 'same'],
  ['en', 'the 7th fair', 'it', 'ottava fiera', 'different'],
  ['en', 'see page 7', 'en', '7 pages', 'incomparable'],
  ['en', 'see page 7', 'es', 'la página 8', 'different'],
  ['en', '26 metres', 'en', '26 tonnes', 'incomparable'],
];

for (const [languageA, a, languageB, b, expected] of cases) {
  test(`${a} / ${b}: ${expected}`, () => {
    const [left, right] = [quantity(a, languageA), quantity(b, languageB)];
    assert.equal(compareQuantities(left, right), expected);
    assert.equal(compareQuantities(right, left), expected);
  });
}
