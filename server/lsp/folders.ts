import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { section, sourceTextScheme } from '../protocol';
import { filePath, isInside } from '../workspace/filePath';
import { findProjectFile } from '../workspace/projectFile';
import type { Session } from './session';

/** Knows which folders are open and what the client's settings say for each; opens the workspaces accordingly. */
export class Folders {
  readonly #session: Session;
  #folders: readonly string[] = [];
  /** What the client said unasked: initialization options, or the parameters of a change. */
  #told: unknown;

  constructor(session: Session) {
    this.#session = session;
  }

  initialize({ workspaceFolders, rootUri, initializationOptions }: InitializeParams): void {
    const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    this.#folders = uris.flatMap((uri) => filePath(uri) ?? []);
    this.#told = initializationOptions;
  }

  changeFolders({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map(({ uri }) => filePath(uri)));
    const come = added.flatMap(({ uri }) => filePath(uri) ?? []);
    this.#folders = [...this.#folders.filter((folder) => !gone.has(folder) && !come.includes(folder)), ...come];
  }

  changeSettings(settings: unknown): void {
    if (typeof settings !== 'object' || settings === null) return;
    const own: unknown = (settings as Readonly<Record<string, unknown>>)[section];
    if (own !== undefined) this.#told = own;
  }

  /** Whether a document lies in none of the folders that are open. */
  isOutside(uri: string): boolean {
    const file = filePath(uri);
    return file !== undefined && !this.#session.workspaces.holding(file);
  }

  /** Reads the settings anew and opens the workspaces: the client's folders, and those of briefs outside of them. */
  async open(): Promise<void> {
    const folders = [...this.#folders, ...(await this.#loneFolders())];
    const settings = await Promise.all(folders.map((folder) => this.#settingsOf(folder)));
    await this.#session.workspaces.open(
      folders.map((folder, at) => ({ folder, settings: settings[at] })),
      this.#session.client.trusted,
      this.#session.client.showsSourceTexts ? sourceTextScheme : undefined,
    );
  }

  async #settingsOf(folder: string): Promise<unknown> {
    if (!this.#session.client.answersConfiguration) return this.#told;
    const scopeUri = pathToFileURL(folder).href;
    const asked: unknown = await this.#session.connection.workspace
      .getConfiguration({ scopeUri, section })
      .catch(() => undefined);
    return typeof asked === 'object' && asked !== null && Object.keys(asked).length ? asked : this.#told;
  }

  /** Folders of open briefs outside every workspace folder: where a project file governs them, or nothing else is open. */
  async #loneFolders(): Promise<string[]> {
    const files = this.#session.documents.all().flatMap(({ uri }) => filePath(uri) ?? []);
    const outside = files.filter((file) => !this.#folders.some((folder) => isInside(file, folder)));
    const found = await Promise.all(
      outside.map(async (file) => {
        const project = await findProjectFile(dirname(file));
        if (project !== undefined) return dirname(project);
        return this.#folders.length ? [] : dirname(file);
      }),
    );
    return [...new Set(found.flat())];
  }
}
