import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findInBrief } from '../../server/features/briefFindings';
import { CorpusIndex } from '../../server/index/corpusIndex';
import type { BibliographicRecord } from '../../server/model/bibliographicRecord';
import type { SourceFacts } from '../../server/model/source';
import { factsOf } from '../index/indexOf';

const text = 'The quay was closed. It was opened again. Nobody came.';

/** A document of pages `labels`, one for each sentence, with what a bibliography says of it. */
function found(line: string, labels: readonly string[], record?: BibliographicRecord): string[] {
  const facts = factsOf('quay.md', `---\nkey: quay\n---\n\n${text}\n`);
  const paged: SourceFacts = {
    ...facts,
    landmarks: labels.map((label, at) => ({ textStart: at * 10, kind: 'page', label })),
  };
  const index = new CorpusIndex();
  index.replaceSource('quay.md', paged);
  if (record) index.replaceBibliography({ ofSources: new Map([['quay.md', record]]), others: [] });
  return findInBrief(line, [], index).map(
    ({ start, end, code, message }) => `${line.slice(start, end)}: ${code} ${message}`,
  );
}

const three = ['1', '2', '3'];
const beyond = (words: string, page: number, rest: string): string[] => [
  `${words}: locator-out-of-range quay has no page ${page}: ${rest}.`,
];

test('a page behind the last one', () => {
  assert.deepEqual(found('So it was [@quay, p. 3].', three), []);
  assert.deepEqual(found('So it was [@quay, p. 4].', three), beyond('p. 4', 4, 'its last one is 3'));
  assert.deepEqual(found('So it was [@quay, S. 2-4].', three), beyond('S. 2-4', 4, 'its last one is 3'));
  assert.deepEqual(found('As @quay [12] has it.', three), beyond('12', 12, 'its last one is 3'));
  assert.deepEqual(found('So it was [@quay, p. ii; @quay, chap. 9].', three), []);
});

test('the pages of an article are those of its journal, and those of the file', () => {
  const article = { id: 'quay', type: 'article-journal', page: '213-15' } as const;
  assert.deepEqual(found('So it was [@quay, pp. 213-215].', three, article), []);
  assert.deepEqual(found('So it was [@quay, p. 2].', three, article), []);
  assert.deepEqual(
    found('So it was [@quay, p. 40].', three, article),
    beyond('p. 40', 40, 'it stands on pages 213 to 215'),
  );
  assert.deepEqual(found('So it was [@quay, p. 40].', [], article).length, 1, 'of a text the bibliography knows');
});

test('what nobody knows is not told', () => {
  assert.deepEqual(found('So it was [@quay, p. 40].', []), []);
  assert.deepEqual(found('So it was [@quay, p. 40].', three, { id: 'quay', type: 'chapter' }), []);
  assert.deepEqual(
    found('So it was [@quay, p. 40].', three, { id: 'quay', type: 'book', 'number-of-pages': '64' }),
    [],
  );
});
