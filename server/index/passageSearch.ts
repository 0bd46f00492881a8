import MiniSearch from 'minisearch';
import type { Statement } from '../compare/statement';
import { fold } from '../text/fold';
import { isFunctionWord } from '../text/functionWords';

interface Entry {
  readonly id: number;
  readonly text: string;
}

const words = /\p{L}[\p{L}\p{M}\p{N}]*|\p{N}+/gu;
const ideographs = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/** Full-text search over sentences by the words they are written in. */
export class PassageSearch {
  readonly #statements: readonly Statement[];
  #made: MiniSearch<Entry> | undefined;

  constructor(statements: readonly Statement[]) {
    this.#statements = statements;
  }

  /** Indexes of the statements that share most words with the query, best first. Words may be a letter or two off. */
  find(query: string, limit: number): { index: number; score: number }[] {
    return this.#index()
      .search(query, { combineWith: 'OR', fuzzy: (term) => (term.length > 5 ? 0.2 : false) })
      .slice(0, limit)
      .map(({ id, score }) => ({ index: id as number, score }));
  }

  /** Made when it is first searched in: most sessions never do. */
  #index(): MiniSearch<Entry> {
    if (this.#made) return this.#made;
    // The words are cut once, here and in queries alike; MiniSearch must not cut them again.
    const index = new MiniSearch<Entry>({ fields: ['text'], tokenize, processTerm: (term) => term });
    index.addAll(
      this.#statements.map(({ text, start, end, language }, id) => ({
        id,
        // Stop words are what makes queries slow and says nothing.
        text: tokenize(text.slice(start, end))
          .filter((word) => !isFunctionWord(word, language))
          .join(' '),
      })),
    );
    this.#made = index;
    return index;
  }
}

/** Folded words; scripts without spaces between words are cut into overlapping pairs of characters. */
function tokenize(text: string): string[] {
  return (fold(text).match(words) ?? []).flatMap((word) =>
    ideographs.test(word) && word.length > 1
      ? Array.from(word.slice(1), (character, i) => word[i] + character)
      : [word],
  );
}
