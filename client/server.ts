import { l10n, type Position, type TextDocument, window } from 'vscode';
import {
  type AcceptConflictAnswer,
  type AcceptConflictParams,
  acceptConflictRequest,
  type Status,
} from '../server/protocol';
import type { Connection } from './connection';

/** The language server as the extension sees it: something that can be started, restarted and asked. */
export class Server {
  private readonly log = window.createOutputChannel('Source-Aware', { log: true });
  private readonly module: string;
  private readonly onStatus: (status: Status) => void;
  private connection: Promise<Connection> | undefined;
  /** The connection once it is there to be asked. */
  private ready: Connection | undefined;

  /** `module` is the path of the bundled server; `onStatus` hears how the index stands. */
  constructor(module: string, onStatus: (status: Status) => void) {
    this.module = module;
    this.onStatus = onStatus;
  }

  /** Starts the process; answers when it is ready for requests. A failure is shown, not thrown. */
  async start(): Promise<void> {
    this.onStatus({ state: 'indexing', sources: 0, conflicts: 0, problems: 0 });
    const connecting = this.connect();
    this.connection = connecting;
    try {
      const connection = await connecting;
      // Stopped meanwhile.
      if (this.connection !== connecting) return;
      this.ready = connection;
      await connection.start();
    } catch (error) {
      if (this.connection !== connecting) return;
      const message = l10n.t('The language server could not be started: {0}', describeError(error));
      this.fail(message);
      const answer = window.showErrorMessage(`Source-Aware: ${message}`, l10n.t('Show Log'));
      void answer.then((choice) => choice !== undefined && this.showLog());
    }
  }

  /** Ends the process; answers when it is gone. */
  async stop(): Promise<void> {
    const connecting = this.connection;
    this.connection = undefined;
    this.ready = undefined;
    const connection = await connecting?.catch(() => undefined);
    await connection?.end();
  }

  /** Ends the process and starts a new one with the present settings. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** Whether the server has anything to offer for the word that ends at `position`. */
  async hasCompletions(document: TextDocument, position: Position): Promise<boolean> {
    // A server that is just ending rejects; nothing is offered then.
    return ((await this.running?.countCompletions(document, position).catch(() => 0)) ?? 0) > 0;
  }

  /** Asks the server something of its own (protocol.ts). While it is not running, and where it fails, `fallback` stands. */
  async ask<Answer>(request: string, params: object, fallback: Answer): Promise<Answer> {
    return this.running?.request<Answer>(request, params).catch(() => fallback) ?? fallback;
  }

  /** Has a brief checked now, whatever the setting `run` says. */
  async check(document: TextDocument): Promise<void> {
    await this.running?.check(document);
  }

  /** What the project file has to hold for a conflict to be accepted; undefined while the server cannot answer. */
  async acceptConflict(params: AcceptConflictParams): Promise<AcceptConflictAnswer | undefined> {
    return this.running?.request<AcceptConflictAnswer>(acceptConflictRequest, params);
  }

  showLog(): void {
    this.log.show(true);
  }

  /** Stops and leaves nothing behind in the editor. */
  async dispose(): Promise<void> {
    await this.stop();
    this.log.dispose();
  }

  private get running(): Connection | undefined {
    return this.ready?.isRunning ? this.ready : undefined;
  }

  /** Loads what talks to the server, after VS Code has been told that the extension is there. */
  private async connect(): Promise<Connection> {
    await new Promise(setImmediate);
    const { Connection } = await import('./connection');
    return new Connection(this.module, this.log, {
      onStatus: this.onStatus,
      onLost: () => this.fail(l10n.t('The language server has stopped.')),
    });
  }

  private fail(message: string): void {
    this.log.error(message);
    this.onStatus({ state: 'failed', sources: 0, conflicts: 0, problems: 0, message });
  }
}

function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
