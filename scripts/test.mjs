// Installs what the tests need and runs them all.  CI=true: tests in an editor may not be left out.
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureCodeServer } from './codeServer.mjs';
import { ensureNodeModules, root } from './dependencies.mjs';
import { run, runScript, StepError, step } from './steps.mjs';

await runScript(async () => {
  await ensureNodeModules();
  const missing = [await ensureCodeServer(), await ensureChromium()].find((needed) => 'missing' in needed)?.missing;
  if (missing && process.env.CI === 'true') throw new StepError(`The tests in an editor cannot run: ${missing}`);

  await step('Checking types', async () => {
    await node('node_modules/typescript/bin/tsc', '--noEmit');
    await node('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'client/webview');
  });
  await step('Checking style', () =>
    node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  );
  await step('Building', () => node('scripts/build.mjs'));
  await step('Testing all but the editor', () => node('scripts/runTests.mjs'));
  await node('scripts/package.mjs');
  await step('Testing in the editor and in the browser', () =>
    node('scripts/runTests.mjs', 'tests/editor', 'tests/browser'),
  );
  if (missing)
    console.log(`\n${'!'.repeat(80)}\nNOT TESTED in a VS Code served in a browser: ${missing}\n${'!'.repeat(80)}`);
  else console.log('\nScreenshots of the editor: out/screenshots');
});

function node(script, ...args) {
  return run(process.execPath, [join(root, script), ...args], { cwd: root });
}
