import { type Connection, DiagnosticSeverity, type Diagnostic, type WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { pathToFileURL } from 'node:url';
import { diagnosticSource, type Status, statusNotification } from '../protocol';
import { filePath, type Workspace } from './workspaces';

/** Reads the corpora of a session and keeps them in step with the disk; tells the client how it goes. */
export class Indexing {
  readonly #connection: Connection;
  readonly #onChange: () => void;
  /** Files that problems were published for, so that they can be cleared. */
  #reported = new Set<string>();
  #canShowProgress = false;

  constructor(connection: Connection, onChange: () => void) {
    this.#connection = connection;
    this.#onChange = onChange;
  }

  set canShowProgress(value: boolean) {
    this.#canShowProgress = value;
  }

  /** Reads every corpus of the workspaces; requests that come meanwhile are answered from what is known so far. */
  async load(workspaces: readonly Workspace[]): Promise<void> {
    this.#status(workspaces, 'indexing');
    const progress = await this.#beginProgress();
    let cancelled = false;
    progress?.token.onCancellationRequested(() => {
      cancelled = true;
    });
    for (const workspace of workspaces) {
      const started = performance.now();
      const complete = await workspace.corpus.load(
        ({ done, total, path }) => progress?.report(total ? Math.floor((done / total) * 100) : 0, path),
        () => cancelled,
      );
      const { index } = workspace.corpus;
      const took = Math.round(performance.now() - started);
      this.#connection.console.info(`${workspace.folder}: ${index.paths.length} sources, ${index.knownConflicts?.length ?? 0} conflicts, ${took} ms${complete ? '' : ' (stopped)'}`);
    }
    progress?.done();
    this.#finish(workspaces);
  }

  /** Takes in files that were created, changed or deleted. */
  async update(uris: readonly string[], workspaces: readonly Workspace[]): Promise<void> {
    for (const workspace of workspaces) {
      for (const uri of uris) {
        const file = filePath(uri);
        if (file !== undefined) await workspace.corpus.update(file);
      }
    }
    this.#finish(workspaces);
  }

  #finish(workspaces: readonly Workspace[]): void {
    this.#reportProblems(workspaces);
    this.#status(workspaces, 'ready');
    this.#onChange();
  }

  async #beginProgress(): Promise<{ report(percentage: number, message: string): void; done(): void; token: WorkDoneToken } | undefined> {
    if (!this.#canShowProgress) return undefined;
    const progress = await this.#connection.window.createWorkDoneProgress();
    progress.begin('Reading sources', 0, undefined, true);
    return progress;
  }

  #status(workspaces: readonly Workspace[], state: Status['state']): void {
    const sources = sum(workspaces, ({ corpus }) => corpus.index.paths.length);
    const problems = sum(workspaces, ({ corpus, project }) => corpus.problems.length + (project?.mistakes.length ?? 0) + sum(corpus.index.paths, (path) => corpus.index.factsOf(path)?.problems.length ?? 0));
    const conflicts = sum(workspaces, ({ corpus }) => corpus.index.knownConflicts?.length ?? 0);
    const message = state === 'ready' && sources === 0 ? describeEmpty(workspaces) : undefined;
    const status: Status = { state, sources, conflicts, problems, ...(message === undefined ? {} : { message }) };
    void this.#connection.sendNotification(statusNotification, status);
  }

  /** Problems as diagnostics on the files that have them. */
  #reportProblems(workspaces: readonly Workspace[]): void {
    const byFile = new Map<string, Diagnostic[]>();
    const add = (file: string, diagnostic: Omit<Diagnostic, 'source'>): void => {
      byFile.set(file, [...(byFile.get(file) ?? []), { ...diagnostic, source: diagnosticSource }]);
    };
    for (const { corpus, project, settings, mistakes } of workspaces) {
      for (const mistake of mistakes) this.#connection.console.warn(`Settings: ${mistake}; the default is used.`);
      for (const { message, line, character, length } of project?.mistakes ?? []) {
        const range = { start: { line, character }, end: { line, character: character + length } };
        add(project?.file ?? '', { range, message, code: 'project-file', severity: DiagnosticSeverity.Error });
      }
      const severity = settings.severity['unreadable-source'];
      for (const { path, message } of corpus.problems) this.#connection.console.warn(`${path}: ${message}`);
      if (severity === 'off') continue;
      for (const path of corpus.index.paths) {
        for (const { code, message, line = 0 } of corpus.index.factsOf(path)?.problems ?? []) {
          this.#connection.console.warn(`${path}: ${message}`);
          const range = { start: { line, character: 0 }, end: { line, character: 0 } };
          add(corpus.fileOf(path) ?? path, { range, code, message, severity: DiagnosticSeverity.Warning });
        }
      }
    }
    for (const file of this.#reported) if (!byFile.has(file)) this.#publish(file, []);
    for (const [file, diagnostics] of byFile) this.#publish(file, diagnostics);
    this.#reported = new Set(byFile.keys());
  }

  #publish(file: string, diagnostics: Diagnostic[]): void {
    void this.#connection.sendDiagnostics({ uri: pathToFileURL(file).href, diagnostics });
  }
}

type WorkDoneToken = WorkDoneProgressServerReporter extends { token: infer Token } ? Token : never;

const sum = <Item>(items: readonly Item[], numberOf: (item: Item) => number): number => items.reduce((total, item) => total + numberOf(item), 0);

/** Why there is nothing to show. */
function describeEmpty(workspaces: readonly Workspace[]): string {
  const [first] = workspaces;
  if (!first) return 'No folder is open: sources are looked for in the workspace folder.';
  const missing = first.corpus.problems.map(({ path, message }) => `${path}: ${message}`);
  return missing.length ? `No sources: ${missing.join(' ')}` : `No sources in ${first.corpus.options.roots.join(', ')}.`;
}
