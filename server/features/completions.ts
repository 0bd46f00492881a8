import type { CorpusIndex } from '../index/corpusIndex';
import type { BriefChecker } from './briefChecker';
import { type Completion, mostItems } from './completing/completion';
import { completeKey } from './completing/keys';
import { completeName } from './completing/names';
import { completeQuote } from './completing/quotes';
import { findWritingPlace } from './completing/writingPlace';

export interface Completions {
  readonly items: readonly Completion[];
  /** Asking again with more letters finds others, or gives another order. */
  readonly isIncomplete: boolean;
}

/** Keys, quotations and names that fit what stands before the cursor, best first. At most `mostItems`. */
export function findCompletions(text: string, offset: number, checker: BriefChecker, index: CorpusIndex): Completions {
  const place = findWritingPlace(text, offset);
  if (!place) return { items: [], isIncomplete: false };
  const items =
    completeKey(place, offset, checker, index) ??
    completeQuote(place, offset, index) ??
    completeName(place, offset, index);
  return { items: items.slice(0, mostItems), isIncomplete: items.length > 0 };
}
