import { deepEqual, equal } from 'node:assert/strict';
import { existsSync, lstatSync, mkdirSync, readdirSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { conflictsFolder } from '../../server/workspace/conflictsCache';
import { factsFolder } from '../../server/workspace/factsCache';
import { removeOldCaches } from '../../server/workspace/oldCaches';
import { makeFolder, putFile } from '../fixture';

const now = Date.UTC(2031, 4, 12);
const day = 24 * 60 * 60;

/** Makes what is drawn: a path, then how many days ago it was used. Folders end with `/`, links say what they lead to. */
function draw(drawing: string): string {
  const folder = makeFolder();
  const lines = drawing
    .trim()
    .split('\n')
    .map((line) => /^\s*(?<path>\S+)(?: -> (?<target>\S+))?(?: +(?<days>\d+))?$/u.exec(line)!.groups!);
  for (const { path, target } of lines) {
    if (target !== undefined) symlinkSync(join(folder, target), join(folder, path!));
    else if (path!.endsWith('/')) mkdirSync(join(folder, path!), { recursive: true });
    else putFile(folder, path!, '{}');
  }
  // Folders last: what is put into them makes them younger.
  for (const { path, days } of lines) {
    const at = now / 1000 - Number(days ?? 0) * day;
    if (days !== undefined) utimesSync(join(folder, path!), at, at);
  }
  return folder;
}

const listed = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String).sort();

test('what other versions kept and did not use for 30 days is removed', async () => {
  const folder = draw(`
    facts-0123456789abcdef/a.json        90
    facts-0123456789abcdef/b.json.4711   90
    facts-0123456789abcdef/              31
    conflicts-0123456789abcdef/c.json    90
    conflicts-0123456789abcdef/          31
    facts-fedcba9876543210/a.json        90
    facts-fedcba9876543210/              29
    ${factsFolder}/a.json                90
    ${factsFolder}/                      90
    ${conflictsFolder}/                  90
    notes/mine.txt                       90
    notes/                               90
    facts-of-life.txt                    90
    facts-Old_Stories/mine.json          90
    facts-Old_Stories/                   90
  `);
  await removeOldCaches(folder, now);
  deepEqual(
    listed(folder),
    [
      'facts-fedcba9876543210',
      'facts-fedcba9876543210/a.json',
      factsFolder,
      `${factsFolder}/a.json`,
      conflictsFolder,
      'notes',
      'notes/mine.txt',
      'facts-of-life.txt',
      'facts-Old_Stories',
      'facts-Old_Stories/mine.json',
    ].sort(),
  );
  equal(lstatSync(join(folder, factsFolder)).mtimeMs, now, 'what is in use is marked as used');
});

test('links are never followed, folders within never entered', async () => {
  const elsewhere = draw('mine.json 90\nsub/mine.json 90\nsub/ 90');
  const folder = draw(`
    facts-0123456789abcdef/within/a.json  90
    facts-0123456789abcdef/b.json         90
    facts-0123456789abcdef/               90
  `);
  symlinkSync(elsewhere, join(folder, 'facts-aaaaaaaaaaaaaaaa'));
  const old = join(folder, 'facts-0123456789abcdef');
  symlinkSync(join(elsewhere, 'sub'), join(old, 'link'));
  symlinkSync(join(elsewhere, 'mine.json'), join(old, 'link.json'));
  utimesSync(old, now / 1000 - 90 * day, now / 1000 - 90 * day);
  await removeOldCaches(folder, now + 400 * day * 1000);
  deepEqual(listed(elsewhere), ['mine.json', 'sub', 'sub/mine.json']);
  equal(existsSync(join(folder, 'facts-aaaaaaaaaaaaaaaa', 'mine.json')), true);
  deepEqual(listed(join(folder, 'removed-facts-0123456789abcdef')), ['within', 'within/a.json']);
});

test('one go removes a bounded number of files, and the next one goes on', async () => {
  const folder = makeFolder();
  const old = join(folder, 'facts-0123456789abcdef');
  mkdirSync(old);
  for (let number = 0; number < 5_100; number += 1) putFile(old, `${number}.json`, '');
  utimesSync(old, now / 1000 - 31 * day, now / 1000 - 31 * day);
  await removeOldCaches(folder, now);
  deepEqual(readdirSync(folder), ['removed-facts-0123456789abcdef']);
  equal(readdirSync(join(folder, 'removed-facts-0123456789abcdef')).length, 100);
  await removeOldCaches(folder, now);
  deepEqual(readdirSync(folder), []);
});

test('where nothing was kept yet nothing happens', async () => {
  const folder = makeFolder();
  await removeOldCaches(join(folder, 'not-there'), now);
  deepEqual(readdirSync(folder), []);
});
