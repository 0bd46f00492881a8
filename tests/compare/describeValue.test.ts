import assert from 'node:assert/strict';
import test from 'node:test';
import { describeQuantity, describeTime } from '../../server/compare/describeValue';
import { findQuantities } from '../../server/extract/quantities';
import { findTimes } from '../../server/extract/times';
import type { Language } from '../../server/text/language';
import { tokenize } from '../../server/text/tokens';

// biome-ignore format: one case a line
const times: readonly (readonly [Language, string, string])[] = [
  ['es', 'el 8 de junio de 1995', '8 June 1995'],
  ['fr', 'en avril 1995', 'April 1995'],
  ['de', 'seit 2015', 'since 2015'],
  ['it', 'negli anni Novanta', 'the 1990s'],
  ['pt', 'entre 2010 e 2014', '2010 to 2014'],
  ['en', 'on 16 May', '16 May'],
  ['en', 'around 1950', 'about 1950'],
  ['de', 'am 9. April 2019 um 18.15 Uhr', '9 April 2019, 18:15'],
  ['es', 'recientemente', '“recientemente”'],
];

// biome-ignore format: one case a line
const quantities: readonly (readonly [Language, string, string])[] = [
  ['es', '2.500 barriles', '2,500 barrels'],
  ['de', 'mindestens 40 Tonnen', 'at least 40 tonnes'],
  ['en', 'a bell weighing 300 pounds', '300 pounds'],
  ['fr', "635 millions d'euros", 'EUR 635 million'],
  ['it', 'il 26 per cento', '26 %'],
  ['en', 'between 40 and 50 goats', '40 to 50 goats'],
  ['pt', '38 cabras', '38 “cabras”'],
  ['en', 'the 22nd fair', '22nd'],
  ['de', 'dreimal so viel', '3 times'],
];

for (const [language, text, expected] of times) {
  test(`time: ${text}`, () => {
    const [time] = findTimes(tokenize(text), language);
    assert.ok(time);
    assert.equal(describeTime(time, language, text), expected);
  });
}

for (const [language, text, expected] of quantities) {
  test(`quantity: ${text}`, () => {
    const [quantity] = findQuantities(tokenize(text), language, []);
    assert.ok(quantity);
    assert.equal(describeQuantity(quantity, language, text), expected);
  });
}
