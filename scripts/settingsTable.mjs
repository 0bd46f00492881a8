// Writes the table of settings in the README from package.json and package.nls.json.
// node scripts/settingsTable.mjs [--check]   check: writes nothing, fails where the table is not what it should be
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './dependencies.mjs';
import { runScript, StepError } from './steps.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');

await runScript(async () => {
  const readme = read('README.md');
  const before = /(?<=^## Settings\n\n)(?:\|[^\n]*\n)+/mu.exec(readme)?.[0];
  if (before === undefined) throw new StepError("README.md has no table below '## Settings'");
  const table = settingsTable();
  if (before === table) return;
  if (process.argv.includes('--check'))
    throw new StepError('the table of settings in README.md is out of date: npm run docs:settings');
  writeFileSync(
    join(root, 'README.md'),
    readme.replace(before, () => table),
  );
});

function settingsTable() {
  const { properties } = JSON.parse(read('package.json')).contributes.configuration;
  const words = JSON.parse(read('package.nls.json'));
  const say = (key) => words[key.slice(1, -1)];
  const rows = Object.entries(properties).map(([name, property]) => {
    const choices = (property.enumDescriptions ?? []).map(
      (key, at) => `\`${property.enum[at]}\`: ${decapitalise(say(key))}`,
    );
    const meaning = [say(property.markdownDescription), ...choices].join(' ').replaceAll('|', '\\|');
    return `| \`${name}\` | \`${JSON.stringify(property.default)}\` | ${meaning} |\n`;
  });
  return `| setting | default | meaning |\n| --- | --- | --- |\n${rows.join('')}`;
}

function decapitalise(text) {
  return text[0].toLowerCase() + text.slice(1);
}
