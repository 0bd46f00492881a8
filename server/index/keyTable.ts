/** Numbers for the keys of a corpus, so that they can be kept and compared as numbers. */
export class KeyTable {
  readonly #numbers = new Map<string, number>();
  readonly #keys: string[] = [];

  /** How many keys have a number: the numbers run from 0. */
  get size(): number {
    return this.#keys.length;
  }

  /** The number of a key; a key met for the first time gets the next one. */
  numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const next = this.#keys.push(key) - 1;
    this.#numbers.set(key, next);
    return next;
  }

  /** The key with a number of this table; empty for a number that it never gave. */
  keyOf(number: number): string {
    return this.#keys[number] ?? '';
  }

  /** The number of a key; undefined for keys that the corpus does not have. */
  find(key: string): number | undefined {
    return this.#numbers.get(key);
  }
}
