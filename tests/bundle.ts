import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

const root = process.env['REPOSITORY'] ?? '.';

/** Bundles a program of the repository and gives its path; it is removed when the test file is done. */
export async function bundleProgram(entry: string): Promise<string> {
  const folder = mkdtempSync(join(root, 'out', 'program-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const program = join(folder, 'program.cjs');
  // esbuild does not keep the process alive while it works.
  const alive = setInterval(() => undefined, 1000);
  try {
    await build({
      entryPoints: [join(root, entry)],
      outfile: program,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      mainFields: ['module', 'main'],
      plugins: [await loadPlugin('languageTable'), await loadPlugin('extractorVersion')],
      logLevel: 'warning',
    });
  } finally {
    clearInterval(alive);
  }
  return program;
}

/** A plugin of the build. Loaded as it stands: bundled into a test it would not know where it lies. */
async function loadPlugin(name: string): Promise<Plugin> {
  const scripts: Readonly<Record<string, () => Plugin>> = await import(
    pathToFileURL(join(root, 'scripts', `${name}.mjs`)).href
  );
  const make = scripts[name];
  if (!make) throw new Error(`scripts/${name}.mjs exports no ${name}`);
  return make();
}
