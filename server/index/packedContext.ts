import type { Context } from '../compare/statement';
import type { KeyTable } from './keyTable';

/** Keys lent by surroundings with their weights, in sorted arrays: a corpus has one for each of its statements. */
export class PackedContext implements Context {
  readonly #table: KeyTable;
  /** Numbers of the keys, ascending, and the weight of each. */
  readonly #keys: Int32Array;
  readonly #weights: Float64Array;

  constructor(context: ReadonlyMap<string, number>, table: KeyTable) {
    const entries = [...context].map(([key, weight]) => [table.numberOf(key), weight] as const);
    entries.sort(([a], [b]) => a - b);
    this.#table = table;
    this.#keys = Int32Array.from(entries, ([key]) => key);
    this.#weights = Float64Array.from(entries, ([, weight]) => weight);
  }

  get(key: string): number | undefined {
    const number = this.#table.find(key);
    return number === undefined ? undefined : this.weightOf(number);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  *[Symbol.iterator](): Generator<readonly [string, number]> {
    for (const [at, key] of this.#keys.entries()) yield [this.#table.keyOf(key), this.#weights[at] ?? 0];
  }

  /** The weight of a key by its number in the table; undefined where it is not lent. */
  weightOf(key: number): number | undefined {
    const keys = this.#keys;
    let low = 0;
    let high = keys.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = keys[middle] ?? 0;
      if (found === key) return this.#weights[middle];
      if (found < key) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }
}
