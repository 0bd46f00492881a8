import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Values of one kind on disk, by keys that name all they depend on. Values that cannot be read or written are no error:
 * they are worked out again.
 */
export class KeptFiles<Value> {
  readonly #folder: string;
  readonly #mostEntries: number;
  readonly #isWhole: (kept: unknown) => kept is Value;

  /** `isWhole`: has what was read the form of a value? Of more than `mostEntries`, the oldest go first. */
  constructor(folder: string, mostEntries: number, isWhole: (kept: unknown) => kept is Value) {
    this.#folder = folder;
    this.#mostEntries = mostEntries;
    this.#isWhole = isWhole;
  }

  async find(key: string): Promise<Value | undefined> {
    try {
      const kept: unknown = JSON.parse(await readFile(this.#fileOf(key), 'utf8'));
      return this.#isWhole(kept) ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  async store(key: string, value: Value): Promise<void> {
    const file = this.#fileOf(key);
    const draft = `${file}.${process.pid}`;
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(draft, JSON.stringify(value));
      await rename(draft, file);
    } catch {
      await rm(draft, { force: true }).catch(() => undefined);
    }
  }

  /** Removes the entries that were written longest ago, if there are too many. */
  async trim(): Promise<void> {
    try {
      const names = await readdir(this.#folder);
      if (names.length <= this.#mostEntries) return;
      const dated = await Promise.all(
        names.map(async (name) => ({ name, written: (await stat(join(this.#folder, name))).mtimeMs })),
      );
      dated.sort((a, b) => a.written - b.written);
      await Promise.all(
        dated
          .slice(0, names.length - this.#mostEntries)
          .map(({ name }) => rm(join(this.#folder, name), { force: true })),
      );
    } catch {
      // Another process may be trimming too.
    }
  }

  #fileOf(key: string): string {
    return join(this.#folder, `${key}.json`);
  }
}
