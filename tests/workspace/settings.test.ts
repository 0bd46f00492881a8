import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import manifest from '../../package.json';
import { english } from '../../server/messages/speaker';
import { findingCodes } from '../../server/model/finding';
import { section } from '../../server/protocol';
import { defaultSettings, parseSettings } from '../../server/workspace/settings';

const properties: Readonly<
  Record<
    string,
    {
      readonly default: unknown;
      readonly minimum?: number;
      readonly maximum?: number;
      readonly enum?: readonly string[];
    }
  >
> = manifest.contributes.configuration.properties;

test('every setting is contributed with the default that it has in the code', () => {
  const contributed = Object.keys(properties).filter((name) => name !== `${section}.trace.server`);
  deepEqual(
    contributed.sort(),
    Object.keys(defaultSettings)
      .map((name) => `${section}.${name}`)
      .sort(),
  );
  for (const [name, value] of Object.entries(defaultSettings))
    deepEqual(properties[`${section}.${name}`]!.default, value, name);
});

test('what the manifest allows is what is understood', () => {
  for (const [name, { minimum, maximum, enum: choices }] of Object.entries(properties)) {
    const own = name.replace(`${section}.`, '');
    const mistakes = (value: unknown): number => parseSettings({ [own]: value }).mistakes.length;
    if (minimum !== undefined && maximum !== undefined) {
      deepEqual(
        [mistakes(minimum - 1), mistakes(minimum), mistakes(maximum), mistakes(maximum + 1)],
        [1, 0, 0, 1],
        name,
      );
    }
    if (choices && own in defaultSettings)
      deepEqual([...choices, 'otherwise'].map(mistakes), [...choices.map(() => 0), 1], name);
  }
  deepEqual(
    parseSettings({ severity: Object.fromEntries(Object.keys(findingCodes).map((code) => [code, 'off'])) }).mistakes,
    [],
  );
});

test('a wrong entry keeps its default, is named, and spoils no other', () => {
  const { settings, mistakes } = parseSettings({
    corpus: 7,
    debounceMs: 20,
    run: 'never',
    severity: { 'unknown-source': 'loud', nonsense: 'off', 'conflicting-sources': 'hint' },
    languages: ['en', 'xx'],
  });
  deepEqual(
    mistakes.map((mistake) => english.tell(mistake)),
    [
      "'corpus' must be a list of folders or files.",
      "'run' must be 'onType', 'onSave' or 'manual'.",
      "'severity.unknown-source' must be one of error, warning, information, hint, off.",
      "'severity': unknown code 'nonsense'.",
      "'languages' must be a list of en, es, it, fr, pt, de.",
    ],
  );
  equal(settings.debounceMs, 20);
  deepEqual(settings.severity, { 'conflicting-sources': 'hint' });
  deepEqual(settings.corpus, defaultSettings.corpus);
});

test('settings of any form are read', () => {
  for (const odd of [undefined, null, 3, 'text', [], [1], { corpus: null }, { corpus: {} }, { severity: 3 }])
    parseSettings(odd);
});
