import type { Language } from '../text/language';
import type { Token } from '../text/tokens';
import type { WordTraits } from './wordTraits';

/** Is the token at `at` a finite verb, as far as its looks and its neighbours tell? */
export function isFiniteVerb(
  tokens: readonly Token[],
  words: readonly WordTraits[],
  at: number,
  language: Language,
): boolean {
  const word = words[at];
  if (!word || tokens[at]?.kind !== 'word') return false;
  if (!word.finite && !(word.reporting && isReportingForm(word, language))) return false;
  if (word.auxiliary) return !(word.capital && at > 0 && isNameLike(tokens, at));
  if (word.capital && (at > 0 || language === 'de')) return false;
  const before = words[at - 1];
  if (!before || tokens[at - 1]?.kind === 'punctuation') return true;
  if (before.determiner && !before.pronoun && !clitics[language].test(before.lower)) return false;
  // 'la firma di', 'de cuenta', 'in need'; a verb behind a preposition is no finite one.
  return !(before.preposition && !clitics[language].test(before.lower));
}

/** Words that are an article or preposition and also an object pronoun before a verb: 'lo firmó', 'la presentó'. */
const clitics: Readonly<Record<Language, RegExp>> = {
  en: /^(?:that|this|these|those|some|any|each|another)$/,
  es: /^(?:la|lo|los|las|este|esta)$/,
  it: /^(?:lo|la|le|li|l'|gli|questo|questa)$/,
  fr: /^(?:le|la|les|l'|leur|en)$/,
  pt: /^(?:o|a|os|as|este|esta)$/,
  de: /^(?:der|die|das|sie|ihr|diese|dieser|dieses|an|auf|ab|aus|vor|zu)$/,
};

function isReportingForm(word: WordTraits, language: Language): boolean {
  return language === 'de' || language === 'fr' ? /(?:t|te|ten|e|en|a|ent|é)$/.test(word.lower) : false;
}

function isNameLike(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (before.kind === 'word' || before.kind === 'number');
}
