import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFunctionWord } from '../../server/text/functionWords';
import type { Language } from '../../server/text/language';

const yes: [Language, string][] = [
  ['en', 'the'],
  ['en', 'The'],
  ['en', '’s'],
  ['en', 'A'],
  ['es', 'según'],
  ['es', 'más'],
  ['it', 'dell’'],
  ['it', 'È'],
  ['fr', "qu'"],
  ['pt', 'à'],
  ['pt', 'À'],
  ['de', 'Der'],
  ['de', 'wurde'],
];
const no: [Language, string][] = [
  ['en', 'US'],
  ['es', 'MAS'],
  ['it', 'SU'],
  ['en', 'state'],
  ['es', 'dijo'],
  ['es', 'gobierno'],
  ['it', 'paese'],
  ['fr', 'pays'],
  ['pt', 'disse'],
  ['de', 'Stadt'],
];

for (const [language, word] of yes)
  test(`${language}: ${word} only holds the sentence together`, () =>
    assert.equal(isFunctionWord(word, language), true));
for (const [language, word] of no)
  test(`${language}: ${word} says something`, () => assert.equal(isFunctionWord(word, language), false));
