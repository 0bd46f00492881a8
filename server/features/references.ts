import { findSourceByKey, keyOfSource } from '../index/citationKeys';
import type { CorpusIndex } from '../index/corpusIndex';
import type { Entity } from '../index/entityTable';
import { type FileRange, rangeInFile } from '../index/places';
import type { Span } from '../text/span';
import { BriefReader, type BriefSentence } from './brief';
import type { BriefChecker } from './briefChecker';
import { namesInBrief } from './briefNames';
import { findCitations } from './citations';

/** What a text can refer to: an actor or agreement by one of its names, a source by its key. */
export type Referent =
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'source'; readonly path: string };

/** A place in a source that names an actor. */
export interface SourceReference {
  readonly source: string;
  readonly range: FileRange;
}

/** What the key or the name at a place of a text refers to. Texts are briefs, or sources in the editor. */
export function findReferent(
  text: string,
  offset: number,
  checker: BriefChecker,
  index: CorpusIndex,
): Referent | undefined {
  const citation = findCitations(text).find(({ start, end }) => start <= offset && offset <= end);
  if (citation) {
    const path = findSourceByKey(index, citation.key);
    return path === undefined ? undefined : { kind: 'source', path };
  }
  const sentence = checker.sentenceAt(text, offset);
  const at = sentence ? offset - sentence.start : 0;
  const name = sentence && namesInBrief(sentence, index).find(({ span }) => span.start <= at && at <= span.end);
  return name && { kind: 'entity', entity: name.entity };
}

/** Every place of the sources that names an actor, in the order of sources and text; the beginning of a source. */
export function referencesInSources(referent: Referent, index: CorpusIndex): SourceReference[] {
  if (referent.kind === 'source') {
    const nowhere = { line: 0, character: 0 };
    return [{ source: referent.path, range: { start: nowhere, end: nowhere } }];
  }
  return referent.entity.mentions.flatMap(({ source, sentence, mention }): SourceReference[] => {
    const facts = index.factsOf(source);
    const place = facts?.sentences[sentence]?.mentions[mention];
    return facts && place ? [{ source, range: rangeInFile(facts, place) }] : [];
  });
}

/** Every place of a brief that names an actor or cites a source. */
export function referencesInBrief(
  text: string,
  referent: Referent,
  index: CorpusIndex,
  sentences: readonly BriefSentence[] = new BriefReader().read(text),
): Span[] {
  if (referent.kind === 'source') {
    const key = keyOfSource(index, referent.path);
    return findCitations(text).filter((citation) => citation.key === key);
  }
  return sentences.flatMap((sentence) =>
    namesInBrief(sentence, index)
      .filter(({ entity }) => entity.id === referent.entity.id)
      .map(({ span }) => ({ start: sentence.start + span.start, end: sentence.start + span.end })),
  );
}
