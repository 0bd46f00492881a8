import type { TestContext } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { addressOf, ensureCodeServer, startCodeServer } from '../../scripts/codeServer.mjs';
import { vsix, type Workplace } from '../editor/workplace';

/**
 * Opens the brief of a workplace in a VS Code served in a browser, with the packaged extension and `others` installed.
 * All of it ends with the test. Undefined, and the test skipped, where there is no editor or browser; in CI that is a
 * failure.
 */
export async function openWorkbench(
  context: TestContext,
  place: Workplace,
  others: readonly string[] = [],
): Promise<Page | undefined> {
  const codeServer = await ensureCodeServer();
  const browserFound = await ensureChromium();
  if ('missing' in codeServer) return leaveOut(context, codeServer.missing);
  if ('missing' in browserFound) return leaveOut(context, browserFound.missing);
  const server = await startCodeServer(codeServer, {
    dataFolder: place.data,
    vsix: [vsix, ...others],
    folder: place.folder,
    env: { SOURCE_AWARE_RESULTS: place.results },
  });
  let browser: Browser | undefined;
  // One clean-up in the right order: several would run first come, first served.
  context.after(async () => {
    await browser?.close();
    await server.stop();
    place.remove();
  });
  browser = await openBrowser(browserFound.path);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(addressOf(server.origin, place.folder, place.brief));
  await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 60_000 });
  return page;
}

function leaveOut(context: TestContext, reason: string): undefined {
  if (process.env['CI'] === 'true') throw new Error(reason);
  context.skip(reason);
}

/** Starts Chromium without a window. It makes no connections but those that a test asks for. */
function openBrowser(path: string): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
