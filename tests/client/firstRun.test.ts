import { deepEqual, equal } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sortSources } from '../../client/chosenSources';
import { describeConfiguration } from '../../client/resolvedConfiguration';
import manifest from '../../package.json';
import { sourceSuffixes } from '../../server/workspace/corpusFiles';

const root = process.env['REPOSITORY'] ?? '.';

test('files that are chosen as sources are those that are read', () => {
  const names = [...sourceSuffixes, '.TXT', '.rtf', '.doc', ''].map((suffix) => ({ path: `/a/one${suffix}` }));
  const { readable, others } = sortSources(names);
  deepEqual(
    readable.map(({ path }) => path),
    names.slice(0, sourceSuffixes.size + 1).map(({ path }) => path),
  );
  equal(others.length, 3);
});

test('the resolved configuration is JSON with a word on where each setting comes from', () => {
  const words = {
    origins: { default: 'default', editor: 'editor', project: 'source-aware.yaml' },
    untrusted: 'not trusted',
    none: 'no folder',
  };
  const text = describeConfiguration(
    [
      {
        folder: '/briefs',
        trusted: false,
        settings: [
          { name: 'corpus', value: ['corpus', 'a//b'], origin: 'default' },
          { name: 'debounceMs', value: 10, origin: 'editor' },
        ],
        rules: { ignoredNames: ['Halvern'], trustedSources: [] },
        roots: ['/briefs/corpus'],
        sources: 2,
        problems: [],
      },
    ],
    words,
  );
  equal(
    text,
    `{
  "/briefs": {
    // not trusted
    "corpus": [ "corpus", "a//b" ], // default
    "debounceMs": 10, // editor
    "ignoredNames": [ "Halvern" ], // source-aware.yaml
    "lookedForIn": [ "/briefs/corpus" ],
    "sources": 2
  }
}
`,
  );
  equal(describeConfiguration([], words), '// no folder\n');
});

test('pictures, icons and the sample that the manifest needs are there and are packed', () => {
  const { walkthroughs, viewsContainers, views } = manifest.contributes;
  const pictures = [
    ...walkthroughs.flatMap(({ icon, steps }) => [icon, ...steps.map(({ media }) => media.svg)]),
    ...viewsContainers.activitybar.map(({ icon }) => icon),
    ...Object.values(views).flatMap((list) => list.map(({ icon }) => icon)),
  ];
  for (const file of [...pictures, 'corpus/sample/brief.md', 'corpus/sample/source-aware.yaml']) {
    equal(existsSync(join(root, file)), true, file);
    equal(
      manifest.files.some((packed) => file === packed || file.startsWith(`${packed}/`)),
      true,
      `${file} is packed`,
    );
  }
});

test('pictures follow the theme: no colour but those of the workbench, with one for other viewers', () => {
  for (const file of readdirSync(join(root, 'media')).filter((name) => name.startsWith('walkthrough-'))) {
    const text = readFileSync(join(root, 'media', file), 'utf8');
    const bare = text.replace(/var\((?:[^()]|\([^()]*\))*\)/gu, '');
    deepEqual(bare.match(/#[0-9a-f]{3,8}\b|\brgb/giu) ?? [], [], file);
  }
});

test('commands that views, menus, keys and walkthroughs name exist', () => {
  const { commands, menus, keybindings, walkthroughs, viewsWelcome } = manifest.contributes;
  const known = new Set(commands.map(({ command }) => command));
  const words: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8'));
  const named = [
    ...Object.values(menus).flatMap((items) => items.map(({ command }) => command)),
    ...keybindings.map(({ command }) => command),
    ...[
      ...viewsWelcome.map(({ contents }) => contents),
      ...walkthroughs.flatMap(({ steps }) => steps.map(({ description }) => description)),
    ]
      .map((key) => words[key.slice(1, -1)] ?? '')
      .flatMap((text) => [...text.matchAll(/\(command:(?<name>[\w.]+)/gu)].map(({ groups }) => groups?.['name'] ?? '')),
  ].filter((name) => name.startsWith('sourceAware.') && !name.endsWith('.focus'));
  deepEqual(
    [...new Set(named)].filter((name) => !known.has(name)),
    [],
  );
});
