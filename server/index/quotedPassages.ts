import { type Alignment, alignWords, type Difference, type QuotedWords } from '../compare/wordAlignment';
import type { SourceFacts } from '../model/source';
import { lettersOf, readWordSequence } from '../text/wordSequence';
import { type Wording, wordingOf } from './wordings';

/** Where a source has the words of a quotation, or nearly. */
export interface QuotedPassage {
  readonly source: string;
  readonly wording: Wording;
  readonly alignment: Alignment;
}

/** Sources that are looked at word by word: those that share most pairs of words with the quotation. */
const most = 12;
/** Quotations that stay known. */
const mostKnown = 5_000;
/** Share of the pairs of neighbouring words that a source must have for a look. */
const leastPairs = 0.25;
/** Words of the source that an ellipsis may stand for. */
const longestOmission = 300;
/** Words that a bracket may stand for. */
const longestInsertion = 12;
/** Places of one pair of words in one source that are looked at: more are a refrain. */
const mostPlaces = 100;

/** A place of the source with the pair of the quotation that stands there, in one number: sorted without objects. */
const pairLimit = 1024;
const hitOf = (place: number, pair: number): number => place * pairLimit + pair;
const placeOf = (hit: number): number => Math.floor(hit / pairLimit);
const pairOf = (hit: number): number => hit % pairLimit;

/** Finds where quotations come from. Belongs to one state of the corpus; what was looked for stays known. */
export class QuotedPassages {
  readonly #sources: readonly (readonly [path: string, facts: SourceFacts])[];
  readonly #known = new Map<string, readonly QuotedPassage[]>();
  /** The words of titles, by their hashes. */
  #titles: readonly string[] | undefined;

  /** Sources in order: it decides between passages that fit as well. */
  constructor(sources: Iterable<readonly [path: string, facts: SourceFacts]>) {
    this.#sources = [...sources];
  }

  /** How many quotations were looked for so far: what tests count. */
  get computed(): number {
    return this.#known.size;
  }

  /** Makes ready what the first search needs, source by source. */
  *prepare(): Generator<void> {
    for (const [, facts] of this.#sources) {
      wordingOf(facts);
      yield;
    }
  }

  /**
   * The passages that have the words of a quotation: all that have them word for word; where none has, those that come
   * nearest, most pairs of words first. `text` is what the words of the quotation stand in.
   */
  find(quoted: QuotedWords, text: string): readonly QuotedPassage[] {
    const key = `${quoted.words.join()} ${quoted.gaps.map((gap) => gap[0]).join('')}`;
    let found = this.#known.get(key);
    if (!found) {
      // Quotations that are being typed leave a trail of versions behind.
      if (this.#known.size >= mostKnown) this.#known.clear();
      found = this.#search(quoted, text);
      this.#known.set(key, found);
    }
    return found;
  }

  /** Are the words in the title of a source? Pages have titles that are not in their text. */
  isInTitle({ words }: QuotedWords): boolean {
    this.#titles ??= this.#sources.flatMap(([, { metadata }]) =>
      metadata.title === undefined ? [] : [` ${readWordSequence(metadata.title).words.join(' ')} `],
    );
    const wanted = ` ${words.join(' ')} `;
    return this.#titles.some((title) => title.includes(wanted));
  }

  #search(quoted: QuotedWords, text: string): readonly QuotedPassage[] {
    const pairs = pairsOf(quoted);
    if (!pairs.length) return [];
    const least = Math.max(1, Math.ceil(pairs.length * leastPairs));
    const candidates = this.#sources
      .flatMap(([source, facts]) => {
        const wording = wordingOf(facts);
        const shared = countShared(quoted, wording, pairs, least);
        return shared >= least ? [{ source, wording, shared }] : [];
      })
      .sort((a, b) => b.shared - a.shared)
      .slice(0, most);
    const found: QuotedPassage[] = [];
    for (const { source, wording, shared } of candidates) {
      // Behind those that have every pair, none is nearer than one that has the words.
      if (shared < pairs.length && found.some(({ alignment }) => !alignment.differences.length)) break;
      const alignment = alignIn(quoted, wording, pairs);
      const differences = alignment.differences.filter((one) => !isSameText(one, quoted, text, wording));
      found.push({ source, wording, alignment: { ...alignment, differences } });
    }
    const verbatim = found.filter(({ alignment }) => !alignment.differences.length);
    return verbatim.length ? verbatim : found;
  }
}

