import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { build } from 'esbuild';
import type { CheckResult } from './check';

export const root = process.env['REPOSITORY'] ?? '.';

/** The packaged extension, as `npm run package` leaves it. */
export const vsix = join(root, 'source-aware-writing.vsix');

/** A folder of its own for one run of an editor: a copy of the sample folder, and the editor's data beside it. */
export interface Workplace {
  readonly folder: string;
  readonly brief: string;
  readonly data: string;
  readonly results: string;
  remove(): void;
}

export function makeWorkplace(): Workplace {
  const place = mkdtempSync(join(tmpdir(), 'source-aware-'));
  const folder = join(place, 'sample');
  cpSync(join(root, 'corpus', 'sample'), folder, { recursive: true });
  return {
    folder,
    brief: join(folder, 'brief.md'),
    data: join(place, 'editor'),
    results: join(place, 'results.json'),
    remove: () => rmSync(place, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** What the probe has written so far. */
export function readResults({ results }: Workplace): {
  readonly done: boolean;
  readonly results: readonly CheckResult[];
} {
  return existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : { done: false, results: [] };
}

/** Bundles a file of this folder as an extension that starts with the editor; answers its folder. */
export async function buildProbe({ data }: Workplace, entry = 'probe.ts'): Promise<string> {
  const folder = join(data, 'probe');
  mkdirSync(folder, { recursive: true });
  const manifest = {
    name: 'probe',
    publisher: 'source-aware',
    version: '0.0.1',
    engines: { vscode: '^1.91.0' },
    main: './probe.js',
    activationEvents: ['onStartupFinished'],
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'README.md'), 'Runs the checks of tests/editor.\n');
  await build({
    entryPoints: [join(root, 'tests/editor', entry)],
    outfile: join(folder, 'probe.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
  });
  return folder;
}

/** Packs the probe for an editor that takes packed extensions only. */
export async function packProbe(folder: string): Promise<string> {
  const packagePath = join(folder, '..', 'probe.vsix');
  await createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true, skipLicense: true });
  return packagePath;
}
