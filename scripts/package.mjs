// Packs the extension into source-aware-writing.vsix: a production build, no source maps, no tests.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureNodeModules, root } from './dependencies.mjs';
import { run, runScript, StepError, step } from './steps.mjs';

/** What may stand in the package: anything else fails the packing. */
const expected = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE(\.txt)?)$/i,
  /^package\.nls(\.[a-z]+)?\.json$/,
  /^l10n\/bundle\.l10n\.[a-z]+\.json$/,
  /^dist\/([a-z]+\.(js|css)|THIRD-PARTY-NOTICES\.txt)$/,
  /^syntaxes\/\w+\.json$/,
  /^media\/[\w-]+\.(svg|png)$/,
  /^corpus\/sample\/(brief\.md|source-aware\.yaml|sources\/[\w-]+\.txt)$/,
  /^docs\/(icon\.png|images\/[\w-]+\.png|source-aware\.schema\.json|codes\/[\w-]+\.md)$/,
];

await runScript(async () => {
  await ensureNodeModules();
  await step('Packing the extension', async () => {
    await run(process.execPath, [join(root, 'scripts', 'build.mjs'), '--production'], { cwd: root });
    const { createVSIX, listFiles } = await import('@vscode/vsce');
    const files = await listFiles({ cwd: root, dependencies: false });
    const strangers = files.filter((file) => !expected.some((pattern) => pattern.test(file.replaceAll('\\', '/'))));
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
