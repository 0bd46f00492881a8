import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { harbour, makeFolder, readFixture } from '../fixture';
import { harbourWith, openDrawn } from './session';
import { TestClient } from './testClient';

test('definition leads from a key, a name and a sentence to the passages', async () => {
  const cases = [
    ['The Halvern harbour was reopened by Petra Lindqvist [@cour<|>ier2021].', ['courier.md:10']],
    ['Late [@cour<|>ier2021].', ['courier.md:1']],
    ['Petra Lind<|>qvist came.', ['courier.md:10', 'gaceta.md:9', 'gaceta.md:11']],
    ['The Halvern harbour was reopened on 12 <|>May 2021.', ['courier.md:10', 'gaceta.md:9']],
    ['Nobody spoke of ch<|>eese.', []],
  ] as const;
  for (const [line, places] of cases) {
    const { client, uri, brief } = await openDrawn(harbourWith(`${line}\n`));
    const found = (await client.definition(uri, brief.cursor!)) ?? [];
    deepEqual(
      found.map(({ uri: file, range }) => `${file.split('/').at(-1)}:${range.start.line + 1}`),
      places,
      line,
    );
    await client.stop();
  }
});

test('everything is answered while the sources are being read', async () => {
  const folder = makeFolder(readFixture(harbour).files);
  const early = await TestClient.inMemory({ folders: [folder] });
  const uri = await early.open(
    `file://${folder}/early.md`,
    'The Halvern harbour was reopened on 12 May 2021 by Petra.',
  );
  const at = { line: 0, character: 40 };
  const answers = await Promise.all([
    early.hover(uri, at),
    early.complete(uri, at),
    early.definition(uri, at),
    early.pull(uri).catch((error: { code: number }) => error.code),
  ]);
  equal(answers.length, 4);
  await early.ready();
  equal((await early.diagnostics(uri)).length, 1);
  await early.stop();
});
