import MiniSearch from 'minisearch';
import { isFunctionWord } from '../text/functionWords';
import type { DetectedLanguage } from '../text/language';
import { type Span, textOf } from '../text/span';
import { transliterate } from '../text/transliterate';

/** A sentence of a source that is searched by its words alone. */
export interface SearchedSentence extends Span {
  readonly source: string;
  /** The text of the source, in which the span counts. */
  readonly text: string;
}

interface Entry {
  readonly id: number;
  readonly text: string;
}

const words = /\p{L}[\p{L}\p{M}\p{N}]*|\p{N}+/gu;
const letters = /\p{L}/u;
const ideographs = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/** Letters of a word from which on it may tell something; digits and ideographs tell sooner. */
const fewestLetters = 4;
/** Words in more than this share of the sentences, and in more than so many, tell nothing. */
const commonShare = 0.2;
const fewSentences = 3;
/** Words that a passage must share with what is looked for. One word alone is chance. */
const fewestShared = 2;
/** Sentences that are searched: building the index must not be felt. */
const mostSentences = 20_000;

/** Full-text search over sentences by the words they are written in. Made for text that is not read further. */
export class PassageSearch {
  readonly #sentences: readonly SearchedSentence[];
  #made: { readonly index: MiniSearch<Entry>; readonly sentencesWith: ReadonlyMap<string, number> } | undefined;

  constructor(sentences: readonly SearchedSentence[]) {
    this.#sentences = sentences.slice(0, mostSentences);
  }

  /**
   * The sentences that share most telling words and figures with a text, at least two and one of them a word; best
   * first. Words may be a letter or two off, and names in Cyrillic or Greek letters are found by their Latin spelling.
   */
  find(text: string, language: DetectedLanguage, limit: number): SearchedSentence[] {
    if (!this.#sentences.length) return [];
    const { index, sentencesWith } = this.#index();
    const mostWith = Math.max(fewSentences, this.#sentences.length * commonShare);
    const telling = [...new Set(tokenize(text))].filter(
      (word) =>
        isTelling(word) &&
        (sentencesWith.get(word) ?? 0) <= mostWith &&
        (language === 'und' || !isFunctionWord(word, language)),
    );
    return index
      .search(text, {
        tokenize: () => telling,
        combineWith: 'OR',
        fuzzy: (term) => (term.length > 5 && letters.test(term) ? 0.2 : false),
      })
      .filter(({ queryTerms }) => queryTerms.length >= fewestShared && queryTerms.some((term) => letters.test(term)))
      .slice(0, limit)
      .flatMap(({ id }) => this.#sentences[id as number] ?? []);
  }

  /** Made when it is first searched in: most sessions never do. */
  #index() {
    if (this.#made) return this.#made;
    // The words are cut once, here and in queries alike; MiniSearch must not cut them again.
    const index = new MiniSearch<Entry>({ fields: ['text'], tokenize: splitWords, processTerm: (term) => term });
    const sentencesWith = new Map<string, number>();
    for (const [id, sentence] of this.#sentences.entries()) {
      const own = tokenize(textOf(sentence.text, sentence));
      for (const word of new Set(own)) sentencesWith.set(word, (sentencesWith.get(word) ?? 0) + 1);
      index.add({ id, text: own.filter(isTelling).join(' ') });
    }
    this.#made = { index, sentencesWith };
    return this.#made;
  }
}

const isTelling = (word: string): boolean =>
  word.length >= (letters.test(word) && !ideographs.test(word) ? fewestLetters : 2);

const splitWords = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** Folded words in Latin letters; scripts without spaces between words are cut into overlapping pairs of characters. */
function tokenize(text: string): string[] {
  return (transliterate(text).match(words) ?? []).flatMap((word) => {
    const characters = ideographs.test(word) ? [...word] : [];
    return characters.length > 1 ? characters.slice(1).map((character, at) => `${characters[at]}${character}`) : [word];
  });
}
