import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { extractorVersion } from '../extract/sourceFacts';
import type { SourceFacts } from '../model/source';
import { cacheFolder } from './cacheFolder';
import type { ToldContext } from './extraction';
import { KeptFiles } from './keptFiles';

/** Folder of what this version of the program extracts. */
export const factsFolder = `facts-${extractorVersion}`;

/** How many sources' facts are kept. */
const mostEntries = 20_000;

/**
 * Facts of sources on disk, by the content they came from: an unchanged file is not extracted again, whatever it is
 * called.
 */
export class FactsCache {
  readonly #files: KeptFiles<SourceFacts>;
  readonly #keys = new WeakMap<SourceFacts, string>();

  constructor(folder = cacheFolder()) {
    this.#files = new KeptFiles(join(folder, factsFolder), mostEntries, isWhole);
  }

  /**
   * The suffix counts too: the same bytes read as HTML and as text give other facts. So does what is told of the document
   * from outside.
   */
  keyOf(bytes: Uint8Array, suffix: string, { published, language }: ToldContext = {}): string {
    const beside = published || language ? `\0${published ?? ''}\0${language ?? ''}` : '';
    return createHash('sha256').update(suffix).update(beside).update('\0').update(bytes).digest('hex').slice(0, 40);
  }

  /** The key of facts that were found or stored here; none of facts that stand for a file which could not be read. */
  keyOfFacts(facts: SourceFacts): string | undefined {
    return this.#keys.get(facts);
  }

  async find(key: string): Promise<SourceFacts | undefined> {
    const facts = await this.#files.find(key);
    if (facts) this.#keys.set(facts, key);
    return facts;
  }

  async store(key: string, facts: SourceFacts): Promise<void> {
    this.#keys.set(facts, key);
    await this.#files.store(key, facts);
  }

  trim(): Promise<void> {
    return this.#files.trim();
  }
}

/** Whether what was kept has the form of facts; what is in them is trusted, as only this program writes it. */
function isWhole(kept: unknown): kept is SourceFacts {
  if (typeof kept !== 'object' || kept === null) return false;
  const facts: Readonly<Record<string, unknown>> = { ...kept };
  const lists = [facts['passages'], facts['sentences'], facts['lineStarts'], facts['problems'], facts['languages']];
  return typeof facts['text'] === 'string' && typeof facts['metadata'] === 'object' && lists.every(Array.isArray);
}
