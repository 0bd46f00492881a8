import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  type CancellationToken,
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import {
  type ClientCapabilities,
  type CompletionList,
  createConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type Location,
  type MarkupContent,
  ProposedFeatures,
} from 'vscode-languageserver/node';
import { startServer } from '../../server/lsp/server';
import { Workspaces } from '../../server/lsp/workspaces';
import type { Status } from '../../server/protocol';
import { makeFolder } from '../fixture';

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** What VS Code can do, as far as it matters here. */
export const fullCapabilities: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { documentationFormat: ['markdown'] } },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true },
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
  window: { workDoneProgress: true },
};

const { diagnostic: _, ...withoutPull } = fullCapabilities.textDocument ?? {};
/** The same without asking for diagnostics. */
export const pushingCapabilities: ClientCapabilities = { ...fullCapabilities, textDocument: withoutPull };

export interface Start {
  readonly capabilities?: ClientCapabilities;
  /** Workspace folders; none for a lone document. */
  readonly folders: readonly string[];
  readonly initializationOptions?: unknown;
  /** Language that the client speaks, as a BCP 47 tag. */
  readonly locale?: string;
  /** What the client answers when asked for its configuration. */
  readonly settings?: Record<string, unknown>;
}

/** An editor at the other end of a server. */
export class TestClient {
  readonly statuses: Status[] = [];
  readonly published = new Map<string, Diagnostic[]>();
  readonly progress: { kind: string; title?: string }[] = [];
  readonly registered: { method: string; registerOptions?: unknown }[] = [];
  readonly logged: string[] = [];
  /** What the server had shown to the user. */
  readonly shown: string[] = [];
  refreshes = 0;
  settings: Record<string, unknown>;
  capabilities: InitializeResult['capabilities'] = {};
  #version = 1;

  private constructor(
    readonly connection: MessageConnection,
    readonly process: ChildProcess | undefined,
    start: Start,
  ) {
    this.settings = start.settings ?? {};
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    connection.onRequest(
      'client/registerCapability',
      ({ registrations }: { registrations: TestClient['registered'] }) => {
        this.registered.push(...registrations);
        return null;
      },
    );
    for (const method of ['client/unregisterCapability', 'window/workDoneProgress/create'])
      connection.onRequest(method, () => null);
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes += 1;
      return null;
    });
    connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => void this.progress.push(value));
    connection.onNotification('sourceAware/status', (status: Status) => void this.statuses.push(status));
    connection.onNotification(
      'window/showMessage',
      ({ message }: { message: string }) => void this.shown.push(message),
    );
    connection.onNotification(
      'window/logMessage',
      ({ message }: { message: string }) => void this.logged.push(message),
    );
    connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => void this.published.set(uri, diagnostics),
    );
    connection.listen();
  }

  /** A server in this process, at the other end of two streams. */
  static async inMemory(start: Start): Promise<TestClient> {
    const [up, down] = [new PassThrough(), new PassThrough()];
    startServer(
      createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down)),
      new Workspaces(makeFolder()),
    );
    const connection = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    return new TestClient(connection, undefined, start).#initialize(start, null);
  }

  /** A server in a process of its own. */
  static async overStdio(program: string, start: Start): Promise<TestClient> {
    const child = spawn(process.execPath, [program, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, XDG_CACHE_HOME: makeFolder() },
    });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    return new TestClient(connection, child, start).#initialize(start, process.pid);
  }

  async #initialize(
    { capabilities = fullCapabilities, folders, initializationOptions, locale }: Start,
    processId: number | null,
  ): Promise<this> {
    const workspaceFolders = folders.map((folder) => ({ uri: addressOf(folder), name: folder }));
    const result: InitializeResult = await this.connection.sendRequest('initialize', {
      processId,
      capabilities,
      initializationOptions,
      ...(locale === undefined ? {} : { locale }),
      rootUri: workspaceFolders[0]?.uri ?? null,
      workspaceFolders: folders.length ? workspaceFolders : null,
    });
    this.capabilities = result.capabilities;
    await this.connection.sendNotification('initialized', {});
    return this;
  }

  /** Waits until the sources are read, `times` times in all. */
  async ready(times = 1): Promise<Status> {
    await until(() => this.statuses.filter(({ state }) => state === 'ready').length >= times, 'the sources are read');
    return this.statuses.findLast(({ state }) => state === 'ready')!;
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** Opens a document and gives its address. */
  async open(uri: string, text: string): Promise<string> {
    await this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: this.#version, text },
    });
    return uri;
  }

  /** Puts `text` in the place of a stretch. */
  change(uri: string, start: Position, end: Position, text: string): Promise<void> {
    this.#version += 1;
    return this.notify('textDocument/didChange', {
      textDocument: { uri, version: this.#version },
      contentChanges: [{ range: { start, end }, text }],
    });
  }

  save(uri: string): Promise<void> {
    return this.notify('textDocument/didSave', { textDocument: { uri } });
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string, token?: CancellationToken): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri }, ...(previousResultId ? { previousResultId } : {}) };
    return token
      ? this.connection.sendRequest('textDocument/diagnostic', params, token)
      : this.connection.sendRequest('textDocument/diagnostic', params);
  }

  /** The diagnostics of a brief, asked for. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items : [];
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
  }

  /** The text of a hover; empty where there is none. */
  async hoverText(uri: string, position: Position): Promise<string> {
    const hover = await this.hover(uri, position);
    return hover ? (hover.contents as MarkupContent).value : '';
  }

  complete(uri: string, position: Position): Promise<CompletionList> {
    return this.connection.sendRequest('textDocument/completion', { textDocument: { uri }, position });
  }

  definition(uri: string, position: Position): Promise<Location[] | null> {
    return this.connection.sendRequest('textDocument/definition', { textDocument: { uri }, position });
  }

  /** Tells of files that were created (1), changed (2) or deleted (3). */
  watched(folder: string, changes: Readonly<Record<string, 1 | 2 | 3>>): Promise<void> {
    return this.notify('workspace/didChangeWatchedFiles', {
      changes: Object.entries(changes).map(([path, type]) => ({ uri: addressOf(join(folder, path)), type })),
    });
  }

  async stop(): Promise<void> {
    if (this.process) {
      await this.connection.sendRequest('shutdown');
      await this.notify('exit', undefined);
    }
    this.connection.dispose();
  }
}

export const addressOf = (file: string): string => pathToFileURL(file).href;

/** Waits until the condition holds; fails after ten seconds. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  for (const end = Date.now() + 10_000; !holds(); ) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The message of a diagnostic. */
export const messageOf = ({ message }: Diagnostic): string => (typeof message === 'string' ? message : message.value);

/** What a diagnostic says, as drawings do: the words it stands on and its code. */
export function drawn(text: string, diagnostics: readonly Diagnostic[]): string[] {
  const lines = text.split('\n');
  return diagnostics.map(
    ({ range: { start, end }, code }) => `${lines[start.line]?.slice(start.character, end.character)} ${code}`,
  );
}
