import type { Feature, Statement } from '../compare/statement';
import type { Sentence } from '../model/source';
import { isLanguage, type Language } from '../text/language';
import { overlaps } from '../text/span';

/**
 * The features of words that a sentence says somebody said and that stand in another sentence: '“…” Ann Roe said it.'
 * `statementOf` makes the statement of another sentence of the text.
 */
export function citedWords(
  sentence: Sentence,
  sentences: readonly Sentence[],
  statementOf: (index: number, language: Language) => Statement,
): readonly Feature[] {
  return sentence.attributions.flatMap(({ content }) => {
    if (overlaps(content, sentence)) return [];
    const home = sentences.findIndex((one) => overlaps(one, content));
    const language = sentences[home]?.language;
    if (language === undefined || !isLanguage(language)) return [];
    return statementOf(home, language).features.filter((feature) => overlaps(feature, content));
  });
}
