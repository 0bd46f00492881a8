import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '../index/indexOf';

/** Sentences in which a verb of saying hands nothing to a speaker. */
const rows: readonly string[] = [
  'The joint statement agreed on 3 March is being kept from the public.',
  'La declaración conjunta de Lindahl se publicó el 3 de marzo.',
  'Not one of the farmers was told anything by Norvik.',
];

for (const text of rows)
  test(text, () => {
    assert.deepEqual(
      factsOf('a.txt', `${text}\n`).sentences.flatMap(({ attributions }) => attributions),
      [],
    );
  });

test('a time behind the verb of saying, and then a sentence with a subject of its own', () => {
  const { sentences, text } = factsOf('a.txt', 'Officials said on Monday the bridge was closed.\n');
  const [one] = sentences.flatMap(({ attributions }) => attributions);
  assert.equal(one && text.slice(one.speaker.start, one.speaker.end), 'Officials');
});
