import { patternsOf } from '../../compare/doerPatterns';
import { columnWords, traitsOf } from '../../extract/wordTraits';
import { possessives } from '../../lexicon/caseMarks';
import type { Language } from '../../text/language';
import { perLanguage } from '../../text/perLanguage';
import type { Token } from '../../text/tokens';
import { marksOf } from './names';

/** Does an article or a preposition stand before the word, perhaps with an adjective between? */
export function isNounAt(tokens: readonly Token[], at: number, language: Language): boolean {
  const word = tokens[at];
  if (language === 'de') return /^\p{Lu}/u.test(word?.text ?? '') && at > 0;
  for (let before = at - 1; before >= Math.max(0, at - 2); before -= 1) {
    const token = tokens[before];
    if (token?.kind !== 'word')
      return (
        token?.kind === 'punctuation' &&
        token.text === ',' &&
        !isFiniteLooking(word, language) &&
        // 'The firm, bought by X'
        !marksOf(language)
          .get(tokens[at + 1]?.text.toLowerCase() ?? '')
          ?.includes('by')
      );
    const traits = traitsOf(token.text, language);
    if (traits.determiner || traits.preposition) return !/^(?:to|zu)$/u.test(traits.lower);
    if (traits.auxiliary || traits.pronoun || traits.adverb || traits.capital || traits.relative) return false;
  }
  return false;
}

/** 'Her father', 'his late father' */
export const isPossessed = (tokens: readonly Token[], at: number, language: Language): boolean => {
  const words = possessivesOf(language);
  return [tokens[at - 1], tokens[at - 2]].some((token) => token && words.has(token.text.toLowerCase()));
};

const possessivesOf = perLanguage((language) => new Set(columnWords(possessives[language])));

/** 'She is owner of …', 'X, owner of …' */
export function isBareNounAt(tokens: readonly Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1];
  if (!before || isFiniteLooking(tokens[at], language)) return false;
  if (before.kind === 'punctuation') return before.text === ',';
  return patternsOf(language).copula.test(before.text);
}

const isFiniteLooking = (token: Token | undefined, language: Language): boolean =>
  token !== undefined && traitsOf(token.text, language).finite;
