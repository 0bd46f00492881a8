// Bundles the three programs (extension, language server, command line) and the page of the evidence matrix into dist/, with the licences of what is in
// them.  node scripts/build.mjs [--production]   production: minified, without source maps
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compiledTables } from './compiledTables.mjs';
import { ensureNodeModules, root } from './dependencies.mjs';
import { extractorVersion } from './extractorVersion.mjs';
import { languageTable } from './languageTable.mjs';
import { lateLibrary } from './lateLibrary.mjs';
import { bundledPackages, writeNotices } from './licences.mjs';
import { runScript, StepError } from './steps.mjs';

const production = process.argv.includes('--production');
const outdir = join(root, 'dist');

/** Options every bundle shares. */
const common = {
  absWorkingDir: root,
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  sourcemap: production ? false : 'linked',
  minify: production,
  legalComments: 'none',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
  metafile: true,
  plugins: [languageTable(), compiledTables(), extractorVersion(), lateLibrary()],
};

await runScript(async () => {
  if (!existsSync(join(root, 'node_modules'))) await ensureNodeModules();
  if (production) await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const results = await Promise.all([
    bundle({
      ...common,
      entryPoints: { cli: 'server/cli/main.ts', server: 'server/main.ts' },
      banner: { js: '#!/usr/bin/env node' },
    }),
    bundle({ ...common, entryPoints: { extension: 'client/extension.ts' }, external: ['vscode'] }),
    bundle({
      ...common,
      entryPoints: { pdfjs: 'unpdf/pdfjs' },
      minify: true,
      sourcemap: false,
      // The package's own notice does not name what it is made from.
      banner: { js: '/* pdf.js, copyright Mozilla Foundation, Apache-2.0 (text: THIRD-PARTY-NOTICES.txt) */' },
      logOverride: { 'empty-import-meta': 'silent' },
    }),
    // The page of the evidence matrix: a script and a style sheet for VS Code's own browser.
    bundle({
      ...common,
      entryPoints: [
        { in: 'client/webview/main.tsx', out: 'matrix' },
        { in: 'client/webview/page.css', out: 'matrix' },
      ],
      platform: 'browser',
      target: 'chrome120',
      format: 'iife',
      mainFields: ['browser', 'module', 'main'],
      // A source map would have to be fetched, which the page may not do.
      sourcemap: false,
    }),
  ]);
  await writeNotices(
    await bundledPackages(results.flatMap(({ metafile }) => Object.keys(metafile.inputs))),
    join(outdir, 'THIRD-PARTY-NOTICES.txt'),
  );
});

/** Imported late, after it has been installed. It has said what is wrong before it throws. */
async function bundle(options) {
  const { build } = await import('esbuild');
  return build(options).catch(() => {
    throw new StepError('the bundles could not be built');
  });
}
