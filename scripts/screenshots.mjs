// Takes the pictures of the README from the running editor, with the sample open.  npm run screenshots
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { addressOf, ensureCodeServer, startCodeServer } from './codeServer.mjs';
import { ensureNodeModules, root } from './dependencies.mjs';
import { run, runScript, StepError, step } from './steps.mjs';

const pictures = join(root, 'docs', 'images');
const size = { width: 1180, height: 700 };
const settings = {
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
  'breadcrumbs.enabled': false,
};
/** A sentence of the sample brief and its disputed words. */
const disputed = { line: 'Mahmoud Ahmadinejad visited Bolivia in', word: '2009' };

await runScript(async () => {
  await ensureNodeModules();
  const [codeServer, browserFound] = [await ensureCodeServer(), await ensureChromium()];
  for (const found of [codeServer, browserFound]) if ('missing' in found) throw new StepError(found.missing);
  await run(process.execPath, [join(root, 'scripts', 'package.mjs')], { cwd: root });
  await step('Taking the pictures', () => takePictures(codeServer, browserFound.path));
  console.log(`  ${pictures}`);
});

async function takePictures(codeServer, executablePath) {
  const { chromium } = await import('playwright-core');
  const place = mkdtempSync(join(tmpdir(), 'source-aware-pictures-'));
  const folder = join(place, 'sample');
  cpSync(join(root, 'corpus', 'sample'), folder, { recursive: true });
  const server = await startCodeServer(codeServer, {
    dataFolder: join(place, 'editor'),
    vsix: [join(root, 'source-aware-writing.vsix')],
    folder,
    settings,
    env: { XDG_CACHE_HOME: join(place, 'cache') },
  });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
  try {
    mkdirSync(pictures, { recursive: true });
    const page = await browser.newPage({ viewport: size });
    page.setDefaultTimeout(30_000);
    await page.goto(addressOf(server.origin, folder, join(folder, 'brief.md')));
    await page.locator('.squiggly-warning').first().waitFor({ timeout: 90_000 });
    await pictureOfHover(page);
    await pictureOfViews(page);
    await pictureOfCompletion(page);
    await pictureOfSides(page);
  } finally {
    await browser.close();
    await server.stop();
    rmSync(place, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function pictureOfHover(page) {
  await command(page, 'View: Close Primary Side Bar');
  const { x, y } = await placeOfWord(page);
  await page.mouse.move(x, y);
  await page.locator('.monaco-hover:not(.hidden)').first().waitFor();
  await keep(page, 'hover');
  await page.mouse.move(5, 5);
}

async function pictureOfViews(page) {
  await command(page, 'Source-Aware: Focus on Actors and Agreements View');
  await command(page, 'Source-Aware: Focus on Conflicts View');
  const conflict = page.locator('.monaco-list-row[aria-level="2"]').first();
  await conflict.click();
  await page
    .locator('.monaco-list-row', { hasText: /independent source/ })
    .first()
    .waitFor();
  await keep(page, 'views');
}

async function pictureOfCompletion(page) {
  await command(page, 'View: Close Primary Side Bar');
  await page.locator('.view-lines').first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('Among the guests was Rai', { delay: 60 });
  await page.locator('.suggest-widget .monaco-list-row').first().waitFor();
  await keep(page, 'completion');
  await page.keyboard.press('Escape');
  await command(page, 'File: Revert File');
}

async function pictureOfSides(page) {
  await page.keyboard.press('Control+Home');
  const { x, y } = await placeOfWord(page);
  await page.mouse.click(x, y);
  await command(page, 'Source-Aware: Show Conflict');
  await page.locator('.editor-group-container').nth(2).locator('.view-line').first().waitFor();
  await keep(page, 'sides');
}

/** Runs a command of the editor by its title. */
async function command(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500);
}

/** Where the disputed word is drawn. The font is monospaced and the sentence begins its line. */
async function placeOfWord(page) {
  // The editor draws spaces as no-break spaces.
  const words = new RegExp(disputed.line.split(' ').join('\\s'));
  const text = page.locator('.view-line', { hasText: words }).first().locator('> span').first();
  const [box, content] = [await text.boundingBox(), (await text.textContent()) ?? ''];
  if (!box) throw new StepError('the disputed sentence is not in sight');
  const middle = content.indexOf(disputed.word) + disputed.word.length / 2;
  return { x: box.x + (box.width * middle) / content.length, y: box.y + 8 };
}

async function keep(page, name) {
  // Hovers and lists fade in.
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
