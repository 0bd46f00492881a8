/**
 * Values by key, of which those that were used lately stay. Two generations: when the young one is full the old one is
 * let go, so that neither use nor clearing ever costs more than the map itself.
 */
export class RecentValues<Value> {
  readonly #limit: number;
  #young = new Map<string, Value>();
  #old: ReadonlyMap<string, Value> = new Map();

  /** The `limit` values used last are always kept. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The value of a key, computed where it is not known. */
  get(key: string, compute: () => Value): Value {
    const young = this.#young.get(key);
    if (young !== undefined || this.#young.has(key)) return young as Value;
    const old = this.#old.get(key);
    const value = old !== undefined || this.#old.has(key) ? (old as Value) : compute();
    if (this.#young.size >= this.#limit) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
    return value;
  }

  clear(): void {
    this.#young = new Map();
    this.#old = new Map();
  }
}
