import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findInBrief } from '../../server/features/briefFindings';
import { allRecords, findRecord, otherRecords } from '../../server/index/records';
import { type BibliographicRecord, noBibliography } from '../../server/model/bibliographicRecord';
import { harbour, readFixture } from '../fixture';
import { indexOf } from './indexOf';

const { files } = readFixture(harbour);

const almanac: BibliographicRecord = {
  id: 'almanac1998',
  type: 'book',
  title: 'Almanac of Ports',
  author: [{ family: 'Brandt', given: 'Ole' }],
};

test('a source that no bibliography knows has the record that its document tells', () => {
  const index = indexOf(files);
  assert.deepEqual(findRecord(index, 'courier2021'), {
    id: 'courier2021',
    type: 'document',
    title: 'Harbour of Halvern open again',
    publisher: 'Halvern Courier',
    issued: { 'date-parts': [[2021, 6, 10]] },
  });
});

test('a bibliography completes what the document tells, and keeps variables that nothing here reads', () => {
  const index = indexOf(files);
  index.replaceBibliography({
    ofSources: new Map([
      [
        'corpus/courier.md',
        { id: 'x', type: 'article-newspaper', 'container-title': 'The Courier', PMID: '12', custom: { a: [1] } },
      ],
    ]),
    others: [almanac],
    moreKeys: new Map(),
  });
  const record = findRecord(index, 'courier2021');
  assert.equal(record?.id, 'courier2021');
  assert.equal(record?.type, 'article-newspaper');
  assert.equal(record?.title, 'Harbour of Halvern open again');
  assert.equal(record?.publisher, undefined, 'it is the newspaper, named already');
  assert.deepEqual(record?.['PMID'], '12');
  assert.deepEqual(record?.['custom'], { a: [1] });
  assert.deepEqual(
    allRecords(index).map(({ id }) => id),
    ['almanac1998', 'courier2021', 'gacetadelmar2021reabre'],
  );
});

test('an entry without a document is known by its key; the key of a source stays the source’s', () => {
  const index = indexOf(files);
  const brief = 'As the almanac has it [@almanac1998].\n';
  assert.deepEqual(
    findInBrief(brief, [], index).map(({ code }) => code),
    ['unknown-source'],
  );
  index.replaceBibliography({ ...noBibliography, others: [almanac, { ...almanac, id: 'courier2021' }] });
  assert.deepEqual(findInBrief(brief, [], index), []);
  assert.equal(findRecord(index, 'almanac1998')?.title, 'Almanac of Ports');
  assert.equal(findRecord(index, 'courier2021')?.title, 'Harbour of Halvern open again');
  assert.deepEqual([...otherRecords(index).keys()], ['almanac1998']);
});
