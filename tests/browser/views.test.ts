// The views of the activity bar in the real workbench, by keyboard and by menu.
import { match, ok } from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { sample } from '../editor/sample';
import { makeWorkplace, root } from '../editor/workplace';
import { openWorkbench } from './openWorkbench';

test('a writer looks through the views', { timeout: 300_000 }, async (context) => {
  const page = await openWorkbench(context, makeWorkplace());
  if (!page) return;
  page.setDefaultTimeout(20_000);
  await page
    .locator('#source-aware\\.source-aware-writing\\.sourceAware\\.status')
    .filter({ hasText: /\d+ conflicts?/ })
    .waitFor({ timeout: 60_000 });

  await context.test(
    'the badge counts the conflicts; a conflict unfolds into its sides and their passages',
    async () => {
      await run(page, 'Source-Aware: Focus on Conflicts View');
      await page.locator('.activitybar .badge[aria-label*="conflict"]').waitFor();
      await rowsOf(page, 'Conflicts', 2).first().click();
      await rowsOf(page, 'Conflicts', 3)
        .filter({ hasText: /\d+ independent source/ })
        .first()
        .waitFor();
      await keepScreenshot(page, 'conflicts');
    },
  );

  await context.test('the filter leaves what the open brief states; the menu leads to the sentence', async () => {
    await run(page, 'Source-Aware: Show Only Conflicts of the Open Brief');
    // Groups are gone: what a brief states is read in its order.
    const row = rowsOf(page, 'Conflicts', 1).filter({ hasText: sample.sides.join(' / ') });
    await row.first().click({ button: 'right' });
    const item = page.getByRole('menuitem', { name: 'Go to Sentence in Brief' });
    await item.waitFor();
    // A menu that has just opened takes the click for the end of the one that opened it.
    await page.waitForTimeout(500);
    await item.click();
    await page.locator('.monaco-editor.focused').waitFor();
    await keepScreenshot(page, 'conflicts-of-brief');
    await run(page, 'Source-Aware: Show Conflicts of All Sources');
  });

  await context.test('sources are listed with date and language; Enter opens one', async () => {
    await run(page, 'Source-Aware: Focus on Sources View');
    const rows = rowsOf(page, 'Sources', 1);
    await rows
      .filter({ hasText: /English/ })
      .first()
      .waitFor();
    match((await rows.first().textContent()) ?? '', /no date|\d{4}/u);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active[data-resource-name$=".txt"]').waitFor();
  });

  await context.test('actors unfold into the passages that name them', async () => {
    await run(page, 'Source-Aware: Focus on Actors and Agreements View');
    await rowsOf(page, 'Actors and Agreements', 2).filter({ hasText: sample.name }).first().click();
    await rowsOf(page, 'Actors and Agreements', 3).filter({ hasText: '“' }).first().waitFor();
    await keepScreenshot(page, 'actors');
  });

  await context.test('VS Code tells how long activation took', async () => {
    await run(page, 'Developer: Show Running Extensions');
    const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Source-Aware' }).first();
    const text = (await row.textContent()) ?? '';
    const milliseconds = Number(/(?<time>\d+)\s*ms/u.exec(text)?.groups?.['time']);
    context.diagnostic(`activation: ${milliseconds} ms`);
    ok(milliseconds > 0, text);
  });
});

async function keepScreenshot(page: Page, name: string): Promise<void> {
  const folder = join(root, 'out', 'screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `views-${name}.png`) });
}

/** Runs a command by its title. */
async function run(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: title.split(': ').at(-1) ?? '' })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
}

/** Rows of a view that stand this deep in it, from 1. */
function rowsOf(page: Page, view: string, level: number): Locator {
  return page
    .locator('.pane', { has: page.locator('.pane-header', { hasText: new RegExp(`^\\s*${view}`, 'i') }) })
    .locator(`.monaco-list-row[aria-level="${level}"]`);
}
