import { equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Corpus } from '../../server/workspace/corpus';
import { defaultSettings } from '../../server/workspace/settings';
import { harbour, makeFolder, putFile, readFixture } from '../fixture';

test('what follows from the sources is worked out for who waits, once for all of them, whatever changes meanwhile', async () => {
  const folder = makeFolder(readFixture(harbour).files);
  const { exclude, maxFileSize, languages } = defaultSettings;
  const corpus = new Corpus({ roots: [folder], exclude, maxFileSize, languages });
  ok(await corpus.load());
  const facts = corpus.index.factsOf(corpus.paths[0]!)!;
  corpus.index.replaceSource('added.md', facts);
  equal(corpus.index.isWorkedOut, false);
  const waiting = corpus.workOut();
  equal(corpus.workOut(), waiting);
  corpus.index.replaceSource('another.md', facts);
  await waiting;
  ok(corpus.index.isWorkedOut);
  ok(corpus.index.statements.some(({ source }) => source === 'another.md'));
  equal(await corpus.workOut(), undefined);
});

test('reading goes on when who asked meanwhile was answered', async () => {
  const folder = makeFolder();
  for (let number = 0; number < 12; number += 1)
    putFile(folder, `${number}.txt`, `The harbour of Halvern was reopened on ${number + 1} May 2021.`);
  const { exclude, maxFileSize, languages } = defaultSettings;
  const corpus = new Corpus({ roots: [folder], exclude, maxFileSize, languages });
  const loading = corpus.load();
  for (let turn = 0; turn < 8; turn += 1) {
    await nextTurn();
    await corpus.workOut();
    ok(corpus.index.isWorkedOut);
  }
  ok(await loading);
  equal(corpus.index.paths.length, 12);
});
