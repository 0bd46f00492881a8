import {
  type CompletionItem,
  CompletionItemKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  MarkupKind,
  PositionEncodingKind,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Completion, findCompletions } from '../features/completions';
import { findDefinitions } from '../features/definitions';
import { entityCard, findHover, sourceCard } from '../features/hoverCard';
import { diagnosticSource, projectFile, section, serverCommands } from '../protocol';
import { findDiagnostics } from './briefDiagnostics';
import { CardWriter } from './cards';
import { toLocation, toRange } from './convert';
import { Indexing } from './indexing';
import { PushedDiagnostics } from './pushedDiagnostics';
import { filePath, type Workspace, Workspaces } from './workspaces';

/** Registers everything on a connection and starts listening. The only composition root of the server. */
export function startServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  const workspaces = new Workspaces();
  const pushed = new PushedDiagnostics(connection, workspaces);
  const indexing = new Indexing(connection, refresh);
  let client = clientOf(undefined);
  let folders: string[] = [];
  let clientSettings: unknown;

  connection.onInitialize((params): InitializeResult => {
    client = clientOf(params);
    indexing.canShowProgress = client.progress;
    clientSettings = params.initializationOptions;
    folders = foldersOf(params);
    return {
      serverInfo: { name: diagnosticSource },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        definitionProvider: true,
        completionProvider: { triggerCharacters: ['@', ...capitals], resolveProvider: true },
        executeCommandProvider: { commands: Object.values(serverCommands) },
        ...(client.pulls ? { diagnosticProvider: { identifier: diagnosticSource, interFileDependencies: true, workspaceDiagnostics: false } } : {}),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(async () => {
    if (client.configures) await connection.client.register(DidChangeConfigurationNotification.type, { section });
    if (client.watches) await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] });
    if (client.folders) {
      connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => filePath(uri)));
        folders = [...folders.filter((folder) => !gone.has(folder)), ...added.flatMap(({ uri }) => filePath(uri) ?? [])];
        await reload();
      });
    }
    await reload();
  });

  /** Reads settings and corpora anew. */
  async function reload(): Promise<void> {
    const settings = client.asksConfiguration ? await connection.workspace.getConfiguration(section).catch(() => undefined) : undefined;
    await workspaces.open(folders, isEmpty(settings) ? clientSettings : settings, client.trusted);
    await indexing.load(workspaces.all);
  }

  /** Open briefs are checked again: the corpus or the settings changed. */
  function refresh(): void {
    if (client.pulls && client.refreshes) connection.languages.diagnostics.refresh();
    else for (const document of documents.all()) pushed.schedule(document, 0);
  }

  connection.onDidChangeConfiguration(async ({ settings }: { settings?: Record<string, unknown> }) => {
    if (settings?.[section] !== undefined) clientSettings = settings[section];
    await reload();
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    if (uris.some((uri) => uri.endsWith(`/${projectFile}`))) await reload();
    else {
      const ours = uris.filter((uri) => isOfCorpus(uri, workspaces.all));
      if (ours.length) await indexing.update(ours, workspaces.all);
    }
  });
  connection.onExecuteCommand(async ({ command }) => {
    if (command === serverCommands.rebuildIndex) await reload();
  });

  documents.onDidChangeContent(({ document }) => {
    const workspace = workspaces.find(document.uri);
    if (!client.pulls && workspace?.settings.run !== 'manual') pushed.schedule(document, workspace?.settings.run === 'onSave' ? 0 : (workspace?.settings.debounceMs ?? 0));
  });
  documents.onDidClose(({ document }) => pushed.close(document));

  connection.languages.diagnostics.on(async ({ textDocument }, token) => {
    const document = documents.get(textDocument.uri);
    const workspace = workspaces.find(textDocument.uri);
    if (!document || !workspace) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const items = await findDiagnostics(document, workspace, token);
    // Cancelled is not 'nothing found': the client asks again.
    if (!items) return new ResponseError(LSPErrorCodes.ServerCancelled, 'The brief changed meanwhile.', { retriggerRequest: true }) as never;
    return { kind: DocumentDiagnosticReportKind.Full, items };
  });

  connection.onHover(({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    const workspace = workspaces.find(textDocument.uri);
    if (!document || !workspace) return null;
    const { corpus, checker } = workspace;
    const card = findHover(document.getText(), document.offsetAt(position), checker, corpus.index);
    return card ? { contents: new CardWriter(corpus, { markdown: client.hoverMarkdown }).write(card), range: toRange(document, card) } : null;
  });

  connection.onDefinition(({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    const workspace = workspaces.find(textDocument.uri);
    if (!document || !workspace) return null;
    const { corpus, checker } = workspace;
    const found = findDefinitions(document.getText(), document.offsetAt(position), checker, corpus.index);
    return found?.passages.flatMap((passage) => toLocation(passage, corpus) ?? []) ?? null;
  });

  connection.onCompletion(({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    const workspace = workspaces.find(textDocument.uri);
    if (!document || !workspace) return null;
    const { items, isIncomplete } = findCompletions(document.getText(), document.offsetAt(position), workspace.corpus.index);
    return { isIncomplete, items: items.map((item, rank) => toCompletionItem(item, rank, document)) };
  });
  connection.onCompletionResolve((item) => {
    const data: unknown = item.data;
    if (typeof data !== 'object' || data === null || !('reference' in data) || !('uri' in data)) return item;
    const workspace = workspaces.find(String(data.uri));
    return workspace ? resolveCompletion(item, String(data.reference), workspace, client.completionMarkdown) : item;
  });

  documents.listen(connection);
  connection.listen();
}

/** Names begin with capitals, of any of the languages. */
const capitals = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÄÇÉÈÊËÍÎÑÓÔÖÚÜ');

/** What the client can do. */
function clientOf(params: InitializeParams | undefined) {
  const { workspace, textDocument, window } = params?.capabilities ?? {};
  const options: unknown = params?.initializationOptions;
  const trusted = !(typeof options === 'object' && options !== null && 'trusted' in options && options.trusted === false);
  return {
    trusted,
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    progress: window?.workDoneProgress === true,
    asksConfiguration: workspace?.configuration === true,
    configures: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    completionMarkdown: textDocument?.completion?.completionItem?.documentationFormat?.includes(MarkupKind.Markdown) === true,
  };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return uris.flatMap((uri) => filePath(uri) ?? []);
}

const isEmpty = (settings: unknown): boolean => typeof settings !== 'object' || settings === null || !Object.keys(settings).length;

function isOfCorpus(uri: string, workspaces: readonly Workspace[]): boolean {
  const file = filePath(uri);
  return file !== undefined && workspaces.some(({ corpus }) => corpus.options.roots.some((root) => file === root || file.startsWith(`${root}/`) || file.startsWith(`${root}\\`)));
}

const completionKinds = {
  person: CompletionItemKind.Class,
  organization: CompletionItemKind.Module,
  place: CompletionItemKind.Constant,
  agreement: CompletionItemKind.File,
  key: CompletionItemKind.Reference,
} as const satisfies Record<Completion['kind'], CompletionItemKind>;

function toCompletionItem(item: Completion, rank: number, document: TextDocument): CompletionItem {
  return {
    label: item.label,
    kind: completionKinds[item.kind],
    detail: item.detail,
    filterText: item.filter,
    sortText: String(rank).padStart(4, '0'),
    textEdit: { range: toRange(document, item), newText: item.label },
    data: { reference: item.reference, uri: document.uri },
  };
}

function resolveCompletion(item: CompletionItem, reference: string, { corpus }: Workspace, markdown: boolean): CompletionItem {
  const nowhere = { start: 0, end: 0 };
  const entity = corpus.index.entities.entity(reference);
  const card = entity ? entityCard(nowhere, entity, corpus.index) : sourceCard(nowhere, item.label, reference, corpus.index);
  return card ? { ...item, documentation: new CardWriter(corpus, { markdown }).write(card) } : item;
}
