import { dirname, isAbsolute, resolve } from 'node:path';
import { BriefChecker } from '../features/briefChecker';
import type { FindingRules } from '../features/briefFindings';
import { noCorpusRules } from '../model/corpusRules';
import { ConflictsCache } from '../workspace/conflictsCache';
import { Corpus, type CorpusOptions } from '../workspace/corpus';
import { FactsCache } from '../workspace/factsCache';
import { filePath, isInside } from '../workspace/filePath';
import { removeOldCaches } from '../workspace/oldCaches';
import { findProjectFile, type ProjectFile, readProjectFile } from '../workspace/projectFile';
import { defaultSettings, parseSettings, type SettingMistake, type Settings } from '../workspace/settings';

/** A workspace folder (or the lone folder of a brief) with its corpus. */
export interface Workspace {
  /** Absolute path. */
  readonly folder: string;
  readonly settings: Settings;
  /** The client's settings alone, without the project file. */
  readonly given: Settings;
  readonly corpus: Corpus;
  readonly checker: BriefChecker;
  readonly project?: ProjectFile;
  /** Wrong entries of the client's settings. */
  readonly mistakes: readonly SettingMistake[];
}

/** What settings and project file say on the findings of a workspace. */
export const rulesOf = ({ settings, project }: Workspace): FindingRules => ({
  severity: settings.severity,
  accepted: project?.rules.acceptedConflicts ?? [],
});

/** A folder to open with what the client's settings say for it. */
export interface WorkspaceFolder {
  readonly folder: string;
  readonly settings: unknown;
}

/** The workspaces of a session, and which of them a brief belongs to. */
export class Workspaces {
  readonly #kept: string | undefined;
  readonly #cache: FactsCache;
  readonly #conflictsCache: ConflictsCache;
  #all: readonly Workspace[] = [];

  /** What can be worked out again is kept in a folder of the user's, unless another one is given. */
  constructor(folder?: string) {
    this.#kept = folder;
    this.#cache = new FactsCache(folder);
    this.#conflictsCache = new ConflictsCache(folder);
  }

  get all(): readonly Workspace[] {
    return this.#all;
  }

  /** Removes what other versions of the program kept long ago. Never rejects. */
  tidy(): Promise<void> {
    return removeOldCaches(this.#kept);
  }

  /** Opens exactly these folders. A corpus whose settings are as before is kept; a new one is not read yet. */
  async open(folders: readonly WorkspaceFolder[], trusted: boolean, textScheme?: string): Promise<void> {
    this.#all = await Promise.all(folders.map((folder) => this.#openOne(folder, trusted, textScheme)));
  }

  /**
   * The workspace of a document: the innermost folder that holds it. A document outside every folder belongs to the only
   * workspace there is, and one that is not saved yet to the first.
   */
  find(uri: string): Workspace | undefined {
    const file = filePath(uri);
    if (file === undefined) return this.#all[0];
    return this.holding(file) ?? (this.#all.length === 1 ? this.#all[0] : undefined);
  }

  /** The workspace whose folder holds a file. */
  holding(file: string): Workspace | undefined {
    const [innermost] = this.#all
      .filter(({ folder }) => isInside(file, folder))
      .sort((a, b) => b.folder.length - a.folder.length);
    return innermost;
  }

  async #openOne(
    { folder, settings: raw }: WorkspaceFolder,
    trusted: boolean,
    textScheme: string | undefined,
  ): Promise<Workspace> {
    const { settings: given, mistakes } = parseSettings(raw, defaultSettings);
    const file = await findProjectFile(folder);
    const project = file === undefined ? undefined : await readProjectFile(file, given);
    const settings = project?.settings ?? given;
    // Paths of the project file count from where it lies, those of the client from the folder.
    const base = project && project.settings.corpus !== given.corpus ? dirname(project.file) : folder;
    const roots = settings.corpus
      .map((root) => expand(root, folder, base))
      .filter((root) => trusted || isInside(root, folder));
    const { exclude, maxFileSize, languages } = settings;
    const options = {
      roots,
      exclude,
      maxFileSize,
      languages,
      boundary: trusted ? base : folder,
      ...(project ? { rules: project.rules.corpus } : {}),
      ...(textScheme === undefined ? {} : { textScheme }),
    };
    const before = this.#all.find((one) => one.folder === folder && isSame(one.corpus.options, options));
    const corpus =
      before?.corpus ?? new Corpus({ ...options, cache: this.#cache, conflictsCache: this.#conflictsCache });
    const checker = before?.checker ?? new BriefChecker(corpus.index, languages);
    return { folder, settings, given, corpus, checker, mistakes, ...(project ? { project } : {}) };
  }
}

function expand(root: string, folder: string, base: string): string {
  const expanded = root.replace(/\$\{workspaceFolder\}/gu, () => folder);
  return isAbsolute(expanded) ? resolve(expanded) : resolve(base, expanded);
}

function isSame(a: CorpusOptions, b: CorpusOptions): boolean {
  const essence = ({
    roots,
    exclude,
    maxFileSize,
    languages,
    boundary,
    rules = noCorpusRules,
  }: CorpusOptions): string => JSON.stringify([roots, exclude, maxFileSize, languages, boundary, rules]);
  return essence(a) === essence(b);
}
