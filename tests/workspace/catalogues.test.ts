import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findSourceByKey, keyOfSource } from '../../server/index/citationKeys';
import { allRecords, findRecord } from '../../server/index/records';
import { languages } from '../../server/text/language';
import { Corpus } from '../../server/workspace/corpus';
import { FactsCache } from '../../server/workspace/factsCache';
import { makeFolder, putFile } from '../fixture';
import { told } from '../told';

async function load(files: Readonly<Record<string, string>>): Promise<{ corpus: Corpus; folder: string }> {
  const folder = makeFolder(new Map(Object.entries(files)));
  const corpus = new Corpus({
    roots: [join(folder, 'corpus')],
    exclude: [],
    maxFileSize: 1_000_000,
    languages,
    cache: new FactsCache(join(folder, 'cache')),
  });
  await corpus.load();
  return { corpus, folder };
}

const problemsOf = (corpus: Corpus): string[] =>
  corpus.catalogues.flatMap(({ path, problems }) =>
    problems.map((problem) => `${path}:${problem.line}: ${told(problem)}`),
  );

const report = 'The harbour of Halvern was reopened on Thursday.\n';
/** In days. */
const thursday = Date.UTC(2021, 4, 13) / 86_400_000;

test('a sidecar tells what the document does not, and its dates count from then on', async () => {
  const { corpus } = await load({
    'corpus/report.txt': report,
    'corpus/report.txt.yaml': 'title: Port report\ndate: 2021-05-14\nkey: port2021\npublisher: Ministry\n',
  });
  const facts = corpus.index.factsOf('report.txt');
  assert.deepEqual(facts?.metadata, {
    authors: [],
    title: 'Port report',
    published: '2021-05-14',
    publisher: 'Ministry',
    key: 'port2021',
  });
  assert.equal(facts?.sentences[0]?.times[0]?.from, thursday, 'the one before the report');
  assert.equal(findRecord(corpus.index, 'port2021')?.title, 'Port report');
});

test('a bibliography is matched by file, DOI, address and title; what has no document is known by its key', async () => {
  const { corpus } = await load({
    'corpus/one.txt': report,
    'corpus/two.html':
      '<title>Two</title><link rel=canonical href="https://www.courier.example/two/"><p>The pier was closed.</p>',
    'corpus/three.md': '---\ntitle: "The tides of Halvern: a history"\n---\n\nThe tides are high.\n',
    'corpus/four.txt': 'doi:10.1000/tides.4.\n\nThe moon was full over the pier.\n',
    'library.bib': `
@report{oneKey, title={Report}, file={One:/data/Zotero/storage/AB/one.txt:text/plain}}
@online{twoKey, title={Second}, url={http://courier.example/two?utm_source=x}}
@book{threeKey, title={The Tides of {Halvern} --- A History}, author={Soto, Eva}}
@article{fourKey, title={Moon}, doi={10.1000/TIDES.4}}
@book{almanac, title={Almanac of Ports}, author={Brandt, Ole}, year={1998}}
`,
  });
  const { index } = corpus;
  assert.deepEqual(
    ['oneKey', 'twoKey', 'threeKey', 'fourKey', 'almanac'].map((key) => findSourceByKey(index, key)),
    ['one.txt', 'two.html', 'three.md', 'four.txt', undefined],
  );
  assert.equal(findRecord(index, 'almanac')?.title, 'Almanac of Ports');
  assert.deepEqual(index.factsOf('three.md')?.metadata.authors, ['Eva Soto']);
  assert.equal(allRecords(index).length, 5);
  assert.deepEqual(problemsOf(corpus), []);
});

test('what is nearest to a document counts most, and every key that a file pins is good', async () => {
  const { corpus } = await load({
    'corpus/one.md': '---\nkey: own\ntitle: Own title\ndate: 2021-05-12\n---\n\nThe pier was closed.\n',
    'corpus/one.yaml': 'title: Of the sidecar\n',
    'corpus/sources.yaml': 'one.md:\n  title: Of the list\n  publisher: Orla Press\n  key: listed\n',
    'corpus/refs.bib': '@book{exported, title={Of the library}, year={2021}, publisher={X}, volume={3}, file={one.md}}',
  });
  const { index } = corpus;
  const { title, publisher, published } = index.factsOf('one.md')!.metadata;
  assert.deepEqual([title, publisher, published], ['Of the sidecar', 'Orla Press', '2021-05-12']);
  assert.equal(keyOfSource(index, 'one.md'), 'listed');
  assert.deepEqual(
    ['listed', 'exported', 'own'].map((key) => findSourceByKey(index, key)),
    ['one.md', 'one.md', 'one.md'],
  );
  assert.equal(findRecord(index, 'own')?.volume, '3');
});

