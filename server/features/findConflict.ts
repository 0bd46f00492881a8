import type { CorpusIndex } from '../index/corpusIndex';
import type { Conflict } from '../model/conflict';
import type { BriefChecker } from './briefChecker';
import { findDisputes } from './disputeFindings';

/** A conflict, and the value that the brief gives for it where no source does. */
export interface FoundById {
  readonly conflict: Conflict;
  readonly stated?: string;
}

/** The conflict of an id: one that a sentence of the brief is in, else one among the sources. */
export function findConflict(
  id: string,
  brief: string | undefined,
  checker: BriefChecker,
  index: CorpusIndex,
): FoundById | undefined {
  for (const sentence of brief === undefined ? [] : checker.check(brief)) {
    for (const { conflict, stated } of findDisputes(sentence, index))
      if (conflict?.id === id) return { conflict, ...(stated === undefined ? {} : { stated }) };
  }
  const known = index.knownConflicts?.find(({ conflict }) => conflict.id === id);
  return known && { conflict: known.conflict };
}
