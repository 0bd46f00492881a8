import { findSourceByKey } from '../index/citationKeys';
import type { CorpusIndex } from '../index/corpusIndex';
import { otherRecords } from '../index/records';
import type { Span } from '../text/span';
import type { CheckedSentence } from './briefChecker';
import { type Citation, findCitations } from './citations';

/** What one sentence cites. */
export interface CitedSources {
  readonly paths: readonly string[];
  /** Keys that neither a source nor an entry of a bibliography has. */
  readonly unknownKeys: readonly string[];
}

/** Characters after the end of a sentence within which a citation still belongs to it: 'It rained. [@key]'. */
const justAfter = 3;

/** What each sentence of a brief cites, in the order of the sentences. */
export function citationsBySentence(
  text: string,
  sentences: readonly CheckedSentence[],
  index: CorpusIndex,
): (CitedSources | undefined)[] {
  const cited = citationsOfSentences(text, sentences);
  return sentences.map((_, at) => {
    const own = cited.get(at);
    if (!own) return undefined;
    const found = own.map(({ key }) => ({ key, path: findSourceByKey(index, key) }));
    return {
      paths: found.flatMap(({ path }) => path ?? []),
      unknownKeys: found
        .filter(({ key, path }) => path === undefined && !otherRecords(index).has(key))
        .map(({ key }) => key),
    };
  });
}

/** The citations that stand in each sentence or right behind it, by place of the sentence. */
export function citationsOfSentences(
  text: string,
  sentences: readonly CheckedSentence[],
): ReadonlyMap<number, readonly Citation[]> {
  const found = new Map<number, Citation[]>();
  let at = 0;
  for (const citation of findCitations(text)) {
    const { start, group } = citation;
    while (at + 1 < sentences.length && (sentences[at + 1]?.sentence.start ?? 0) <= start) at += 1;
    const sentence = sentences[at]?.sentence;
    if (!sentence || start < sentence.start || (group?.start ?? start) > sentence.end + justAfter) continue;
    const own = found.get(at) ?? [];
    found.set(at, own);
    own.push(citation);
  }
  return found;
}

/** The citations that stand in one sentence or in a bracket right behind it. */
export function citationsOf(text: string, sentence: Span): Citation[] {
  return findCitations(text).filter(
    ({ start, end, group }) =>
      start >= sentence.start &&
      (end <= sentence.end || (group !== undefined && group.start <= sentence.end + justAfter)),
  );
}