test('clashes stand on the file that causes them, and nothing is lost', async () => {
  const { corpus } = await load({
    'corpus/a.md': '---\nkey: same\n---\n\nThe pier was closed.\n',
    'corpus/b.md': '---\nkey: same\n---\n\nThe pier was open.\n',
    'corpus/c.txt': 'The pier was lit.\n',
    'corpus/c.txt.yaml': 'key: same\n',
    'corpus/d.pdf.yaml': 'title: Gone\n',
    'corpus/e.txt': 'The pier was dark.\n',
    'corpus/e.html': '<p>The pier was dark.</p>',
    'corpus/e.yaml': 'title: Which?\n',
    'corpus/refs.bib': '@book{same, title={Another}}\n@book{kept, title={Kept}}\n@book{kept, title={Twice}}\n',
    'corpus/refs.ris': 'TY  - BOOK\nID  - kept\nTI  - Kept\nER  - \nTY  - BOOK\nID  - solo\nTI  - Solo\n',
  });
  const { index } = corpus;
  assert.equal(findSourceByKey(index, 'same'), 'a.md');
  assert.equal(keyOfSource(index, 'b.md'), 'same-2');
  assert.ok(keyOfSource(index, 'c.txt') !== 'same');
  assert.deepEqual(corpus.problemsAmongOthers('b.md').map(told), [
    "The key 'same' is that of a.md already: b.md gets another.",
  ]);
  assert.deepEqual(problemsOf(corpus).sort(), [
    "c.txt.yaml:0: The key 'same' is that of a.md already: c.txt gets another.",
    'd.pdf.yaml:0: There is no d.pdf that it could be about.',
    "e.yaml:0: It may be about e.html or e.txt: name it 'e.html.yaml'.",
    "refs.bib:0: The key 'same' is that of a.md already.",
    "refs.bib:2: The key 'kept' is given twice: line 2 has it too, and counts.",
    "refs.ris:4: The entry has no line 'ER  -' at its end.",
  ]);
  assert.equal(findRecord(index, 'solo')?.title, 'Solo');
});

test('an export that changes is read again, and one that goes is forgotten', async () => {
  const { corpus, folder } = await load({
    'corpus/one.txt': report,
    'corpus/refs.bib': '@book{before, title={Before}, year={2020}, file={one.txt}}\n',
  });
  const { index } = corpus;
  const file = join(folder, 'corpus/refs.bib');
  assert.equal(keyOfSource(index, 'one.txt'), 'before');
  const { revision } = index;
  putFile(
    folder,
    'corpus/refs.bib',
    '@book{after, title={After}, date={2021-05-14}, file={one.txt}}\n@book{more, title={More}}\n',
  );
  await corpus.update([file]);
  assert.ok(index.revision > revision);
  assert.equal(keyOfSource(index, 'one.txt'), 'after');
  assert.equal(index.factsOf('one.txt')?.sentences[0]?.times[0]?.from, thursday);
  assert.equal(findRecord(index, 'more')?.title, 'More');
  rmSync(file);
  await corpus.update([file]);
  assert.equal(findSourceByKey(index, 'after'), undefined);
  assert.equal(findRecord(index, 'more'), undefined);
  assert.equal(index.factsOf('one.txt')?.metadata.published, undefined);
});

test('outside its boundary no folder is looked into', async () => {
  const folder = makeFolder(
    new Map([
      ['corpus/one.txt', report],
      ['refs.bib', '@book{a, title={A}}'],
    ]),
  );
  const options = { roots: [join(folder, 'corpus')], exclude: [], maxFileSize: 1_000_000, languages };
  const inside = new Corpus({ ...options, boundary: folder });
  await inside.load();
  assert.equal(inside.catalogues.length, 1);
  const outside = new Corpus({ ...options, boundary: join(folder, 'corpus') });
  await outside.load();
  assert.deepEqual(outside.catalogues, []);
});
