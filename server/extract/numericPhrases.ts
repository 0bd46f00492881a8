import type { Language } from '../text/language';
import { type Piece, piecesOfPhrase } from './pieces';

/** A phrase of a table that was found at a place. */
export interface NumericPhraseHit<Row> {
  readonly row: Row;
  /** Index of the piece behind the phrase. */
  readonly next: number;
}

/**
 * Phrases of one language over pieces, for the grammars of times and quantities: finds the longest that begins at a piece.
 *
 * Rows list their phrases separated by commas. A word that ends in `~` stands for all forms with the adjective endings
 * of its language ('pasad~', 'letzt~'). Words without their accents are found as well where no other word is spelled so.
 */
export class NumericPhrases<Row> {
  private readonly byFirst = new Map<string, { readonly keys: readonly string[]; readonly row: Row }[]>();

  constructor(rows: readonly Row[], phrasesOf: (row: Row) => string, language: Language) {
    const plainer: [string, Row][] = [];
    for (const row of rows) {
      for (const phrase of expand(phrasesOf(row), language)) {
        this.add(phrase, row);
        const plain = phrase.normalize('NFD').replace(/\p{M}/gu, '');
        if (plain !== phrase && plain.length > 4) plainer.push([plain, row]);
      }
    }
    for (const [phrase, row] of plainer) {
      if (!this.byFirst.has(piecesOfPhrase(phrase)[0]?.key ?? '')) this.add(phrase, row);
    }
    for (const entries of this.byFirst.values()) entries.sort((a, b) => b.keys.length - a.keys.length);
  }

  /** First words of all phrases. */
  get firstKeys(): Iterable<string> {
    return this.byFirst.keys();
  }

  /** The longest phrase that begins at the piece `at`. */
  findAt(pieces: readonly Piece[], at: number): NumericPhraseHit<Row> | undefined {
    const entries = this.byFirst.get(pieces[at]?.key ?? '');
    if (!entries) return undefined;
    for (const { keys, row } of entries) {
      let length = 1;
      while (length < keys.length && pieces[at + length]?.key === keys[length]) length++;
      if (length === keys.length) return { row, next: at + length };
    }
    return undefined;
  }

  /** The longest phrase that ends right before the piece `end` and whose first piece is accepted. */
  findBefore(
    pieces: readonly Piece[],
    end: number,
    accepts?: (at: number) => boolean,
  ): { readonly row: Row; readonly at: number } | undefined {
    for (let at = Math.max(0, end - longestPhrase); at < end; at++) {
      const hit = this.findAt(pieces, at);
      if (hit?.next === end && (!accepts || accepts(at))) return { row: hit.row, at };
    }
    return undefined;
  }

  private add(phrase: string, row: Row): void {
    const keys = piecesOfPhrase(phrase).map((piece) => piece.key);
    const [first] = keys;
    if (first === undefined) return;
    const entries = this.byFirst.get(first);
    if (!entries) this.byFirst.set(first, [{ keys, row }]);
    else if (!entries.some((entry) => entry.keys.join(' ') === keys.join(' '))) entries.push({ keys, row });
  }
}

const longestPhrase = 6;

const adjectiveEndings: Readonly<Record<Language, readonly string[]>> = {
  en: [''],
  es: ['o', 'a', 'os', 'as'],
  it: ['o', 'a', 'i', 'e'],
  fr: ['', 'e', 's', 'es'],
  pt: ['o', 'a', 'os', 'as'],
  de: ['e', 'en', 'er', 'es', 'em'],
};

function expand(phrases: string, language: Language): string[] {
  return phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .flatMap((phrase) =>
      phrase.includes('~') ? adjectiveEndings[language].map((ending) => phrase.replaceAll('~', ending)) : [phrase],
    );
}
