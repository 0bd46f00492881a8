import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { test } from 'node:test';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { expected, harbourWith, openDrawn } from './session';
import { drawn, fullCapabilities, messageOf, pushingCapabilities as pushing, until } from './testClient';

const minimal = {};

test('asked for, a brief has what is drawn beneath it', async () => {
  const { client, uri, brief } = await openDrawn();
  deepEqual(drawn(brief.text, await client.diagnostics(uri)), expected(brief));
  await client.stop();
});

test('unasked, it has the same for clients that cannot ask', async () => {
  for (const capabilities of [pushing, minimal]) {
    const { client, uri, brief } = await openDrawn(undefined, { capabilities });
    await until(() => client.published.get(uri)?.length === brief.marks.length, 'diagnostics are sent');
    deepEqual(drawn(brief.text, client.published.get(uri)!), expected(brief));
    equal(client.capabilities.diagnosticProvider, undefined);
    await client.close(uri);
    await until(() => client.published.get(uri)?.length === 0, 'diagnostics are cleared on close');
    await client.stop();
  }
});

test('a conflict names both values and leads to the passages of both sides', async () => {
  const { client, folder, uri } = await openDrawn();
  const [conflict] = await client.diagnostics(uri);
  match(messageOf(conflict!), /12 May 2021 \(Halvern Courier\) or 3 June 2021 \(Gaceta del Mar\)/u);
  equal(conflict!.source, 'source-aware');
  match(conflict!.codeDescription!.href, /docs\/codes\/conflicting-sources\.md$/u);
  deepEqual(
    conflict!.relatedInformation!.map(({ location, message }) => [
      location.uri.slice(-20),
      location.range.start.line,
      message.slice(0, 12),
    ]),
    [
      [`${folder}/corpus/courier.md`.slice(-20), 9, '12 May 2021:'],
      [`${folder}/corpus/gaceta.md`.slice(-20), 8, '3 June 2021:'],
    ],
  );
  const { kind, sides } = conflict!.data as { kind: string; sides: { value: string }[] };
  deepEqual([kind, ...sides.map(({ value }) => value)], ['date', '12 May 2021', '3 June 2021']);
  await client.stop();
});

test('a sentence that is corrected loses its underline, and one that is spoiled gets it', async () => {
  const { client, uri, brief } = await openDrawn(harbourWith('The Halvern harbour was reopened last spring.\n'));
  deepEqual(drawn(brief.text, await client.diagnostics(uri)), []);
  await client.change(uri, { line: 0, character: 33 }, { line: 0, character: 44 }, '12 May 2021');
  await client.change(uri, { line: 0, character: 33 }, { line: 0, character: 33 }, 'on ');
  deepEqual(drawn('The Halvern harbour was reopened on 12 May 2021.', await client.diagnostics(uri)), [
    '12 May 2021 conflicting-sources',
  ]);
  await client.stop();
});

test('hundreds of small edits leave the server with the same text as the editor', async () => {
  const { client, uri, brief } = await openDrawn();
  let lines = brief.text.split('\n');
  for (let count = 0; count < 300; count += 1) {
    const line = count % lines.length;
    const character = (count * 7) % (lines[line]!.length + 1);
    const insert = count % 5 === 0 ? '\r\n' : 'é€𝄞'.slice(0, 1 + (count % 2));
    lines[line] = lines[line]!.slice(0, character) + insert + lines[line]!.slice(character);
    lines = lines.join('\n').split(/\r\n|\n/u);
    await client.change(uri, { line, character }, { line, character }, insert);
  }
  // Put right again in one stroke: everything is where it was.
  await client.change(uri, { line: 0, character: 0 }, { line: lines.length, character: 0 }, brief.text);
  deepEqual(drawn(brief.text, await client.diagnostics(uri)), expected(brief));
  await client.stop();
});

test('what was cancelled or overtaken is answered with an error, not with nothing found', async () => {
  const { client, uri, brief } = await openDrawn();
  const cancel = new CancellationTokenSource();
  const asked = client.pull(uri, undefined, cancel.token);
  cancel.cancel();
  await rejects(asked, { code: -32800 });
  const overtaken = client.pull(uri);
  await client.change(uri, { line: 0, character: 0 }, { line: 0, character: 0 }, ' ');
  // Taken in before the check began, or the check gives way: never a result for a text that is no more.
  await overtaken.then(
    (report) => equal(report.kind, 'full'),
    (error: { code: number }) => equal(error.code, -32802),
  );
  equal((await client.diagnostics(uri)).length, brief.marks.length);
  await client.stop();
});

test('with run onSave a brief is checked when it is opened and saved', async () => {
  const { client, uri, brief } = await openDrawn(harbourWith('Nothing to see.\n'), { settings: { run: 'onSave' } });
  equal((await client.diagnostics(uri)).length, 0);
  await client.change(
    uri,
    { line: 0, character: 0 },
    { line: 0, character: 15 },
    'The Halvern harbour was reopened on 12 May 2021.',
  );
  const before = await client.pull(uri);
  deepEqual(before.kind === 'full' && before.items, []);
  equal((await client.pull(uri, before.resultId)).kind, 'unchanged');
  const { refreshes } = client;
  await client.save(uri);
  await until(() => client.refreshes > refreshes, 'the client is told to ask again');
  equal((await client.diagnostics(uri)).length, 1);
  ok(brief);
  await client.stop();
});

test('with run manual it is checked when the command asks for it', async () => {
  for (const capabilities of [fullCapabilities, pushing]) {
    const { client, uri } = await openDrawn(undefined, { capabilities, settings: { run: 'manual' } });
    const found = async (): Promise<number> =>
      capabilities === pushing ? (client.published.get(uri) ?? []).length : (await client.diagnostics(uri)).length;
    equal(await found(), 0);
    await client.connection.sendRequest('workspace/executeCommand', { command: 'sourceAware.checkBriefs' });
    if (capabilities === pushing) await until(() => client.published.has(uri), 'diagnostics are sent');
    equal(await found(), 2);
    await client.stop();
  }
});

test('sources that are open in the editor are read, not checked', async () => {
  const { client, folder } = await openDrawn();
  const uri = await client.open(
    `file://${folder}/corpus/courier.md`,
    'The Halvern harbour was reopened on 12 May 2021.',
  );
  deepEqual(await client.diagnostics(uri), []);
  await client.stop();
});

test('an ignore comment silences its line; one that silences nothing is a hint', async () => {
  const { client, uri, brief } = await openDrawn(
    harbourWith(`<!-- source-aware-disable-next-line conflicting-sources -- asked the port -->
The Halvern harbour was reopened on 12 May 2021.

<!-- source-aware-disable-next-line conflicting-sources -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-ignore
It rained.
`),
  );
  deepEqual(drawn(brief.text, await client.diagnostics(uri)), expected(brief));
  await client.stop();
});

test('a hover that comes with an edit is answered before the brief is checked again', async () => {
  const { client, uri } = await openDrawn(harbourWith('The Halvern harbour was reopened on 12 May 2021.\n'));
  await client.diagnostics(uri);
  const answered: string[] = [];
  const note = (what: string) => (): number => answered.push(what);
  const edited = client.change(uri, { line: 0, character: 4 }, { line: 0, character: 4 }, 'old ');
  const checked = client.diagnostics(uri).then(note('check'));
  const hovered = client.hover(uri, { line: 0, character: 12 }).then(note('hover'));
  await Promise.all([edited, checked, hovered]);
  deepEqual(answered, ['hover', 'check']);
  await client.stop();
});