/** Pairs of words that stand side by side in the source if the quotation is right, by the first. */
function pairsOf({ words, gaps }: QuotedWords): number[] {
  const pairs: number[] = [];
  for (let at = 0; at + 1 < words.length; at += 1) if (gaps[at + 1] === 'none') pairs.push(at);
  return pairs;
}

/** How many of the pairs the source has; counting ends where it can no longer have `least`. */
function countShared({ words }: QuotedWords, wording: Wording, pairs: readonly number[], least: number): number {
  let shared = 0;
  let left = pairs.length;
  for (const at of pairs) {
    if (wording.hasPair(words[at] ?? 0, words[at + 1] ?? 0)) shared += 1;
    left -= 1;
    if (shared + left < least) return 0;
  }
  return shared;
}

/** The best alignment in the stretch of the source that has most of the pairs close together. */
function alignIn(quoted: QuotedWords, wording: Wording, pairs: readonly number[]): Alignment {
  const hits: number[] = [];
  for (const pair of pairs.slice(0, pairLimit)) {
    const from = hits.length;
    wording.visitPairs(quoted.words[pair] ?? 0, quoted.words[pair + 1] ?? 0, (place) => {
      hits.push(hitOf(place, pair));
      return hits.length - from < mostPlaces;
    });
  }
  const length = quoted.words.length;
  const reach = quoted.gaps.reduce(
    (sum, gap, at) => sum + (at === 0 || gap === 'none' ? 0 : gap === 'omission' ? longestOmission : longestInsertion),
    Math.ceil(length * 1.5) + 2,
  );
  const { from, to } = densest(Float64Array.from(hits).sort(), reach);
  return alignWords(quoted, wording, Math.max(0, from - length - 1), Math.min(wording.words.length, to + length + 2));
}

/** The stretch of at most `reach` words that has the most different pairs; the first of several. */
function densest(hits: Float64Array, reach: number): { from: number; to: number } {
  const inside = new Uint16Array(pairLimit);
  let different = 0;
  let best = { from: 0, to: 0, count: 0 };
  let first = 0;
  for (const hit of hits) {
    const place = placeOf(hit);
    const pair = pairOf(hit);
    if (inside[pair] === 0) different += 1;
    inside[pair] = (inside[pair] ?? 0) + 1;
    for (let oldest = hits[first] ?? hit; place - placeOf(oldest) > reach; oldest = hits[first] ?? hit) {
      const left = (inside[pairOf(oldest)] ?? 1) - 1;
      inside[pairOf(oldest)] = left;
      if (left === 0) different -= 1;
      first += 1;
    }
    if (different > best.count) best = { from: placeOf(hits[first] ?? hit), to: place + 1, count: different };
  }
  return best;
}

/** Words that only stand together or apart otherwise ('co-operate', a hyphen at the end of a line) are the same words. */
function isSameText({ quoted: own, source }: Difference, quoted: QuotedWords, text: string, wording: Wording): boolean {
  const words = stretch(text, quoted, own);
  const others = stretch(wording.text, wording, source);
  const letters = lettersOf(words);
  // 1.5 and 15 are other numbers.
  return letters !== '' && letters === lettersOf(others) && !decimal.test(words) && !decimal.test(others);
}

const decimal = /\d[.,]\d/u;

/** The text from the first to the last of some words; '' for none. */
export function stretch(
  text: string,
  { starts, ends }: Pick<Wording, 'starts' | 'ends'>,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  return to > from ? text.slice(starts[from], ends[to - 1]) : '';
}
