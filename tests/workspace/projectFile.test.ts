import { deepEqual, equal, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { findProjectFile, parseProjectFile, readProjectFile } from '../../server/workspace/projectFile';
import { defaultSettings } from '../../server/workspace/settings';
import { makeFolder, putFile } from '../fixture';

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
      mistakes.some((mistake) => mistake.line === line && message.test(mistake.message)),
      `${text}: ${JSON.stringify(mistakes)}`,
    );
    equal(settings.maxFileSize >= 1024, true);
  }
  deepEqual(parse('corpus: [a]\nexclude: 7').settings.corpus, ['a']);
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
