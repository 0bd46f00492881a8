// The schema that YAML editors check source-aware.yaml by says the same as the parser.
import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import schema from '../../docs/source-aware.schema.json';
import manifest from '../../package.json';
import { conflictKinds } from '../../server/model/conflict';
import { findingCodes } from '../../server/model/finding';
import { projectFile } from '../../server/protocol';
import { languages } from '../../server/text/language';
import { parseProjectFile, projectEntries } from '../../server/workspace/projectFile';
import { defaultSettings } from '../../server/workspace/settings';

/** The part of JSON Schema that the schema makes use of. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

const understood = new Set(
  'type enum anyOf items minItems uniqueItems minLength minimum maximum properties required additionalProperties description default title $schema'.split(
    ' ',
  ),
);

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

function isValid(value: unknown, rule: Schema): boolean {
  if (rule.type !== undefined && ![rule.type].flat().includes(typeOf(value))) return false;
  if (rule.enum && !rule.enum.includes(value)) return false;
  if (rule.anyOf && !rule.anyOf.some((one) => isValid(value, one))) return false;
  if (typeof value === 'string') return value.length >= (rule.minLength ?? 0);
  if (typeof value === 'number') return value >= (rule.minimum ?? -Infinity) && value <= (rule.maximum ?? Infinity);
  if (Array.isArray(value)) {
    const { items = {} } = rule;
    if (rule.uniqueItems && new Set(value).size < value.length) return false;
    return value.length >= (rule.minItems ?? 0) && value.every((one) => isValid(one, items));
  }
  if (typeof value !== 'object' || value === null) return true;
  const { properties = {}, required = [], additionalProperties = true } = rule;
  return (
    required.every((key) => key in value) &&
    Object.entries(value).every(([key, one]) => {
      const own = properties[key];
      return own ? isValid(one, own) : additionalProperties;
    })
  );
}

function keywordsOf(rule: Schema): string[] {
  const inner = [...(rule.anyOf ?? []), ...(rule.items ? [rule.items] : []), ...Object.values(rule.properties ?? {})];
  return [...Object.keys(rule), ...inner.flatMap(keywordsOf)];
}

test('schema and parser know the same entries, codes, kinds and languages', () => {
  deepEqual(Object.keys(schema.properties).sort(), [...projectEntries].sort());
  deepEqual(Object.keys(schema.properties.severity.properties).sort(), Object.keys(findingCodes).sort());
  deepEqual(schema.properties.acceptedConflicts.items.properties.kind.enum, [...conflictKinds]);
  deepEqual(schema.properties.languages.anyOf[0]!.enum, [...languages]);
  deepEqual(schema.properties.corpus.default, defaultSettings.corpus);
  deepEqual(schema.properties.exclude.default, defaultSettings.exclude);
  equal(schema.properties.maxFileSize.default, defaultSettings.maxFileSize);
  deepEqual(
    manifest.contributes.yamlValidation.map(({ fileMatch }) => fileMatch),
    [projectFile],
  );
  deepEqual(
    keywordsOf(schema as Schema).filter((word) => !understood.has(word)),
    [],
  );
});

const side = '{ value: 2009, passages: [a.md] }';

test('what one takes the other takes', () => {
  const good = [
    '',
    'corpus: texts\nlanguages: en',
    'corpus: [a, ../b]\nexclude: [drafts]\nlanguages: [en, de]\nmaxFileSize: 2048',
    'severity: { unknown-source: off, conflicting-sources: hint }',
    'aliases: { merge: [[Ana Ruiz, A. Ruiz], [b, c, d]], split: [[e, f]] }',
    'ignoredNames: [Weekend]\ntrustedSources: [courier.md, agencies/**]',
    `acceptedConflicts: [{ about: x, kind: date, reason: both, stated: [7, '8'], sides: [${side}] }]`,
  ];
  const bad = [
    'colour: red',
    'corpus: 7',
    'corpus: [a, 7]',
    'languages: [xx]',
    'maxFileSize: 3',
    'severity: { nonsense: off }',
    'severity: { unknown-source: loud }',
    'severity: 3',
    'aliases: [a]',
    'aliases: { join: [[a, b]] }',
    'aliases: { merge: [[a]] }',
    'aliases: { merge: [[a, 7]] }',
    'aliases: { split: a }',
    'ignoredNames: Weekend',
    'ignoredNames: [3]',
    'trustedSources: [{}]',
    'acceptedConflicts: {}',
    'acceptedConflicts: [date]',
    `acceptedConflicts: [{ kind: dates, reason: both, sides: [${side}] }]`,
    `acceptedConflicts: [{ kind: date, sides: [${side}] }]`,
    'acceptedConflicts: [{ kind: date, reason: both }]',
    'acceptedConflicts: [{ kind: date, reason: both, sides: [] }]',
    'acceptedConflicts: [{ kind: date, reason: both, sides: [{ value: 1, passages: [] }] }]',
    'acceptedConflicts: [{ kind: date, reason: both, sides: [{ passages: [a.md] }] }]',
    `acceptedConflicts: [{ kind: date, reason: both, stated: 7, sides: [${side}] }]`,
    `acceptedConflicts: [{ kind: date, reason: both, note: x, sides: [${side}] }]`,
  ];
  const mistakesIn = (text: string): number => parseProjectFile(text, defaultSettings).mistakes.length;
  for (const text of good) deepEqual([isValid(parse(text), schema as Schema), mistakesIn(text)], [true, 0], text);
  for (const text of bad) deepEqual([isValid(parse(text), schema as Schema), mistakesIn(text)], [false, 1], text);
  ok(bad.length > good.length);
});
