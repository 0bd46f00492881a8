// The evidence matrix of the sample brief, in the real workbench. What is seen is kept in out/screenshots.
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import { sample } from '../editor/sample';
import { makeWorkplace, root } from '../editor/workplace';
import { openWorkbench } from './openWorkbench';

test('a writer opens the evidence matrix', { timeout: 300_000 }, async (context) => {
  const place = makeWorkplace();
  const page = await openWorkbench(context, place);
  if (!page) return;
  page.setDefaultTimeout(20_000);
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/iu.test(message.text()) && /matrix/u.test(message.text()))
      refused.push(message.text());
  });
  const matrix = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  const contested = matrix.getByRole('row', { name: sample.statement });

  await context.test('sentences down, sources across', async () => {
    await page
      .locator('#source-aware\\.source-aware-writing\\.sourceAware\\.status')
      .filter({ hasText: /[1-9]\d* sources?, \d+ conflicts?/ })
      .waitFor({ timeout: 60_000 });
    await run(page, 'Source-Aware: Show Evidence Matrix');
    await contested.getByRole('gridcell', { name: /contradicts: 2012/ }).waitFor();
    equal(await contested.getByRole('gridcell', { name: /supports/ }).count(), 2);
    match((await matrix.getByRole('status').textContent()) ?? '', /5 sources, .*in dispute/);
  });

  await context.test('a click shows both sides, drawn on one scale, and the passage beside', async () => {
    await contested.getByRole('gridcell', { name: /contradicts/ }).click();
    await matrix.getByRole('img', { name: 'When, according to whom' }).waitFor();
    await page.locator('.editor-group-container .view-line', { hasText: '2012' }).first().waitFor();
    ok(await inDetails(matrix, 'Ne fece parte una lunga visita'), 'the passage in its own words');
    for (const [theme, name] of themes) {
      await setTheme(page, theme);
      await page.waitForTimeout(1_200);
      await keepScreenshot(page, `matrix-${name}`);
    }
  });

  await context.test('by keyboard: arrows move, the focus is seen, Enter opens', async () => {
    await contested.getByRole('gridcell', { name: /contradicts/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await matrix.locator('[role=rowheader]:focus').waitFor();
    match((await matrix.locator('[role=rowheader]:focus').textContent()) ?? '', /^Luis Arce took office/);
    await page.keyboard.press('Enter');
    await page.locator('.editor-group-container.active .selected-text').first().waitFor();
  });

  await context.test('what the writer changes shows, and what was chosen stays chosen', async () => {
    await contested.getByRole('gridcell', { name: /contradicts/ }).click();
    const file = join(place.folder, 'brief.md');
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      `${text}\n`
        .replace('# Bolivia', '# Before\n\nIt is late.\n\n# Bolivia')
        .replace(sample.statement, sample.statement.replace('2009', '2012')),
    );
    await matrix.getByRole('rowheader', { name: /It is late/ }).waitFor();
    await matrix
      .getByRole('row', { name: /2012\./ })
      .getByRole('gridcell', { name: /supports: 2012/ })
      .waitFor();
    const chosen = matrix.locator('[role=gridcell][aria-selected=true]');
    match((await chosen.getAttribute('aria-label')) ?? '', /vertice-algeri/);
  });

  await context.test(
    'it is there again when the window is reloaded; for a brief that is gone it is closed',
    async () => {
      const tab = page.locator('.tab', { hasText: 'Evidence: brief.md' });
      await matrix.getByRole('combobox').selectOption('disputed');
      // A VS Code in the browser keeps its state every five seconds.
      await page.waitForTimeout(12_000);
      await reopen(page);
      await matrix.getByRole('row', { name: /2012\./ }).waitFor({ timeout: 60_000 });
      equal(await matrix.getByRole('rowheader', { name: /It is late/ }).count(), 0, 'what is shown is kept');
      equal(await tab.count(), 1);
      renameSync(join(place.folder, 'brief.md'), join(place.folder, 'other.txt'));
      await reopen(page);
      await page.locator('.monaco-workbench .tabs-container .tab').first().waitFor({ timeout: 60_000 });
      await tab.waitFor({ state: 'detached', timeout: 60_000 });
    },
  );

  deepEqual(refused, [], 'nothing is refused by the content policy');
});

const themes = [
  ['Light Modern', 'light'],
  ['Light High Contrast', 'high-contrast-light'],
  ['Dark High Contrast', 'high-contrast'],
  ['Dark Modern', 'dark'],
] as const;

/** Through the list of themes, as a user does. */
async function setTheme(page: Page, theme: string): Promise<void> {
  await run(page, 'Preferences: Color Theme');
  await page.locator('.quick-input-widget input[placeholder*="Color Theme"]').first().waitFor();
  await page.keyboard.type(theme);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: theme }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Opens the window anew as it was: an address that names a file opens that alone. */
async function reopen(page: Page): Promise<void> {
  const address = new URL(page.url());
  address.searchParams.delete('payload');
  await page.goto(address.href);
}

async function run(page: Page, command: string): Promise<void> {
  // From the editor: keys pressed in a web view reach the workbench late, and the first letters would be lost.
  await page.locator('.view-lines').first().click();
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().waitFor();
  await page.keyboard.type(command);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: command }).first().click();
}

const inDetails = async (matrix: FrameLocator, text: string): Promise<boolean> =>
  (await matrix.getByRole('region', { name: 'Details' }).getByText(text).count()) > 0;

async function keepScreenshot(page: Page, name: string): Promise<void> {
  const folder = join(root, 'out', 'screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
