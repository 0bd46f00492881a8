import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { addressKey } from '../../read/bibliography/matchEntries';

/** A source that is there already. */
export interface KnownSource {
  /** Absolute. */
  readonly file: string;
  /** Where it was published or fetched from. */
  readonly url?: string;
}

/** Tells whether a document is a source already. */
export class KnownDocuments {
  readonly #bySize = new Map<number, string[]>();
  readonly #byAddress = new Map<string, string>();
  readonly #unsized: string[];

  constructor(sources: readonly KnownSource[]) {
    this.#unsized = [...new Set(sources.map(({ file }) => file))];
    for (const { file, url } of sources) this.#addAddress(url, file);
  }

  /** The file that has this address. */
  findAddress(url: string): string | undefined {
    const key = addressKey(url);
    return key === undefined ? undefined : this.#byAddress.get(key);
  }

  /** The file that has the same bytes. Only files of the same size are read. */
  async findContent(bytes: Uint8Array): Promise<string | undefined> {
    for (const file of this.#unsized.splice(0)) {
      const size = await stat(file).then(
        (status) => status.size,
        () => undefined,
      );
      if (size !== undefined) this.#bySize.set(size, [...(this.#bySize.get(size) ?? []), file]);
    }
    const wanted = hashOf(bytes);
    for (const file of this.#bySize.get(bytes.length) ?? []) {
      const other = await readFile(file).catch(() => undefined);
      if (other && hashOf(other) === wanted) return file;
    }
    return undefined;
  }

  /** A source that was added just now, with all addresses that it is known by. */
  add({ file, url }: KnownSource, ...addresses: readonly (string | undefined)[]): void {
    this.#unsized.push(file);
    for (const address of [url, ...addresses]) this.#addAddress(address, file);
  }

  #addAddress(url: string | undefined, file: string): void {
    const key = addressKey(url);
    if (key !== undefined && !this.#byAddress.has(key)) this.#byAddress.set(key, file);
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
