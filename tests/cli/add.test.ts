import { deepEqual, equal, match } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder } from '../fixture';
import { run, runJson } from './run';

test('add copies documents into the corpus, names their keys, and says what it could not add', async () => {
  const folder = makeFolder(
    new Map([
      ['notes/pier.md', '---\nauthor: Ana Ruiz\ndate: 2021-05-12\ntitle: Pier closed\n---\n\nThe pier was closed.\n'],
      ['notes/same.md', '---\nauthor: Ana Ruiz\ndate: 2021-05-12\ntitle: Pier closed\n---\n\nThe pier was closed.\n'],
      ['notes/told.txt', 'The pier was lit.\n'],
      ['notes/told.txt.yaml', 'title: Told\nkey: told2020\n'],
    ]),
  );
  const words = ['add', 'notes/pier.md', 'notes/same.md', 'notes/told.txt', 'http://127.0.0.1:9/x', 'http://[::1]/'];
  const { out, error, status } = await run(folder, words);
  equal(status, 2);
  equal(
    out,
    'added corpus/pier.md @ruiz2021pier\nthere already corpus/pier.md @ruiz2021pier\nadded corpus/told.txt @told2020\n2 sources added\n',
  );
  deepEqual(error.match(/not on the public internet/gu)?.length, 2, error);
  equal(readFileSync(join(folder, 'corpus/told.txt.yaml'), 'utf8'), 'title: Told\nkey: told2020\n');
  const again = await run(folder, ['add', 'notes/pier.md']);
  deepEqual([again.status, again.out], [0, 'there already corpus/pier.md @ruiz2021pier\n0 sources added\n']);
});

test('add --corpus makes the folder; wrong calls say what is wrong', async () => {
  const folder = makeFolder(new Map([['one.txt', 'The pier was closed.\n']]));
  const results = await runJson<{ results: unknown[] }>(folder, ['add', '--corpus', 'sources', 'one.txt']);
  deepEqual(results, {
    version: 1,
    results: [{ input: 'one.txt', outcome: 'added', file: join('sources', 'one.txt'), key: 'one' }],
    cancelled: false,
  });
  equal(existsSync(join(folder, 'sources/one.txt')), true);
  match((await run(folder, ['add'])).error, /add needs at least one FILE or URL/u);
  match((await run(folder, ['add', '--corpus', 'one.txt', 'one.txt'])).error, /add needs a folder of sources/u);
});

test('sources lists the files about sources and what is wrong with them', async () => {
  const folder = makeFolder(
    new Map([
      ['corpus/one.txt', 'The pier was closed.\n'],
      [
        'refs.bib',
        '@book{pier, title={Pier}, author={Ruiz, Ana and Soto, Juan}, doi={10.1000/pier}, year={2021}, file={one.txt}}\n@book{open, title={Open\n',
      ],
    ]),
  );
  const { out, error } = await run(folder, ['sources']);
  match(out, /one\.txt @pier Pier, Ana Ruiz & Juan Soto, 2021/u);
  match(out, /\.\.\/refs\.bib \(1 entry about sources\)\n {2}problem line 2: The field 'title' of 'open'/u);
  match(error, /1 file about sources could not be read as a whole/u);
  const { bibliographies, sources } = await runJson<{ bibliographies: unknown; sources: { doi?: string }[] }>(folder, [
    'sources',
  ]);
  equal(sources[0]?.doi, '10.1000/pier');
  deepEqual(bibliographies, [
    {
      file: '../refs.bib',
      entries: 1,
      problems: [
        {
          code: 'source-metadata',
          message: "The field 'title' of 'open' is not closed or has no value.",
          line: 1,
        },
      ],
    },
  ]);
});
