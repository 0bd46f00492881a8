import type { Language } from '../text/language';
import { tokenize } from '../text/tokens';
import { isFiniteVerb } from './finiteVerb';
import { traitsOf } from './wordTraits';

/** Longest text that may be a fragment, in characters: what is longer has a verb, known as one or not. */
const longest = 120;

/** Is the text no sentence of its own, but a name, a number or a phrase: 'The two ministers, at noon.'? */
export function isFragment(text: string, language: Language): boolean {
  if (text.length > longest) return false;
  const tokens = tokenize(text);
  const words = tokens.map((token) => traitsOf(token.text, language));
  // 'I try', 'les deseo': a pronoun in front has its verb behind it.
  const [first] = words;
  if (first?.pronoun && !first.determiner) return false;
  return !tokens.some(
    (_, at) =>
      isFiniteVerb(tokens, words, at, language) || (at > 0 && verbNegation[language]?.test(words[at]?.lower ?? '')),
  );
}

/** Negations that a verb follows. */
const verbNegation: Partial<Readonly<Record<Language, RegExp>>> = {
  es: /^no$/,
  it: /^non$/,
  fr: /^n(?:e|['’])$/,
  pt: /^não$/,
};
