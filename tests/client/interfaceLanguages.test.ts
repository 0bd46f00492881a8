// The interface is there in every language, and holds nothing that is no longer used.
import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import manifest from '../../package.json';
import { locales } from '../../server/messages/message';

const root = process.env['REPOSITORY'] ?? '.';
const read = (path: string): Record<string, string> => JSON.parse(readFileSync(join(root, path), 'utf8'));
const manifestWords = (locale: string): string => (locale === 'en' ? 'package.nls.json' : `package.nls.${locale}.json`);

/** Every text of the manifest, with the property that holds it. */
function* textsIn(value: unknown, property = ''): Generator<readonly [property: string, text: string]> {
  if (typeof value === 'string') yield [property, value];
  else if (Array.isArray(value)) for (const one of value) yield* textsIn(one, property);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* textsIn(inner, name);
}

/** Properties of contributions that people read. The names of the product stay as they are. */
const shown = new Set(['title', 'shortTitle', 'description', 'markdownDescription', 'enumDescriptions', 'contents']);
const product = new Set(['Source-Aware', 'Source-Aware Writing']);

const placeholders = (text: string): string[] => (text.match(/\{\d+\}|\(command:[^)]*\)|`[^`]*`/gu) ?? []).sort();

test('whatever the manifest shows is named by a key', () => {
  const literal = [...textsIn(manifest.contributes), ...textsIn(manifest.capabilities)].filter(
    ([property, text]) => shown.has(property) && !product.has(text) && !/^%[\w.-]+%$/u.test(text),
  );
  deepEqual(literal, []);
});

test('the keys of the manifest stand in every language, and no others', () => {
  const used = [...new Set([...textsIn(manifest)].flatMap(([, text]) => /^%(?<key>[^%]+)%$/u.exec(text)?.[1] ?? []))];
  for (const locale of locales) {
    const words = read(manifestWords(locale));
    deepEqual(Object.keys(words).sort(), used.toSorted(), locale);
    for (const [key, text] of Object.entries(words)) {
      ok(text.trim() !== '', `${locale} ${key}`);
      deepEqual(placeholders(text), placeholders(read(manifestWords('en'))[key] ?? ''), `${locale} ${key}`);
    }
  }
});

test('what the client says is there in every language, and nothing else', () => {
  const code = readdirSync(join(root, 'client'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, 'client', file), 'utf8'))
    .join('\n');
  const calls = [...code.matchAll(/\bl10n\.t\(\s*(?<first>.)/gu)].map(({ groups }) => groups?.['first']);
  ok(
    calls.every((quote) => quote === "'" || quote === '"'),
    'the first argument of l10n.t is a literal',
  );
  const said = [...code.matchAll(/\bl10n\.t\(\s*(?:'(?<single>(?:[^'\\]|\\.)*)'|"(?<double>(?:[^"\\]|\\.)*)")/gu)].map(
    ({ groups }) =>
      JSON.parse(`"${groups?.['single']?.replaceAll("\\'", "'").replaceAll('"', '\\"') ?? groups?.['double']}"`),
  );
  equal(said.length, calls.length);
  for (const locale of locales.filter((one) => one !== 'en')) {
    const words = read(`l10n/bundle.l10n.${locale}.json`);
    deepEqual(Object.keys(words).sort(), [...new Set(said)].sort(), locale);
    for (const [text, other] of Object.entries(words)) deepEqual(placeholders(other), placeholders(text), text);
  }
});

test('the language files are packed', () => {
  for (const locale of locales) ok(manifest.files.includes(manifestWords(locale)), locale);
  ok(manifest.files.includes('l10n'));
  ok(existsSync(join(root, manifest.l10n)));
});
