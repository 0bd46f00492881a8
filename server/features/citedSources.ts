import { findSourceByKey } from '../index/citationKeys';
import type { CorpusIndex } from '../index/corpusIndex';
import type { CheckedSentence } from './briefChecker';
import { findCitations } from './citations';

/** What one sentence cites. */
export interface CitedSources {
  readonly paths: readonly string[];
  /** Keys that no source has. */
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
  const found: { paths: string[]; unknownKeys: string[] }[] = [];
  let at = 0;
  for (const { start, key, group } of findCitations(text)) {
    while (at + 1 < sentences.length && (sentences[at + 1]?.sentence.start ?? 0) <= start) at += 1;
    const sentence = sentences[at]?.sentence;
    if (!sentence || start < sentence.start || (group?.start ?? start) > sentence.end + justAfter) continue;
    const own = found[at] ?? { paths: [], unknownKeys: [] };
    found[at] = own;
    const path = findSourceByKey(index, key);
    (path === undefined ? own.unknownKeys : own.paths).push(path ?? key);
  }
  return sentences.map((_, one) => found[one]);
}
