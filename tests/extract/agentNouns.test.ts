import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { findTerms } from '../../server/extract/terms';
import type { Language } from '../../server/text/language';
import { tokenize } from '../../server/text/tokens';

const kindsOf = (text: string, language: Language): string[] =>
  findTerms(tokenize(text), language, {
    clauses: [{ start: 0, end: text.length }],
    mentions: [],
    times: [],
    quantities: [],
  }).map(({ kind, agent }) => (agent ? `${kind}!` : kind));

const cases: readonly (readonly [Language, string, string])[] = [
  ['en', 'the restorer', 'restored'],
  ['es', 'la restauradora', 'restaurado'],
  ['it', 'la restauratrice', 'restaurato'],
  ['fr', 'la restauratrice', 'restauré'],
  ['pt', 'a restauradora', 'restaurado'],
  ['de', 'die Restauratorin', 'wurde restauriert'],
];
for (const [language, agent, act] of cases)
  test(`who does it is no act: ${agent}`, () => {
    deepEqual(kindsOf(agent, language), ['thing!']);
    deepEqual(kindsOf(act, language).at(-1), 'event');
  });

test('an act that only sounds like a doer', () => {
  for (const word of ['the order', 'the murder', 'they deliver']) deepEqual(kindsOf(word, 'en'), ['event']);
});
