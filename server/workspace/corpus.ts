import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { FoundConflict } from '../index/conflictGroups';
import { CorpusIndex } from '../index/corpusIndex';
import { type KeptConflict, keepConflicts } from '../index/keptConflicts';
import { isExtracted } from '../index/places';
import { type CorpusRules, noCorpusRules } from '../model/corpusRules';
import type { Problem } from '../model/problem';
import type { SourceFacts, SourceMetadata } from '../model/source';
import { withTold } from '../read/toldMetadata';
import { isLanguage, type Language } from '../text/language';
import { Catalogues, type ReadCatalogue } from './catalogues';
import type { ConflictsCache, CorpusState } from './conflictsCache';
import { type CorpusFile, type CorpusListing, listCorpus } from './corpusFiles';
import { type ReadOptions, readCorpusFile } from './corpusReader';
import { isInside } from './filePath';
import { contextOf, isReadAlike, type OwnMetadata } from './ownMetadata';

export interface CorpusOptions extends Omit<ReadOptions, 'anew' | 'told'> {
  /** Absolute folders and files. */
  readonly roots: readonly string[];
  readonly exclude: readonly string[];
  /** Languages that claims are read in. */
  readonly languages: readonly Language[];
  /** What the project says on names and sources. */
  readonly rules?: CorpusRules;
  /** Where found conflicts are kept; of use only with a `cache` of facts. */
  readonly conflictsCache?: ConflictsCache;
  /** Absolute; bibliographies beside the sources that lie outside this folder are not read. */
  readonly boundary?: string;
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
  readonly #catalogues = new Catalogues();
  /** What each document tells of itself, and what was told of it when it was read. By path. */
  readonly #own = new Map<string, OwnMetadata>();
  #problems: CorpusListing['problems'] = [];
  /** Keys of the facts of each source in the cache. */
  readonly #keys = new Map<string, string | undefined>();
  /** By file: they are asked for again and again. */
  readonly #addresses = new Map<string, string>();
  #isLoaded = false;
  #loading = 0;
  /** What somebody waits for, while it is worked out. */
  #working: Promise<void> | undefined;

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

  /** The files about sources, with what is wrong with them. */
  get catalogues(): readonly ReadCatalogue[] {
    return this.#catalogues.files;
  }

  /** Problems with a source that only show beside the others: a key that another one has. */
  problemsAmongOthers(path: string): readonly Problem[] {
    return this.#catalogues.problemsOf(path);
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
    await this.#readCatalogues(listing, () => true);
    const { metadata: told } = this.#catalogues.tell(listing.files);
    const read = new Map<string, SourceFacts>();
    let batch = firstBatch;
    let due = Date.now() + batch;
    const takeIn = (): void => {
      for (const [path, facts] of read) this.index.replaceSource(path, facts);
      read.clear();
    };
    for (const [done, file] of listing.files.entries()) {
      onProgress({ done, total: listing.files.length, path: file.path });
      read.set(file.path, await this.#read(file, anew, told.get(file.path)));
      await nextTurn();
      // Who asks something meanwhile goes first, and is answered from what was read so far.
      await this.#working;
      if (stopped()) return false;
      if (Date.now() < due) continue;
      takeIn();
      batch *= 2;
      due = Date.now() + batch;
    }
    takeIn();
    await this.#settle();
    if (stopped() || !(await this.#compare(stopped, anew))) return false;
    await this.options.cache?.trim();
    this.#isLoaded = !stopped();
    return this.#isLoaded;
  }

  /** Takes in what changed at these paths, files or whole folders; what is gone is forgotten. */
  async update(paths: readonly string[]): Promise<void> {
    const known = this.#files;
    const listing = await this.#list();
    this.#accept(listing);
    const isChanged = (file: string): boolean => paths.some((path) => isInside(file, path));
    await this.#readCatalogues(listing, isChanged);
    const { metadata: told } = this.#catalogues.tell(listing.files);
    for (const file of listing.files) {
      const isNew = known.get(file.path)?.file !== file.file;
      if (!isNew && !isChanged(file.file)) continue;
      this.index.replaceSource(file.path, await this.#read(file, false, told.get(file.path)));
      await nextTurn();
    }
    await this.#settle();
    await this.#compare(() => false, false);
  }

  /**
   * Has what follows from all sources together worked out, with pauses: the index would do it in one piece for whoever asks
   * first, which takes seconds for a thousand sources.
   */
  workOut(): Promise<void> {
    this.#working ??= this.#workOut().finally(() => {
      this.#working = undefined;
    });
    return this.#working;
  }

  async #workOut(): Promise<void> {
    if (this.index.isWorkedOut) return;
    // What changes in this turn of the event loop is worked out with the rest.
    await nextTurn();
    let until = Date.now() + stretch;
    for (const _ of this.index.workOut()) {
      if (Date.now() < until) continue;
      await nextTurn();
      until = Date.now() + stretch;
    }
  }

  #list(): Promise<CorpusListing> {
    return listCorpus(this.options.roots, this.options.exclude, this.options.boundary);
  }

