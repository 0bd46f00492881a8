import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import type { ClientCapabilities, CodeAction, Diagnostic, TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clientCommands } from '../../server/protocol';
import { harbourWith, openDrawn } from './session';
import { fullCapabilities, type Start } from './testClient';

const line = 'The Halvern harbour was reopened on 12 May 2021.';

/** The actions offered for every diagnostic of a brief, and the brief with each of their edits made. */
async function actionsOn(brief: string, start: Partial<Start> = {}, context: { only?: string[] } = {}) {
  const { client, uri } = await openDrawn(harbourWith(`${brief}\n`), start);
  const diagnostics: Diagnostic[] = await client.diagnostics(uri);
  const range = diagnostics[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const actions = await client.connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics, ...context },
  });
  await client.stop();
  return { uri, diagnostics, actions: actions ?? [] };
}

const document = (uri: string) => TextDocument.create(uri, 'markdown', 1, `${line}\n`);

test('fixes of a diagnostic are one edit each of the version they were made for', async () => {
  const { uri, diagnostics, actions } = await actionsOn(line);
  deepEqual(
    actions.map(({ title }) => title.split(/[‘:']/u)[0]?.trim()),
    ['Add', 'Write', 'Give both', 'Cite both sides', 'Write the source’s words', 'Ignore', 'Ignore'],
  );
  for (const action of actions) {
    equal(action.kind, 'quickfix');
    deepEqual(action.diagnostics, [diagnostics[0]]);
    const [change, ...more] = action.edit!.documentChanges as TextDocumentEdit[];
    deepEqual(more, []);
    deepEqual(change!.textDocument, { uri, version: 1 });
    const text = TextDocument.applyEdits(document(uri), change!.edits as never);
    ok(text !== `${line}\n` && text.endsWith('\n'), action.title);
  }
});

test('clients that know no versions get plain changes', async () => {
  const capabilities: ClientCapabilities = {
    ...fullCapabilities,
    workspace: { ...fullCapabilities.workspace, workspaceEdit: {} },
  };
  const { uri, actions } = await actionsOn(line, { capabilities });
  equal(
    TextDocument.applyEdits(document(uri), actions[0]!.edit!.changes![uri]!),
    'The Halvern harbour was reopened on 12 May 2021, according to Halvern Courier.\n',
  );
});

test('accepting a conflict is offered where the client can ask for a reason', async () => {
  const initializationOptions = { clientCommands: [clientCommands.acceptConflict] };
  const { uri, diagnostics, actions } = await actionsOn(line, { initializationOptions });
  const last = actions.at(-1)!;
  equal(last.command!.command, clientCommands.acceptConflict);
  deepEqual(last.command!.arguments, [
    { uri, id: (diagnostics[0]!.data as { id: string }).id, about: (diagnostics[0]!.data as { about: string }).about },
  ]);
});

test('only the kinds that are asked for', async () => {
  deepEqual((await actionsOn(line, {}, { only: ['source.organizeImports'] })).actions, []);
  deepEqual((await actionsOn(line, {}, { only: ['refactor'] })).actions, []);
  ok((await actionsOn(line, {}, { only: ['quickfix'] })).actions.length > 0);
  const other = await actionsOn('Then Petra Lindquist left.', {}, { only: ['refactor'] });
  deepEqual(other.actions, []);
});

test('a name is mended without a diagnostic', async () => {
  const { client, uri, brief } = await openDrawn(harbourWith('Then Petra Lind<|>quist left.\n'));
  const [action] = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: brief.cursor!, end: brief.cursor! },
    context: { diagnostics: [] },
  });
  equal(action!.title, 'Write ‘Petra Lindqvist’');
  equal(action!.kind, 'refactor.rewrite');
  await client.stop();
});

test('clients that take no literal actions are offered none', async () => {
  deepEqual((await actionsOn(line, { capabilities: { textDocument: { diagnostic: {} } } })).actions, []);
});

test('an altered quotation leads to its passage, and is put right in one edit', async () => {
  const { client, uri } = await openDrawn(`
=== corpus/courier.md
---
publisher: Halvern Courier
---

“We will finish the bridge before the winter comes,” the mayor Ana Kobel said.
=== brief.md
“We will surely finish the tunnel before the winter comes,” Ana Kobel said.
`);
  const [quoted, ...others] = await client.diagnostics(uri);
  deepEqual(others, []);
  equal(quoted?.code, 'altered-quote');
  equal(quoted?.message, 'Not as the source has it (Halvern Courier): ‘surely’ added, ‘tunnel’ for ‘bridge’.');
  deepEqual(
    quoted?.relatedInformation?.map(({ location }) => [location.uri.split('/').at(-1), location.range.start.line]),
    [['courier.md', 4]],
  );
  const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: quoted?.range,
    context: { diagnostics: [quoted] },
  });
  const wanted = '“We will finish the bridge before the winter comes,” Ana Kobel said.';
  deepEqual(
    actions.map(({ title }) => title).filter((title) => !title.startsWith('Cite')),
    [
      'Use the source’s exact words: ‘We will finish the bridge before the winter comes,’',
      'Ignore ‘altered-quote’ on this line',
      'Ignore ‘altered-quote’ in this file',
    ].map((title) => title.replace(/‘(altered-quote)’/u, "'$1'")),
  );
  const [change] = actions[0]!.edit!.documentChanges as TextDocumentEdit[];
  const before = TextDocument.create(
    uri,
    'markdown',
    1,
    wanted.replace('finish the bridge', 'surely finish the tunnel'),
  );
  equal(TextDocument.applyEdits(before, change!.edits as never), wanted);
  await client.stop();
});
