// The ways from a brief to its sources and back.
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type {
  ClientCapabilities,
  CodeLens,
  DocumentLink,
  DocumentSymbol,
  Location,
  LocationLink,
  SemanticTokens,
  SymbolInformation,
} from 'vscode-languageserver';
import { tokenLegend } from '../../server/lsp/semanticTokens';
import { clientCommands, type ShownPassages } from '../../server/protocol';
import { putFile } from '../fixture';
import { harbourWith, openDrawn } from './session';
import { addressOf, fullCapabilities, type Start, type TestClient, until } from './testClient';

const ask = <Answer>(client: TestClient, method: string, params: unknown): Promise<Answer> =>
  client.connection.sendRequest<Answer>(method, params);

/** `file:line: the words` of a place, the words read from the file on disk or the brief. */
function shown({ uri, range: { start, end } }: Location, brief?: string): string {
  const file = fileURLToPath(uri);
  const name = file.split('/').at(-1);
  const text = name === 'brief.md' && brief !== undefined ? brief : readFileSync(file, 'utf8');
  const lines = text.split('\n').slice(start.line, end.line + 1);
  if (lines.length > 0) lines[lines.length - 1] = lines.at(-1)!.slice(0, end.character);
  const words = lines.join('\n').slice(start.character);
  return `${name}:${start.line + 1}: ${words.length > 30 ? `${words.slice(0, 30)}…` : words}`;
}

async function referencesAt(line: string, includeDeclaration = true): Promise<string[]> {
  const { client, folder, uri, brief } = await openDrawn(harbourWith(`${line}\n`));
  putFile(folder, 'notes/second.md', '# Notes\n\nPetra Lindqvist left early [@courier2021].\n');
  putFile(folder, 'notes/third.txt', 'Petra Lindqvist is in no brief here.\n');
  const found = await ask<Location[] | null>(client, 'textDocument/references', {
    textDocument: { uri },
    position: brief.cursor,
    context: { includeDeclaration },
  });
  await client.stop();
  return (found ?? []).map((place) => shown(place, brief.text));
}

test('references of an actor: this brief, the other briefs of the workspace, the sources', async () => {
  deepEqual(await referencesAt('Petra Lind<|>qvist came. Later Lindqvist left, and Nordkai stayed.'), [
    'brief.md:1: Petra Lindqvist',
    'brief.md:1: Lindqvist',
    'second.md:3: Petra Lindqvist',
    'courier.md:10: Petra Lindqvist',
    'gaceta.md:9: Petra Lindqvist',
    'gaceta.md:11: Petra Lindqvist',
  ]);
});

test('references of a key: who cites it; the source itself counts as its declaration', async () => {
  const line = 'It was late [@cour<|>ier2021]. So it was.';
  deepEqual(await referencesAt(line, false), ['brief.md:1: @courier2021', 'second.md:3: @courier2021']);
  equal((await referencesAt(line)).at(-1), 'courier.md:1: ');
});

test('references of what nobody names', async () => {
  deepEqual(await referencesAt('Nobody spoke of ch<|>eese.'), []);
  deepEqual(await referencesAt('It was late [@nob<|>ody].'), []);
});

test('references can be asked from a source that is open', async () => {
  const { client, folder } = await openDrawn();
  const file = join(folder, 'corpus/courier.md');
  const text = readFileSync(file, 'utf8');
  const uri = await client.open(addressOf(file), text);
  const line = text.split('\n').findIndex((one) => one.includes('Petra'));
  const position = { line, character: text.split('\n')[line]!.indexOf('Petra') + 2 };
  const found = await ask<Location[]>(client, 'textDocument/references', {
    textDocument: { uri },
    position,
    context: { includeDeclaration: true },
  });
  // The source that is open is told once, as a source.
  deepEqual(
    found.map(({ uri: place }) => place.split('/').at(-1)),
    ['brief.md', 'courier.md', 'gaceta.md', 'gaceta.md'],
  );
  await client.stop();
});

