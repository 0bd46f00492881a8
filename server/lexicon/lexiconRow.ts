import type { Language } from '../text/language';

/** One row of a lexicon table: the words that name the same thing in six languages, base forms separated by commas. */
export interface LexiconRow extends Readonly<Record<Language, string>> {
  /** English, lower case, hyphens; unique in its table. */
  readonly id: string;
}
