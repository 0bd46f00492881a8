import { setImmediate as nextTurn } from 'node:timers/promises';
import { CorpusIndex } from '../index/corpusIndex';
import type { Problem } from '../model/problem';
import { type CorpusFile, listCorpus } from './corpusFiles';
import { readCorpusFile, type ReadOptions } from './corpusReader';

export interface CorpusOptions extends ReadOptions {
  /** Absolute folders and files. */
  readonly roots: readonly string[];
  readonly exclude: readonly string[];
}

/** How far reading has come. */
export interface LoadProgress {
  readonly done: number;
  readonly total: number;
  readonly path: string;
}

/** While reading, the index takes in what was read so far after this long, and then after twice as long each time. */
const firstBatch = 400;
/** Between pauses, the comparison of sources works this long at a stretch. Milliseconds. */
const stretch = 8;

/** The sources of one corpus on disk, and the index that is kept in step with them. */
export class Corpus {
  readonly index = new CorpusIndex();
  #files = new Map<string, CorpusFile>();
  #problems: readonly (Problem & { readonly path: string })[] = [];
  #loading = 0;

  constructor(readonly options: CorpusOptions) {}

  /** The file of a source. */
  fileOf(path: string): string | undefined {
    return this.#files.get(path)?.file;
  }

  /** The source that a file is. */
  pathOf(file: string): string | undefined {
    for (const [path, one] of this.#files) if (one.file === file) return path;
    return undefined;
  }

  /** Folders and files that could not even be listed. */
  get problems(): readonly (Problem & { readonly path: string })[] {
    return this.#problems;
  }

  /**
   * Reads what is new or changed and forgets what is gone, then compares the sources, pausing often. A later call
   * supersedes one that is still running. Gives false where it was superseded or cancelled.
   */
  async load(onProgress: (progress: LoadProgress) => void = () => undefined, isCancelled: () => boolean = () => false): Promise<boolean> {
    this.#loading += 1;
    const own = this.#loading;
    const stopped = (): boolean => own !== this.#loading || isCancelled();
    const { files, problems } = await listCorpus(this.options.roots, this.options.exclude);
    if (stopped()) return false;
    this.#problems = problems;
    this.#files = new Map(files.map((file) => [file.path, file]));
    for (const path of this.index.paths) if (!this.#files.has(path)) this.index.removeSource(path);
    const read = new Map<string, Awaited<ReturnType<typeof readCorpusFile>>>();
    let batch = firstBatch;
    let due = Date.now() + batch;
    const takeIn = (): void => {
      for (const [path, facts] of read) this.index.replaceSource(path, facts);
      read.clear();
    };
    for (const [done, file] of files.entries()) {
      onProgress({ done, total: files.length, path: file.path });
      read.set(file.path, await readCorpusFile(file, this.options));
      await nextTurn();
      if (stopped()) return false;
      if (Date.now() > due) {
        takeIn();
        batch *= 2;
        due = Date.now() + batch;
      }
    }
    takeIn();
    if (!(await this.compare(stopped))) return false;
    await this.options.cache?.trim();
    return !stopped();
  }

  /** Reads one file again, or forgets it where it is gone. */
  async update(file: string): Promise<void> {
    const { files } = await listCorpus(this.options.roots, this.options.exclude);
    this.#files = new Map(files.map((one) => [one.path, one]));
    for (const path of this.index.paths) if (!this.#files.has(path)) this.index.removeSource(path);
    const changed = files.find((one) => one.file === file);
    if (changed) this.index.replaceSource(changed.path, await readCorpusFile(changed, this.options));
    await this.compare(() => false);
  }

  /** Looks for the conflicts among the sources in short stretches. */
  async compare(stopped: () => boolean): Promise<boolean> {
    const { revision } = this.index;
    const steps = this.index.findConflicts();
    for (let until = Date.now() + stretch; !steps.next().done; ) {
      if (Date.now() < until) continue;
      await nextTurn();
      if (stopped()) return false;
      // A source changed meanwhile: the steps so far compare what is no more.
      if (this.index.revision !== revision) return this.compare(stopped);
      until = Date.now() + stretch;
    }
    return true;
  }
}
