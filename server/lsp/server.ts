import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { Speaker } from '../messages/speaker';
import { checkBriefsCommand, diagnosticSource, section, serverCommands } from '../protocol';
import { registerAcceptConflict } from './acceptConflict';
import { registerAddSources } from './addSources';
import { registerBibliography } from './bibliography';
import { CheckRequests } from './checkRequests';
import { clientOf } from './client';
import { codeActionKinds, registerCodeActions } from './codeActions';
import { registerCodeLenses } from './codeLenses';
import { registerCompletion, triggerCharacters } from './completion';
import { registerConfiguration } from './configuration';
import { registerConflictsView } from './conflictsView';
import { registerCorporaView } from './corporaView';
import { registerDefinition } from './definition';
import { registerDocumentLinks } from './documentLinks';
import { registerDocumentSymbols } from './documentSymbols';
import { registerEntitiesView } from './entitiesView';
import { registerEvidenceMatrix } from './evidenceMatrix';
import { registerExplain } from './explain';
import { Folders } from './folders';
import { registerHover } from './hover';
import { Indexing } from './indexing';
import { JudgedBriefs } from './judgedBriefs';
import { registerPulledDiagnostics } from './pulledDiagnostics';
import { PushedDiagnostics } from './pushedDiagnostics';
import { registerReferences } from './references';
import { registerRename } from './rename';
import { registerReport } from './report';
import { registerSemanticTokens, tokenLegend } from './semanticTokens';
import { Session } from './session';
import { registerSourcesView } from './sourcesView';
import { registerSourceTexts } from './sourceTexts';
import { Watching } from './watching';
import { WorkspaceCheck } from './workspaceCheck';
import { registerWorkspaceSymbols } from './workspaceSymbols';
import type { Workspaces } from './workspaces';

/** Registers everything on a connection and starts listening. The only composition root of the server. */
export function startServer(connection: Connection, workspaces?: Workspaces): void {
  const session = new Session(connection, workspaces);
  const { documents } = session;
  const requests = new CheckRequests();
  const briefs = new JudgedBriefs(session, requests);
  const folders = new Folders(session);
  const pushed = new PushedDiagnostics(session, requests, briefs);
  const indexing = new Indexing(session, onIndexChange);
  const watching = new Watching(session);
  const workspaceCheck = new WorkspaceCheck(session, briefs);

  connection.onInitialize((params) => {
    session.client = clientOf(params);
    session.speaker = new Speaker(params.locale);
    folders.initialize(params);
    return describeServer(session.client.pulls);
  });
  connection.onInitialized(async () => {
    if (session.client.registersConfiguration) {
      connection.client
        .register(DidChangeConfigurationNotification.type, { section })
        .catch((error: unknown) => session.report('registration', error));
    }
    if (session.client.tellsFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async (event) => {
        folders.changeFolders(event);
        await open();
      });
    }
    await open();
  });

  registerHover(session);
  registerDefinition(session);
  registerCodeActions(session);
  registerReferences(session);
  registerRename(session);
  registerWorkspaceSymbols(session);
  registerDocumentLinks(session);
  registerDocumentSymbols(session, briefs);
  registerCodeLenses(session, briefs);
  registerSemanticTokens(session, briefs);
  registerAcceptConflict(session);
  registerCompletion(session);
  registerPulledDiagnostics(session, requests, briefs);
  registerExplain(session, briefs);
  registerConfiguration(session);
  registerCorporaView(session);
  registerSourcesView(session);
  registerSourceTexts(session);
  registerEntitiesView(session);
  registerConflictsView(session);
  registerEvidenceMatrix(session);
  registerReport(session);
  registerAddSources(session, indexing);
  registerBibliography(session);

  connection.onDidChangeConfiguration(async ({ settings }) => {
    folders.changeSettings(settings);
    await open();
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    if (uris.some((uri) => watching.isProjectFile(uri))) await open();
    const paths = watching.pathsInCorpora(uris);
    if (paths.length) await indexing.update(paths);
  });
  connection.onExecuteCommand(async ({ command }) => {
    if (command === serverCommands.rebuildIndex) await indexing.load(true);
    if (command === checkBriefsCommand) checkAll();
    if (command === serverCommands.checkWorkspace) await workspaceCheck.run();
  });

  documents.onDidOpen(async ({ document }) => {
    requests.ask(document, 'open');
    workspaceCheck.forget(document.uri);
    if (folders.isOutside(document.uri)) await open();
  });
  documents.onDidChangeContent(({ document }) => {
    if (!session.client.pulls) pushed.change(document);
  });
  documents.onDidSave(({ document }) => {
    if (session.workspaces.find(document.uri)?.settings.run !== 'onSave') return;
    requests.ask(document, 'save');
    refresh();
  });
  documents.onDidClose(({ document }) => {
    requests.forget(document);
    pushed.close(document);
  });
  documents.listen(connection);
  connection.listen();

  /** Reads settings, opens the workspaces, and reads what they hold. */
  async function open(): Promise<void> {
    await folders.open();
    watching.update();
    await indexing.load();
  }

  /** Checks every open brief as it stands now, whatever the setting `run` says. */
  function checkAll(): void {
    for (const document of documents.all()) requests.ask(document, 'command');
    refresh();
  }

  /** Findings may be other than before. */
  function onIndexChange(): void {
    workspaceCheck.clear();
    refresh();
  }

  /** Open briefs are to be checked again: the sources, the settings or the wish changed. */
  function refresh(): void {
    if (!session.client.pulls) for (const document of documents.all()) pushed.schedule(document);
    else if (session.client.refreshes) connection.languages.diagnostics.refresh();
    if (session.client.refreshesTokens) connection.languages.semanticTokens.refresh();
    if (session.client.refreshesLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  }
}

function describeServer(pulls: boolean): InitializeResult {
  return {
    serverInfo: { name: diagnosticSource },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      renameProvider: { prepareProvider: true },
      workspaceSymbolProvider: true,
      documentSymbolProvider: { label: 'Source-Aware' },
      documentLinkProvider: {},
      codeLensProvider: {},
      semanticTokensProvider: { legend: tokenLegend, full: true, range: true },
      codeActionProvider: { codeActionKinds },
      completionProvider: { triggerCharacters, resolveProvider: true },
      executeCommandProvider: { commands: [...Object.values(serverCommands), checkBriefsCommand] },
      ...(pulls
        ? {
            diagnosticProvider: {
              identifier: diagnosticSource,
              interFileDependencies: true,
              workspaceDiagnostics: false,
            },
          }
        : {}),
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}
