import { type LogOutputChannel, type Position, type TextDocument, workspace } from 'vscode';
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

/** What a connection tells of by itself. */
export interface ConnectionEvents {
  /** How the index stands. */
  onStatus(status: Status): void;
  /** The process has ended without being asked to. */
  onLost(): void;
}

/**
 * One process of the language server and the line to it, from its start to its end. All that needs the language client
 * library stands here and in `CheckTimes`: loading it takes longer than everything else the extension does at first.
 */
export class Connection {
  private readonly client: LanguageClient;
  private readonly checkTimes = new CheckTimes();
  private readonly projectFiles = workspace.createFileSystemWatcher(`**/${projectFile}`);
  private readonly closing = workspace.onDidCloseTextDocument((document) => this.checkTimes.forget(document));
  private starting: Promise<void> = Promise.resolve();
  private ending = false;

  /** `module` is the path of the bundled server. */
  constructor(module: string, log: LogOutputChannel, { onStatus, onLost }: ConnectionEvents) {
    const run = { module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    this.client = new LanguageClient(section, 'Source-Aware', { run, debug }, this.options(log));
    this.client.onNotification(statusNotification, onStatus);
    this.client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped && !this.ending) onLost();
    });
  }

  get isRunning(): boolean {
    return this.client.state === State.Running;
  }

  /** Starts the process; answers when it is ready for requests. Rejects where it cannot be started. */
  async start(): Promise<void> {
    this.starting = this.client.start();
    await this.starting;
  }

  /** Ends the process; answers when it is gone and nothing of it is left in the editor. */
  async end(): Promise<void> {
    this.ending = true;
    // A client that is starting refuses to be stopped, and one that failed to start throws on it.
    await this.starting.catch(() => undefined);
    if (this.isRunning) await this.client.stop();
    this.closing.dispose();
    this.projectFiles.dispose();
  }

  /** Asks the server something of its own (protocol.ts). Rejects where it fails. */
  request<Answer>(method: string, params: object): Promise<Answer> {
    return this.client.sendRequest<Answer>(method, params);
  }

  /** How many completions the server has at a position. */
  async countCompletions(document: TextDocument, position: Position): Promise<number> {
    const answer = await this.client.sendRequest(CompletionRequest.type, {
      textDocument: { uri: this.client.code2ProtocolConverter.asUri(document.uri) },
      position: { line: position.line, character: position.character },
    });
    return (Array.isArray(answer) ? answer : (answer?.items ?? [])).length;
  }

  /** Has a brief checked now, whatever the setting `run` says. */
  async check(document: TextDocument): Promise<void> {
    this.checkTimes.ask(document);
    // The server holds to the setting too, unless it is told.
    await this.client.sendRequest(ExecuteCommandRequest.type, { command: checkBriefsCommand });
    const feature = this.client.getFeature(DocumentDiagnosticRequest.method);
    feature.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
  }

  private options(log: LogOutputChannel): LanguageClientOptions {
    return {
      documentSelector: [
        { scheme: 'file', language: 'markdown' },
        { scheme: 'untitled', language: 'markdown' },
      ],
      synchronize: {
        configurationSection: section,
        fileEvents: this.projectFiles,
      },
      initializationOptions: initializationOptions(),
      outputChannel: log,
      diagnosticPullOptions: this.checkTimes.pullOptions,
      middleware: { provideDiagnostics: this.checkTimes.provideDiagnostics, provideHover: provideOpeningHover },
      // What a hover shows is quoted from sources: it may neither run commands nor bring HTML.
      markdown: { isTrusted: false, supportHtml: false },
    };
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
