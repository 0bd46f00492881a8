import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import type { CompletionItem, MarkupContent } from 'vscode-languageserver';
import { harbour, makeFolder, readFixture } from '../fixture';
import { harbourWith, openDrawn } from './session';
import { TestClient } from './testClient';

const complete = async (line: string): Promise<{ items: CompletionItem[]; inserted: string[] }> => {
  const { client, uri, brief } = await openDrawn(harbourWith(`${line}\n`));
  const { items } = await client.complete(uri, brief.cursor!);
  const resolved = await Promise.all(
    items.map((item) => client.connection.sendRequest<CompletionItem>('completionItem/resolve', item)),
  );
  await client.stop();
  return { items: resolved, inserted: resolved.map(({ textEdit }) => textEdit!.newText) };
};

test('names are completed from the beginning of any of their words', async () => {
  for (const typed of ['Pet<|>', 'Lindq<|>', 'There she met Petra Li<|>', 'PETRA<|>', 'Pétra<|>']) {
    const { inserted } = await complete(typed);
    ok(inserted.includes('Petra Lindqvist'), `${typed}: ${inserted}`);
  }
  deepEqual((await complete('There she met cheese<|>')).inserted, []);
});

test('a name is inserted in the language of the brief', async () => {
  const { items, inserted } = await complete(
    'La ministra habló ayer durante varias horas con los pescadores sobre el Protocolo<|>',
  );
  match(inserted[0]!, /^Protocolo de Halvern/u);
  equal(items[0]!.detail, 'agreement, 1 source');
});

test('an item says what it is, is found by every alias, and brings its card when it is looked at', async () => {
  const { items } = await complete('Petra<|>');
  const [petra] = items;
  equal(petra!.detail, 'person, 2 sources');
  match(petra!.filterText!, /petra lindqvist/u);
  match((petra!.documentation as MarkupContent).value, /“The Halvern harbour was reopened/u);
});

test('keys are completed behind @, also by title and publisher', async () => {
  for (const typed of ['[@<|>', '[@cour<|>', '[@harbour<|>', 'As @{cou<|>']) {
    const { inserted } = await complete(typed);
    ok(inserted.includes('courier2021'), `${typed}: ${inserted}`);
  }
  const { items } = await complete('[@cour<|>');
  equal(items[0]!.detail, 'Harbour of Halvern open again, Halvern Courier, 2021-06-10');
});

test('what is inserted takes the place of what was typed', async () => {
  for (const [line, start] of [
    ['Met Petra Li<|>', 4],
    ['See [@cour<|>', 6],
  ] as const) {
    const { client, uri, brief } = await openDrawn(harbourWith(`${line}\n`));
    const { items } = await client.complete(uri, brief.cursor!);
    const { range } = items[0]!.textEdit as { range: { start: { character: number }; end: { character: number } } };
    deepEqual([range.start.character, range.end.character], [start, brief.cursor!.character], line);
    await client.stop();
  }
});

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
