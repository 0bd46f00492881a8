import { open } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Bibliography, noBibliography } from '../model/bibliographicRecord';
import type { Problem } from '../model/problem';
import type { Reason } from '../model/reason';
import type { SourceMetadata } from '../model/source';
import { catalogueProblem } from '../read/bibliography/catalogueProblem';
import { type KeyProblem, makeBibliography } from '../read/bibliography/makeBibliography';
import { type DescribedSource, type FiledEntry, matchEntries } from '../read/bibliography/matchEntries';
import { type CatalogueFile, type CorpusFile, failureOf } from './corpusFiles';
import { readCatalogueFile } from './extraction';

/** A file about sources, as it is shown. */
export interface ReadCatalogue {
  /** Relative to its corpus folder. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  readonly entries: number;
  readonly problems: readonly Problem[];
}

/** What the files about sources tell of the sources. */
export interface Told {
  readonly bibliography: Bibliography;
  readonly metadata: ReadonlyMap<string, Partial<SourceMetadata>>;
}

interface Held extends CatalogueFile {
  readonly entries: readonly FiledEntry[];
  readonly problems: readonly Problem[];
}

/** The files about the sources of a corpus, kept in step with the disk, and what they tell of each source. */
export class Catalogues {
  #held: readonly Held[] = [];
  #keyProblems: readonly KeyProblem[] = [];

  /** Reads the files anew, except those that are held already and not named among the `changed`. */
  async read(
    catalogues: readonly CatalogueFile[],
    files: readonly CorpusFile[],
    maxFileSize: number,
    isChanged: (file: string) => boolean,
  ): Promise<void> {
    const before = new Map(this.#held.map((one) => [one.file, one]));
    const held: Held[] = [];
    const finder = new DocumentFinder(files);
    for (const one of catalogues) {
      const known = before.get(one.file);
      const read =
        known && isDeepStrictEqual(known.problem, one.problem) && !isChanged(one.file)
          ? known
          : await readFile(one, maxFileSize);
      // Documents come and go: which of them an entry names is looked up each time.
      held.push({
        ...one,
        problems: read.problems,
        entries: read.entries.map(({ entry, catalogue }) => {
          const named = one.document?.path ?? finder.find(entry.files, dirname(one.file));
          return { entry, catalogue, ...(named === undefined ? {} : { named }) };
        }),
      });
    }
    this.#held = held;
  }

  /** What the files tell of the sources, as far as those are known. */
  tell(sources: readonly DescribedSource[]): Told {
    if (!this.#held.length) {
      const { problems } = makeBibliography({ bySource: new Map(), others: [] }, sources);
      this.#keyProblems = problems;
      return { bibliography: noBibliography, metadata: new Map() };
    }
    const entries = this.#held.flatMap((one) => one.entries);
    const { bibliography, told, problems } = makeBibliography(matchEntries(entries, sources), sources);
    this.#keyProblems = problems;
    return { bibliography, metadata: told };
  }

  /** Every file about sources with what is wrong with it. */
  get files(): ReadCatalogue[] {
    // JSON of other kinds is none of these files.
    const told = this.#held.filter(
      ({ kind, entries, problems }) => kind !== 'csl' || entries.length + problems.length > 0,
    );
    return told.map(({ path, file, entries, problems }) => ({
      path,
      file,
      entries: entries.length,
      problems: [
        ...problems,
        ...this.#keyProblems.flatMap(({ catalogue, problem }) => (catalogue === path ? [problem] : [])),
      ],
    }));
  }

  /** Problems with keys that stand in sources themselves. */
  problemsOf(source: string): Problem[] {
    return this.#keyProblems.flatMap((one) => (one.source === source ? [one.problem] : []));
  }
}

async function readFile(one: CatalogueFile, maxFileSize: number): Promise<Pick<Held, 'entries' | 'problems'>> {
  const failed = (reason: Reason) => ({ entries: [], problems: [catalogueProblem(reason, 0)] });
  if (one.problem !== undefined) return failed(one.problem);
  try {
    const handle = await open(one.file);
    try {
      const { size } = await handle.stat();
      if (size > maxFileSize)
        return one.kind === 'csl' ? { entries: [], problems: [] } : failed({ says: 'catalogueTooLarge' });
      const read = await readCatalogueFile(await handle.readFile(), one.kind);
      if (!read) return { entries: [], problems: [] };
      return { problems: read.problems, entries: read.entries.map((entry) => ({ entry, catalogue: one.path })) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return failed(failureOf(error));
  }
}

/** Finds the source that an entry names by a path, which reference managers give from folders of their own. */
class DocumentFinder {
  readonly #byFile: ReadonlyMap<string, string>;
  readonly #byName = new Map<string, string | undefined>();

  constructor(files: readonly CorpusFile[]) {
    this.#byFile = new Map(files.map(({ file, path }) => [file, path]));
    for (const { file, path } of files) {
      const name = basename(file).toLowerCase();
      this.#byName.set(name, this.#byName.has(name) ? undefined : path);
    }
  }

  find(named: readonly string[], folder: string): string | undefined {
    const names = named.map((name) => decoded(name.replace(/^file:\/\//iu, '')));
    const exact = names.map((name) => this.#byFile.get(resolve(folder, name))).find((path) => path !== undefined);
    // A file of the same name, where only one source has it: the library lies elsewhere, its documents were copied.
    return (
      exact ??
      names
        .map((name) => this.#byName.get(name.replace(/^.*[\\/]/u, '').toLowerCase()))
        .find((path) => path !== undefined)
    );
  }
}

function decoded(name: string): string {
  try {
    return /%[0-9a-f]{2}/iu.test(name) ? decodeURIComponent(name) : name;
  } catch {
    return name;
  }
}
