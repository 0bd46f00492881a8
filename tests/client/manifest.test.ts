// What package.json promises is what the code does.
import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import manifest from '../../package.json';
import { findingCodes } from '../../server/model/finding';
import { section, serverCommands } from '../../server/protocol';
import { languages } from '../../server/text/language';
import { defaultSettings } from '../../server/workspace/settings';

const root = process.env['REPOSITORY'] ?? '.';
const { properties } = manifest.contributes.configuration;

test('every setting is contributed, with the default that the code has', () => {
  const contributed = Object.entries(properties)
    .filter(([name]) => name !== `${section}.trace.server`)
    .map(([name, { default: value }]) => [name, value]);
  const known = Object.entries(defaultSettings).map(([name, value]) => [`${section}.${name}`, value]);
  deepEqual(Object.fromEntries(contributed), Object.fromEntries(known));
});

test('settings can be made for a folder; the language server has one trace', () => {
  for (const [name, { scope }] of Object.entries(properties)) {
    equal(scope, name === `${section}.trace.server` ? 'window' : 'resource', name);
  }
});

test('the choices offered are those that are understood', () => {
  deepEqual(properties['sourceAware.languages'].items.enum, [...languages]);
  deepEqual(Object.keys(properties['sourceAware.severity'].properties).sort(), Object.keys(findingCodes).sort());
});

test('commands are named by verb and object, and the server has those that are its own', () => {
  const names = manifest.contributes.commands.map(({ command }) => command);
  for (const command of Object.values(serverCommands)) ok(names.includes(command), command);
  for (const { category } of manifest.contributes.commands) equal(category, 'Source-Aware');
});

test('files that the manifest names exist', () => {
  const files = [
    manifest.icon,
    'LICENSE',
    'README.md',
    'CHANGELOG.md',
    ...manifest.contributes.grammars.map(({ path }) => path),
    ...manifest.contributes.yamlValidation.map(({ url }) => url),
  ];
  for (const file of files) ok(existsSync(join(root, file)), file);
  for (const code of Object.keys(findingCodes))
    ok(existsSync(join(root, `docs/codes/${code}.md`)), `docs/codes/${code}.md`);
});
