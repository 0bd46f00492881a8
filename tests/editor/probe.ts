import { renameSync, writeFileSync } from 'node:fs';
import { workspace } from 'vscode';
import { runChecks } from './check';
import { checks } from './checks';

/** Names the file that takes the results, for both ways of running. */
const resultFile = process.env['SOURCE_AWARE_RESULTS'];

/** Called by @vscode/test-electron in a VS Code of its own. */
export async function run(): Promise<void> {
  if (resultFile === undefined) throw new Error('SOURCE_AWARE_RESULTS names no file');
  // A window may still restore itself after the extension host has started.
  if (!workspace.workspaceFolders) throw new Error('no folder is open');
  await runChecks(checks, (results) => {
    // Renamed into place: the reader never sees half of it.
    writeFileSync(`${resultFile}.part`, JSON.stringify({ done: results.length === checks.length, results }));
    renameSync(`${resultFile}.part`, resultFile);
  });
}

/** Called by code-server, where the probe is an extension of its own. Not awaited: activation has a time limit. */
export function activate(): void {
  void run();
}
