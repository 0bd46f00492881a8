import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { chmodSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { Corpus, type CorpusOptions } from '../../server/workspace/corpus';
import { failureOf, listCorpus } from '../../server/workspace/corpusFiles';
import { readCorpusFile } from '../../server/workspace/corpusReader';
import { mostText } from '../../server/workspace/extraction';
import { defaultSettings } from '../../server/workspace/settings';
import { harbour, makeFolder, putFile, readFixture } from '../fixture';
import { told } from '../told';

const { exclude, maxFileSize, languages } = defaultSettings;
const corpusIn = (...roots: string[]): Corpus =>
  new Corpus({ roots, exclude, maxFileSize, languages } satisfies CorpusOptions);

/** A folder with the two sources of the harbour and another file: what is wrong with that must spoil nothing. */
async function besideHarbour(
  path: string,
  content: string | Uint8Array,
): Promise<{ problems: readonly string[]; corpus: Corpus }> {
  const { files } = readFixture(harbour);
  const folder = makeFolder(files);
  putFile(folder, `corpus/${path}`, content);
  const corpus = corpusIn(join(folder, 'corpus'));
  ok(await corpus.load());
  equal(corpus.index.conflicts().length, 1);
  return { problems: (corpus.index.factsOf(path)?.problems ?? []).map(told), corpus };
}

test('a missing corpus', async () => {
  const corpus = corpusIn('/no/such/folder');
  ok(await corpus.load());
  deepEqual(corpus.problems, [{ code: 'unreadable-source', path: '/no/such/folder', reason: { says: 'noSuchFile' } }]);
  deepEqual(corpus.index.conflicts(), []);
});

test('an empty corpus', async () => {
  const corpus = corpusIn(makeFolder());
  ok(await corpus.load());
  deepEqual([corpus.index.paths, corpus.problems], [[], []]);
});

test('a folder of thousands of files that are no sources', async () => {
  const unrelated = Array.from({ length: 4000 }, (_, at): [string, string] => [
    `corpus/part${at % 40}/image${at}.${['jpg', 'js', 'xlsx', 'bin'][at % 4]}`,
    'x',
  ]);
  const { files } = readFixture(harbour);
  const folder = makeFolder(new Map([...files, ...unrelated]));
  const corpus = corpusIn(join(folder, 'corpus'));
  await corpus.load();
  equal(corpus.index.paths.length, 2);
});

test('a binary that is called .txt', async () => {
  deepEqual(
    (
      await besideHarbour(
        'photo.txt',
        Uint8Array.from({ length: 5000 }, (_, at) => (at * 37) % 256),
      )
    ).problems,
    ['This is not a text file.'],
  );
});

test('broken UTF-8: what can be read is read', async () => {
  const whole = 'Käse, süße Äpfel und Brötchen für drei Körbe.';
  const bytes = new TextEncoder().encode(whole);
  const broken = Uint8Array.from([...bytes, 0xc3, 0x28, ...bytes]);
  const { problems, corpus } = await besideHarbour('broken.txt', broken);
  deepEqual(problems, ['One character could not be read.']);
  match(corpus.index.factsOf('broken.txt')!.text, /drei Körbe/u);
});

test('UTF-16, with and without a mark', async () => {
  const text = 'The ferry to Halvern was closed.';
  for (const units of [`\ufeff${text}`, text]) {
    const { problems, corpus } = await besideHarbour('wide.txt', new Uint8Array(Buffer.from(units, 'utf16le')));
    deepEqual(problems, []);
    equal(corpus.index.factsOf('wide.txt')!.text, text);
  }
});

test('a file of 100 MB', async () => {
  const folder = makeFolder();
  const file = putFile(folder, 'huge.txt', '');
  truncateSync(file, 100 * 1024 * 1024);
  const { problems, text } = await readCorpusFile({ file, path: 'huge.txt' }, { maxFileSize });
  deepEqual(problems.map(told), ["The file has 100 MB; larger than 20 MB (setting 'maxFileSize') none is read."]);
  equal(text, '');
});

test('one line of 20 MB', async () => {
  const folder = makeFolder();
  const file = putFile(
    folder,
    'line.txt',
    'The fishermen of Halvern mended their nets in the morning. '.repeat(340_000),
  );
  const { problems, text, passages } = await readCorpusFile({ file, path: 'line.txt' }, { maxFileSize });
  deepEqual(problems.map(told), ['Only the first 2,000,000 characters are read.']);
  equal(text.length, mostText);
  ok(passages.length > 100, `${passages.length} passages`);
});

test('20 MB without a space or an end', async () => {
  const folder = makeFolder();
  const file = putFile(folder, 'line.txt', 'abcdefghi'.repeat(2_200_000));
  const { problems } = await readCorpusFile({ file, path: 'line.txt' }, { maxFileSize });
  equal(problems.length, 1);
});

test('no permission to read', {
  skip: process.getuid?.() === 0 ? 'the superuser may read everything' : false,
}, async () => {
  const { files } = readFixture(harbour);
  const folder = makeFolder(files);
  chmodSync(join(folder, 'corpus/courier.md'), 0);
  chmodSync(putFile(folder, 'corpus/shut/inner.txt', 'x').replace('/inner.txt', ''), 0);
  const corpus = corpusIn(join(folder, 'corpus'));
  await corpus.load();
  deepEqual(corpus.index.factsOf('courier.md')!.problems.map(told), ['No permission to read it.']);
  deepEqual(
    corpus.problems.map((problem) => `${problem.path}: ${told(problem)}`),
    ['shut: No permission to read it.'],
  );
  chmodSync(join(folder, 'corpus/shut'), 0o700);
});

test('what went wrong is said in plain words', () => {
  const failures = ['EACCES', 'EPERM', 'ENOENT', 'ELOOP', 'EISDIR', 'EIO'].map((code) =>
    told({ reason: failureOf(Object.assign(new Error('i/o error'), { code })) }),
  );
  deepEqual(failures, [
    'No permission to read it.',
    'No permission to read it.',
    'The file or folder does not exist.',
    'The link leads back to itself.',
    'A folder stands where a file is expected, or the other way round.',
    'It cannot be read: i/o error',
  ]);
});

test('links that loop', async () => {
  const { files } = readFixture(harbour);
  const folder = makeFolder(files);
  const corpus = join(folder, 'corpus');
  await mkdir(join(corpus, 'inner'));
  symlinkSync(corpus, join(corpus, 'inner/up'));
  symlinkSync('self.txt', join(corpus, 'self.txt'));
  symlinkSync('gone.txt', join(corpus, 'broken.txt'));
  const { files: found, problems } = await listCorpus([corpus]);
  deepEqual(
    found.map(({ path }) => path),
    ['courier.md', 'gaceta.md'],
  );
  deepEqual(
    problems.map((problem) => `${problem.path}: ${told(problem)}`),
    ['broken.txt: The file or folder does not exist.', 'self.txt: The link leads back to itself.'],
  );
});

test('a file that vanishes while it is read', async () => {
  const { files } = readFixture(harbour);
  const folder = makeFolder(files);
  const corpus = corpusIn(join(folder, 'corpus'));
  ok(
    await corpus.load({
      onProgress: ({ path }) => path === 'courier.md' && rmSync(join(folder, 'corpus/gaceta.md'), { force: true }),
    }),
  );
  deepEqual(corpus.index.factsOf('gaceta.md')!.problems.map(told), ['The file or folder does not exist.']);
  await corpus.update([join(folder, 'corpus/gaceta.md')]);
  deepEqual(corpus.index.paths, ['courier.md']);
});

test('two folders with files of one name', async () => {
  const folder = makeFolder(
    new Map([
      ['a/x.txt', 'One.'],
      ['b/x.txt', 'Two.'],
    ]),
  );
  const { files } = await listCorpus([join(folder, 'a'), join(folder, 'b'), join(folder, 'a/x.txt')]);
  deepEqual(
    files.map(({ path }) => path),
    ['b/x.txt', 'x.txt'],
  );
});

test('patterns of files that are no sources', async () => {
  const folder = makeFolder(
    new Map(
      ['a.txt', 'b.md', 'old/c.txt', 'new/old/d.txt', 'node_modules/e.txt', '.git/f.txt', 'x1.txt'].map((path) => [
        path,
        'x',
      ]),
    ),
  );
  const listed = async (...patterns: string[]): Promise<string[]> =>
    (await listCorpus([folder], patterns)).files.map(({ path }) => path);
  deepEqual(await listed(), ['a.txt', 'b.md', 'new/old/d.txt', 'old/c.txt', 'x1.txt']);
  deepEqual(await listed('old'), ['a.txt', 'b.md', 'new/old/d.txt', 'x1.txt']);
  deepEqual(await listed('**/old/**'), ['a.txt', 'b.md', 'x1.txt']);
  deepEqual(await listed('*.md', 'x?.txt', '**/*.txt'), []);
  deepEqual(await listed('(', '[', '\\'), ['a.txt', 'b.md', 'new/old/d.txt', 'old/c.txt', 'x1.txt']);
});
