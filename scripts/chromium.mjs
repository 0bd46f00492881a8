// A Chromium for the tests that drive the editor in a browser. Only Node's own modules.
import { existsSync } from 'node:fs';
import { ensureDebianPackages } from './dependencies.mjs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of a Chromium or Chrome, installed with apt-get if need be and possible; `{ missing: reason }` if there is none. */
export async function ensureChromium() {
  const find = () => [process.env.CHROMIUM ?? '', ...places].find((path) => path !== '' && existsSync(path));
  const found = find();
  if (found) return { path: found };
  const reason = await ensureDebianPackages(['chromium', 'fonts-dejavu-core']);
  const installed = find();
  return installed
    ? { path: installed }
    : { missing: reason ?? 'no Chromium found; the variable CHROMIUM may name one' };
}
