import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { noCorpusRules } from '../../server/model/corpusRules';
import { ConflictsCache } from '../../server/workspace/conflictsCache';
import { Corpus, type CorpusOptions } from '../../server/workspace/corpus';
import { FactsCache } from '../../server/workspace/factsCache';
import { defaultSettings } from '../../server/workspace/settings';
import { makeFolder, putFile } from '../fixture';

const { maxFileSize, exclude, languages } = defaultSettings;

/** A folder of two sources that disagree, and how to open it with a cache. */
function disputedFolder() {
  const folder = makeFolder();
  const kept = makeFolder();
  putFile(folder, 'one.txt', 'The harbour of Halvern was reopened on 12 May 2021.');
  putFile(folder, 'two.txt', 'The harbour of Halvern was reopened on 3 June 2021.');
  const open = (other: Partial<CorpusOptions> = {}): Corpus => {
    const [cache, conflictsCache] = [new FactsCache(kept), new ConflictsCache(kept)];
    return new Corpus({ roots: [folder], maxFileSize, exclude, languages, cache, conflictsCache, ...other });
  };
  const load = async (other: Partial<CorpusOptions> = {}, anew = false): Promise<number> => {
    const corpus = open(other);
    ok(await corpus.load({ anew }));
    return corpus.index.knownConflicts?.length ?? -1;
  };
  const entries = (): string[] =>
    readdirSync(kept, { recursive: true })
      .map((name) => join(kept, String(name)))
      .filter((name) => /conflicts-[^/\\]*[/\\][^/\\]*\.json$/u.test(name));
  /** Writes into the cache that there are no conflicts: who takes it from there finds none. */
  const empty = (): void => {
    for (const file of entries()) writeFileSync(file, '[]');
  };
  return { folder, open, load, entries, empty };
}

test('the conflicts of an unchanged corpus are taken from the cache', async () => {
  const { load, entries, empty } = disputedFolder();
  equal(await load(), 1);
  equal(entries().length, 1);
  equal(await load(), 1);
  empty();
  equal(await load(), 0);
  equal(entries().length, 1);
});

test('sources, rules and languages are what they depend on', async () => {
  const { folder, load, empty } = disputedFolder();
  await load();
  empty();
  equal(await load({ rules: { ...noCorpusRules, ignored: ['Nobody'] } }), 1);
  equal(await load({ languages: ['en', 'es'] }), 1);
  equal(await load(), 0);
  putFile(folder, 'three.txt', 'The mayor of Halvern grows roses.');
  equal(await load(), 1);
  empty();
  putFile(folder, 'two.txt', 'The harbour of Halvern was reopened on 4 June 2021.');
  equal(await load(), 1);
});

test('read anew, or from a damaged cache, they are worked out and replaced', async () => {
  const { load, entries, empty } = disputedFolder();
  await load();
  empty();
  equal(await load({}, true), 1);
  equal(await load(), 1);
  for (const damage of ['', '{', '{}', 'null']) {
    for (const file of entries()) writeFileSync(file, damage);
    equal(await load(), 1, damage);
  }
  equal(await load(), 1);
  deepEqual(entries().length, 1);
});

test('what is found after a source changed is kept for the next start', async () => {
  const { folder, open, load, entries, empty } = disputedFolder();
  const corpus = open();
  await corpus.load();
  const file = putFile(folder, 'two.txt', 'The harbour of Halvern was reopened on 4 June 2021.');
  await corpus.update([file]);
  equal(corpus.index.knownConflicts?.length, 1);
  equal(entries().length, 2);
  empty();
  equal(await load(), 0);
});

test('so is what files about sources tell of them', async () => {
  const cache = new ConflictsCache(makeFolder());
  const state = (published: string) => ({
    sources: [{ path: 'one.txt', facts: 'f00', metadata: { authors: [], published } }],
    languages,
    rules: noCorpusRules,
  });
  await cache.store(state('2021-05-12'), []);
  deepEqual(await cache.find(state('2021-05-12')), []);
  equal(await cache.find(state('2021-05-13')), undefined);
});
