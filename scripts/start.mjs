// Opens the sample brief in VS Code with the extension loaded. Installs and builds what it needs first; Ctrl-C ends all.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, ensureCodeServer, startCodeServer } from './codeServer.mjs';
import { cacheFolder, ensureNodeModules, root } from './dependencies.mjs';
import { ensureFetchedCode, findInstalledCode, hasDisplay } from './desktopEditor.mjs';
import { run, runScript, StepError, step } from './steps.mjs';

const folder = join(root, 'corpus', 'sample');
const brief = join(folder, 'brief.md');
/** The editor's own settings and state, apart from those of the VS Code that one works with. */
const dataFolder = join(cacheFolder, 'start');

await runScript(async () => {
  await ensureNodeModules();
  const { command, reason } = await findWindowedEditor();
  if (command) return openInWindow(command);
  console.log(`\nNo VS Code with a window here (${reason}): serving one in the browser.`);
  await serveInBrowser();
});

/** Command of a VS Code that can show a window, or why there is none. */
async function findWindowedEditor() {
  if (!hasDisplay()) return { reason: 'no display' };
  const installed = findInstalledCode();
  if (installed) return { command: installed };
  const fetched = await step('Fetching VS Code (once)', ensureFetchedCode);
  return 'path' in fetched ? { command: fetched.path } : { reason: fetched.missing };
}

async function openInWindow(command) {
  await step('Building the extension', () =>
    run(process.execPath, [join(root, 'scripts', 'build.mjs')], { cwd: root }),
  );
  const userData = join(dataFolder, 'window');
  mkdirSync(userData, { recursive: true });
  const flags = ['--new-window', '--wait', '--disable-workspace-trust', `--user-data-dir=${userData}`];
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  console.log(`\nOpening ${brief} in VS Code. Close its window or press Ctrl-C to end.`);
  const shell = process.platform === 'win32';
  const child = spawn(command, [...flags, `--extensionDevelopmentPath=${root}`, folder, brief], {
    stdio: 'inherit',
    shell,
  });
  const ended = new Promise((resolve, reject) => {
    child.once('exit', resolve);
    child.once('error', (error) => reject(new StepError(`VS Code could not be started: ${error.message}`)));
  });
  onInterrupt(() => {
    child.kill();
    // `code` only passes the order on to another process, which leaves its number in its data folder.
    const lock = join(userData, 'code.lock');
    if (existsSync(lock)) endProcess(Number(readFileSync(lock, 'utf8')));
  });
  await ended;
}

async function serveInBrowser() {
  const codeServer = await ensureCodeServer();
  if ('missing' in codeServer) throw new StepError(`No editor can be had here: ${codeServer.missing}`);
  await run(process.execPath, [join(root, 'scripts', 'package.mjs')], { cwd: root });
  const server = await step('Starting the editor', () =>
    startCodeServer(codeServer, {
      dataFolder: join(dataFolder, 'browser'),
      vsix: [join(root, 'source-aware-writing.vsix')],
      folder,
    }),
  );
  onInterrupt(() => server.stop());
  console.log(`\nThe sample brief is open at\n\n  ${addressOf(server.origin, folder, brief)}\n\nPress Ctrl-C to end.`);
  await server.exited;
}

/** Does `end` and exits when the user presses Ctrl-C or the terminal goes. */
function onInterrupt(end) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, async () => {
      await end();
      process.exit(0);
    });
  }
}

function endProcess(id) {
  try {
    if (id > 0) process.kill(id);
  } catch {
    // It has ended by itself.
  }
}
