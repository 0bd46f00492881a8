// Which packages stand in the bundles and under which licences: a licence outside the list below fails the build.
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './dependencies.mjs';
import { StepError } from './steps.mjs';

const allowed = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'BlueOak-1.0.0',
]);

/** The packages that the bundled files (paths relative to the repository) belong to, by name. */
export async function bundledPackages(files) {
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== undefined));
  const packages = await Promise.all([...folders].map(readPackage));
  const refused = packages.filter(({ licence }) => !isAllowed(licence));
  if (refused.length) {
    const list = refused.map(({ name, version, licence }) => `${name}@${version} (${licence})`).join(', ');
    throw new StepError(`Licences that may not be shipped: ${list}. Allowed: ${[...allowed].join(', ')}.`);
  }
  return packages.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Writes the notices that the licences ask for: each package with the text of its licence. */
export async function writeNotices(packages, path) {
  const sections = packages.map(
    ({ name, version, licence, text }) =>
      `${'='.repeat(80)}\n${name} ${version} (${licence})\n${'='.repeat(80)}\n\n${text.trim()}\n`,
  );
  await writeFile(path, `This product contains the following packages.\n\n${sections.join('\n')}`);
}

/** `node_modules/…/NAME` of a bundled file; undefined for the project's own files. */
function packageFolder(file) {
  return file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
}

async function readPackage(folder) {
  const path = join(root, folder);
  const { name, version, license: licence = 'none' } = JSON.parse(await readFile(join(path, 'package.json'), 'utf8'));
  const file = readdirSync(path).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  if (!file) throw new StepError(`${name}@${version} (${licence}) ships no licence text that could be passed on`);
  return { name, version, licence, text: await readFile(join(path, file), 'utf8') };
}

/** SPDX expressions: of `A OR B` one must be allowed, of `A AND B` both. */
function isAllowed(licence) {
  const expression = licence.replace(/[()]/g, '');
  return expression.split(' OR ').some((choice) => choice.split(' AND ').every((part) => allowed.has(part.trim())));
}
