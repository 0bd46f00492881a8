import type { Entity } from '../../index/entityTable';
import type { Span } from '../../text/span';

/** How a source stands to the sentence that is to cite it. */
export type Standing = 'saysSo' | 'speaksOfIt' | 'saysOtherwise';

/** What all that may be inserted at the cursor has in common. The span is what it replaces. */
interface Insertion extends Span {
  /** What is shown. */
  readonly label: string;
  readonly insert: string;
  /** What is compared with the letters typed: every spelling that finds it, as typed first. */
  readonly filter: string;
}

/** A name, inserted in the language of the brief. */
export interface NameCompletion extends Insertion {
  readonly kind: 'name';
  readonly id: string;
  readonly type: Entity['type'];
  /** How many independent sources name it. */
  readonly voices: number;
}

/** A citation key. */
export interface KeyCompletion extends Insertion {
  readonly kind: 'key';
  /** Empty for an entry of a bibliography without a document. */
  readonly path: string;
  /** 'Title, Publisher, 2024-03-06'. */
  readonly source: string;
  readonly standing?: Standing;
}

/** Words that somebody is quoted as saying, with closing mark and key. */
export interface QuoteCompletion extends Insertion {
  readonly kind: 'quote';
  readonly path: string;
  /** Where the words stand in the text of the source. */
  readonly words: Span;
  /** Name of who says it. */
  readonly speaker: string;
  /** What the source is called. */
  readonly source: string;
  readonly published?: string;
}

export type Completion = NameCompletion | KeyCompletion | QuoteCompletion;

/** More items are of no use to anybody, and slow an editor down. */
export const mostItems = 100;

/** Longest text that an item is found by. Characters. */
const longestFilter = 400;

/**
 * What an item is found by: what was typed first, so that an editor that sorts by how well items match leaves them in
 * our order; then every spelling.
 */
export function filterOf(typed: string, spellings: Iterable<string>): string {
  let filter = typed;
  for (const spelling of new Set(spellings)) {
    if (filter.length + spelling.length > longestFilter) break;
    filter += filter === '' ? spelling : ` ${spelling}`;
  }
  return filter;
}
