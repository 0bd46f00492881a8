// Bundles parts of the engine and loads them, for scripts that measure it.
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compiledTables } from './compiledTables.mjs';
import { languageTable } from './languageTable.mjs';
import { lateLibrary } from './lateLibrary.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * What the files export under these names: `{ './server/text/stem': 'stem' }` gives `{ stem }`. The library for PDF files,
 * large as it is, comes with it only when asked for.
 */
export async function loadEngine(exported, { withPdf = false } = {}) {
  await mkdir(join(root, 'out'), { recursive: true });
  const folder = mkdtempSync(join(root, 'out', 'engine-'));
  const outfile = join(folder, 'engine.cjs');
  const contents = Object.entries(exported)
    .map(([file, name]) => `export { ${name} } from '${file}';`)
    .join('\n');
  try {
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      mainFields: ['module', 'main'],
      logLevel: 'warning',
      logOverride: { 'empty-import-meta': 'silent' },
      plugins: [languageTable(), compiledTables(), ...(withPdf ? [] : [lateLibrary()])],
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
