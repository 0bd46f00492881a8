import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  type ConflictItem,
  type CorpusSummary,
  type EntityItem,
  type Page,
  type PassageItem,
  type SideItem,
  type SourceItem,
  viewRequests,
} from '../../server/protocol';
import { harbour, makeFolder, putFile, readFixture } from '../fixture';
import { harbourWith, openDrawn } from './session';
import { addressOf, TestClient } from './testClient';

const all = { start: 0, count: 100 };

const corporaOf = (client: TestClient): Promise<CorpusSummary[]> =>
  client.connection.sendRequest(viewRequests.corpora, {});

test('the corpora say what there is to view', async () => {
  const { client, folder } = await openDrawn();
  const [corpus, ...others] = await corporaOf(client);
  equal(others.length, 0);
  deepEqual(
    [corpus!.folder, corpus!.roots, corpus!.sources, corpus!.conflicts, corpus!.problems],
    [addressOf(folder), [addressOf(join(folder, 'corpus'))], 2, 1, []],
  );
  const people = corpus!.entities.find(({ type }) => type === 'person')!;
  deepEqual(people, { type: 'person', count: 1, letters: [{ letter: 'P', start: 0, count: 1 }] });
  await client.stop();
});

test('sources are listed with what is known of them, those with problems first', async () => {
  const { files } = readFixture(harbour);
  const folder = makeFolder(files);
  putFile(folder, 'corpus/zebra.txt', new Uint8Array([0, 1, 2, 3, 0, 0, 255, 254, 0, 0, 7]));
  const client = await TestClient.inMemory({ folders: [folder], locale: 'es' });
  await client.ready();
  const { total, items }: Page<SourceItem> = await client.connection.sendRequest(viewRequests.sources, {
    folder: addressOf(folder),
    ...all,
  });
  equal(total, 3);
  deepEqual(
    items.map(({ path, state }) => `${path} ${state}`),
    ['zebra.txt unreadable', 'courier.md read', 'gaceta.md read'],
  );
  const [broken, courier] = items;
  equal(broken!.key, '');
  equal(broken!.problems.length, 1);
  deepEqual(courier, {
    path: 'courier.md',
    uri: addressOf(join(folder, 'corpus/courier.md')),
    key: 'courier2021',
    title: 'Harbour of Halvern open again',
    publisher: 'Halvern Courier',
    published: '2021-06-10',
    languages: ['inglés'],
    passages: courier!.passages,
    state: 'read',
    problems: [],
  });
  ok(courier!.passages >= 2);
  const page: Page<SourceItem> = await client.connection.sendRequest(viewRequests.sources, {
    folder: addressOf(folder),
    start: 1,
    count: 1,
  });
  deepEqual([page.total, page.items.map(({ path }) => path)], [3, ['courier.md']]);
  await client.stop();
});

test('a folder that is not there is a problem of the corpus', async () => {
  const folder = makeFolder();
  const client = await TestClient.inMemory({ folders: [folder] });
  await client.ready();
  const [corpus] = await corporaOf(client);
  match(corpus!.problems.join(), /corpus: The file or folder does not exist/u);
  await client.stop();
});

test('actors and agreements are listed with their names, and the passages that name them', async () => {
  const { client, folder } = await openDrawn();
  const [{ folder: uri }] = (await corporaOf(client)) as [CorpusSummary];
  const entities = (type: string): Promise<Page<EntityItem>> =>
    client.connection.sendRequest(viewRequests.entities, { folder: uri, type, ...all });
  const [petra] = (await entities('person')).items;
  deepEqual([petra!.name, petra!.sources, petra!.conflicts], ['Petra Lindqvist', 2, 1]);
  ok((await entities('agreement')).items.some(({ name }) => name.startsWith('Protocolo de Halvern')));
  const passages: Page<PassageItem> = await client.connection.sendRequest(viewRequests.passages, {
    folder: uri,
    entity: petra!.id,
    ...all,
  });
  equal(passages.total, passages.items.length);
  const [first] = passages.items;
  match(first!.quote, /reopened on 12 May 2021 by Transport Minister Petra Lindqvist/u);
  deepEqual(
    [first!.uri, first!.range.start, first!.key, first!.origin, first!.language],
    [
      addressOf(join(folder, 'corpus/courier.md')),
      { line: 9, character: 0 },
      'courier2021',
      'Halvern Courier',
      'English',
    ],
  );
  const nobody = { folder: uri, entity: 'gone', ...all };
  deepEqual(await client.connection.sendRequest(viewRequests.passages, nobody), { total: 0, items: [] });
  await client.stop();
});

test('conflicts are listed with what they are about, and their sides with voices and passages', async () => {
  const { client } = await openDrawn();
  const [{ folder }] = (await corporaOf(client)) as [CorpusSummary];
  const { total, items }: Page<ConflictItem> = await client.connection.sendRequest(viewRequests.conflicts, {
    folder,
    ...all,
  });
  equal(total, 1);
  const [conflict] = items;
  deepEqual(
    [conflict!.kind, conflict!.values, conflict!.subject, conflict!.stated],
    ['date', ['12 May 2021', '3 June 2021'], 'Petra Lindqvist', []],
  );
  equal(conflict!.about, `the date (${conflict!.words})`);
  const sides: SideItem[] = await client.connection.sendRequest(viewRequests.sides, { folder, conflict: conflict!.id });
  deepEqual(
    sides.map(({ value, voices, passages }) => [value, voices, passages.map(({ origin }) => origin)]),
    [
      ['12 May 2021', 1, ['Halvern Courier']],
      ['3 June 2021', 1, ['Gaceta del Mar']],
    ],
  );
  deepEqual(await client.connection.sendRequest(viewRequests.sides, { folder, conflict: 'gone' }), []);
  await client.stop();
});

test('the conflicts of a brief are those it states, with the place', async () => {
  const drawn = harbourWith('Nothing of the kind.\n\nThe Halvern harbour was reopened on 12 May 2021.\n');
  const { client, uri: brief } = await openDrawn(drawn);
  const [{ folder }] = (await corporaOf(client)) as [CorpusSummary];
  const ofBrief = (uri: string): Promise<Page<ConflictItem>> =>
    client.connection.sendRequest(viewRequests.conflicts, { folder, brief: uri, ...all });
  const { items } = await ofBrief(brief);
  deepEqual(
    items.map(({ values, stated }) => [values, stated.map(({ uri, range }) => [uri, range.start])]),
    [[['12 May 2021', '3 June 2021'], [[brief, { line: 2, character: 36 }]]]],
  );
  await client.change(brief, { line: 2, character: 0 }, { line: 3, character: 0 }, 'Nobody was there.\n');
  deepEqual(await ofBrief(brief), { total: 0, items: [] });
  deepEqual(await ofBrief('file:///nowhere/brief.md'), { total: 0, items: [] });
  await client.stop();
});

test('views of a folder that is not open are empty', async () => {
  const { client } = await openDrawn();
  const empty = { total: 0, items: [] };
  const gone = { folder: 'file:///nowhere', type: 'person', entity: 'x', ...all };
  for (const request of ['sources', 'entities', 'passages', 'conflicts'] as const)
    deepEqual(await client.connection.sendRequest(viewRequests[request], gone), empty, request);
  await client.stop();
});
