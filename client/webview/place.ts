import type { EvidenceMatrix } from '../../server/protocol';

/** A cell: indexes of its sentence and of its source. */
export interface Place {
  readonly sentence: number;
  /** Absent for the sentence itself, at the head of its row. */
  readonly source?: number;
}

/**
 * Where a cell of one matrix stands in the next one, after an edit or a change of the sources: the same source, and the
 * sentence with the same words that lies nearest, or else the one that took its place.
 */
export function carryOver(place: Place, before: EvidenceMatrix, after: EvidenceMatrix): Place | undefined {
  const sentence = sentenceAfter(place.sentence, before, after);
  if (sentence === undefined) return undefined;
  const path = place.source === undefined ? undefined : before.sources[place.source]?.path;
  const source = path === undefined ? -1 : after.sources.findIndex((one) => one.path === path);
  return source < 0 ? { sentence } : { sentence, source };
}

/** Index that a sentence has in the next matrix. */
export function sentenceAfter(at: number, before: EvidenceMatrix, after: EvidenceMatrix): number | undefined {
  const text = before.sentences[at]?.text;
  const { sentences } = after;
  if (!sentences.length) return undefined;
  for (let distance = 0; distance < sentences.length; distance += 1) {
    for (const near of [at - distance, at + distance]) if (sentences[near]?.text === text) return near;
  }
  return Math.min(at, sentences.length - 1);
}
