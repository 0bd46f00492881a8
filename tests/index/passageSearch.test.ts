import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import type { DetectedLanguage } from '../../server/text/language';
import { indexOf } from './indexOf';

/** Dutch, Russian and Japanese pages, and one that is read. */
const sources = new Map([
  [
    'krant.md',
    'De haven van Brenholm werd op 12 mei 2021 heropend nadat de storm de kade had verwoest, zei wethouder Ilse Vaartman.\n\n' +
      'De gemeente wil volgend jaar een nieuwe brug over het kanaal bouwen.\n',
  ],
  [
    'gazeta.md',
    'Порт Бренхолм был вновь открыт после долгого ремонта, сообщил Андрей Коваль на встрече с журналистами.\n',
  ],
  [
    'shimbun.md',
    '嵐で壊れた港湾の防波堤は、長い修理のあと、春になってようやく再び使えるようになったと市役所が発表した。\n',
  ],
  ['read.md', 'The swimming pool in Tarrow was closed in 2019 for repairs.\n'],
]);

const found = (text: string, language: DetectedLanguage): string[] =>
  indexOf(sources)
    .searchUnread(text, language, 5)
    .map(({ source, line }) => `${source}:${line + 1}`);

test('unread passages are found by names and figures that they share with a sentence', () => {
  deepEqual(found('The Brenholm harbour was reopened on 12 May 2021.', 'en'), ['krant.md:1']);
  deepEqual(found('Il porto di Brenholm, ha detto Ilse Vaartman, è aperto.', 'it'), ['krant.md:1']);
});

test('names in Cyrillic letters are found by their Latin spelling, a letter off', () => {
  deepEqual(found('Andrej Koval was seen in Moscow.', 'en'), ['gazeta.md:1']);
});

test('a sentence in a language that is not read is looked for by its own words', () => {
  deepEqual(found('De brug over het kanaal wordt volgend jaar gebouwd.', 'und'), ['krant.md:3']);
  deepEqual(found('港湾の防波堤', 'und'), ['shimbun.md:1']);
});

test('one shared word, figures alone and small words lead nowhere, nor do passages that are read', () => {
  deepEqual(found('Brenholm has a mayor.', 'en'), []);
  deepEqual(found('The budget was agreed on 12 May 2021.', 'en'), []);
  deepEqual(found('Op de hoek van de straat zei men niets.', 'und'), []);
  deepEqual(found('The swimming pool in Tarrow was closed.', 'en'), []);
});

test('a passage that is found stands word for word at its place', () => {
  const [passage] = indexOf(sources).searchUnread('The Brenholm harbour was reopened in 2021.', 'en', 5);
  equal(passage?.language, 'und');
  equal(passage?.quote, sources.get('krant.md')?.split('\n')[0]);
});
