import { dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BriefChecker } from '../features/briefChecker';
import { Corpus } from '../workspace/corpus';
import { FactsCache } from '../workspace/factsCache';
import { findProjectFile, type ProjectFile, readProjectFile } from '../workspace/projectFile';
import { defaultSettings, parseSettings, type Settings } from '../workspace/settings';

/** A workspace folder (or the lone folder of a brief) with its corpus. */
export interface Workspace {
  /** Absolute path. */
  readonly folder: string;
  readonly settings: Settings;
  readonly corpus: Corpus;
  readonly checker: BriefChecker;
  readonly project?: ProjectFile;
  /** Wrong entries of the client's settings. */
  readonly mistakes: readonly string[];
}

/** The workspaces of a session, and which of them a brief belongs to. */
export class Workspaces {
  #all: readonly Workspace[] = [];

  get all(): readonly Workspace[] {
    return this.#all;
  }

  /** Opens the folders anew with the client's settings; corpora are not read yet. */
  async open(folders: readonly string[], clientSettings: unknown, trusted: boolean): Promise<void> {
    this.#all = await Promise.all(folders.map((folder) => openWorkspace(folder, clientSettings, trusted)));
  }

  /**
   * The workspace of a document: the innermost folder that holds it. A document outside every folder, or not yet saved,
   * belongs to the only workspace there is.
   */
  find(uri: string): Workspace | undefined {
    const file = filePath(uri);
    const holding = file === undefined ? [] : this.#all.filter(({ folder }) => file === folder || file.startsWith(folder.endsWith(sep) ? folder : folder + sep));
    const [innermost] = holding.sort((a, b) => b.folder.length - a.folder.length);
    return innermost ?? (this.#all.length === 1 ? this.#all[0] : undefined);
  }
}

/** The path of a `file:` address; undefined for any other. */
export function filePath(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

async function openWorkspace(folder: string, clientSettings: unknown, trusted: boolean): Promise<Workspace> {
  const { settings: given, mistakes } = parseSettings(clientSettings, defaultSettings);
  const file = await findProjectFile(folder);
  const project = file === undefined ? undefined : await readProjectFile(file, given);
  const settings = project?.settings ?? given;
  // Paths of the project file count from where it lies, those of the client from the folder.
  const base = project && project.settings.corpus !== given.corpus ? dirname(project.file) : folder;
  const roots = settings.corpus.map((root) => expand(root, folder, base)).filter((root) => trusted || inside(root, folder));
  const corpus = new Corpus({ roots, exclude: settings.exclude, maxFileSize: settings.maxFileSize, cache: new FactsCache() });
  return { folder, settings, corpus, checker: new BriefChecker(corpus.index), mistakes, ...(project ? { project } : {}) };
}

function expand(root: string, folder: string, base: string): string {
  const expanded = root.replaceAll('${workspaceFolder}', folder);
  return isAbsolute(expanded) ? expanded : resolve(base, expanded);
}

const inside = (path: string, folder: string): boolean => resolve(path) === folder || resolve(path).startsWith(join(folder, sep));
