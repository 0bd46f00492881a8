import type { Language } from '../text/language';
import type { Feature, Statement } from './statement';

/** Characters before a word in which its demonstrative stands. */
const reach = 14;

/** Does a demonstrative before the word say that it is the one spoken of before: 'no such meeting', 'esa reunión'? */
export function pointsBack({ text, language, start: from }: Statement, { start }: Feature): boolean {
  return demonstratives[language].test(text.slice(Math.max(from, start - reach), start));
}

const demonstratives: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:such|such an?|this|that|these|those)\s$/iu,
  es: /(?<!\p{L})(?:es[ae]s?|est[ae]s?|aquel|aquella|dich[ao]s?|tal|tales|semejante)\s$/iu,
  it: /(?<!\p{L})(?:quest[oaie]|quel|quell[oaie]|tale|tali|dett[oaie])\s$|(?<!\p{L})(?:quest|quell)['’]$/iu,
  fr: /(?<!\p{L})(?:ce|cet|cette|ces|telle?s?|pareille?s?)\s$/iu,
  pt: /(?<!\p{L})(?:ess[ae]s?|est[ae]s?|aquel[ae]s?|tal|tais|dit[ao]s?)\s$/iu,
  de: /(?<!\p{L})(?:dies\p{L}{1,2}|solch\p{L}{0,2}|jen\p{L}{1,2}|derartig\p{L}{0,2})\s$/iu,
};
