import { pathToFileURL } from 'node:url';
import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Speaker } from '../messages/speaker';
import { codePage, findingCodes } from '../model/finding';
import type { Problem } from '../model/problem';
import { diagnosticSource } from '../protocol';
import { severities } from './convert';
import type { Workspace } from './workspaces';

/** Publishes what is wrong with sources and project files, as diagnostics on the files themselves. */
export class SourceProblems {
  readonly #connection: Connection;
  /** Files that problems stand on, so that they can be cleared. */
  #published = new Set<string>();
  #logged = new Set<string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  publish(workspaces: readonly Workspace[], speaker: Speaker): void {
    const byFile = new Map<string, Diagnostic[]>();
    const lines = new Set<string>();
    for (const workspace of workspaces) {
      for (const { file, diagnostic } of [
        ...projectProblems(workspace, speaker),
        ...sourceProblems(workspace, speaker),
      ]) {
        byFile.set(file, [...(byFile.get(file) ?? []), diagnostic]);
        lines.add(`${file}:${diagnostic.range.start.line + 1}: ${diagnostic.message}`);
      }
      for (const { path, reason } of workspace.corpus.problems) lines.add(`${path}: ${speaker.tell(reason)}`);
    }
    // Each problem is logged once, when it comes up.
    for (const line of lines) if (!this.#logged.has(line)) this.#connection.console.warn(line);
    for (const file of this.#published) if (!byFile.has(file)) this.#send(file, []);
    for (const [file, diagnostics] of byFile) this.#send(file, diagnostics);
    this.#logged = lines;
    this.#published = new Set(byFile.keys());
  }

  #send(file: string, diagnostics: Diagnostic[]): void {
    void this.#connection.sendDiagnostics({ uri: pathToFileURL(file).href, diagnostics });
  }
}

interface FileProblem {
  readonly file: string;
  readonly diagnostic: Diagnostic;
}

function* projectProblems({ project, corpus }: Workspace, speaker: Speaker): Generator<FileProblem> {
  if (!project) return;
  const { file, mistakes, corpusEntry } = project;
  // A folder that the project file names and that is not there is a mistake of the project file.
  const missing = corpusEntry ? corpus.problems.filter(({ path }) => corpus.options.roots.includes(path)) : [];
  const all = [
    ...mistakes.map(({ reason, ...place }) => ({ ...place, message: speaker.tell(reason) })),
    ...missing.map(({ path, reason }) => ({
      line: 0,
      character: 0,
      length: 0,
      ...corpusEntry,
      message: `${path}: ${speaker.tell(reason)}`,
    })),
  ];
  for (const { message, line, character, length } of all) {
    const range = { start: { line, character }, end: { line, character: character + length } };
    yield {
      file,
      diagnostic: {
        range,
        message,
        code: 'project-file',
        severity: DiagnosticSeverity.Error,
        source: diagnosticSource,
      },
    };
  }
}

function* sourceProblems(workspace: Workspace, speaker: Speaker): Generator<FileProblem> {
  const { corpus } = workspace;
  for (const path of corpus.index.paths) {
    const file = corpus.fileOf(path);
    if (file === undefined) continue;
    const problems = [...(corpus.index.factsOf(path)?.problems ?? []), ...corpus.problemsAmongOthers(path)];
    for (const problem of problems) yield* toProblem(file, problem, workspace, speaker);
  }
  for (const { file, problems } of corpus.catalogues)
    for (const problem of problems) yield* toProblem(file, problem, workspace, speaker);
}

function* toProblem(
  file: string,
  { code, reason, line = 0 }: Problem,
  { settings }: Workspace,
  speaker: Speaker,
): Generator<FileProblem> {
  const known = code === 'source-metadata' ? code : 'unreadable-source';
  const severity = settings.severity[known] ?? findingCodes[known];
  if (severity === 'off') return;
  const start = { line, character: 0 };
  yield {
    file,
    diagnostic: {
      range: { start, end: start },
      code,
      codeDescription: { href: codePage(code) },
      message: speaker.tell(reason),
      severity: severities[severity],
      source: diagnosticSource,
    },
  };
}
