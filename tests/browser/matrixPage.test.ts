// The page of the evidence matrix by itself, in a browser without VS Code: what it draws, asks for and keeps.
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { PageRequest } from '../../client/webview/pageMessages';
import { ensureChromium } from '../../scripts/chromium.mjs';
import type { EvidenceMatrix } from '../../server/protocol';
import { packValue } from '../../server/render/packedValue';
import { ferry, matrixOf } from '../render/matrix';

const root = process.env['REPOSITORY'] ?? '.';

test('the page of the evidence matrix', { timeout: 120_000 }, async (context) => {
  const page = await openPage(context);
  if (!page) return;
  const cell = (row: number, name: RegExp) => page.getByRole('row').nth(row).getByRole('gridcell', { name });

  await context.test('says what to do while there is no matrix', async () => {
    match((await page.locator('#root').textContent()) ?? '', /^Open a brief in Markdown/u);
    deepEqual(await requests(page), [{ type: 'ready' }]);
  });

  await context.test('draws a grid with names, sizes and relations that a screen reader says', async () => {
    await show(page, matrixOf(ferry));
    const grid = page.getByRole('grid', { name: /Evidence for brief\.md/u });
    deepEqual([await grid.getAttribute('aria-rowcount'), await grid.getAttribute('aria-colcount')], ['5', '3']);
    deepEqual(await page.getByRole('columnheader').allTextContents(), ['Sentence', 'Gazette & Post', 'Harbour News']);
    deepEqual(
      await page
        .getByRole('gridcell')
        .evaluateAll((cells) => cells.map((one) => one.getAttribute('aria-label')).slice(2, 6)),
      [
        'Gazette & Post: contradicts: 9 May 2021, cited',
        'Harbour News: supports: 4 May 2021',
        'Gazette & Post: silent, cited',
        'Harbour News: silent',
      ],
    );
    equal(await page.locator('.grid [tabindex="0"]').count(), 1, 'one stop for the Tab key');
  });

  await context.test('a click asks for the passage and shows the plot', async () => {
    await requests(page);
    await cell(2, /Gazette/u).click();
    deepEqual(await requests(page), [{ type: 'open', passage: 0, focus: false }]);
    await page.getByRole('img', { name: 'When, according to whom' }).waitFor();
    await page
      .getByRole('button', { name: /^Gazette & Post, line 7/u })
      .first()
      .click();
    deepEqual(await requests(page), [{ type: 'open', passage: 0, focus: true }]);
  });

  await context.test('keys move as in any grid, and Enter opens', async () => {
    await cell(2, /Gazette/u).focus();
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      });
    const steps: readonly (readonly [key: string, name: RegExp])[] = [
      ['ArrowRight', /^Harbour News: supports/u],
      ['ArrowRight', /^Harbour News: supports/u],
      ['Home', /^Ines Kobel opened/u],
      ['Control+End', /^Harbour News: supports: 2,500 kilograms/u],
      ['Control+Home', /^The terminal/u],
      ['ArrowUp', /^The terminal/u],
      ['ArrowDown', /^Ines Kobel opened/u],
    ];
    for (const [key, name] of steps) {
      await page.keyboard.press(key);
      await page.waitForTimeout(30);
      match(await focused(), name, key);
    }
    await requests(page);
    await page.keyboard.press('Enter');
    deepEqual(await requests(page), [{ type: 'reveal', sentence: 1, focus: true }]);
  });

  await context.test('shows what is in dispute, what nobody supports, and silent sources', async () => {
    const rows = () => page.getByRole('rowheader').allTextContents();
    await page.getByRole('combobox').selectOption('disputed');
    equal((await rows()).length, 2);
    await page.getByRole('combobox').selectOption('unsupported');
    deepEqual(
      (await rows()).map((text) => text.slice(0, 9)),
      ['It snowed'],
    );
    await page.getByRole('combobox').selectOption('all');
    await page.getByRole('checkbox').check();
    equal(await page.getByRole('columnheader').count(), 4);
    await page.getByRole('checkbox').uncheck();
    await requests(page);
    for (const name of ['HTML', 'Markdown', 'SVG', 'CSV'])
      await page.getByRole('button', { name: `Save as ${name}` }).click();
    deepEqual(
      (await requests(page)).map((request) => request.type === 'save' && request.format),
      ['html', 'markdown', 'svg', 'csv'],
    );
  });

  await context.test('an edit above keeps what was chosen, its focus and what is read in place', async () => {
    const matrix = enlarge(matrixOf(ferry), 400, 3);
    await show(page, matrix);
    await page.getByRole('grid').evaluate((grid) => {
      grid.scrollTop = 42 * 200;
    });
    const chosen = page.getByRole('rowheader', { name: /^203 / });
    await chosen.click();
    await chosen.focus();
    const before = await chosen.boundingBox();
    const added = { ...matrix.sentences[0]!, text: 'Written just now.' };
    await show(page, { ...matrix, sentences: [added, added, ...matrix.sentences] });
    await page.waitForTimeout(100);
    match((await page.locator(':focus').textContent()) ?? '', /^203 /u);
    equal((await chosen.boundingBox())?.y, before?.y);
  });

  await context.test('a thousand sentences and a hundred sources stay quick', async () => {
    const matrix = enlarge(matrixOf(ferry), 1_000, 100);
    await show(page, matrix);
    ok((await page.getByRole('gridcell').count()) < 2_500, 'only what is in sight is drawn');
    await page.getByRole('rowheader').nth(1).focus();
    for (let press = 0; press < 40; press += 1) await page.keyboard.press(press % 2 ? 'ArrowDown' : 'ArrowRight');
    await page.keyboard.press('Control+End');
    await page.getByRole('gridcell', { selected: true, name: /^Source 99/ }).waitFor();
  });
});

