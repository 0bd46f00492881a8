import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';

const root = process.env['REPOSITORY'] ?? '.';
const server = join(root, 'server');

/** What each layer of server/ may import, beside itself and packages. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  text: [],
  model: ['text'],
  lexicon: ['text', 'model'],
  messages: [],
  read: ['text', 'model', 'lexicon'],
  extract: ['text', 'model', 'lexicon', 'read'],
  compare: ['text', 'model', 'lexicon', 'extract'],
  index: ['text', 'model', 'lexicon', 'messages', 'extract', 'compare'],
  features: ['text', 'model', 'lexicon', 'messages', 'extract', 'compare', 'index', 'protocol'],
  csl: ['text', 'model', 'lexicon', 'read'],
  render: ['text', 'messages', 'protocol'],
  workspace: ['text', 'model', 'read', 'extract', 'index', 'csl', 'protocol'],
  lsp: ['text', 'model', 'messages', 'index', 'features', 'csl', 'render', 'workspace', 'protocol'],
  cli: ['text', 'model', 'messages', 'index', 'features', 'csl', 'render', 'workspace', 'protocol'],
};

/** Packages that only one layer may know. */
const packageLayers: Readonly<Record<string, string>> = {
  'vscode-languageserver': 'lsp',
  minisearch: 'index',
  'language-table': 'text',
  preact: 'render',
  'd3-scale': 'render',
};

const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sourceFiles(join(folder, entry.name))
      : /\.tsx?$/u.test(entry.name)
        ? [join(folder, entry.name)]
        : [],
  );

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(?<path>[^']+)'/gu)].map(
    (match) => match.groups?.['path'] ?? '',
  );

const layerOf = (file: string): string =>
  relative(server, file)
    .replaceAll('\\', '/')
    .split('/')[0]
    ?.replace(/\.tsx?$/u, '') ?? '';

test('layers import only what lies below them', () => {
  const wrong = sourceFiles(server).flatMap((file) => {
    const layer = layerOf(file);
    const allowed = mayImport[layer];
    if (!allowed) return layer === 'main' || layer === 'protocol' ? [] : [`${relative(root, file)}: unknown layer`];
    return importsOf(file)
      .filter((path) => path.startsWith('.') && !path.endsWith('.json'))
      .map((path) => layerOf(resolve(dirname(file), path)))
      .filter((target) => target !== layer && !allowed.includes(target))
      .map((target) => `${relative(root, file)} imports ${target}`);
  });
  assert.deepEqual(wrong, []);
});

test('below workspace nothing reads files, clocks or chance', () => {
  const pure = ['text', 'model', 'lexicon', 'messages', 'read', 'extract', 'compare', 'index', 'features', 'csl'];
  const wrong = sourceFiles(server)
    .filter((file) => pure.includes(layerOf(file)))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const imports = importsOf(file).filter((path) => path.startsWith('node:'));
      const calls = [...text.matchAll(/\b(?:Date\.now|performance\.now|Math\.random|new Date\(\)|process\.)/gu)].map(
        ([call]) => call,
      );
      return [...imports, ...calls].map((what) => `${relative(root, file)}: ${what}`);
    });
  assert.deepEqual(wrong, []);
});

test('packages stay in their layer', () => {
  const wrong = sourceFiles(server).flatMap((file) =>
    importsOf(file)
      .map((path) => ({
        path,
        home: Object.entries(packageLayers).find(([name]) => path === name || path.startsWith(`${name}/`))?.[1],
      }))
      .filter(({ home }) => home !== undefined && home !== layerOf(file) && layerOf(file) !== 'main')
      .map(({ path }) => `${relative(root, file)} imports ${path}`),
  );
  assert.deepEqual(wrong, []);
});

test('the client knows of the server only what they say to each other, and the page how it is drawn', () => {
  const drawing = ['render', 'messages'];
  const wrong = sourceFiles(join(root, 'client')).flatMap((file) =>
    importsOf(file)
      .filter(
        (path) =>
          path.startsWith('.') &&
          resolve(dirname(file), path).startsWith(server) &&
          !path.endsWith('/protocol') &&
          !(file.includes('webview') && drawing.includes(layerOf(resolve(dirname(file), path)))),
      )
      .map((path) => `${relative(root, file)} imports ${path}`),
  );
  assert.deepEqual(wrong, []);
});

test('no cycles between files', () => {
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(file)), file].map((one) => relative(root, one)).join(' -> '));
      return;
    }
    state.set(file, 'open');
    // Types vanish when compiled: only imports of values tie files together.
    const values = [...readFileSync(file, 'utf8').matchAll(/^import (?!type )[^;]*?from '(?<path>\.[^']+)'/gmu)]
      .map((match) => resolve(dirname(file), match.groups?.['path'] ?? ''))
      .filter((path) => !path.endsWith('.json'));
    for (const path of values) visit(existsSync(`${path}.ts`) ? `${path}.ts` : `${path}.tsx`, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of sourceFiles(server)) visit(file, []);
  assert.deepEqual(cycles, []);
});
