import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { english } from '../messages/speaker';
import { filePath } from '../workspace/filePath';
import { clientOf } from './client';
import { type Workspace, Workspaces } from './workspaces';

/** An open document with the workspace whose sources it is compared with. */
export interface Brief {
  readonly document: TextDocument;
  readonly workspace: Workspace;
}

/** What every feature of the server works on: the connection, the open documents, the workspaces. */
export class Session {
  readonly documents = new TextDocuments(TextDocument);
  readonly workspaces: Workspaces;
  client = clientOf(undefined);
  /** Speaks the language of the client's user. */
  speaker = english;

  constructor(
    readonly connection: Connection,
    workspaces = new Workspaces(),
  ) {
    this.workspaces = workspaces;
  }

  /** The brief at an address; undefined where it is not open or belongs to no workspace. */
  findBrief(uri: string): Brief | undefined {
    const document = this.documents.get(uri);
    const workspace = this.workspaces.find(uri);
    return document && workspace && { document, workspace };
  }

  /** Whether a document is one of the sources: those are read, not checked. */
  isSource({ document, workspace }: Brief): boolean {
    const file = filePath(document.uri);
    return file !== undefined && workspace.corpus.pathOf(file) !== undefined;
  }

  /**
   * The result of `run`; where it fails, a line in the client's log and `fallback`. A feature that fails stops no other.
   * After a change of the sources, what follows from them is worked out first, with pauses.
   */
  guard<Result>(feature: string, run: () => Result, fallback: Result): Result | Promise<Result> {
    const waiting = this.workspaces.all.filter(({ corpus }) => !corpus.index.isWorkedOut);
    if (!waiting.length) return this.#run(feature, run, fallback);
    return Promise.all(waiting.map(({ corpus }) => corpus.workOut())).then(() => this.#run(feature, run, fallback));
  }

  /** The same at once, for what needs no more than the names of the sources. */
  guardNames<Result>(feature: string, run: () => Result, fallback: Result): Result | Promise<Result> {
    const isReady = this.workspaces.all.every(({ corpus }) => corpus.index.entities.isWorkedOut);
    return isReady ? this.#run(feature, run, fallback) : this.guard(feature, run, fallback);
  }

  #run<Result>(feature: string, run: () => Result, fallback: Result): Result {
    try {
      return run();
    } catch (error) {
      this.report(feature, error);
      return fallback;
    }
  }

  /** A line in the client's log on something that went wrong in the server itself. */
  report(feature: string, error: unknown): void {
    this.connection.console.error(
      `${feature} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
}
