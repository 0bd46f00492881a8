import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { besidesPattern } from '../../server/workspace/corpusFiles';
import { harbour, makeFolder, putFile, readFixture } from '../fixture';
import { harbourWith, openDrawn } from './session';
import { addressOf, drawn, fullCapabilities, messageOf, TestClient, until } from './testClient';

const disputed = 'The Halvern harbour was reopened on 12 May 2021.\n';

test('tells how the index stands, and shows progress', async () => {
  const { client } = await openDrawn();
  deepEqual(client.statuses.at(-1), { state: 'ready', sources: 2, conflicts: 1, problems: 0 });
  equal(client.statuses[0]!.state, 'indexing');
  await until(() => client.progress.some(({ kind }) => kind === 'end'), 'progress ends');
  deepEqual([client.progress[0]!.kind, client.progress[0]!.title], ['begin', 'Reading sources']);
  await client.stop();
});

test('a source that is added, changed or removed changes the diagnostics', async () => {
  const { client, folder, uri } = await openDrawn(harbourWith(disputed));
  const found = async (): Promise<string[]> => drawn(disputed, await client.diagnostics(uri));
  deepEqual(await found(), ['12 May 2021 conflicting-sources']);

  rmSync(join(folder, 'corpus/gaceta.md'));
  await client.watched(folder, { 'corpus/gaceta.md': 3 });
  await client.ready(2);
  deepEqual(await found(), []);
  equal(client.statuses.at(-1)!.sources, 1);

  putFile(
    folder,
    'corpus/inner/other.txt',
    'The Halvern harbour was reopened on 9 July 2021 by Transport Minister Petra Lindqvist.\n',
  );
  await client.watched(folder, { 'corpus/inner': 1 });
  await client.ready(3);
  deepEqual(await found(), ['12 May 2021 conflicting-sources']);

  putFile(
    folder,
    'corpus/inner/other.txt',
    'The Halvern harbour was reopened on 12 May 2021 by Transport Minister Petra Lindqvist.\n',
  );
  await client.watched(folder, { 'corpus/inner/other.txt': 2 });
  await client.ready(4);
  deepEqual(await found(), []);
  ok(client.refreshes >= 4);
  await client.stop();
});

test('only the folders of the sources, bibliographies beside them and the project file are watched', async () => {
  const { client, folder } = await openDrawn();
  const { registerOptions } = client.registered.find(({ method }) => method === 'workspace/didChangeWatchedFiles')!;
  const { watchers } = registerOptions as { watchers: { globPattern: { baseUri: string; pattern: string } }[] };
  deepEqual(
    watchers.map(({ globPattern: { baseUri, pattern } }) => [baseUri, pattern]),
    [
      [addressOf(folder), 'source-aware.yaml'],
      [addressOf(folder), 'corpus'],
      [addressOf(join(folder, 'corpus')), '**/*'],
      [addressOf(folder), besidesPattern],
    ],
  );
  await client.stop();
});

test('changed settings are obeyed at once', async () => {
  const { client, uri, brief } = await openDrawn();
  equal((await client.diagnostics(uri)).length, brief.marks.length);
  client.settings = { severity: { 'conflicting-sources': 'hint', 'unknown-source': 'off' } };
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.ready(2);
  deepEqual(
    (await client.diagnostics(uri)).map(({ severity, code }) => [severity, code]),
    [[4, 'conflicting-sources']],
  );
  // Nothing was read again for it.
  equal(client.statuses.filter(({ state }) => state === 'indexing').length, 1);

  client.settings = { languages: ['en'] };
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.ready(3);
  deepEqual(
    (await client.diagnostics(uri)).map(({ code }) => code),
    ['unknown-source'],
  );
  await client.stop();
});

test('clients without configuration give their settings at the start, or with a change', async () => {
  const { files, brief } = readFixture(harbour);
  const folder = makeFolder(new Map([...files].map(([path, text]) => [path.replace('corpus', 'texts'), text])));
  const client = await TestClient.inMemory({
    folders: [folder],
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: { corpus: ['texts'] },
  });
  equal((await client.ready()).sources, 2);
  await client.notify('workspace/didChangeConfiguration', { settings: { sourceAware: { corpus: ['elsewhere'] } } });
  const { sources, message } = await client.ready(2);
  equal(sources, 0);
  match(message!, /elsewhere: The file or folder does not exist\. The setting 'sourceAware\.corpus'/u);
  ok(brief);
  await client.stop();
});

