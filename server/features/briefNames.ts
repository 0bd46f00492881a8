import type { CorpusIndex } from '../index/corpusIndex';
import type { Entity } from '../index/entityTable';
import type { Span } from '../text/span';
import { tokenize } from '../text/tokens';
import type { BriefSentence } from './brief';
import { findKnownNames } from './knownNames';

/** The names in a sentence of a brief that the corpus knows; spans count from the start of the sentence. */
export function namesInBrief(sentence: BriefSentence, index: CorpusIndex): { span: Span; entity: Entity }[] {
  return findKnownNames(sentence.text, tokenize(sentence.text), index.entities).flatMap(({ start, end, name }) => {
    const entity = index.entities.find(name);
    return entity ? [{ span: { start, end }, entity }] : [];
  });
}
