// A writer's first minute with the sample brief, in the real workbench. What is seen is kept in out/screenshots.
import { match } from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { sample } from '../editor/sample';
import { makeWorkplace, root } from '../editor/workplace';
import { openWorkbench } from './openWorkbench';

test('a writer opens the sample brief', { timeout: 300_000 }, async (context) => {
  const page = await openWorkbench(context, makeWorkplace());
  if (!page) return;
  page.setDefaultTimeout(20_000);

  await context.test('the status bar counts sources and conflicts', async () => {
    const item = page.locator('#source-aware\\.source-aware-writing\\.sourceAware\\.status');
    await item.filter({ hasText: /\d+ sources?, \d+ conflicts?/ }).waitFor({ timeout: 60_000 });
    match((await item.textContent()) ?? '', /[1-9]\d* sources, [1-9]\d* conflicts?/);
  });

  await context.test('a contested sentence is underlined', async () => {
    await page.locator('.squiggly-warning').first().waitFor();
    await keepScreenshot(page, '1-brief');
  });

  await context.test('hovering it shows both sides', async () => {
    const { x, y } = await placeOfWord(page);
    await page.mouse.move(x, y);
    const hover = page.locator('.monaco-hover:not(.hidden)').first();
    for (const side of sample.sides) await hover.filter({ hasText: side }).waitFor();
    await keepScreenshot(page, '2-hover');
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5);
  });

  await context.test('a name is completed as the sources spell it', async () => {
    await page.locator('.view-lines').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(`\n\n${sample.prefix}`, { delay: 60 });
    const offer = page.locator('.suggest-widget .monaco-list-row', { hasText: sample.name }).first();
    await offer.waitFor();
    await keepScreenshot(page, '3-completion');
    await offer.click();
    await page
      .locator('.view-line')
      .filter({ hasText: new RegExp(`^${wordsOf(sample.name).source}$`) })
      .waitFor();
    await keepScreenshot(page, '4-completed');
  });
  await context.test('the light bulb opens both sides beside each other', async () => {
    await page.keyboard.press('Control+Home');
    const { x, y } = await placeOfWord(page);
    await page.mouse.click(x, y);
    await page.keyboard.press('Control+.');
    await page.getByText('Show both sides beside each other').click();
    for (const side of sample.sides) {
      await page.locator('.editor-group-container .view-line', { hasText: side }).first().waitFor();
    }
    await page.locator('.editor-group-container').nth(2).locator('.view-line').first().waitFor();
    await keepScreenshot(page, '5-both-sides');
  });
});

async function keepScreenshot(page: Page, name: string): Promise<void> {
  const folder = join(root, 'out', 'screenshots');
  mkdirSync(folder, { recursive: true });
  // Hovers and lists fade in.
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** Where the chosen word of the contested sentence is drawn. The font is monospaced and the sentence begins its line. */
async function placeOfWord(page: Page): Promise<{ x: number; y: number }> {
  const line = page.locator('.view-line', { hasText: wordsOf(sample.statement) }).first();
  const text = line.locator('> span').first();
  const [box, length] = [await text.boundingBox(), ((await text.textContent()) ?? '').length];
  if (!box) throw new Error('the contested sentence is not in sight');
  const middle = sample.statement.indexOf(sample.word) + sample.word.length / 2;
  return { x: box.x + (box.width * middle) / length, y: box.y + 8 };
}

/** The editor draws spaces as no-break spaces. */
function wordsOf(text: string): RegExp {
  const words = text.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(words.slice(0, 4).join('\\s'));
}
