import type { Evidence } from '../model/conflict';
import type { CorpusIndex } from './corpusIndex';

/**
 * One passage for each independent voice among the evidence: a translation, a copy or another page of the same outlet
 * confirms nothing. The first passage of a voice stands for it.
 */
export function voicesOf<Passage extends Evidence>(evidence: readonly Passage[], index: CorpusIndex): Passage[] {
  const seen = new Set<string>();
  return evidence.filter((one) => {
    const voice = index.voiceOf(one.source);
    if (seen.has(voice)) return false;
    seen.add(voice);
    return true;
  });
}
