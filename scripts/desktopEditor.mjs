// A VS Code with a window of its own: the installed one, or one fetched by @vscode/test-electron.
// Only Node's own modules, but for the fetching, which comes after `npm ci`.
import { existsSync } from 'node:fs';
import { cacheFolder } from './dependencies.mjs';
import { outputOf } from './steps.mjs';

const places = ['code', '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code'];

/** Whether a window can be shown. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Command that starts the installed VS Code, if there is one. */
export function findInstalledCode() {
  return places.find((place) => outputOf(place, ['--version']) !== undefined);
}

/** Path of a VS Code kept in the cache folder, fetched if need be; `{ missing: reason }` where it cannot be fetched. */
export async function ensureFetchedCode() {
  try {
    const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
    const options = { version: 'stable', cachePath: `${cacheFolder}/vscode`, reporter: new SilentReporter() };
    const path = await downloadAndUnzipVSCode({ ...options, timeout: 30_000 });
    return existsSync(path) ? { path } : { missing: `nothing at ${path}` };
  } catch (error) {
    return { missing: `VS Code cannot be fetched: ${error.message}` };
  }
}
