import { equal, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { harbour, makeFolder, putFile, readFixture } from '../fixture';
import { run } from './run';

test('wrong use: status 2 and one clear line on standard error', async () => {
  const folder = makeFolder(
    new Map([
      ['corpus/one.txt', 'Nothing happened.'],
      ['brief.md', 'Nothing.'],
    ]),
  );
  putFile(folder, 'photo.md', new Uint8Array([0, 1, 2, 3, 0, 0, 7]));
  const cases: readonly [words: string[], says: RegExp, input?: string][] = [
    [[], /no verb given/u],
    [['chek', 'brief.md'], /unknown verb 'chek'; known are check,/u],
    [['check'], /check needs at least one FILE/u],
    [['check', 'gone.md'], /gone\.md: The file or folder does not exist\./u],
    [['check', 'corpus'], /corpus: A folder stands where a file is expected/u],
    [['check', 'photo.md'], /photo\.md: This is not a text file\./u],
    [['check', '--nonsense', 'brief.md'], /Unknown option '--nonsense'/u],
    [['check', '--fail-on', 'never', 'brief.md'], /--fail-on never: known are error, warning, information/u],
    [['conflicts', '--format', 'sarif'], /--format sarif: conflicts knows text, json/u],
    [['conflicts', '--corpus'], /'--corpus <value>' argument missing/u],
    [['conflicts', '--corpus', 'gone'], /corpus \S+gone: The file or folder does not exist\./u],
    [['conflicts', '--corpus', 'corpus', '--corpus', 'gone'], /corpus \S+gone: The file or folder does not exist\./u],
    [['conflicts', 'more'], /conflicts takes no 'more'/u],
    [['evidence'], /evidence needs one sentence/u],
    [['evidence', 'one', 'two'], /evidence needs one sentence/u],
    [['compare'], /standard input, line 1: not a JSON object/u, 'nonsense'],
    [['compare'], /standard input, line 2: wanted \{"id","a","b"\}/u, '\n{"id":"x","a":"only"}'],
  ];
  for (const [words, says, input] of cases) {
    const { status, out, error } = await run(folder, words, input);
    equal(status, 2, words.join(' '));
    match(error, says);
    match(error, /^source-aware: [^\n]+\n$/u);
    equal(out, '');
  }
});

test('help and version', async () => {
  const folder = makeFolder();
  for (const words of [['--help'], ['-h'], ['check', '--help']])
    match((await run(folder, words)).out, /source-aware check/u);
  match((await run(folder, ['--version'])).out, /^\d+\.\d+\.\d+\n$/u);
});

test('a corpus without sources is told, and no error', async () => {
  const folder = makeFolder(
    new Map([
      ['corpus/image.jpg', 'x'],
      ['brief.md', 'It rained on 12 May 2021.'],
    ]),
  );
  const { status, error, out } = await run(folder, ['check', 'brief.md']);
  equal(status, 0);
  match(error, /^source-aware: no sources in \S+corpus\n$/u);
  match(out, /^0 warnings/u);
});

test('no text of a source, and no name of a file, steers the terminal', async () => {
  const { files } = readFixture(harbour);
  const [, courier = ''] = [...files][0]!;
  const attack = courier
    .replaceAll('Petra Lindqvist', 'Petra \u001b[31mLind\u0007qvist\u001b]8;;http://example.org\u0007 \u009b2J\u202e')
    .replace('Halvern Courier', '"Halvern \\e[2JCourier"');
  const folder = makeFolder(
    new Map([
      ...files,
      ['corpus/courier.md', attack],
      ['brief.md', 'The Halvern harbour was reopened on 12 May 2021.\n'],
    ]),
  );
  putFile(
    folder,
    'corpus/bad\u001b[2Jname.txt',
    'The Halvern harbour was reopened on 9 July 2021 by Transport Minister Petra Lindqvist.\n',
  );
  for (const words of [
    ['check', '--evidence', 'brief.md'],
    ['conflicts'],
    ['entities'],
    ['sources'],
    ['evidence', 'The Halvern harbour was reopened on 12 May 2021.'],
    ['check', 'gone\u001b[2J.md'],
  ]) {
    const { out, error } = await run(folder, words);
    ok(out + error !== '', words.join(' '));
    ok(!/[\p{Cc}\u202e]/u.test((out + error).replaceAll('\n', '')), JSON.stringify(out + error));
  }
});

test('a reader that has seen enough ends it quietly', async () => {
  const { files } = readFixture(harbour);
  const folder = makeFolder(files);
  const { error } = await run(folder, ['conflicts', '--format', 'json']);
  equal(error, '');
});
