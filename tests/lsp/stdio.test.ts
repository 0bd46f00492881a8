import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundleProgram } from '../bundle';
import { harbour, makeFolder, readFixture } from '../fixture';
import { expected, openDrawn } from './session';
import { addressOf, drawn, type Start, TestClient, until } from './testClient';

const bundled = bundleProgram('server/main.ts');

const overStdio = async (start: Start): Promise<TestClient> => TestClient.overStdio(await bundled, start);

test('the whole path over stdio', async () => {
  const { client, uri, brief } = await openDrawn(harbour, {}, overStdio);
  deepEqual(drawn(brief.text, await client.diagnostics(uri)), expected(brief));
  match(await client.hoverText(uri, { line: 2, character: 55 }), /Petra Lindqvist/u);
  ok((await client.complete(uri, { line: 2, character: 54 })).items.length > 0);
  equal((await client.definition(uri, { line: 4, character: 45 }))!.length, 1);
  await client.stop();
  await until(() => client.process!.exitCode !== null, 'the process has ended');
  equal(client.process!.exitCode, 0);
});

test('the process ends when its client goes without a word', async () => {
  const { client } = await openDrawn(harbour, {}, overStdio);
  client.process!.stdin!.end();
  await until(() => client.process!.exitCode !== null, 'the process has ended');
  client.connection.dispose();
});

test('the process ends when the process of its client is gone', async () => {
  const gone = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
  await new Promise((resolve) => gone.once('exit', resolve));
  const child = spawn(process.execPath, [await bundled, '--stdio', `--clientProcessId=${gone.pid}`], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await until(() => child.exitCode !== null, 'the process has ended').finally(() => child.kill());
});

test('a large source is read beside the server, which goes on answering', async () => {
  const { files } = readFixture(harbour);
  // In a language that is not read for claims: it is the reading that is measured here, not the comparing.
  const sentences = Array.from(
    { length: 6_000 },
    (_, count) => `Рыбаки улицы ${count} чинили сети и продавали рыбу на рынке у старой гавани.`,
  );
  const folder = makeFolder(new Map([...files, ['corpus/annals.txt', sentences.join('\n\n')]]));
  const client = await overStdio({ folders: [folder] });
  const uri = await client.open(
    addressOf(join(folder, 'brief.md')),
    'The Halvern harbour was reopened on 12 May 2021.\n',
  );
  let answered = 0;
  while (!client.statuses.some(({ state }) => state === 'ready')) {
    await client.hover(uri, { line: 0, character: 40 });
    answered += 1;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  // Read by the server itself, the source would let hardly any through.
  ok(answered > 10, `${answered} hovers were answered`);
  equal((await client.diagnostics(uri)).length, 1);
  await client.stop();
});

test('it can talk over the channel of its parent process', async () => {
  const child = spawn(process.execPath, [await bundled, '--node-ipc'], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const answer = new Promise<unknown>((resolve) =>
    child.on('message', (message) => 'id' in (message as object) && resolve(message)),
  );
  child.send({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: process.pid, rootUri: null, capabilities: {} },
  });
  match(JSON.stringify(await answer), /"serverInfo":\{"name":"source-aware"\}/u);
  child.disconnect();
  await until(() => child.exitCode !== null, 'the process has ended').finally(() => child.kill());
});

test('a large bibliography is read beside the server too', async () => {
  const { files } = readFixture(harbour);
  const entries = Array.from(
    { length: 2_000 },
    (_, count) => `@book{book${count}, title={Annals of the port, volume ${count}}, note={${'x'.repeat(80)}}}`,
  );
  const folder = makeFolder(new Map([...files, ['refs.bib', `${entries.join('\n')}\n@book{open, title={Open\n`]]));
  const client = await overStdio({ folders: [folder] });
  await client.ready();
  const uri = await client.open(addressOf(join(folder, 'brief.md')), 'As the annals have it [@book1999; @book2000].\n');
  const codes = (await client.diagnostics(uri)).map(({ code, range }) => `${code} ${range.start.character}`);
  deepEqual(codes, ['unknown-source 34']);
  equal(client.published.get(addressOf(join(folder, 'refs.bib')))?.[0]?.range.start.line, 2_000);
  await client.stop();
});
