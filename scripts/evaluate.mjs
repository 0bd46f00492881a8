// npm run evaluate [-- --misses] [-- --save]
// Scores the engine on the annotated sample corpora of `corpus/`. --misses: what went wrong, sentence by sentence.
// --save: keeps the scores as the floors that the tests hold the engine to, and writes them into docs/evaluation.md.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compiledTables } from './compiledTables.mjs';
import { languageTable } from './languageTable.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
await mkdir(join(root, 'out'), { recursive: true });
const folder = mkdtempSync(join(root, 'out', 'evaluate-'));
const outfile = join(folder, 'main.cjs');
try {
  await build({
    entryPoints: [join(root, 'tests', 'evaluation', 'main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    mainFields: ['module', 'main'],
    define: { 'process.env.REPOSITORY': JSON.stringify(root) },
    logLevel: 'warning',
    logOverride: { 'empty-import-meta': 'silent' },
    plugins: [languageTable(), compiledTables()],
  });
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
