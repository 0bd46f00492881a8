// A VS Code served in the browser: npm package `code-server`, built once into the cache folder and started on a
// free port. Only Node's own modules.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cacheFolder, ensureDebianPackages } from './dependencies.mjs';
import { run, StepError, step } from './steps.mjs';

/** Versions that are known to go together: code-server 4.139 is VS Code 1.139 and runs on Node 24. */
const editor = { name: 'code-server', version: '4.139.1' };
const runtime = { name: `node-linux-${process.arch}`, version: '24.21.0' };
/** Headers that the editor's native modules are compiled against. */
const headers = [
  'build-essential',
  'python3',
  'pkg-config',
  'libkrb5-dev',
  'libsecret-1-dev',
  'libx11-dev',
  'libxkbfile-dev',
];

/** Where it is installed. */
export const codeServerFolder = join(cacheFolder, `code-server-${editor.version}`);

/**
 * Makes sure that code-server is installed. Answers `{ node, entry, version }`, or `{ missing: reason }` where it cannot
 * be had (not Linux, no root for a missing system package, no network).
 */
export async function ensureCodeServer() {
  if (process.platform !== 'linux') return { missing: 'code-server is only set up on Linux here' };
  const folder = codeServerFolder;
  const nodeFolder = join(folder, 'node_modules', runtime.name);
  const found = {
    node: join(nodeFolder, 'bin', 'node'),
    entry: join(folder, 'node_modules', editor.name, 'out', 'node', 'entry.js'),
    version: editor.version,
  };
  const stamp = join(folder, 'complete.json');
  if (existsSync(stamp) && JSON.parse(readFileSync(stamp, 'utf8')).node === runtime.version) return found;

  const withoutHeaders = await ensureDebianPackages(headers);
  if (withoutHeaders) return { missing: withoutHeaders };
  try {
    await step(`Installing ${editor.name} ${editor.version} into ${folder} (once, about two minutes)`, async () => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
      const packages = [editor, runtime].map(({ name, version }) => `${name}@${version}`);
      await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...packages], {
        cwd: folder,
      });
      await run('sh', ['postinstall.sh'], {
        cwd: join(folder, 'node_modules', editor.name),
        stdio: ['ignore', 'ignore', 'inherit'],
        env: {
          ...process.env,
          PATH: `${join(nodeFolder, 'bin')}:${process.env.PATH}`,
          npm_config_user_agent: `npm/11 node/v${runtime.version} linux ${process.arch}`,
          npm_config_nodedir: nodeFolder,
          npm_config_loglevel: 'error',
          npm_config_audit: 'false',
          npm_config_fund: 'false',
        },
      });
      writeFileSync(stamp, `${JSON.stringify({ node: runtime.version })}\n`);
    });
    return found;
  } catch (error) {
    return { missing: error.message };
  }
}

/** Settings under which a fresh editor shows nothing but the folder: no welcome page, no questions, no accounts. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
};

/**
 * Starts code-server on a free port of this machine, with the packaged extensions `vsix` installed and its data in
 * `dataFolder`. Answers when it serves; `stop()` ends it and its extension hosts.
 */
export async function startCodeServer({ node, entry }, { dataFolder, vsix, folder, settings = {}, env = {} }) {
  const userData = join(dataFolder, 'user-data');
  const extensions = join(dataFolder, 'extensions');
  mkdirSync(join(userData, 'User'), { recursive: true });
  const allSettings = { ...quietSettings, ...settings };
  writeFileSync(join(userData, 'User', 'settings.json'), JSON.stringify(allSettings, null, 2));
  const folders = ['--user-data-dir', userData, '--extensions-dir', extensions];
  const install = vsix.flatMap((path) => ['--install-extension', path]);
  await run(node, [entry, ...folders, ...install, '--force'], { stdio: ['ignore', 'ignore', 'inherit'] });

  const port = await freePort();
  const flags = ['--auth', 'none', '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'];
  const child = spawn(node, [entry, ...flags, '--bind-addr', `127.0.0.1:${port}`, ...folders, folder], {
    // Its own process group: the extension hosts are children of children.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (output = (output + chunk).slice(-10_000)));
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGTERM');
    await Promise.race([exited, wait(5000, undefined, { ref: false })]);
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; !(await answers(`${origin}/healthz`)); attempt++) {
    if (attempt > 150 || child.exitCode !== null) {
      await stop();
      throw new StepError(`code-server did not start:\n${output}`);
    }
    await wait(200);
  }
  return { origin, exited, stop, output: () => output };
}

/** Address at which the editor served at `origin` shows `folder` with `file` open. */
export function addressOf(origin, folder, file) {
  const { host } = new URL(origin);
  const payload = JSON.stringify([['openFile', `vscode-remote://${host}${file}`]]);
  return `${origin}/?${new URLSearchParams({ folder, payload })}`;
}

async function answers(url) {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