  #accept({ files, problems }: CorpusListing): void {
    this.#problems = problems;
    this.#files = new Map(files.map((file) => [file.path, file]));
    this.#paths = new Map(files.map(({ file, path }) => [file, path]));
    for (const path of this.index.paths) {
      if (this.#files.has(path)) continue;
      this.index.removeSource(path);
      this.#own.delete(path);
      this.#keys.delete(path);
    }
  }

  #readCatalogues({ catalogues, files }: CorpusListing, isChanged: (file: string) => boolean): Promise<void> {
    return this.#catalogues.read(catalogues, files, this.options.maxFileSize, isChanged);
  }

  async #read(file: CorpusFile, anew: boolean, told: Partial<SourceMetadata> = {}): Promise<SourceFacts> {
    const context = contextOf(told);
    const read = await readCorpusFile(file, { ...this.options, anew, told: context });
    this.#keys.set(file.path, this.options.cache?.keyOfFacts(read));
    const facts = inLanguages(read, this.options.languages);
    this.#own.set(file.path, {
      metadata: facts.metadata,
      context: JSON.stringify(context),
      told: JSON.stringify(told),
    });
    return { ...facts, metadata: withTold(facts.metadata, told) };
  }

  /** Matches the files about sources with what the documents tell, and has the index know what comes of it. */
  async #settle(): Promise<void> {
    const described = this.index.paths.map((path) => {
      const beginning = this.index.factsOf(path)?.text.slice(0, beginningLength) ?? '';
      return { path, beginning, ...withMetadata(this.#own.get(path)?.metadata) };
    });
    const { bibliography, metadata } = this.#catalogues.tell(described);
    for (const path of this.index.paths) {
      const told = metadata.get(path) ?? {};
      const file = this.#files.get(path);
      const own = this.#own.get(path);
      const facts = this.index.factsOf(path);
      if (!file || !own || !facts || own.told === JSON.stringify(told)) continue;
      if (isReadAlike(own, told)) {
        this.#own.set(path, { ...own, told: JSON.stringify(told) });
        this.index.replaceSource(path, { ...facts, metadata: withTold(own.metadata, told) });
      } else this.index.replaceSource(path, await this.#read(file, false, told));
      await nextTurn();
    }
    if (bibliography !== this.index.bibliography) this.index.replaceBibliography(bibliography);
  }

  get #state(): CorpusState {
    const { languages, rules = noCorpusRules } = this.options;
    const sources = this.index.paths.map((path) => ({
      path,
      facts: this.#keys.get(path),
      metadata: this.index.factsOf(path)?.metadata,
    }));
    return { sources, languages, rules };
  }

  /**
   * Looks for the conflicts among the sources in short stretches; begins again where a source changes meanwhile. Those
   * of a corpus in the same state are taken from the cache, unless they are asked for `anew`.
   */
  async #compare(stopped: () => boolean, anew: boolean): Promise<boolean> {
    const cache = this.options.cache && this.options.conflictsCache;
    for (;;) {
      const { revision } = this.index;
      const state = this.#state;
      const kept = anew ? undefined : await cache?.find(state);
      const found = await this.#conflictsAt(revision, kept, stopped);
      if (found === 'stopped') return false;
      if (found === 'stale') continue;
      if (!kept) await cache?.store(state, keepConflicts(found));
      for (const _ of this.index.prepareForTyping()) await nextTurn();
      return true;
    }
  }

  async #conflictsAt(
    revision: number,
    kept: readonly KeptConflict[] | undefined,
    stopped: () => boolean,
  ): Promise<readonly FoundConflict[] | 'stale' | 'stopped'> {
    const steps = this.index.findConflicts(kept);
    let until = Date.now() + stretch;
    while (this.index.revision === revision) {
      const step = steps.next();
      if (step.done) return step.value;
      if (Date.now() < until) continue;
      await nextTurn();
      if (stopped()) return 'stopped';
      until = Date.now() + stretch;
    }
    return 'stale';
  }
}

/** Characters of a document in which its DOI is looked for. */
const beginningLength = 3000;

const withMetadata = (metadata: SourceMetadata | undefined) => (metadata ? { metadata } : {});

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
