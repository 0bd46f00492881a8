/** The table of letter sequences of the package `eld`, as `scripts/languageTable.mjs` writes it into the programs. */
declare module 'language-table' {
  /** ISO 639-1 codes of the languages it tells apart. */
  export const codes: readonly string[];
  /**
   * One row a line: letters, as bytes of UTF-8 with a space where a word begins or ends, a tab, and for each language that
   * has them a letter (`a` is the first of `codes`) and a figure.
   */
  export const ngrams: string;
  /** What stands between words. */
  export const separators: RegExp;
}
