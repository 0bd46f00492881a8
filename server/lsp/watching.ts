import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DidChangeWatchedFilesNotification, type Disposable, type FileSystemWatcher } from 'vscode-languageserver';
import { projectFile } from '../protocol';
import { besidesPattern, isBibliographyBeside } from '../workspace/corpusFiles';
import { filePath, isInside } from '../workspace/filePath';
import type { Session } from './session';
import type { Workspace } from './workspaces';

/** Has the client watch the folders of the sources and the project files, and nothing else where it can tell them apart. */
export class Watching {
  readonly #session: Session;
  #registered: { readonly patterns: string; readonly registration: Promise<Disposable | undefined> } | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Watches what the workspaces as they are now are made of. */
  update(): void {
    const { client, workspaces, connection } = this.#session;
    if (!client.registersWatchers) return;
    const watchers = client.watchesAnyFolder ? workspaces.all.flatMap(watchersOf) : [{ globPattern: '**/*' }];
    const patterns = JSON.stringify(watchers);
    if (this.#registered?.patterns === patterns) return;
    void this.#registered?.registration.then((before) => before?.dispose());
    const registration = connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => {
        this.#session.report('watching the sources', error);
        return undefined;
      });
    this.#registered = { patterns, registration };
  }

  /** Whether a change concerns a project file: settings must be read again. */
  isProjectFile(uri: string): boolean {
    return uri.endsWith(`/${projectFile}`);
  }

  /** The changed paths that lie in a corpus, or that a corpus lies in. */
  pathsInCorpora(uris: readonly string[]): string[] {
    const roots = this.#session.workspaces.all.flatMap(({ corpus }) => corpus.options.roots);
    return uris
      .flatMap((uri) => filePath(uri) ?? [])
      .filter((path) => roots.some((root) => isInside(path, root) || isInside(root, path) || isBeside(path, root)));
  }
}

function watchersOf({ folder, project, corpus }: Workspace): FileSystemWatcher[] {
  const watch = (base: string, pattern: string): FileSystemWatcher => ({
    globPattern: { baseUri: pathToFileURL(base).href, pattern },
  });
  return [
    watch(project ? dirname(project.file) : folder, projectFile),
    // A root itself (a single file, or a folder that comes and goes), and what is in it.
    ...corpus.options.roots.flatMap((root) => [
      watch(dirname(root), basename(root)),
      watch(root, '**/*'),
      watch(dirname(root), besidesPattern),
    ]),
  ];
}

/** Whether a file may be a bibliography that lies right beside the sources. */
const isBeside = (path: string, root: string): boolean =>
  dirname(path) === dirname(root) && isBibliographyBeside(basename(path));
