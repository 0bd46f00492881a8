import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { findProjectFile, parseProjectFile, readProjectFile } from '../../server/workspace/projectFile';
import { defaultSettings } from '../../server/workspace/settings';
import { makeFolder, putFile } from '../fixture';
import { told } from '../told';

const parse = (text: string) => parseProjectFile(text, defaultSettings);

test('a project file is found upwards', async () => {
  const folder = makeFolder(new Map([['deep/er/brief.md', '']]));
  const file = putFile(folder, 'source-aware.yaml', '');
  equal(await findProjectFile(join(folder, 'deep/er')), file);
});

test('it overrides settings, and says where it names the corpus', () => {
  const { settings, mistakes, corpusEntry } = parse('# ours\ncorpus: [texts]\nseverity:\n  unknown-source: off\n');
  deepEqual(mistakes, []);
  deepEqual([settings.corpus, settings.severity], [['texts'], { 'unknown-source': 'off' }]);
  deepEqual(corpusEntry, { line: 1, character: 0, length: 6 });
});

test('every mistake stands where it was made and disables only itself', () => {
  const cases: readonly [text: string, line: number, message: RegExp][] = [
    ['corpus: [a\nmaxFileSize: 2048', 1, /./u],
    ['corpus: [a]\ncorpus: [b]', 1, /unique/u],
    ['\tcorpus: a', 0, /./u],
    ['- a\n- b', 0, /must hold entries/u],
    ['just words', 0, /must hold entries/u],
    ['corpus: [a]\n"colour": red', 1, /Unknown entry 'colour'/u],
    ['corpus: [a]\nexclude: 7', 1, /'exclude' must be a list of patterns/u],
    ['a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b, *b, *b, *b]', 0, /./u],
  ];
  for (const [text, line, message] of cases) {
    const { mistakes, settings } = parse(text);
    ok(
      mistakes.some((mistake) => mistake.line === line && message.test(told(mistake))),
      `${text}: ${JSON.stringify(mistakes)}`,
    );
    equal(settings.maxFileSize >= 1024, true);
  }
  deepEqual(parse('corpus: [a]\nexclude: 7').settings.corpus, ['a']);
});

test('a bad accepted conflict is marked where it is wrong, and the good ones hold', () => {
  const good = '  - { kind: date, reason: both, sides: [{ value: 2009, passages: [a.md#0123456abc, b#.md] }] }';
  const bad: readonly [entry: string, line: number, message: RegExp][] = [
    ['  - date', 2, /must have 'kind'/u],
    ['  - kind: dates\n    reason: both', 2, /'kind' must be one of date, number/u],
    ['  - kind: date\n    sides: []', 2, /'reason' must say why/u],
    ['  - kind: date\n    reason: ""', 3, /'reason' must say why/u],
    ['  - kind: date\n    reason: both\n    sides: 3', 4, /'sides' must be a list/u],
    ['  - kind: date\n    reason: both\n    sides:\n      - value: 1', 5, /'passages', each the path/u],
    ['  - kind: date\n    reason: both\n    sides:\n      - { value: 1, passages: [7] }', 5, /each the path/u],
    ['  - kind: date\n    reasons: both', 3, /unknown entry 'reasons'/u],
    ['  - kind: date\n    reason: both\n    stated: {}', 4, /'stated' must be a list/u],
  ];
  for (const [entry, line, message] of bad) {
    const { mistakes, rules } = parse(`acceptedConflicts:\n${good}\n${entry}\n`);
    deepEqual([mistakes.length, mistakes[0]?.line], [1, line], `${entry}: ${JSON.stringify(mistakes)}`);
    match(told(mistakes[0]!), message);
    deepEqual(
      rules.acceptedConflicts.map(({ sides }) => sides),
      [[{ value: '2009', passages: [{ source: 'a.md', digest: '0123456abc' }, { source: 'b#.md' }] }]],
    );
  }
  equal(told(parse('acceptedConflicts: yes').mistakes[0]!), "'acceptedConflicts' must be a list.");
});

test('an empty file, a comment and a binary are read too', () => {
  for (const text of ['', '# nothing yet', '\u0000\u0001\u0002', '\ufeffcorpus: [a]']) ok(parse(text).settings);
});

test('a file that cannot be read is a mistake', async () => {
  const folder = makeFolder();
  const { mistakes, settings } = await readProjectFile(folder, defaultSettings);
  equal(mistakes.length, 1);
  equal(settings, defaultSettings);
});
