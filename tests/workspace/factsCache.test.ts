import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCorpusFile } from '../../server/workspace/corpusReader';
import { FactsCache } from '../../server/workspace/factsCache';
import { defaultSettings } from '../../server/workspace/settings';
import { makeFolder, putFile } from '../fixture';

const { maxFileSize } = defaultSettings;
const entries = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.json'));

test('facts are kept by content: an unchanged file is not read again, whatever it is called', async () => {
  const folder = makeFolder();
  const kept = makeFolder();
  const cache = new FactsCache(kept);
  const read = (path: string) => readCorpusFile({ file: join(folder, path), path }, { maxFileSize, cache });
  putFile(folder, 'one.txt', 'The ferry to Halvern was closed.');
  putFile(folder, 'two.txt', 'The ferry to Halvern was closed.');
  putFile(folder, 'two.md', 'The ferry to Halvern was closed.');
  const first = await read('one.txt');
  deepEqual(await read('two.txt'), first);
  equal(entries(kept).length, 1);
  await read('two.md');
  equal(entries(kept).length, 2);
});

test('read anew, the kept facts are replaced', async () => {
  const folder = makeFolder();
  const kept = makeFolder();
  const cache = new FactsCache(kept);
  const file = putFile(folder, 'one.txt', 'The ferry to Halvern was closed.');
  const read = (anew: boolean) => readCorpusFile({ file, path: 'one.txt' }, { maxFileSize, cache, anew });
  const first = await read(false);
  writeFileSync(join(kept, entries(kept)[0]!), JSON.stringify({ ...first, text: 'stale' }));
  equal((await read(false)).text, 'stale');
  deepEqual(await read(true), first);
  deepEqual(await read(false), first);
});

test('a cache that is damaged or cannot be written is no error', async () => {
  const folder = makeFolder();
  const file = putFile(folder, 'one.txt', 'The ferry to Halvern was closed.');
  const kept = makeFolder();
  const cache = new FactsCache(kept);
  await readCorpusFile({ file, path: 'one.txt' }, { maxFileSize, cache });
  for (const damage of ['', '{', '{}', 'null', '[]', '{"text": 3}']) {
    writeFileSync(join(kept, entries(kept)[0]!), damage);
    ok((await readCorpusFile({ file, path: 'one.txt' }, { maxFileSize, cache })).sentences.length > 0, damage);
  }
  const nowhere = new FactsCache(join(file, 'below a file'));
  ok((await readCorpusFile({ file, path: 'one.txt' }, { maxFileSize, cache: nowhere })).sentences.length > 0);
  await nowhere.trim();
});
