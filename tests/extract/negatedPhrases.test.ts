import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { findTerms } from '../../server/extract/terms';
import type { Language } from '../../server/text/language';
import { tokenize } from '../../server/text/tokens';

const tellsOfOutbreak = (text: string, language: Language): boolean =>
  findTerms(tokenize(text), language, {
    clauses: [{ start: 0, end: text.length }],
    mentions: [],
    times: [],
    quantities: [],
  }).some(({ keys }) => keys.includes('break-out-fire'));

const cases: readonly (readonly [Language, string, string])[] = [
  ['en', 'the fire broke out', 'the fire never broke out'],
  ['fr', "l'incendie a éclaté", "l'incendie n'a pas éclaté"],
  ['pt', 'o incêndio teve início', 'o incêndio não teve início'],
];
for (const [language, said, denied] of cases)
  test(`a phrase does not reach over a negation: ${denied}`, () => {
    deepEqual(
      [said, denied].map((text) => tellsOfOutbreak(text, language)),
      [true, false],
    );
  });
