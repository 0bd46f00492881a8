import { distance } from 'fastest-levenshtein';
import { allKeys } from '../../index/citationKeys';
import type { CorpusIndex } from '../../index/corpusIndex';
import type { Speaker } from '../../messages/speaker';
import { contains, type Span } from '../../text/span';
import { findCitations } from '../citations';
import type { Edit } from './replacement';
import { citationOf } from './sourceName';

/** Offers that are still read. */
const mostOffers = 3;

/** Keys of the corpus that the unknown key at `span` may have been meant to be, nearest first. */
export function useClosestKey(text: string, span: Span, index: CorpusIndex, speaker: Speaker): Edit[] {
  const citation = findCitations(text).find((one) => contains(one, span));
  if (!citation) return [];
  const wanted = citation.key.toLowerCase();
  return allKeys(index)
    .map(([key]) => ({ key, apart: distance(wanted, key.toLowerCase()) }))
    .filter(({ key, apart }) => apart <= mostApart(key) || isBeginning(wanted, key.toLowerCase()))
    .sort((a, b) => a.apart - b.apart || (a.key < b.key ? -1 : 1))
    .slice(0, mostOffers)
    .map(({ key }) => ({
      title: speaker.say('fixWrite', { words: citationOf(key) }),
      replacements: [{ start: citation.start, end: citation.end, text: citationOf(key) }],
    }));
}

/** Typed in part, or with something behind that the key does not have. */
const isBeginning = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= shortestBeginning && (other.startsWith(one) || one.startsWith(other));

const shortestBeginning = 4;

/** A third of the letters may be wrong: another year, another word of the title. */
const mostApart = (key: string): number => Math.max(2, Math.floor(key.length / 3));
