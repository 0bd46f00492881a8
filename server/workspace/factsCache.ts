import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { extractorVersion } from '../extract/sourceFacts';
import type { SourceFacts } from '../model/source';
import type { ToldContext } from './extraction';

/** How many sources' facts are kept; the oldest go first. */
const mostEntries = 20_000;

/**
 * Facts of sources on disk, by the content they came from: an unchanged file is not extracted again, whatever it is
 * called. A cache that cannot be read or written is no error: the facts are computed again.
 */
export class FactsCache {
  readonly #folder: string;

  constructor(folder = defaultFolder()) {
    this.#folder = join(folder, `facts-${extractorVersion}`);
  }

  /**
   * The suffix counts too: the same bytes read as HTML and as text give other facts. So does what is told of the document
   * from outside.
   */
  keyOf(bytes: Uint8Array, suffix: string, { published, language }: ToldContext = {}): string {
    const beside = published || language ? `\0${published ?? ''}\0${language ?? ''}` : '';
    return createHash('sha256').update(suffix).update(beside).update('\0').update(bytes).digest('hex').slice(0, 40);
  }

  async find(key: string): Promise<SourceFacts | undefined> {
    try {
      const kept: unknown = JSON.parse(await readFile(this.#fileOf(key), 'utf8'));
      return isWhole(kept) ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  async store(key: string, facts: SourceFacts): Promise<void> {
    const file = this.#fileOf(key);
    const draft = `${file}.${process.pid}`;
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(draft, JSON.stringify(facts));
      await rename(draft, file);
    } catch {
      await rm(draft, { force: true }).catch(() => undefined);
    }
  }

  /** Removes the entries that were written longest ago, if there are too many. */
  async trim(): Promise<void> {
    try {
      const names = await readdir(this.#folder);
      if (names.length <= mostEntries) return;
      const dated = await Promise.all(
        names.map(async (name) => ({ name, written: (await stat(join(this.#folder, name))).mtimeMs })),
      );
      dated.sort((a, b) => a.written - b.written);
      await Promise.all(
        dated.slice(0, names.length - mostEntries).map(({ name }) => rm(join(this.#folder, name), { force: true })),
      );
    } catch {
      // Another process may be trimming too.
    }
  }

  #fileOf(key: string): string {
    return join(this.#folder, `${key}.json`);
  }
}

/** Whether what was kept has the form of facts; what is in them is trusted, as only this program writes it. */
function isWhole(kept: unknown): kept is SourceFacts {
  if (typeof kept !== 'object' || kept === null) return false;
  const facts: Readonly<Record<string, unknown>> = { ...kept };
  const lists = [facts['passages'], facts['sentences'], facts['lineStarts'], facts['problems'], facts['languages']];
  return typeof facts['text'] === 'string' && typeof facts['metadata'] === 'object' && lists.every(Array.isArray);
}

function defaultFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  return join(XDG_CACHE_HOME ?? LOCALAPPDATA ?? join(homedir(), '.cache'), 'source-aware-writing');
}
