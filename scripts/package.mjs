// Packs the extension into source-aware-writing.vsix: a production build, no source maps, no tests.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureNodeModules, root } from './dependencies.mjs';
import { run, runScript, StepError, step } from './steps.mjs';

/** What may stand in the package: anything else fails the packing. */
const expected =
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE(\.txt)?|dist\/[a-z]+\.(js|css)|dist\/THIRD-PARTY-NOTICES\.txt|syntaxes\/\w+\.json|package\.nls(\.[a-z]+)?\.json|l10n\/bundle\.l10n\.[a-z]+\.json|docs\/icon\.png|docs\/codes\/[\w-]+\.md|docs\/source-aware\.schema\.json)$/i;

await runScript(async () => {
  await ensureNodeModules();
  await step('Packing the extension', async () => {
    await run(process.execPath, [join(root, 'scripts', 'build.mjs'), '--production'], { cwd: root });
    const { createVSIX, listFiles } = await import('@vscode/vsce');
    const files = await listFiles({ cwd: root, dependencies: false });
    const strangers = files.filter((file) => !expected.test(file.replaceAll('\\', '/')));
    if (strangers.length) throw new StepError(`Not meant to be in the package: ${strangers.join(', ')}`);
    const packagePath = join(root, 'source-aware-writing.vsix');
    // Links in the README are left as they are: they lead to files of the package.
    await createVSIX({
      cwd: root,
      packagePath,
      dependencies: false,
      rewriteRelativeLinks: false,
      allowMissingRepository: true,
    });
    console.log(`  ${packagePath}: ${(statSync(packagePath).size / 1024).toFixed(0)} KiB, ${files.length} files`);
  });
});
