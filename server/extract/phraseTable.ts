import { fold } from '../text/fold';
import type { Language } from '../text/language';
import { stem } from '../text/stem';
import { columnWords, isInfinitive, type WordTraits } from './wordTraits';

/** A phrase of a table, ready to be matched against words. */
export interface Phrase<Row> {
  readonly row: Row;
  readonly words: readonly PhraseWord[];
  /** An infinitive has to follow within three words. */
  readonly thenInfinitive: boolean;
}

type PhraseWord =
  | { readonly by: 'folded' | 'lower' | 'stem'; readonly key: string }
  /** Any form of the language's 'to be'. */
  | { readonly by: 'auxiliary' };

let tables = 0;

/** Phrases of many rows by their first word. */
export class PhraseTable<Row> {
  readonly #language: Language;
  readonly #byFirst = new Map<string, Phrase<Row>[]>();
  readonly #auxiliaryFirst: Phrase<Row>[] = [];
  readonly #number = tables++;

  constructor(language: Language) {
    this.#language = language;
  }

  /** Adds the phrases of a column: separated by commas, in the notation of `CuePhrase`. */
  add(row: Row, column: string): void {
    for (const text of columnWords(column)) {
      const parts = (
        this.#language === 'fr' || this.#language === 'it' ? text.replace(/['’](?=\S)/g, "' ") : text
      ).split(/\s+/);
      const thenInfinitive = parts.at(-1) === '+';
      if (thenInfinitive) parts.pop();
      const words = parts.map((part) => this.#compile(part));
      const first = words[0];
      if (!first) continue;
      const phrase = { row, words, thenInfinitive };
      if (first.by === 'auxiliary') this.#auxiliaryFirst.push(phrase);
      else {
        const key = `${first.by}:${first.key}`;
        const others = this.#byFirst.get(key);
        if (others) others.push(phrase);
        else this.#byFirst.set(key, [phrase]);
      }
    }
  }

  /** The longest phrase that begins at word `at`, a comma inside it or not; `accept` may turn one down. */
  matchAt(
    words: readonly WordTraits[],
    at: number,
    accept: (phrase: Phrase<Row>, end: number) => boolean,
  ): { readonly phrase: Phrase<Row>; readonly end: number } | undefined {
    const first = words[at];
    if (!first) return undefined;
    for (const phrase of this.#startingWith(first)) {
      const end = endOf(phrase, words, at);
      if (end > 0 && this.#infinitiveFollows(phrase, words, end) && accept(phrase, end)) return { phrase, end };
    }
    return undefined;
  }

  #startingWith(word: WordTraits): readonly Phrase<Row>[] {
    const known = word.phrases[this.#number] as readonly Phrase<Row>[] | undefined;
    if (known) return known;
    const found = [
      ...(this.#byFirst.get(`lower:${word.lower}`) ?? []),
      ...(this.#byFirst.get(`folded:${word.folded}`) ?? []),
      ...(this.#byFirst.get(`stem:${word.stem}`) ?? []),
      ...(word.auxiliary ? this.#auxiliaryFirst : []),
    ].sort((a, b) => b.words.length - a.words.length);
    word.phrases[this.#number] = found;
    return found;
  }

  #infinitiveFollows({ thenInfinitive }: Phrase<Row>, words: readonly WordTraits[], end: number): boolean {
    if (!thenInfinitive) return true;
    for (let i = end; i < end + 3; i += 1) {
      const word = words[i];
      if (!word) return false;
      if (isInfinitive(word, this.#language)) return true;
      if (!word.adverb && !word.auxiliary) return false;
    }
    return false;
  }

  #compile(part: string): PhraseWord {
    if (part.startsWith('=')) return { by: 'lower', key: part.slice(1) };
    if (!part.startsWith('~')) return { by: 'folded', key: fold(part) };
    const verb = part.slice(1);
    if (beingVerbs.has(verb)) return { by: 'auxiliary' };
    return { by: 'stem', key: stem(verb, this.#language) };
  }
}

/** Place behind the phrase that stands at `at`, or -1. */
function endOf<Row>(phrase: Phrase<Row>, words: readonly WordTraits[], at: number): number {
  let i = at;
  for (const wanted of phrase.words) {
    if (i > at && words[i]?.lower === ',') i += 1;
    if (!fits(wanted, words[i])) return -1;
    i += 1;
  }
  return i;
}

const beingVerbs = new Set(['be', 'ser', 'essere', 'être', 'sein']);

function fits(wanted: PhraseWord, word: WordTraits | undefined): boolean {
  if (!word) return false;
  return wanted.by === 'auxiliary' ? word.auxiliary : word[wanted.by] === wanted.key;
}
