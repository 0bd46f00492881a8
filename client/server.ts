import { l10n, type Position, type TextDocument, window, workspace } from 'vscode';
import {
  CompletionRequest,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  LanguageClient,
  type LanguageClientOptions,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import {
  type AcceptConflictAnswer,
  type AcceptConflictParams,
  acceptConflictRequest,
  checkBriefsCommand,
  clientCommands,
  type InitializationOptions,
  projectFile,
  type Status,
  section,
  statusNotification,
} from '../server/protocol';
import { CheckTimes } from './checkTimes';
import { provideOpeningHover } from './openSource';

/** The language server as the extension sees it: a process that can be started, restarted and asked. */
export class Server {
  private readonly log = window.createOutputChannel('Source-Aware', { log: true });
  private readonly module: string;
  private readonly onStatus: (status: Status) => void;
  private readonly checkTimes = new CheckTimes();
  private readonly projectFiles = workspace.createFileSystemWatcher(`**/${projectFile}`);
  private client: LanguageClient | undefined;
  private starting: Promise<void> = Promise.resolve();
  private readonly closing = workspace.onDidCloseTextDocument((document) => this.checkTimes.forget(document));

  /** `module` is the path of the bundled server; `onStatus` hears how the index stands. */
  constructor(module: string, onStatus: (status: Status) => void) {
    this.module = module;
    this.onStatus = onStatus;
  }

  /** Starts the process; answers when it is ready for requests. A failure is shown, not thrown. */
  async start(): Promise<void> {
    this.onStatus({ state: 'indexing', sources: 0, conflicts: 0, problems: 0 });
    const client = this.createClient();
    this.client = client;
    client.onNotification(statusNotification, this.onStatus);
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped && this.client === client) this.fail(l10n.t('The language server has stopped.'));
    });
    this.starting = client.start();
    try {
      await this.starting;
    } catch (error) {
      const message = l10n.t('The language server could not be started: {0}', describeError(error));
      this.fail(message);
      const answer = window.showErrorMessage(`Source-Aware: ${message}`, l10n.t('Show Log'));
      void answer.then((choice) => choice !== undefined && this.showLog());
    }
  }

  /** Ends the process; answers when it is gone. */
  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    // A client that is starting refuses to be stopped, and one that failed to start throws on it.
    await this.starting.catch(() => undefined);
    if (client?.state === State.Running) await client.stop();
  }

  /** Ends the process and starts a new one with the present settings. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** Whether the server has anything to offer for the word that ends at `position`. */
  async hasCompletions(document: TextDocument, position: Position): Promise<boolean> {
    if (this.client?.state !== State.Running) return false;
    const request = {
      textDocument: { uri: this.client.code2ProtocolConverter.asUri(document.uri) },
      position: { line: position.line, character: position.character },
    };
    // A server that is just ending rejects; nothing is offered then.
    const answer = await this.client.sendRequest(CompletionRequest.type, request).catch(() => null);
    return (Array.isArray(answer) ? answer : (answer?.items ?? [])).length > 0;
  }

  /** Asks the server something of its own (protocol.ts). While it is not running, and where it fails, `fallback` stands. */
  async ask<Answer>(request: string, params: object, fallback: Answer): Promise<Answer> {
    if (this.client?.state !== State.Running) return fallback;
    return this.client.sendRequest<Answer>(request, params).catch(() => fallback);
  }

  /** Has a brief checked now, whatever the setting `run` says. */
  async check(document: TextDocument): Promise<void> {
    if (this.client?.state !== State.Running) return;
    this.checkTimes.ask(document);
    // The server holds to the setting too, unless it is told.
    await this.client.sendRequest(ExecuteCommandRequest.type, { command: checkBriefsCommand });
    const feature = this.client.getFeature(DocumentDiagnosticRequest.method);
    feature.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
  }

  /** What the project file has to hold for a conflict to be accepted; undefined while the server cannot answer. */
  async acceptConflict(params: AcceptConflictParams): Promise<AcceptConflictAnswer | undefined> {
    if (this.client?.state !== State.Running) return undefined;
    return this.client.sendRequest<AcceptConflictAnswer>(acceptConflictRequest, params);
  }

  showLog(): void {
    this.log.show(true);
  }

  /** Stops and leaves nothing behind in the editor. */
  async dispose(): Promise<void> {
    await this.stop();
    this.closing.dispose();
    this.projectFiles.dispose();
    this.log.dispose();
  }

  private fail(message: string): void {
    this.log.error(message);
    this.onStatus({ state: 'failed', sources: 0, conflicts: 0, problems: 0, message });
  }

  private createClient(): LanguageClient {
    const options: LanguageClientOptions = {
      documentSelector: [
        { scheme: 'file', language: 'markdown' },
        { scheme: 'untitled', language: 'markdown' },
      ],
      synchronize: {
        configurationSection: section,
        fileEvents: this.projectFiles,
      },
      initializationOptions: initializationOptions(),
      outputChannel: this.log,
      diagnosticPullOptions: this.checkTimes.pullOptions,
      middleware: { provideDiagnostics: this.checkTimes.provideDiagnostics, provideHover: provideOpeningHover },
      // What a hover shows is quoted from sources: it may neither run commands nor bring HTML.
      markdown: { isTrusted: false, supportHtml: false },
    };
    const run = { module: this.module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    return new LanguageClient(section, 'Source-Aware', { run, debug }, options);
  }
}

function initializationOptions(): InitializationOptions {
  // The configuration object carries methods beside the settings; only the plain values can be sent.
  const settings: Record<string, unknown> = JSON.parse(JSON.stringify(workspace.getConfiguration(section)));
  return {
    ...settings,
    trusted: workspace.isTrusted,
    clientCommands: Object.values(clientCommands),
    hoverShowsDiagnostics: true,
    showsSourceTexts: true,
  };
}

function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
