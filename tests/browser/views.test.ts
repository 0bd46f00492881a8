// The views of the activity bar in the real workbench, by keyboard and by menu.
import { match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { sample } from '../editor/sample';
import { makeWorkplace } from '../editor/workplace';
import { openWorkbench } from './openWorkbench';

test('a writer looks through the views', { timeout: 300_000 }, async (context) => {
  const page = await openWorkbench(context, makeWorkplace());
  if (!page) return;
  page.setDefaultTimeout(20_000);
  await page
    .locator('#source-aware\\.source-aware-writing\\.sourceAware\\.status')
    .filter({ hasText: /\d+ conflicts?/ })
    .waitFor({ timeout: 60_000 });

  await context.test('VS Code tells how long activation took', async () => {
    await run(page, 'Developer: Show Running Extensions');
    const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Source-Aware' }).first();
    const text = (await row.textContent()) ?? '';
    const milliseconds = Number(/(?<time>\d+)\s*ms/u.exec(text)?.groups?.['time']);
    context.diagnostic(`activation: ${milliseconds} ms`);
    ok(milliseconds > 0, text);
    await run(page, 'View: Close Editor');
  });

  await context.test(
    'the badge counts the conflicts; a conflict unfolds into its sides and their passages',
    async () => {
      await run(page, 'Source-Aware: Focus on Conflicts View');
      await page.locator('.activitybar .badge[aria-label*="conflict"]').waitFor();
      const rows = rowsOf(page, 'Conflicts');
      await rows.first().waitFor();
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await rows
        .filter({ hasText: /\d+ independent source/ })
        .first()
        .waitFor();
    },
  );

  await context.test('the filter leaves what the open brief states', async () => {
    await run(page, 'Source-Aware: Show Only Conflicts of the Open Brief');
    const row = rowsOf(page, 'Conflicts').filter({ hasText: sample.sides.join(' / ') });
    await row.first().waitFor();
    await row.first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Go to Sentence in Brief' }).click();
    await page.locator('.monaco-editor.focused').waitFor();
    await run(page, 'Source-Aware: Show Conflicts of All Sources');
  });

  await context.test('sources are listed with date and language; Enter opens one', async () => {
    await run(page, 'Source-Aware: Focus on Sources View');
    const rows = rowsOf(page, 'Sources');
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
    const row = rowsOf(page, 'Actors and Agreements').filter({ hasText: sample.name }).first();
    await row.click();
    await page.keyboard.press('ArrowRight');
    await rowsOf(page, 'Actors and Agreements').filter({ hasText: '“' }).first().waitFor();
  });
});

/** Runs a command by its title. */
async function run(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input').first();
  await input.fill(`>${title}`);
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: title.split(': ').at(-1) ?? '' })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
}

function rowsOf(page: Page, view: string): Locator {
  return page
    .locator('.pane', { has: page.locator('.pane-header', { hasText: new RegExp(`^\\s*${view}`, 'i') }) })
    .locator('.monaco-list-row');
}
