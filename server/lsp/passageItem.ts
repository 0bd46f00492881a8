import { describeLandmark } from '../features/describeSource';
import { keyOfSource } from '../index/citationKeys';
import type { Speaker } from '../messages/speaker';
import type { Evidence } from '../model/conflict';
import type { PassageItem } from '../protocol';
import { cutText } from '../text/excerpt';
import { visibleText } from '../text/visibleText';
import type { Corpus } from '../workspace/corpus';
import { toLocation } from './convert';

/** Longest quote of an item; opening it shows the rest. */
const longestQuote = 400;

/** A passage for a view; undefined where its source was removed meanwhile. */
export function toPassageItem(evidence: Evidence, corpus: Corpus, speaker: Speaker): PassageItem | undefined {
  const location = toLocation(evidence, corpus);
  if (!location) return undefined;
  const { source, quote, published, attribution, publisher, title, language } = evidence;
  const at = describeLandmark(evidence, speaker);
  const words = visibleText(quote).replace(/\s+/gu, ' ').trim();
  return {
    ...location,
    quote: cutText(words, longestQuote),
    key: keyOfSource(corpus.index, source),
    origin: visibleText(publisher ?? title ?? source),
    language: speaker.language(language),
    ...(at === undefined ? {} : { at: visibleText(at) }),
    ...(published === undefined ? {} : { published }),
    ...(attribution === undefined ? {} : { attribution: visibleText(attribution) }),
  };
}
