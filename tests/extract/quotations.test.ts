import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../server/extract/quotations';
import { textOf } from '../../server/text/span';

const table: readonly [string, string, readonly string[]][] = [
  ['curved', 'She said “we won” and left.', ['we won']],
  ['German', 'Er sagte: „Wir bleiben.“ Dann ging er.', ['Wir bleiben.']],
  ['pointing inwards', '»Wir bleiben«, sagte er.', ['Wir bleiben']],
  ['French, spaced', '« Nous restons », dit-elle.', ['Nous restons']],
  ['Italian', '«Ci siamo», disse.', ['Ci siamo']],
  ['straight, twice', '"One," he said, "two."', ['One,', 'two.']],
  ['single', "He called it 'a very bad day' for all.", ['a very bad day']],
  ['apostrophes', "The farmers' union met in the '90s.", []],
  ['nested single', '“He told me ‘go home’ and left”, said Ann.', ['He told me ‘go home’ and left']],
  ['nested straight', '“She said "no" twice,” he added.', ['She said "no" twice,']],
  ['closing mark of the wrong kind', 'He wrote „this one” there.', ['this one']],
  ['never closed', '“Open and never closed', ['Open and never closed']],
  ['opened twice', '“First part, and. “Second part.”', ['First part, and', 'Second part.']],
  [
    'opened before the text',
    'Nothing was closed here and it ended so” said Ann.',
    ['Nothing was closed here and it ended so'],
  ],
  [
    'glued to the next',
    'ha parlato dopo le trattative”.“Ora basta”, disse.',
    ['ha parlato dopo le trattative', 'Ora basta'],
  ],
  ['empty', '“”', []],
  ['none', 'No marks here.', []],
];

for (const [name, text, expected] of table) {
  test(`quotation marks: ${name}`, () => {
    const found = findQuotations(text, { start: 0, end: text.length }).map((span) => textOf(text, span));
    assert.deepEqual(found, expected);
  });
}
