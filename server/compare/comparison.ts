import type { ConflictKind } from '../model/conflict';
import type { Span } from '../text/span';

/** The value that one statement gives. */
export interface Value {
  /** For people: '12 June 2022', 'not signed'. */
  readonly text: string;
  /** Where it stands in the statement's text. */
  readonly span: Span;
  /** Groups equal values: the same key, the same side. */
  readonly key: string;
  /** The sentence itself names who says it. */
  readonly attributed?: boolean;
  /** The statement gives a value, but it is not known which: 'the envoy said so'. Such a value takes no side. */
  readonly unresolved?: true;
}

/** What two statements say on one and the same point. */
export interface Comparison {
  readonly kind: ConflictKind;
  readonly relation: 'agrees' | 'conflicts' | 'updates';
  /** Of an update: which of the two statements gives the later value, where that is known. */
  readonly later?: 'a' | 'b';
  /** How sure it is that both speak of the same point, 0 to 1. */
  readonly score: number;
  readonly a: Value;
  readonly b: Value;
}
