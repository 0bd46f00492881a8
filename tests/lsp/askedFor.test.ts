// What the server tells when a user asks for it: why there is a finding, what settings hold, all briefs at once.
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  configurationRequest,
  type Explanation,
  explainRequest,
  type ResolvedConfiguration,
  serverCommands,
} from '../../server/protocol';
import { harbour, makeFolder, putFile, readFixture } from '../fixture';
import { harbourWith, openDrawn } from './session';
import { addressOf, TestClient, until } from './testClient';

const explain = (client: TestClient, uri: string, line: number, character: number): Promise<Explanation | null> =>
  client.connection.sendRequest(explainRequest, { uri, position: { line, character } });

test('a conflict is explained by what brief and sources say, and why they are taken to speak of the same', async () => {
  const { client, uri } = await openDrawn();
  const explanation = await explain(client, uri, 2, 0);
  equal(explanation!.code, 'conflicting-sources');
  for (const part of [
    /^Sources conflict on the date/u,
    /## What the brief says\n\n> The Halvern harbour was reopened on 12 May 2021\\?\./u,
    /### 3 June 2021 \(1 independent source\)\n\n> El puerto de Halvern fue reabierto/u,
    /\[Gaceta del Mar, 2021\\-06\\-12, Spanish\]\(file:.*gaceta\.md#L9\)/u,
    /How well they match: \d+ of 100/u,
  ])
    match(explanation!.text, part);
  await client.stop();
});

test('any finding is explained, the nearest one on the line; beside findings there is nothing to explain', async () => {
  const { client, uri } = await openDrawn();
  deepEqual(await explain(client, uri, 4, 60), {
    code: 'unknown-source',
    text: "No source of the corpus has the key 'nobody2020'\\.".replace('\\.', '.'),
  });
  equal(await explain(client, uri, 0, 0), null);
  equal(await explain(client, 'file:///nowhere.md', 0, 0), null);
  await client.stop();
});

test('what brief and sources say cannot become markup in an explanation', async () => {
  const drawn = harbourWith('The <b>Halvern</b> harbour [x](y) was reopened on 12 May 2021.\n');
  const { client, uri } = await openDrawn(drawn);
  const explanation = await explain(client, uri, 0, 60);
  ok(explanation, 'there is a finding');
  ok(!/<b>|(?<!\\)\[x\]/u.test(explanation.text), explanation.text);
  await client.stop();
});

test('the resolved configuration says what holds and who says so', async () => {
  const folder = makeFolder();
  putFile(folder, 'corpus/one.txt', 'The harbour of Halvern is open.\n');
  putFile(folder, 'source-aware.yaml', 'languages: [en, it]\nignoredNames: [Halvern]\ncolour: red\n');
  const client = await TestClient.inMemory({ folders: [folder], settings: { debounceMs: 10 } });
  await client.ready();
  const [one, ...others]: ResolvedConfiguration[] = await client.connection.sendRequest(configurationRequest, {});
  equal(others.length, 0);
  const origins = Object.fromEntries(one!.settings.map(({ name, origin }) => [name, origin]));
  deepEqual([origins['languages'], origins['debounceMs'], origins['corpus']], ['project', 'editor', 'default']);
  deepEqual(one!.settings.find(({ name }) => name === 'languages')!.value, ['en', 'it']);
  deepEqual(
    [one!.folder, one!.projectFile, one!.roots, one!.sources, one!.trusted],
    [folder, join(folder, 'source-aware.yaml'), [join(folder, 'corpus')], 1, true],
  );
  deepEqual(one!.rules['ignoredNames'], ['Halvern']);
  match(one!.problems.join(), /source-aware\.yaml:3: Unknown entry 'colour'/u);
  await client.stop();
});

const checkWorkspace = (client: TestClient): Promise<unknown> =>
  client.connection.sendRequest('workspace/executeCommand', { command: serverCommands.checkWorkspace });

test('all briefs of the workspace are checked on command; opening one leaves it to the usual check', async () => {
  const { files, brief } = readFixture(harbour);
  const folder = makeFolder(files);
  const first = addressOf(putFile(folder, 'briefs/first.md', brief.text));
  const second = addressOf(putFile(folder, 'second.markdown', brief.text));
  putFile(folder, 'clean.md', 'Nothing is said here.\n');
  putFile(folder, '.hidden/third.md', brief.text);
  const client = await TestClient.inMemory({ folders: [folder] });
  await client.ready();
  await client.open(second, brief.text);
  await checkWorkspace(client);
  await until(() => client.shown.length > 0, 'it says what was found');
  deepEqual(client.shown, [`3 briefs checked: ${2 * brief.marks.length} findings.`]);
  deepEqual(
    client.published.get(first)!.map(({ code }) => code),
    brief.marks.map(({ says }) => says),
  );
  // An open brief shows its findings already; sources and hidden files are no briefs.
  deepEqual(
    [...client.published].filter(([, found]) => found.length).map(([uri]) => uri),
    [first],
  );
  await until(() => client.progress.some(({ title }) => title === 'Checking briefs'), 'progress is shown');

  await client.open(first, brief.text);
  await until(() => client.published.get(first)!.length === 0, 'what was published is taken back');
  await client.stop();
});

test('a workspace without briefs says so', async () => {
  const client = await TestClient.inMemory({ folders: [makeFolder(new Map([['corpus/a.md', 'A source.\n']]))] });
  await client.ready();
  await checkWorkspace(client);
  await until(() => client.shown.length > 0, 'it says so');
  deepEqual(client.shown, ['There are no Markdown briefs in the workspace.']);
  await client.stop();
});

test('what was found in briefs that are not open is taken back when the sources change', async () => {
  const { files, brief } = readFixture(harbour);
  const folder = makeFolder(files);
  const uri = addressOf(putFile(folder, 'brief.md', brief.text));
  const client = await TestClient.inMemory({ folders: [folder] });
  await client.ready();
  await checkWorkspace(client);
  await until(() => (client.published.get(uri)?.length ?? 0) > 0, 'findings are published');
  putFile(folder, 'corpus/third.txt', 'Nothing of note.\n');
  await client.watched(folder, { 'corpus/third.txt': 1 });
  await until(() => client.published.get(uri)!.length === 0, 'they are taken back');
  await client.stop();
});
