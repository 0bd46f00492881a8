// Bundles test files and runs them with node:test.  node scripts/runTests.mjs [FILE_OR_FOLDER…]
// Without arguments: every tests/**/*.test.ts but tests/editor and tests/browser, which need a VS Code.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compiledTables } from './compiledTables.mjs';
import { extractorVersion } from './extractorVersion.mjs';
import { languageTable } from './languageTable.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const needEditor = ['editor', 'browser'].map((name) => join(root, 'tests', name));

/** Test files at or below `path`. */
function testFiles(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .map((name) => join(path, name))
    .filter((inner) => statSync(inner).isDirectory() || inner.endsWith('.test.ts'))
    .flatMap(testFiles);
}

const wanted = process.argv.slice(2);
const files = wanted.length
  ? wanted.flatMap((path) => testFiles(resolve(path)))
  : testFiles(join(root, 'tests')).filter((file) => !needEditor.some((folder) => file.startsWith(folder)));
if (!files.length) {
  console.error('no test files');
  process.exit(1);
}
await mkdir(join(root, 'out'), { recursive: true });
const outdir = mkdtempSync(join(root, 'out', 'tests-'));
await build({
  entryPoints: files.map((file) => ({ in: file, out: relative(root, file).replace(/\.ts$/, '') })),
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  sourcemap: 'inline',
  // Bundled by themselves, or never loaded outside an editor.
  external: [
    'vscode',
    'esbuild',
    'playwright-core',
    '@vscode/test-electron',
    '@vscode/vsce',
    'vscode-oniguruma',
    'vscode-textmate',
  ],
  mainFields: ['module', 'main'],
  // Tests read their fixtures relative to the repository, wherever the bundle lies.
  define: { 'process.env.REPOSITORY': JSON.stringify(root) },
  logLevel: 'warning',
  logOverride: { 'empty-import-meta': 'silent' },
  plugins: [languageTable(), compiledTables(), extractorVersion()],
});
const bundles = files.map((file) => join(outdir, relative(root, file).replace(/\.ts$/, '.cjs')));
/** A test that leaves a process or a timer behind keeps its file from ending: better to fail than to wait for ever. */
const patienceMinutes = 15;
// Two editors beside each other slow each other down until what a test waits for comes too late.
const oneByOne = files.some((file) => needEditor.some((folder) => file.startsWith(folder)));
const flags = ['--enable-source-maps', '--test', ...(oneByOne ? ['--test-concurrency=1'] : [])];
const { status, error } = spawnSync(process.execPath, [...flags, ...bundles], {
  stdio: 'inherit',
  cwd: root,
  timeout: patienceMinutes * 60_000,
});
if (error?.code === 'ETIMEDOUT')
  console.error(`stopped after ${patienceMinutes} minutes: the last file named above did not end`);
rmSync(outdir, { recursive: true, force: true });
process.exit(status ?? 1);