/** More of the same: sentences numbered, and what they say spread over more sources. */
function enlarge(matrix: EvidenceMatrix, sentences: number, sources: number): EvidenceMatrix {
  return {
    ...matrix,
    sources: Array.from({ length: sources }, (_, at) => ({
      ...matrix.sources[at % 3]!,
      name: `Source ${at}`,
      path: `${at}`,
    })),
    sentences: Array.from({ length: sentences }, (_, at) => {
      const sentence = matrix.sentences[1 + (at % 3)]!;
      const cells = sentence.cells.map((cell) => ({ ...cell, source: (cell.source + at) % sources }));
      return { ...sentence, text: `${at} ${sentence.text}`, cells };
    }),
  };
}

/** What the page asked for since the last time. */
const requests = (page: Page): Promise<PageRequest[]> =>
  page.evaluate(() => (globalThis as unknown as { requests: PageRequest[] }).requests.splice(0));

async function show(page: Page, matrix: EvidenceMatrix): Promise<void> {
  await page.evaluate((data) => void window.postMessage(data, '*'), {
    matrix: packValue(matrix),
    brief: 'file:///brief.md',
  });
  await page.waitForTimeout(150);
}

async function openPage(context: TestContext): Promise<Page | undefined> {
  const found = await ensureChromium();
  if ('missing' in found) {
    if (process.env['CI'] === 'true') throw new Error(found.missing);
    context.skip(found.missing);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'source-aware-page-'));
  let browser: Browser | undefined;
  context.after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await build({
    entryPoints: [
      { in: join(root, 'client/webview/main.tsx'), out: 'matrix' },
      { in: join(root, 'client/webview/page.css'), out: 'matrix' },
    ],
    outdir: folder,
    bundle: true,
    format: 'iife',
    tsconfig: join(root, 'client/webview/tsconfig.json'),
  });
  const editor =
    'window.requests = []; window.acquireVsCodeApi = () => ({ postMessage: (one) => window.requests.push(one), getState: () => undefined, setState: () => undefined });';
  // The content policy of the panel, with the stand-in for VS Code let in by a nonce.
  writeFileSync(
    join(folder, 'page.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-n'; style-src file:"><link rel="stylesheet" href="matrix.css"></head><body><div id="root"></div><script nonce="n">${editor}</script><script nonce="n" src="matrix.js"></script></body></html>`,
  );
  browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 900, height: 800 } });
  page.setDefaultTimeout(10_000);
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  context.after(() => deepEqual(wrong, [], 'no error, and nothing that the content policy refuses'));
  await page.goto(pathToFileURL(join(folder, 'page.html')).href);
  return page;
}
