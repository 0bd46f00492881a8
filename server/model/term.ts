import type { Span } from '../text/span';

/** `word`: no row of the concept tables names it; it is compared by its stem and, across languages, by cognate. */
export type TermKind = 'event' | 'state' | 'thing' | 'quality' | 'word';

/**
 * A content word or phrase of a sentence, in language-neutral keys. Two terms mean the same where they share a key.
 */
export interface Term extends Span {
  readonly kind: TermKind;
  /**
   * Ids of concepts (`sign`), or for a word outside the lexicon `~` and its cognate form, and `en:` (its language)
   * and its stem. An ambiguous word has the ids of all its readings.
   */
  readonly keys: readonly string[];
  /** Index of the clause of the sentence that the term stands in. */
  readonly clause: number;
  /** Names the one who does what the keys say: 'restorer'. Such a term is a thing, no event. */
  readonly agent?: true;
}
