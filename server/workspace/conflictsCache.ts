import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { engineVersion } from '../index/engineVersion';
import type { KeptConflict } from '../index/keptConflicts';
import type { CorpusRules } from '../model/corpusRules';
import type { SourceMetadata } from '../model/source';
import type { Language } from '../text/language';
import { cacheFolder } from './cacheFolder';
import { KeptFiles } from './keptFiles';

/** Folder of what this version of the program finds. */
export const conflictsFolder = `conflicts-${engineVersion}`;

/** How many states of corpora are kept: each change of a source makes a new one. */
const mostEntries = 40;

/** All that the conflicts among sources depend on. */
export interface CorpusState {
  readonly sources: readonly {
    readonly path: string;
    /** Key of its facts; undefined where it could not be read. */
    readonly facts: string | undefined;
    /** What it and the files about sources tell of it: dates part earlier figures from later ones. */
    readonly metadata: SourceMetadata | undefined;
  }[];
  readonly languages: readonly Language[];
  readonly rules: CorpusRules;
}

/** Conflicts among sources on disk, by the state of the corpus: an unchanged one is not compared again. */
export class ConflictsCache {
  readonly #files: KeptFiles<readonly KeptConflict[]>;

  constructor(folder = cacheFolder()) {
    this.#files = new KeptFiles(join(folder, conflictsFolder), mostEntries, isWhole);
  }

  find(state: CorpusState): Promise<readonly KeptConflict[] | undefined> {
    return this.#files.find(keyOf(state));
  }

  async store(state: CorpusState, conflicts: readonly KeptConflict[]): Promise<void> {
    await this.#files.store(keyOf(state), conflicts);
    await this.#files.trim();
  }
}

function keyOf({ sources, languages, rules }: CorpusState): string {
  const { merge, split, ignored, trusted } = rules;
  const essence = [
    sources.map(({ path, facts, metadata }) => [path, facts ?? '', metadata]),
    languages,
    merge,
    split,
    ignored,
    trusted,
  ];
  return createHash('sha256').update(JSON.stringify(essence)).digest('hex').slice(0, 40);
}

/** Whether what was kept is a list; what is in it is trusted, as only this program writes it. */
function isWhole(kept: unknown): kept is readonly KeptConflict[] {
  return Array.isArray(kept);
}
