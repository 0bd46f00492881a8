import type { Span } from '../text/span';

/** How a text holds a statement. */
export type Factuality = 'asserted' | 'denied' | 'unconfirmed' | 'planned' | 'alleged';

export type CueKind =
  | 'negation' // not, never, ningún, kein: what is in scope is said not to be so
  | 'notYet' // not yet, still to, ainda não: not so up to now
  | 'denial' // denies, desmiente, dementiert: somebody says that it is not so
  | 'hedge' // may, apparently, likely, unconfirmed: nobody commits to it
  | 'plan' // will, plans to, is expected to: not so up to now, intended
  | 'allegation' // alleged, accused of, suspected
  | 'condition' // if, unless, should
  | 'question' // asked, not stated
  | 'former' // was once, no longer
  | 'end'; // stopped, ended: what is in scope is over

/** Words that bend a statement, and the stretch of the sentence that they bend. */
export interface Cue extends Span {
  readonly kind: CueKind;
  readonly scope: Span;
}

/** Who is said to say a stretch of the sentence. */
export interface Attribution extends Span {
  /** The speaker as the text names them: 'the environmental regulator ANCA', 'Toma', 'experts'. */
  readonly speaker: Span;
  /** What is said: for a quotation the words between the marks, else the clause. */
  readonly content: Span;
  readonly kind: 'quotation' | 'reported';
  /** The content only tells what the saying is about: 'the line about bridges is hers'. */
  readonly about?: true;
  /** How it is said: stated, denied, merely claimed. */
  readonly manner: 'said' | 'denied' | 'claimed' | 'confirmed' | 'promised' | 'asked';
}
