// Runs checks.ts in every VS Code that can be had here: one with a window of its own, and one served in a browser.
import { ok } from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { runTests } from '@vscode/test-electron';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { addressOf, ensureCodeServer, startCodeServer } from '../../scripts/codeServer.mjs';
import { ensureFetchedCode, hasDisplay } from '../../scripts/desktopEditor.mjs';
import { openBrowser } from '../browser/openBrowser';
import { until } from './check';
import { buildProbe, makeWorkplace, packProbe, readResults, root, vsix, type Workplace } from './workplace';

/** What the checks may take together. */
const patienceSeconds = 240;

test('in a VS Code with a window', async (context) => {
  if (!hasDisplay()) return context.skip('no display');
  const code = await ensureFetchedCode();
  if ('missing' in code) return context.skip(code.missing);
  const place = makeWorkplace();
  context.after(place.remove);
  await runTests({
    vscodeExecutablePath: code.path,
    extensionDevelopmentPath: root,
    extensionTestsPath: join(await buildProbe(place), 'probe.js'),
    extensionTestsEnv: { SOURCE_AWARE_RESULTS: place.results },
    launchArgs: [place.folder, '--user-data-dir', place.data, '--disable-extensions', '--disable-workspace-trust'],
  });
  await report(context, place);
});

test('in a VS Code served in a browser', async (context) => {
  const codeServer = await ensureCodeServer();
  const chromium = await ensureChromium();
  for (const needed of [codeServer, chromium])
    if ('missing' in needed) return skipUnlessRequired(context, needed.missing);
  if ('missing' in codeServer || 'missing' in chromium) return;
  const place = makeWorkplace();
  context.after(place.remove);
  const server = await startCodeServer(codeServer, {
    dataFolder: place.data,
    vsix: [vsix, await packProbe(await buildProbe(place))],
    folder: place.folder,
    env: { SOURCE_AWARE_RESULTS: place.results },
  });
  context.after(server.stop);
  // The extension host starts when somebody looks.
  const browser = await openBrowser(chromium.path);
  context.after(() => browser.close());
  const page = await browser.newPage();
  await page.goto(addressOf(server.origin, place.folder, place.brief));
  const ended = until('the checks to end', () => readResults(place).done, patienceSeconds);
  await ended.catch(() => undefined);
  await report(context, place);
});

async function report(context: TestContext, place: Workplace): Promise<void> {
  const { done, results } = readResults(place);
  for (const { name, failure, milliseconds } of results) {
    await context.test(`${name} (${milliseconds} ms there)`, () => {
      if (failure !== undefined) throw new Error(failure);
    });
  }
  ok(done, 'the editor ended, or hung, before all checks were done');
}

/** Without an editor there is nothing to test here; in CI that is a failure. */
function skipUnlessRequired(context: TestContext, reason: string): void {
  if (process.env['CI'] === 'true') throw new Error(reason);
  context.skip(reason);
}
