// What the documents say is what the code does.
import { deepEqual, equal, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { help } from '../server/cli/usage';
import { comparePair } from '../server/features/pairComparison';
import { findingCodes } from '../server/model/finding';

const root = process.env['REPOSITORY'] ?? '.';
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');

/** Cells of the rows of all tables of a text, without the heads. */
const tableRows = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line, at, lines) => line.startsWith('| ') && !/^\|[ |:-]+\|$/u.test(lines[at + 1] ?? ''))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
    .filter(([first]) => !/^-+$/u.test(first ?? ''));

test('the settings of the README are those of the manifest, as `npm run docs:settings` writes them', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/settingsTable.mjs'), '--check'], {
    encoding: 'utf8',
  });
  equal(status, 0, stderr);
});

test('pictures in the README are there', () => {
  const pictures = [...readme.matchAll(/!\[[^\]]+\]\((?<path>[^)]+)\)/gu)].map(({ groups }) => groups?.['path'] ?? '');
  ok(pictures.length >= 3);
  for (const path of pictures) ok(existsSync(join(root, path)), path);
});

test('every code has a row in the README and a page that names its default', () => {
  const rows = tableRows(readme).flatMap(([name, severity]) => {
    const code = /^\[`(?<code>[\w-]+)`\]\(docs\/codes\/\k<code>\.md\)$/u.exec(name ?? '')?.groups?.['code'];
    return code === undefined ? [] : [[code, severity]];
  });
  deepEqual(Object.fromEntries(rows), findingCodes);
  for (const [code, severity] of Object.entries(findingCodes)) {
    const page = read(`docs/codes/${code}.md`);
    ok(page.startsWith(`# ${code}\n`), code);
    ok(page.includes(`Default: ${severity}`), `${code}: default ${severity}`);
  }
  deepEqual(
    readdirSync(join(root, 'docs/codes')).sort(),
    Object.keys(findingCodes)
      .map((code) => `${code}.md`)
      .sort(),
  );
});

test('the README shows the verbs that the command line knows', () => {
  for (const line of help.split('\n').filter((one) => one.startsWith('  source-aware ')))
    ok(readme.includes(line.trim()), line);
});

const codeMap = read('ARCHITECTURE.md').split('## Code map')[1]?.split('\n## ')[0] ?? '';

test('every file in the code map exists, and every folder of the code is in it', () => {
  const sections = codeMap.split(/^### /mu).slice(1);
  const folders = sections.map((section) => /^`(?<folder>[^`]+)`/u.exec(section)?.groups?.['folder'] ?? '');
  const missing = sections.flatMap((section, at) =>
    [...section.matchAll(/`(?<name>[\w./-]+(?:\.ts|\.mjs|\/))`/gu)]
      .map(({ groups }) => groups?.['name'] ?? '')
      .filter((name) => !existsSync(join(root, folders[at] ?? '', name)) && !existsSync(join(root, name)))
      .map((name) => `${folders[at]}: ${name}`),
  );
  deepEqual(missing, []);
  const present = readdirSync(join(root, 'server'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of present) ok(folders.includes(`server/${name}/`), `server/${name}/ has no section`);
});

test('files that documents lead to exist', () => {
  const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/comparison.md'];
  const broken = documents.flatMap((document) =>
    [
      ...read(document).matchAll(
        /(?:\]\(|`)(?<path>(?!https?:)(?:[\w.-]+\/)*[\w.-]+\.(?:md|ts|mjs|png|json))(?:\)|`)/gu,
      ),
    ]
      .map(({ groups }) => groups?.['path'] ?? '')
      .filter((path) => path.includes('/') || path.endsWith('.md'))
      // Placeholders, files of fixtures, files that the build makes.
      .filter(
        (path) =>
          !path.includes('CODE') && path !== 'brief.md' && !path.startsWith('dist/') && !path.startsWith('corpus/'),
      )
      .filter((path) => ![path, join('server', path), join('docs', path)].some((one) => existsSync(join(root, one))))
      .map((path) => `${document}: ${path}`),
  );
  deepEqual(broken, []);
});

for (const [one = '', other = '', expected = ''] of tableRows(read('docs/comparison.md'))) {
  test(`docs/comparison.md: ${one} / ${other}`, () => {
    const { conflict } = comparePair(one, other);
    equal(conflict ? `conflict: ${conflict.kind}` : 'none', expected.startsWith('none') ? 'none' : expected);
  });
}

test('no text of the repository names a folder of one machine', (context) => {
  const listed = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (listed.status !== 0) return context.skip('no git repository');
  const home = /(?<![\w.~}/-])\/(?:root|work|home\/[a-z]\w*|Users\/[a-z]\w*)\/[\w.-]|\b[A-Z]:\\Users\\/iu;
  const found = listed.stdout
    .split('\0')
    .filter((path) => /\.(?:ts|mts|mjs|js|json|md|txt|html|ya?ml|svg|lua)$/u.test(path) && existsSync(join(root, path)))
    .filter((path) => home.test(read(path)));
  deepEqual(found, []);
});
