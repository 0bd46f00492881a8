import { deepEqual, equal, match } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type AddedSource, addSourcesRequest, type CorpusSummary, viewRequests } from '../../server/protocol';
import { makeFolder, putFile } from '../fixture';
import { openDrawn } from './session';
import { addressOf, until } from './testClient';

test('documents are added at the client’s request, read at once, and only into a folder of sources', async () => {
  const { client, folder } = await openDrawn();
  const from = makeFolder(new Map([['pier.txt', 'The pier of Halvern was closed on 3 May 2021.\n']]));
  const inputs = [addressOf(join(from, 'pier.txt')), addressOf(join(from, 'pier.txt')), 'http://127.0.0.1:9/x'];
  const into = addressOf(join(folder, 'corpus'));
  const added = (await client.connection.sendRequest(addSourcesRequest, { into, inputs })) as AddedSource[];
  deepEqual(
    added.map(({ outcome, uri, key }) => [outcome, uri, key]),
    [
      ['added', addressOf(join(folder, 'corpus/pier.txt')), 'pier'],
      ['duplicate', addressOf(join(folder, 'corpus/pier.txt')), 'pier'],
      ['failed', undefined, undefined],
    ],
  );
  match(added[2]?.reason ?? '', /not on the public internet/u);
  const elsewhere = (await client.connection.sendRequest(addSourcesRequest, {
    into: addressOf(folder),
    inputs: inputs.slice(0, 1),
  })) as AddedSource[];
  equal(elsewhere[0]?.reason, 'The folder is none of those that hold the sources.');
  equal(existsSync(join(folder, 'pier.txt')), false);
  await client.stop();
});

test('what is wrong with a bibliography is a warning on its line, and gone when it is mended', async () => {
  const { client, folder } = await openDrawn(`
=== corpus/courier.md
The Halvern harbour was reopened on 12 May 2021.
=== refs.bib
@book{almanac, title={Almanac of Ports}}
@book{open, title={Open
=== brief.md
As the almanac has it [@almanac; @nobody].
`);
  const bib = addressOf(join(folder, 'refs.bib'));
  deepEqual(
    client.published.get(bib)?.map(({ code, range }) => [code, range.start.line]),
    [['source-metadata', 1]],
  );
  const [summary]: CorpusSummary[] = await client.connection.sendRequest(viewRequests.corpora, {});
  deepEqual(summary?.problems, ["../refs.bib:2: The field 'title' of 'open' is not closed or has no value."]);
  putFile(folder, 'refs.bib', '@book{almanac, title={Almanac of Ports}}\n@book{nobody, title={Open}}\n');
  await client.watched(folder, { 'refs.bib': 2 });
  await until(() => client.published.get(bib)?.length === 0, 'the warning goes');
  await client.stop();
});

test('an entry without a document can be completed and looked at', async () => {
  const { client, uri } = await openDrawn(`
=== corpus/courier.md
The Halvern harbour was reopened on 12 May 2021.
=== refs.bib
@book{almanac, title={Almanac of <Ports>}, author={Brandt, Ole}, publisher={Orla Press}, year={1998}}
=== brief.md
As the almanac has it [@almanac]. Others say so [@alm
`);
  const text = await client.hoverText(uri, { line: 0, character: 26 });
  for (const part of ['Almanac of', 'Ole Brandt', 'Orla Press', '1998', 'known from a bibliography'])
    match(text, new RegExp(part, 'u'));
  const { items } = await client.complete(uri, { line: 0, character: 53 });
  deepEqual(
    items.map(({ label }) => label),
    ['almanac'],
  );
  await client.stop();
});
