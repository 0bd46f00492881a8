// Gets what the other scripts stand on: the npm packages of package-lock.json and packages of the system.
// Only Node's own modules: this runs before anything is installed.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outputOf, run, StepError, step } from './steps.mjs';

/** The repository. Bundled test files, which lie elsewhere, are told by the bundler. */
export const root = process.env.REPOSITORY ?? resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Folder that outlives one clone of the repository: editors for the tests are kept there. */
export const cacheFolder =
  process.env.SOURCE_AWARE_CACHE ??
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'source-aware-writing');

/** Runs `npm ci` unless node_modules already holds what package-lock.json asks for. */
export async function ensureNodeModules() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new StepError(`Node 20 or newer is needed; this is ${process.versions.node}`);
  const wanted = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && holdsAll(readLock(wanted), readLock(installed))) return;
  await step('Installing npm packages (npm ci)', () =>
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root }),
  );
}

/** Whether every package of the lock file is installed in the version that it names (optional ones may be absent). */
function holdsAll(wanted, installed) {
  return Object.entries(wanted.packages).every(
    ([path, { version, optional, link }]) =>
      path === '' || link || (installed.packages[path] ? installed.packages[path].version === version : optional),
  );
}

function readLock(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * Installs those of the named Debian packages that are missing. Answers undefined if all are there in the end,
 * else the reason why not.
 */
export async function ensureDebianPackages(names) {
  const missing = names.filter(
    (name) => outputOf('dpkg-query', ['-W', '-f', '$' + '{Status}', name]) !== 'install ok installed',
  );
  if (!missing.length) return undefined;
  if (!outputOf('apt-get', ['--version'])) return `${missing.join(', ')} missing, and this system has no apt-get`;
  if (process.getuid?.() !== 0) return `${missing.join(', ')} missing: sudo apt-get install ${missing.join(' ')}`;
  try {
    await step(`Installing system packages: ${missing.join(' ')}`, async () => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
      if (!packageListIsFresh()) await run('apt-get', ['update', '-qq'], quiet);
      await run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...missing], quiet);
    });
    return undefined;
  } catch (error) {
    return error.message;
  }
}

/** Whether `apt-get update` ran within the last day. */
function packageListIsFresh() {
  const stamp = '/var/lib/apt/lists/partial';
  return existsSync(stamp) && Date.now() - statSync(stamp).mtimeMs < 24 * 60 * 60 * 1000;
}
