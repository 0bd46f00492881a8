import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { type EvidenceMatrix, evidenceMatrixRequest, type PackedValue } from '../../server/protocol';
import { unpackValue } from '../../server/render/packedValue';
import { openDrawn } from './session';
import { addressOf } from './testClient';

test('the matrix of the open brief, with the addresses of the sources, follows edits', async () => {
  const { client, uri, folder, brief } = await openDrawn();
  const ask = () => client.connection.sendRequest<EvidenceMatrix | null>(evidenceMatrixRequest, { uri });
  const matrix = (await ask())!;
  deepEqual(
    matrix.sources.map((source) => [source.path, source.key, source.uri]),
    [
      ['courier.md', 'courier2021', addressOf(join(folder, 'corpus/courier.md'))],
      ['gaceta.md', 'gacetadelmar2021reabre', addressOf(join(folder, 'corpus/gaceta.md'))],
    ],
  );
  equal(matrix.brief, 'brief.md');
  const row = matrix.sentences.find(({ disputes }) => disputes.length)!;
  deepEqual(
    row.cells.map(({ relation }) => relation),
    ['supports', 'contradicts'],
  );
  equal(row.start.line, 2);
  const packed = await client.connection.sendRequest<PackedValue>(evidenceMatrixRequest, { uri, packed: true });
  deepEqual(unpackValue(packed), matrix);

  const [mark] = brief.marks;
  const end = { line: mark!.line, character: mark!.character + mark!.text.length };
  await client.change(uri, mark!, end, '3 June 2021');
  const after = (await ask())!.sentences.find(({ disputes }) => disputes.length)!;
  deepEqual(
    after.cells.map(({ relation }) => relation),
    ['contradicts', 'supports'],
  );
  await client.stop();
});

test('what is no brief has no matrix; a request that is cancelled says so', async () => {
  const { client, folder, uri } = await openDrawn();
  const ask = (address: string) =>
    client.connection.sendRequest<EvidenceMatrix | null>(evidenceMatrixRequest, { uri: address });
  equal(await ask('file:///nowhere/brief.md'), null);
  const source = await client.open(addressOf(join(folder, 'corpus/courier.md')), 'The harbour is open.');
  equal(await ask(source), null);
  const cancelling = new CancellationTokenSource();
  const cancelled = client.connection.sendRequest(evidenceMatrixRequest, { uri }, cancelling.token);
  cancelling.cancel();
  await rejects(cancelled);
  ok(await ask(uri), 'the next request is answered');
  await client.stop();
});