test('definition tells which words were asked about, where the client takes that, and marks whole passages', async () => {
  const capabilities: ClientCapabilities = {
    ...fullCapabilities,
    textDocument: { ...fullCapabilities.textDocument, definition: { linkSupport: true } },
  };
  const { client, uri, brief } = await openDrawn(
    harbourWith('Then Petra Lind<|>qvist left.\n').replace('by Transport Minister', 'by Transport\nMinister'),
    { capabilities },
  );
  const [link] = await ask<LocationLink[]>(client, 'textDocument/definition', {
    textDocument: { uri },
    position: brief.cursor,
  });
  deepEqual(link!.originSelectionRange, { start: { line: 0, character: 5 }, end: { line: 0, character: 20 } });
  deepEqual(link!.targetRange, { start: { line: 9, character: 0 }, end: { line: 10, character: 25 } });
  await client.stop();
});

test('workspace symbols: actors, agreements and sources, whatever the accents', async () => {
  const { client } = await openDrawn();
  const find = async (query: string): Promise<string[]> =>
    (await ask<SymbolInformation[]>(client, 'workspace/symbol', { query })).map(
      (symbol) => `${symbol.name} ${symbol.kind} ${shown(symbol.location as Location)}`,
    );
  deepEqual(await find('pétra'), ['Petra Lindqvist 5 courier.md:10: Petra Lindqvist']);
  match((await find('protoc'))[0]!, /^Protocolo de Halvern.* 1 gaceta\.md:11: Protocolo de Halvern/u);
  deepEqual(await find('courier2'), ['@courier2021 20 courier.md:1: ']);
  deepEqual(await find('cheese'), []);
  deepEqual(await find(''), []);
  await client.stop();
});

test('every known key is a link to its source', async () => {
  const { client, folder, uri } = await openDrawn(harbourWith('Late [@courier2021; @nobody] and `@courier2021`.\n'));
  deepEqual(await ask<DocumentLink[]>(client, 'textDocument/documentLink', { textDocument: { uri } }), [
    {
      range: { start: { line: 0, character: 6 }, end: { line: 0, character: 18 } },
      target: addressOf(join(folder, 'corpus/courier.md')),
      tooltip: 'Harbour of Halvern open again, Halvern Courier, 2021-06-10',
    },
  ]);
  await client.stop();
});

const disputed = `# Harbour

## Works

The Halvern harbour was reopened on 12 May 2021. Nordkai signed the contract for the repairs.

Late
----

Nobody spoke of cheese.

# Empty
`;

