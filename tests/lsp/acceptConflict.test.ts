import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type AcceptConflictAnswer, acceptConflictRequest } from '../../server/protocol';
import { putFile } from '../fixture';
import { harbourWith, openDrawn } from './session';
import { until } from './testClient';

const line = 'The Halvern harbour was reopened on 12 May 2021.';

test('a conflict that is accepted falls silent, and is told again when a source joins it', async () => {
  const { client, folder, uri } = await openDrawn(harbourWith(`${line}\n`));
  const [diagnostic] = await client.diagnostics(uri);
  const { id } = diagnostic!.data as { id: string };
  const answer = await client.connection.sendRequest<AcceptConflictAnswer>(acceptConflictRequest, {
    uri,
    id,
    reason: 'the quay opened twice',
  });
  ok(!('problem' in answer));
  equal(answer.before, '');
  match(answer.after, /^acceptedConflicts:$/mu);
  match(answer.after, /reason: the quay opened twice/u);
  equal(fileURLToPath(answer.uri), join(folder, 'source-aware.yaml'));

  putFile(folder, 'source-aware.yaml', answer.after);
  const readyBefore = client.statuses.length;
  await client.watched(folder, { 'source-aware.yaml': 1 });
  await until(() => client.statuses.length > readyBefore, 'the project file is read');
  deepEqual(await client.diagnostics(uri), []);

  putFile(folder, 'corpus/herald.md', 'The Halvern harbour was reopened on 20 June 2021.\n');
  await client.watched(folder, { 'corpus/herald.md': 1 });
  await until(() => client.statuses.at(-1)?.sources === 3, 'the new source is read');
  equal((await client.diagnostics(uri)).length, 1);
  await client.stop();
});

test('what cannot be accepted is said, and nothing is written', async () => {
  const { client, folder, uri } = await openDrawn(harbourWith(`${line}\n`));
  const ask = (id: string) =>
    client.connection.sendRequest<AcceptConflictAnswer>(acceptConflictRequest, { uri, id, reason: 'because' });
  deepEqual(await ask('no-such-conflict'), { problem: 'unknownConflict' });
  const [diagnostic] = await client.diagnostics(uri);
  const broken = putFile(folder, 'source-aware.yaml', 'corpus: [corpus\n');
  deepEqual(await ask((diagnostic!.data as { id: string }).id), { problem: 'unreadableProject' });
  equal(readFileSync(broken, 'utf8'), 'corpus: [corpus\n');
  await client.stop();
});
