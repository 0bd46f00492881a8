import type { Mention } from '../model/mention';
import type { Quantity } from '../model/quantity';
import type { Attribution, Factuality } from '../model/stance';
import type { TermKind } from '../model/term';
import type { TimeExpression } from '../model/time';
import type { Language } from '../text/language';
import type { Span } from '../text/span';

/** `entity`: a named actor, place or agreement; `country`; `year`; `label`: a numbered thing ('article 7'). */
export type FeatureKind =
  | TermKind
  | 'person'
  | 'organization'
  | 'place'
  | 'agreement'
  | 'name'
  | 'country'
  | 'year'
  | 'label';

/** One thing that a sentence is about, in keys that are the same in every source and language. */
export interface Feature extends Span {
  readonly kind: FeatureKind;
  /** Two features mean the same where they share a key; the first key is the most specific. */
  readonly keys: readonly string[];
  readonly clause: number;
  /** Names the one who does what the keys say: 'restorer'. */
  readonly agent?: true;
  /** Words that only bend the statement ('plans to', 'has not confirmed'): what they do to it is its stance. */
  readonly cue?: true;
  /** Part of naming who says it ('according to X'): tells nothing of what is said. */
  readonly speaker?: true;
}

/** Stance of the text towards what a word of the sentence names. */
export interface Stance {
  readonly polarity: 'positive' | 'negative';
  readonly factuality: Factuality;
  /** In a question or condition: nobody says that it is so, nor that it is not. */
  readonly open?: true;
  /** 'Stopped selling': it was so and is no more, or soon will not be. */
  readonly over?: true;
}

/** A named actor, place or agreement of a sentence, resolved. */
export interface Participant {
  readonly mention: Mention;
  /** Entity id; for a country its code. */
  readonly key: string;
  readonly clause: number;
  readonly speaker?: true;
  /** Of somebody who is only described ('the captain'): the concepts that say what they are. */
  readonly concepts?: readonly string[];
  /** Of a body without a name: the key of its country, where told. */
  readonly country?: string;
  /** The body is that of another one at issue: 'its own laboratory'. */
  readonly own?: true;
  /** A word beside it says which body it is: 'the state laboratory'. */
  readonly told?: true;
}

/** A quantity of a statement. */
export interface Amount extends Quantity {
  readonly clause: number;
  /** Its document says that it is not the last figure: 'so far 7', 'risen to 9'. */
  readonly running?: true;
  /** Values that its document says it takes the place of, in the base unit. */
  readonly replaces?: readonly number[];
}

/** Somebody that a sentence means without naming them. */
export interface Referent {
  /** Entity id. */
  readonly key: string;
  readonly name: string;
}

/** Keys that the surroundings of a sentence lend to it, with the weight (0 to 1) they have there. */
export interface Context extends Iterable<readonly [string, number]> {
  get(key: string): number | undefined;
  has(key: string): boolean;
}

/**
 * A sentence of a source or of a brief, made ready for comparison: names resolved to entities, what it leaves unsaid
 * ('the agreement', 'he') supplied by its surroundings.
 */
export interface Statement extends Span {
  /** Text that spans count in. */
  readonly text: string;
  readonly language: Language;
  readonly features: readonly Feature[];
  /** Keys of headings, title and preceding sentences. */
  readonly context: Context;
  readonly clauses: readonly Span[];
  readonly times: readonly (TimeExpression & { readonly clause: number })[];
  readonly quantities: readonly Amount[];
  readonly participants: readonly Participant[];
  readonly attributions: readonly Attribution[];
  /** Words of another sentence that this one says somebody said: not what it is about itself. */
  readonly cited?: readonly Feature[];
  /** ISO date of the document. */
  readonly published?: string;
  /** Who talks, where the sentence stands in a person's mouth as a whole. */
  readonly speaker?: string;
  /** The same, resolved: whom 'I' means. */
  readonly voice?: Referent;
  /** The one person that the sentences before name last: whom 'he' or 'she' means. */
  readonly referent?: Referent;
  /** Nobody states it: an interviewer's question, a heading in the form of a question. */
  readonly unstated?: true;
  stanceAt(offset: number): Stance;
  /** The words that bend what stands there ('not', 'plans to'), in order. */
  bendingAt(offset: number): readonly Span[];
}

/** How much keys tell apart in this corpus: inverse document frequency, about 0 (everywhere) to 1 (once). */
export interface Weights {
  weightOf(key: string): number;
  /** Does a statement of the corpus have the key? */
  isKnown(key: string): boolean;
  /** Is this the time that the corpus is mostly about, so that a sentence that names no time means it? */
  isMainTime(yearKey: string): boolean;
  /** The sources that give an amount or a day (compare/corroboration names them); undefined where none does. */
  sourcesGiving(value: string): ReadonlySet<string> | undefined;
  /** The concepts by which sources call a person: trades, offices, ranks. */
  descriptionsOf(person: string): ReadonlySet<string>;
  /**
   * The person of whom alone the sources say that they are a captain, a nurse; with the key of a country, the Swiss captain.
   * Undefined where it is nobody, or several.
   */
  onlyPersonWho(concept: string, country?: string): string | undefined;
}
