import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { build } from 'esbuild';
import { extractorVersion } from '../scripts/extractorVersion.mjs';
import { languageTable } from '../scripts/languageTable.mjs';

const root = process.env['REPOSITORY'] ?? '.';

/** Bundles a program of the repository and gives its path; it is removed when the test file is done. */
export async function bundleProgram(entry: string): Promise<string> {
  const folder = mkdtempSync(join(root, 'out', 'program-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const program = join(folder, 'program.cjs');
  // esbuild does not keep the process alive while it works.
  const alive = setInterval(() => undefined, 1000);
  await build({
    entryPoints: [join(root, entry)],
    outfile: program,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    plugins: [languageTable(), extractorVersion()],
    logLevel: 'warning',
  }).finally(() => clearInterval(alive));
  return program;
}
