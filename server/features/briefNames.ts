import type { CorpusIndex } from '../index/corpusIndex';
import type { Entity } from '../index/entityTable';
import { overlaps, type Span } from '../text/span';
import { tokenize } from '../text/tokens';
import type { BriefSentence } from './brief';
import { buildBriefStatement } from './briefStatement';
import { findKnownNames } from './knownNames';

/** A name in a sentence of a brief; the span counts from the start of the sentence. */
export interface BriefName {
  readonly span: Span;
  readonly entity: Entity;
}

/** The names in a sentence of a brief that the corpus knows, and the agreements that it speaks of in lower case. */
export function namesInBrief(sentence: BriefSentence, index: CorpusIndex): BriefName[] {
  const names = findKnownNames(sentence.text, tokenize(sentence.text), index.entities).flatMap(
    ({ start, end, name }): BriefName[] => {
      const entity = index.entities.find(name);
      return entity ? [{ span: { start, end }, entity }] : [];
    },
  );
  return [
    ...names,
    ...agreementsIn(sentence, index).filter(({ span }) => !names.some((one) => overlaps(one.span, span))),
  ];
}

function agreementsIn(sentence: BriefSentence, index: CorpusIndex): BriefName[] {
  return (buildBriefStatement(sentence, index)?.participants ?? []).flatMap(({ mention, key }): BriefName[] => {
    const entity = mention.type === 'agreement' ? index.entities.entity(key) : undefined;
    return entity ? [{ span: { start: mention.start, end: mention.end }, entity }] : [];
  });
}
