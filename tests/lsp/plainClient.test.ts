// A client that can do nothing beyond what LSP 3.17 demands of it, over stdio.
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type {
  CompletionList,
  Diagnostic,
  DocumentLink,
  Hover,
  InitializeResult,
  Location,
  MarkupContent,
  SymbolInformation,
} from 'vscode-languageserver/node';
import { bundleProgram } from '../bundle';
import { harbour, makeFolder, putFile, readFixture } from '../fixture';
import { expected } from './session';
import { addressOf, drawn, until } from './testClient';

const bundled = bundleProgram('server/main.ts');

/** Everything that the server says by itself. */
interface Heard {
  readonly requests: string[];
  readonly notifications: { readonly method: string; readonly params: unknown }[];
}

async function connect(context: TestContext, folder: string) {
  const child = spawn(process.execPath, [await bundled, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, XDG_CACHE_HOME: makeFolder() },
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const heard: Heard = { requests: [], notifications: [] };
  connection.onRequest((method) => {
    heard.requests.push(method);
    throw new Error(`a plain client knows no ${method}`);
  });
  connection.onNotification((method, params) => void heard.notifications.push({ method, params }));
  connection.listen();
  context.after(() => {
    connection.dispose();
    child.kill();
  });
  const { capabilities } = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: addressOf(folder),
    capabilities: {},
  });
  await connection.sendNotification('initialized', {});
  return { child, connection, heard, capabilities };
}

test('a client without optional capabilities gets everything that needs none', async (context) => {
  const { files, brief } = readFixture(harbour);
  const folder = makeFolder(files);
  const { child, connection, heard, capabilities } = await connect(context, folder);
  equal(capabilities.diagnosticProvider, undefined);
  equal(capabilities.positionEncoding, 'utf-16');

  const uri = addressOf(join(folder, 'brief.md'));
  const textDocument = { uri };
  const ask = <Answer>(method: string, params: object = {}): Promise<Answer> =>
    connection.sendRequest(`textDocument/${method}`, { textDocument, ...params });
  const published = (): Diagnostic[] =>
    heard.notifications
      .filter(({ method }) => method === 'textDocument/publishDiagnostics')
      .map(({ params }) => params as { uri: string; diagnostics: Diagnostic[] })
      .findLast((one) => one.uri === uri)?.diagnostics ?? [];

  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text: brief.text },
  });
  await until(() => published().length === 2, 'diagnostics are sent');
  deepEqual(drawn(brief.text, published()), expected(brief));

  const onName = { position: { line: 2, character: 55 } };
  const { contents } = await ask<Hover>('hover', onName);
  equal((contents as MarkupContent).kind, 'plaintext');
  match((contents as MarkupContent).value, /^Petra Lindqvist/u);
  const { items } = await ask<CompletionList>('completion', { position: { line: 2, character: 54 } });
  ok(items.some(({ label }) => label === 'Petra Lindqvist'));
  ok((await ask<Location[]>('definition', onName)).every((place) => place.uri.startsWith('file:')));
  const references = await ask<Location[]>('references', { ...onName, context: { includeDeclaration: true } });
  equal(references.length, 4);
  const whole = { range: { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } } };
  equal(await ask('codeAction', { ...whole, context: { diagnostics: published() } }), null);
  equal((await ask<DocumentLink[]>('documentLink')).length, 1);
  const outline = await ask<SymbolInformation[]>('documentSymbol');
  deepEqual(
    outline.map(({ name, location }) => [name, location.uri]),
    [
      ['Halvern', uri],
      ['12 May 2021', uri],
    ],
  );
  const symbols = await connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query: 'lindq' });
  equal(symbols[0]!.name, 'Petra Lindqvist');

  // Typing: the first change in whole, as the client may choose, the second in part.
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: 'Nothing is said here.\n' }],
  });
  await until(() => published().length === 0, 'the diagnostics go');
  await connection.sendNotification('textDocument/didClose', { textDocument });
  equal(await connection.sendRequest('shutdown'), null);
  await connection.sendNotification('exit');
  await until(() => child.exitCode !== null, 'the process has ended');
  equal(child.exitCode, 0);

  deepEqual(heard.requests, []);
  const allowed = ['textDocument/publishDiagnostics', 'window/logMessage', 'sourceAware/status'];
  deepEqual(
    [...new Set(heard.notifications.map(({ method }) => method))].filter((one) => !allowed.includes(one)),
    [],
  );
});

test('settings come by initialization options and by change, the project file over both', async (context) => {
  const { files, brief } = readFixture(harbour.replaceAll('=== corpus/', '=== quellen/'));
  const folder = makeFolder(files);
  const { connection, heard } = await connect(context, folder);
  const uri = addressOf(join(folder, 'brief.md'));
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text: brief.text },
  });
  const sources = (): number | undefined => {
    const { params } = heard.notifications.findLast(({ method }) => method === 'sourceAware/status') ?? {};
    return (params as { sources: number } | undefined)?.sources;
  };
  await until(() => sources() === 0, 'no folder called corpus is found');
  await connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { sourceAware: { corpus: ['quellen'] } },
  });
  await until(() => sources() === 2, 'the sources are read');
  const file = putFile(folder, 'source-aware.yaml', 'corpus: [quellen/courier.md]\n');
  await connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: addressOf(file), type: 1 }],
  });
  await until(() => sources() === 1, 'the project file is read');
});