test('the project file governs the folders below it; a mistake in it is a diagnostic on it', async () => {
  const { files, brief } = readFixture(harbour);
  const folder = makeFolder(new Map([...files].map(([path, text]) => [`a/${path.replace('corpus', 'texts')}`, text])));
  const file = putFile(
    folder,
    'a/source-aware.yaml',
    'corpus: [texts, gone]\nmaxFileSize: many\ncolour: red\nseverity:\n  unknown-source: off\n',
  );
  const client = await TestClient.inMemory({ folders: [join(folder, 'a')] });
  await client.ready();
  const uri = await client.open(addressOf(join(folder, 'a/deep/brief.md')), brief.text);
  deepEqual(
    (await client.diagnostics(uri)).map(({ code }) => code),
    ['conflicting-sources'],
  );
  await until(() => client.published.has(addressOf(file)), 'mistakes are shown');
  const mistakes = client.published.get(addressOf(file))!;
  deepEqual(mistakes.map((mistake) => [mistake.range.start.line, messageOf(mistake).replace(folder, '')]).sort(), [
    [0, '/a/gone: The file or folder does not exist.'],
    [1, "'maxFileSize' must be a number of bytes from 1024 to 1073741824."],
    [
      2,
      "Unknown entry 'colour'; known are corpus, exclude, severity, languages, maxFileSize, aliases, ignoredNames, trustedSources, acceptedConflicts.",
    ],
  ]);
  putFile(folder, 'a/source-aware.yaml', 'corpus: [texts]\n');
  await client.watched(folder, { 'a/source-aware.yaml': 2 });
  await until(() => client.published.get(addressOf(file))!.length === 0, 'mistakes are cleared');
  await until(() => client.statuses.at(-1)!.state === 'ready', 'sources are read');
  deepEqual(
    (await client.diagnostics(uri)).map(({ code }) => code),
    ['conflicting-sources', 'unknown-source'],
  );
  await client.stop();
});

test('each folder of a workspace has its own sources; a folder can come and go', async () => {
  const { files } = readFixture(harbour);
  const full = makeFolder(files);
  const empty = makeFolder(new Map([['corpus/one.txt', 'Nothing was said of any harbour.\n']]));
  const client = await TestClient.inMemory({ folders: [full, empty] });
  await client.ready();
  const inFull = await client.open(addressOf(join(full, 'brief.md')), disputed);
  const inEmpty = await client.open(addressOf(join(empty, 'brief.md')), disputed);
  equal((await client.diagnostics(inFull)).length, 1);
  equal((await client.diagnostics(inEmpty)).length, 0);
  await client.notify('workspace/didChangeWorkspaceFolders', {
    event: { added: [], removed: [{ uri: addressOf(full), name: 'full' }] },
  });
  await client.ready(2);
  equal(client.statuses.at(-1)!.sources, 1);
  equal((await client.diagnostics(inEmpty)).length, 0);
  await client.stop();
});

test('a brief outside any folder finds the sources beside it, and an untitled one those of the workspace', async () => {
  const { files } = readFixture(harbour);
  const folder = makeFolder(files);
  const client = await TestClient.inMemory({ folders: [] });
  match((await client.ready()).message!, /No folder is open/u);
  const untitled = await client.open('untitled:Untitled-1', disputed);
  equal((await client.diagnostics(untitled)).length, 0);
  equal(await client.hover(untitled, { line: 0, character: 40 }), null);
  const lone = await client.open(addressOf(join(folder, 'brief.md')), disputed);
  await until(
    () => client.statuses.at(-1)!.sources === 2 && client.statuses.at(-1)!.state === 'ready',
    'the folder beside it is read',
  );
  equal((await client.diagnostics(lone)).length, 1);
  equal((await client.diagnostics(untitled)).length, 1);
  await client.stop();
});

test('in a workspace that is not trusted no path leads out of it', async () => {
  const { files, brief } = readFixture(harbour);
  const outside = makeFolder(files);
  const folder = makeFolder(new Map([['source-aware.yaml', `corpus: [${join(outside, 'corpus')}, "../x", .]\n`]]));
  const client = await TestClient.inMemory({
    folders: [folder],
    initializationOptions: { trusted: false },
    capabilities: fullCapabilities,
  });
  equal((await client.ready()).sources, 0);
  ok(brief);
  await client.stop();
});

test('the index can be rebuilt, the cache set aside', async () => {
  const { client, uri, brief } = await openDrawn();
  await client.connection.sendRequest('workspace/executeCommand', { command: 'sourceAware.rebuildIndex' });
  equal(client.statuses.filter(({ state }) => state === 'ready').length, 2);
  equal((await client.diagnostics(uri)).length, brief.marks.length);
  await client.stop();
});