const symbolCapabilities: ClientCapabilities = {
  ...fullCapabilities,
  textDocument: {
    ...fullCapabilities.textDocument,
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

test('document symbols: headings one inside the other, disputed values under them', async () => {
  const outline = async (start: Partial<Start>): Promise<(DocumentSymbol | SymbolInformation)[]> => {
    const { client, uri } = await openDrawn(harbourWith(disputed), start);
    const symbols = await ask<DocumentSymbol[]>(client, 'textDocument/documentSymbol', { textDocument: { uri } });
    await client.stop();
    return symbols;
  };
  const draw = ({ name, kind, children = [], range, selectionRange }: DocumentSymbol): unknown => {
    ok(range.start.line <= selectionRange.start.line && range.end.line >= selectionRange.end.line, name);
    return [name, kind, range.end.line, children.map(draw)];
  };
  deepEqual(((await outline({ capabilities: symbolCapabilities })) as DocumentSymbol[]).map(draw), [
    [
      'Harbour',
      15,
      11,
      [
        ['Works', 15, 6, [['12 May 2021', 24, 4, []]]],
        ['Late', 15, 11, []],
      ],
    ],
    ['Empty', 15, 12, []],
  ]);
  deepEqual(
    ((await outline({})) as SymbolInformation[]).map(({ name, containerName }) => [name, containerName]),
    [
      ['Harbour', undefined],
      ['Works', 'Harbour'],
      ['12 May 2021', 'Works'],
      ['Late', 'Harbour'],
      ['Empty', undefined],
    ],
  );
});

test('a code lens above each paragraph that sources speak of; the setting turns it off', async () => {
  const { client, folder, uri } = await openDrawn(harbourWith(disputed), {
    initializationOptions: { clientCommands: [clientCommands.showPassages] },
  });
  const lenses = (): Promise<CodeLens[] | null> => ask(client, 'textDocument/codeLens', { textDocument: { uri } });
  const [lens, ...more] = (await lenses())!;
  deepEqual(more, []);
  equal(lens!.command!.title, '2 sources, 1 conflict');
  deepEqual(lens!.range.start, { line: 4, character: 0 });
  const [passages] = lens!.command!.arguments as [ShownPassages];
  deepEqual(
    passages.places.slice(0, 2).map((place) => shown(place as Location)),
    ['courier.md:10: The Halvern harbour was reopen…', 'gaceta.md:9: El puerto de Halvern fue reabi…'],
  );
  equal(passages.uri, addressOf(join(folder, 'brief.md')));

  client.settings = { codeLens: false };
  const statuses = client.statuses.length;
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await until(() => client.statuses.length > statuses, 'the settings are read');
  equal(await lenses(), null);
  await client.stop();
});

test('a lens says nothing of what is ignored, and only tells where the client has no command', async () => {
  const { client, uri } = await openDrawn(
    harbourWith('The Halvern harbour was reopened on 12 May 2021. <!-- source-aware-disable-line -->\n'),
  );
  const [lens] = await ask<CodeLens[]>(client, 'textDocument/codeLens', { textDocument: { uri } });
  deepEqual(lens!.command, { title: '2 sources', command: '' });
  await client.stop();
});

test('semantic tokens on disputed words, with what they are', async () => {
  const text = `The Halvern harbour was reopened on 12 May 2021.

According to the Courier, the Halvern harbour was reopened on 12
May 2021.
`;
  const { client, uri } = await openDrawn(harbourWith(text));
  const draw = ({ data }: SemanticTokens): string[] => {
    const found: string[] = [];
    let [line, character] = [0, 0];
    for (let at = 0; at < data.length; at += 5) {
      const [down, along, length, type, bits] = data.slice(at, at + 5) as [number, number, number, number, number];
      line += down;
      character = down ? along : character + along;
      const modifiers = tokenLegend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
      const words = text.split('\n')[line]!.slice(character, character + length);
      found.push(`${words}: ${[tokenLegend.tokenTypes[type], ...modifiers].join('.')}`);
    }
    return found;
  };
  deepEqual(draw(await ask(client, 'textDocument/semanticTokens/full', { textDocument: { uri } })), [
    '12 May 2021: statement.disputed',
    '12: statement.disputed.attributed',
    'May 2021: statement.disputed.attributed',
  ]);
  const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  deepEqual(draw(await ask(client, 'textDocument/semanticTokens/range', { textDocument: { uri }, range })), [
    '12 May 2021: statement.disputed',
  ]);
  await client.stop();
});

test('sources have no lenses, links or tokens of their own; a brief that waits for its check neither', async () => {
  const { client, folder, uri } = await openDrawn(harbourWith(disputed), { settings: { run: 'manual' } });
  const source = await client.open(
    addressOf(join(folder, 'corpus/courier.md')),
    readFileSync(join(folder, 'corpus/courier.md'), 'utf8'),
  );
  for (const one of [uri, source]) {
    const textDocument = { uri: one };
    equal(await ask(client, 'textDocument/codeLens', { textDocument }), null);
    equal(await ask(client, 'textDocument/documentSymbol', { textDocument }), null);
    deepEqual(await ask(client, 'textDocument/semanticTokens/full', { textDocument }), { data: [] });
  }
  equal(await ask(client, 'textDocument/documentLink', { textDocument: { uri: source } }), null);
  await client.stop();
});
