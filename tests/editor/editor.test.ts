// Runs checks.ts in every VS Code that can be had here: one with a window of its own, and one served in a browser.
import { ok } from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { runTests } from '@vscode/test-electron';
import { ensureFetchedCode, hasDisplay } from '../../scripts/desktopEditor.mjs';
import { openWorkbench } from '../browser/openWorkbench';
import { until } from './check';
import { buildProbe, makeWorkplace, packProbe, readResults, root, type Workplace } from './workplace';

/** What the checks may take together. */
const patienceSeconds = 240;
const options = { timeout: 600_000 };

test('in a VS Code with a window', options, async (context) => {
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

test('in a VS Code served in a browser', options, async (context) => {
  const place = makeWorkplace();
  // The extension host, and with it the probe, starts when somebody looks.
  if (!(await openWorkbench(context, place, [await packProbe(await buildProbe(place))]))) return;
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
