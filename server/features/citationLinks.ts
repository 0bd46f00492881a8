import { findSourceByKey } from '../index/citationKeys';
import type { CorpusIndex } from '../index/corpusIndex';
import type { Span } from '../text/span';
import { findCitations } from './citations';
import { describeSource } from './describeSource';

/** A citation key as a way to its source. */
export interface CitationLink extends Span {
  /** Path of the source. */
  readonly source: string;
  /** What it is: title, publisher, date. */
  readonly describes: string;
}

/** The known keys of a brief. */
export function findCitationLinks(text: string, index: CorpusIndex): CitationLink[] {
  return findCitations(text).flatMap(({ start, end, key }): CitationLink[] => {
    const source = findSourceByKey(index, key);
    if (source === undefined) return [];
    return [{ start, end, source, describes: describeSource(index.factsOf(source)?.metadata, source) }];
  });
}
