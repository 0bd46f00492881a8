import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { CorpusIndex } from '../index/corpusIndex';
import { isExtracted } from '../index/places';
import type { CorpusRules } from '../model/corpusRules';
import type { Problem } from '../model/problem';
import type { SourceFacts } from '../model/source';
import { isLanguage, type Language } from '../text/language';
import { type CorpusFile, type CorpusListing, listCorpus } from './corpusFiles';
import { type ReadOptions, readCorpusFile } from './corpusReader';
import { isInside } from './filePath';

export interface CorpusOptions extends Omit<ReadOptions, 'anew'> {
  /** Absolute folders and files. */
  readonly roots: readonly string[];
  readonly exclude: readonly string[];
  /** Languages that claims are read in. */
  readonly languages: readonly Language[];
  /** What the project says on names and sources. */
  readonly rules?: CorpusRules;
  /** Scheme of the addresses under which a client shows the text of sources that no editor can show. */
  readonly textScheme?: string;
}

/** How far reading has come. */
export interface LoadProgress {
  readonly done: number;
  readonly total: number;
  readonly path: string;
}

export interface LoadOptions {
  /** Facts cached on disk are set aside. */
  readonly anew?: boolean;
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly isCancelled?: () => boolean;
}

/** While reading, the index takes in what was read so far after this long, and then after twice as long each time. */
const firstBatch = 400;
/** Between pauses, the comparison of sources works this long at a stretch. Milliseconds. */
const stretch = 8;

/** The sources of one corpus on disk, and the index that is kept in step with them. */
export class Corpus {
  readonly index = new CorpusIndex();
  #files: ReadonlyMap<string, CorpusFile> = new Map();
  #paths: ReadonlyMap<string, string> = new Map();
  #problems: CorpusListing['problems'] = [];
  /** By file: they are asked for again and again. */
  readonly #addresses = new Map<string, string>();
  #isLoaded = false;
  #loading = 0;

  constructor(readonly options: CorpusOptions) {
    if (options.rules) this.index.applyRules(options.rules);
  }

  /** Whether all sources were read. */
  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  /** Every source that was found, read yet or not, sorted. */
  get paths(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** The file of a source. */
  fileOf(path: string): string | undefined {
    return this.#files.get(path)?.file;
  }

  /** The address that shows a source as text: that of its file, or of what was extracted from it. */
  addressOf(path: string): string | undefined {
    const file = this.#files.get(path)?.file;
    if (file === undefined) return undefined;
    const known = this.#addresses.get(file) ?? pathToFileURL(file).href;
    this.#addresses.set(file, known);
    const facts = this.index.factsOf(path);
    const { textScheme } = this.options;
    return textScheme !== undefined && facts && isExtracted(facts) ? textAddress(known, textScheme) : known;
  }

  /** The text that is shown at an address of the scheme for texts. */
  textAt(address: string): string | undefined {
    const wanted = plainAddress(address);
    const path = this.paths.find((one) => plainAddress(this.addressOf(one) ?? '') === wanted);
    return path === undefined ? undefined : this.index.factsOf(path)?.text;
  }

  /** The source that a file is. */
  pathOf(file: string): string | undefined {
    return this.#paths.get(file);
  }

  /** Folders and files that could not even be listed. */
  get problems(): readonly (Problem & { readonly path: string })[] {
    return this.#problems;
  }

  /**
   * Reads every source and forgets what is gone, then compares the sources, pausing often. A later call supersedes one
   * that is still running. Gives false where it was superseded or cancelled.
   */
  async load({
    anew = false,
    onProgress = () => undefined,
    isCancelled = () => false,
  }: LoadOptions = {}): Promise<boolean> {
    this.#loading += 1;
    const own = this.#loading;
    const stopped = (): boolean => own !== this.#loading || isCancelled();
    const listing = await this.#list();
    if (stopped()) return false;
    this.#accept(listing);
    const read = new Map<string, SourceFacts>();
    let batch = firstBatch;
    let due = Date.now() + batch;
    const takeIn = (): void => {
      for (const [path, facts] of read) this.index.replaceSource(path, facts);
      read.clear();
    };
    for (const [done, file] of listing.files.entries()) {
      onProgress({ done, total: listing.files.length, path: file.path });
      read.set(file.path, await this.#read(file, anew));
      await nextTurn();
      if (stopped()) return false;
      if (Date.now() < due) continue;
      takeIn();
      batch *= 2;
      due = Date.now() + batch;
    }
    takeIn();
    if (!(await this.#compare(stopped))) return false;
    await this.options.cache?.trim();
    this.#isLoaded = !stopped();
    return this.#isLoaded;
  }

  /** Takes in what changed at these paths, files or whole folders; what is gone is forgotten. */
  async update(paths: readonly string[]): Promise<void> {
    const known = this.#files;
    const listing = await this.#list();
    this.#accept(listing);
    for (const file of listing.files) {
      const isNew = known.get(file.path)?.file !== file.file;
      if (!isNew && !paths.some((path) => isInside(file.file, path))) continue;
      this.index.replaceSource(file.path, await this.#read(file, false));
      await nextTurn();
    }
    await this.#compare(() => false);
  }

  #list(): Promise<CorpusListing> {
    return listCorpus(this.options.roots, this.options.exclude);
  }

  #accept({ files, problems }: CorpusListing): void {
    this.#problems = problems;
    this.#files = new Map(files.map((file) => [file.path, file]));
    this.#paths = new Map(files.map(({ file, path }) => [file, path]));
    for (const path of this.index.paths) if (!this.#files.has(path)) this.index.removeSource(path);
  }

  async #read(file: CorpusFile, anew: boolean): Promise<SourceFacts> {
    return inLanguages(await readCorpusFile(file, { ...this.options, anew }), this.options.languages);
  }

  /** Looks for the conflicts among the sources in short stretches; begins again where a source changes meanwhile. */
  async #compare(stopped: () => boolean): Promise<boolean> {
    for (;;) {
      const { revision } = this.index;
      const steps = this.index.findConflicts();
      let until = Date.now() + stretch;
      while (this.index.revision === revision) {
        if (steps.next().done) {
          for (const _ of this.index.prepareForTyping()) await nextTurn();
          return true;
        }
        if (Date.now() < until) continue;
        await nextTurn();
        if (stopped()) return false;
        until = Date.now() + stretch;
      }
    }
  }
}

/** Editors write the same address with more characters encoded, or fewer. */
function plainAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The suffix keeps editors from taking the text for the document. */
const textAddress = (file: string, scheme: string): string => `${scheme}${file.slice('file'.length)}.txt`;

/** The facts without the sentences of languages that were not asked for: their passages are found by search only. */
function inLanguages(facts: SourceFacts, languages: readonly Language[]): SourceFacts {
  const isAsked = ({ language }: { language: string }): boolean =>
    !isLanguage(language) || languages.includes(language);
  return facts.sentences.every(isAsked) ? facts : { ...facts, sentences: facts.sentences.filter(isAsked) };
}
