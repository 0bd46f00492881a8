import type { SourceFacts } from '../model/source';
import { readWordSequence, type WordSequence } from '../text/wordSequence';

/**
 * The words of one source with a table of its pairs of neighbouring words: where a quotation may have been taken from is
 * found by the pairs that both have. Depends on the text of that source alone, so a change of one source leaves all
 * others as they are.
 */
export class Wording implements WordSequence {
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Place behind the first word of a pair, by the pair's hash; 0 where there is none. */
  readonly #heads: Uint32Array;
  /** The next pair of the same hash, by place. */
  readonly #next: Uint32Array;

  constructor(readonly text: string) {
    const { words, starts, ends } = readWordSequence(text);
    this.words = words;
    this.starts = starts;
    this.ends = ends;
    let size = 16;
    while (size < words.length * 2) size *= 2;
    this.#heads = new Uint32Array(size);
    this.#next = new Uint32Array(words.length);
    // From the end, so that the places of a pair come in the order of the text.
    for (let at = words.length - 2; at >= 0; at -= 1) {
      const slot = this.#slotOf(words[at] ?? 0, words[at + 1] ?? 0);
      this.#next[at] = this.#heads[slot] ?? 0;
      this.#heads[slot] = at + 1;
    }
  }

  /** Calls `visit` with the index of the first word wherever `first` stands before `second`; stops when that gives false. */
  visitPairs(first: number, second: number, visit: (at: number) => boolean): void {
    let at = this.#heads[this.#slotOf(first, second)] ?? 0;
    while (at > 0) {
      const place = at - 1;
      if (this.words[place] === first && this.words[place + 1] === second && !visit(place)) return;
      at = this.#next[place] ?? 0;
    }
  }

  /** Does `first` stand before `second` anywhere? */
  hasPair(first: number, second: number): boolean {
    let at = this.#heads[this.#slotOf(first, second)] ?? 0;
    while (at > 0) {
      if (this.words[at - 1] === first && this.words[at] === second) return true;
      at = this.#next[at - 1] ?? 0;
    }
    return false;
  }

  #slotOf(first: number, second: number): number {
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second ^ (second >>> 15), 0x85ebca6b);
    return (mixed ^ (mixed >>> 13)) & (this.#heads.length - 1);
  }
}

const read = new WeakMap<SourceFacts, Wording>();

/** The wording of a source, made when first asked for and kept as long as its facts are. */
export function wordingOf(facts: SourceFacts): Wording {
  let own = read.get(facts);
  if (!own) {
    own = new Wording(facts.text);
    read.set(facts, own);
  }
  return own;
}
