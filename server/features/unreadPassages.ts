import type { CorpusIndex } from '../index/corpusIndex';
import type { Evidence } from '../model/conflict';
import type { CheckedSentence } from './briefChecker';

const mostPassages = 8;

/**
 * Passages in languages that are not read, by the words, names and figures of a sentence on which nothing else was found.
 * Asked for when somebody looks, not while a brief is checked: nothing is claimed of them.
 */
export function unreadPassages({ sentence, check }: CheckedSentence, index: CorpusIndex): readonly Evidence[] {
  // A sentence that is read but was not checked is in a language that the settings leave out.
  const isOpen = check ? !check.evidence.length && !check.disputes.length : sentence.language === 'und';
  if (!isOpen) return [];
  return index.searchUnread(sentence.text, sentence.language, mostPassages);
}
