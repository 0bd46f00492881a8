import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectVocabulary, repairGlue } from '../../server/text/glue';
import { tokenize } from '../../server/text/tokens';

const background =
  'The mayor met Keita in spring. Then Keita spoke of security, and of water, with Rossi and with Keita. Later on Rossi left. ' +
  'I paesi vicini hanno firmato. Ha parlato Rossi con Lima. On DataWave, see DataWave, or DataWave. The long wave of data.';

const cases: [text: string, repaired: string][] = [
  ['with RossiHa detto', 'with Rossi|Ha detto'],
  ['i paesi viciniOltre al mare', 'i paesi vicini|Oltre al mare'],
  ['as Keitasecurity men', 'as Keita|security men'],
  ['a deal”Tomorrow', 'a deal ”|Tomorrow'],
  ['er rief: »Nein', 'er rief : » Nein'],
  ['DataWave grew', 'DataWave grew'],
  ['YouTube and McArthur and DeSouza', 'YouTube and McArthur and DeSouza'],
  ['an iPhone', 'an iPhone'],
];

for (const [text, repaired] of cases) {
  test(text, () => {
    const vocabulary = collectVocabulary(tokenize(`${background} ${text}`));
    const tokens = repairGlue(tokenize(text), vocabulary);
    const drawn = tokens
      .map((token) => (token.glued ? '|' : ' ') + token.text)
      .join('')
      .trim();
    assert.equal(drawn, repaired);
    for (const token of tokens) assert.equal(text.slice(token.start, token.end), token.text);
  });
}

test('German joins words itself', () => {
  const vocabulary = collectVocabulary(
    tokenize('der Rat und die Stadt, und so sprach Lima, aber nicht Lima, in der krise'),
  );
  assert.equal(repairGlue(tokenize('Limakrise'), vocabulary).length, 1);
});

test('the vocabulary counts lower case and capitals behind lower case', () => {
  const { lower, capital, all } = collectVocabulary(tokenize('Water is scarce. The water of Oran. Oran waits.'));
  assert.deepEqual([lower.get('water'), capital.get('water'), all.get('water')], [1, undefined, 2]);
  assert.deepEqual([lower.get('oran'), capital.get('oran'), all.get('oran')], [undefined, 1, 2]);
});
