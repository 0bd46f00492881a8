import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCues, stanceAt } from '../../server/extract/factuality';
import type { Language } from '../../server/text/language';
import { tokenize } from '../../server/text/tokens';

const unsettled: readonly (readonly [Language, string, string])[] = [
  ['en', 'Nobody knows if the barge sank.', 'sank'],
  ['en', 'It is unclear whether the curator resigned.', 'resigned'],
  ['en', 'It remains to be seen whether the orchard was sold.', 'sold'],
  ['es', 'La fiscal todavía no ha decidido si archiva el caso.', 'archiva'],
  ['es', 'Se ignora si el almacén ardió.', 'ardió'],
  ['it', 'Non è chiaro se il ponte sia crollato.', 'crollato'],
  ['fr', 'On ignore toujours si le gardien a été arrêté.', 'arrêté'],
  ['fr', 'Reste à savoir si le pont a cédé.', 'cédé'],
  ['pt', 'Ninguém sabe se o navio afundou.', 'afundou'],
  ['de', 'Ob sie den Wärter anklagt, steht noch nicht fest.', 'anklagt'],
  ['de', 'Es ist offen, ob die Brücke gesprengt wurde.', 'gesprengt'],
];

test('what nobody knows is unconfirmed, and somebody says so', () => {
  for (const [language, sentence, word] of unsettled) {
    const { polarity, factuality, open } = stanceAt(sentence.indexOf(word), findCues(tokenize(sentence), language), []);
    assert.deepEqual([polarity, factuality, open], ['positive', 'unconfirmed', undefined], sentence);
  }
});

const asked: readonly (readonly [Language, string, string])[] = [
  ['en', 'The reporter asked whether the barge sank.', 'sank'],
  ['en', 'She did not say whether the curator resigned.', 'resigned'],
  ['es', 'Si el almacén ardió, el seguro pagará.', 'ardió'],
  ['fr', 'Si le pont a cédé, la mairie paiera.', 'cédé'],
  ['de', 'Der Reporter fragte, ob die Brücke gesprengt wurde.', 'gesprengt'],
];

test('a question, a condition and a silence leave it open', () => {
  for (const [language, sentence, word] of asked)
    assert.equal(stanceAt(sentence.indexOf(word), findCues(tokenize(sentence), language), []).open, true, sentence);
});
