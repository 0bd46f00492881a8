import type { CorpusIndex } from '../../index/corpusIndex';
import type { Speaker } from '../../messages/speaker';
import { overlaps, type Span, textOf } from '../../text/span';
import type { BriefSentence } from '../brief';
import { namesInBrief } from '../briefNames';
import { isOtherSpelling, preferredNameOf } from '../nameVariants';
import type { Edit } from './replacement';
import { asProse } from './sourceName';

/** The names in `span` that the sentence spells otherwise than the sources mostly do, each with the preferred spelling. */
export function usePreferredName(
  text: string,
  sentence: BriefSentence,
  span: Span,
  index: CorpusIndex,
  speaker: Speaker,
): Edit[] {
  return namesInBrief(sentence, index).flatMap(({ span: within, entity }): Edit[] => {
    const place = { start: sentence.start + within.start, end: sentence.start + within.end };
    if (!touches(place, span)) return [];
    const written = textOf(text, place);
    const preferred = preferredNameOf(entity, sentence);
    if (!isOtherSpelling(written, preferred)) return [];
    const name = asProse(preferred);
    return [{ title: speaker.say('fixWrite', { words: name }), replacements: [{ ...place, text: name }] }];
  });
}

/** A cursor touches what it stands beside. */
const touches = (place: Span, span: Span): boolean =>
  overlaps(place, span) || (span.start === span.end && place.start <= span.start && span.end <= place.end);
