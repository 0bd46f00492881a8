import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectVocabulary } from '../../server/text/glue';
import type { DetectedLanguage } from '../../server/text/language';
import { splitSentences } from '../../server/text/sentences';
import { tokenize } from '../../server/text/tokens';

/** Sentences begin at '|'. */
const cases: [language: DetectedLanguage, text: string][] = [
  ['en', 'Ms. Okafor met Prof. Lindqvist on Feb. 9. |Both signed.'],
  ['en', 'The U.S. embassy closed. |It moved to Washington, D.C. |The staff followed.'],
  ['en', 'Col. R. T. Haddad arrived at 6 p.m. |The vote had ended.'],
  ['en', 'See No. 14, pp. 8-9, and fig. 3, i.e. the chart.'],
  ['en', 'He answered no. |Nobody insisted.'],
  ['en', '“We will leave.” |She smiled.'],
  ['en', '“Who knows?” he said. |“Not me!” she cried.'],
  ['en', 'Wow! brings out a new phone.'],
  ['en', '1. Open the lid. |2. Close it.'],
  ['en', 'They took vitamin C. |Later they slept.'],
  ['en', 'The fleet sailed… |None came back.'],
  ['en', 'The river rose.|Then the dam broke.'],
  ['en', 'The ferry that links the two islands was late on\nSunday. |It is old.'],
  ['en', 'A heading\n|The text begins here.'],
  ['en', 'Prices fell. |### A Long Winter: What Comes Next |Farmers expect a bad year. |More follows.'],
  ['en', 'The mayor spoke in 2031. |(photo credit: A. Nyberg)'],
  ['es', 'La Dra. Ibarra y el Ing. Solano viajaron. |Volvieron ayer.'],
  ['es', 'EE. UU. votó en contra. |El resto votó a favor.'],
  ['es', 'Véase p. ej. la pág. 7 y el art. 9 de la ley.'],
  ['es', '¿Quién ganó? |Nadie. |¡Qué pena!'],
  ['es', '—No vendrá —dijo Amaya—. |Todos callaron.'],
  ['it', "Il dott. Fabbri e l'ing. Russo, ecc. sono partiti. |Poi piove."],
  ['it', "L'art. 12 della legge n. 40 del 3 apr. 2031. |È in vigore."],
  ['it', 'È tutto vero”.|“Poi uscì di casa.'],
  ['fr', 'M. Lefort et Mme. Barbier sont venus. |Ils ont mangé.'],
  ['fr', '« Non. » |Elle est sortie.'],
  ['de', 'Am 9. März war z. B. Dr. Weidner da. |Er sprach kurz.'],
  ['de', 'Das 19. Jahrhundert endete. |Die Zahl stieg auf 40. |Der Rat schwieg.'],
  ['de', '„Es reicht.“ |Sie ging.'],
  ['pt', 'O Sr. Teles e a Dra. Brandão vieram. |Falaram pouco.'],
  ['und', 'Aaa bbb. |Ccc ddd.'],
];

for (const [language, marked] of cases) {
  test(`${language}: ${marked}`, () => {
    const text = marked.replaceAll('|', '');
    const sentences = splitSentences(text, { start: 0, end: text.length }, language).map(({ start, end }) =>
      text.slice(start, end),
    );
    assert.deepEqual(
      sentences,
      marked.split('|').map((sentence) => sentence.trim()),
    );
  });
}

test('headings inside a line end where the table of contents says', () => {
  const text =
    '* [Fish and Chips](#fish) * [The Price of Salt](#salt) It began. ## Fish and Chips Cod is dear. ## The Price of Salt Salt is not.';
  const sentences = splitSentences(text, { start: 0, end: text.length }, 'en').map(({ start, end }) =>
    text.slice(start, end),
  );
  assert.ok(sentences.includes('## Fish and Chips'));
  assert.ok(sentences.includes('Cod is dear.'));
  assert.ok(sentences.includes('## The Price of Salt'));
});

test('sentences that grew together part where the document knows both words', () => {
  const text = 'The court gave its verdictThe crowd left. The crowd was calm.';
  const vocabulary = collectVocabulary(tokenize(text));
  const sentences = splitSentences(text, { start: 0, end: text.length }, 'en', vocabulary).map(({ start, end }) =>
    text.slice(start, end),
  );
  assert.deepEqual(sentences, ['The court gave its verdict', 'The crowd left.', 'The crowd was calm.']);
});

test('only the span is cut, and its offsets are those of the text', () => {
  const text = 'Zero. One. Two. Three.';
  assert.deepEqual(splitSentences(text, { start: 6, end: 15 }, 'en'), [
    { start: 6, end: 10 },
    { start: 11, end: 15 },
  ]);
});

test('a long text without an end is no trouble', () => {
  const text = 'word '.repeat(20_000);
  assert.equal(splitSentences(text, { start: 0, end: text.length }, 'en').length, 1);
});
