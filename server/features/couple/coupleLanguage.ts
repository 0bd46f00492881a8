import { detectLanguage } from '../../text/detectLanguage';
import { isFunctionWord } from '../../text/functionWords';
import type { DetectedLanguage, Language } from '../../text/language';

/** Letters from which on a text tells its language by itself. */
const enoughLetters = 60;

/**
 * The language of a text that was put beside another one. A short statement, half of it names, may look like any language:
 * it is in that of its neighbour unless it has more function words of its own.
 */
export function coupleLanguage(text: string, beside: string): DetectedLanguage | undefined {
  const words = text.match(/\p{L}[\p{L}\p{M}]*['’]?/gu) ?? [];
  if (words.reduce((sum, word) => sum + word.length, 0) >= enoughLetters) return undefined;
  const next = detectLanguage(beside);
  if (next === 'und') return undefined;
  const own = detectLanguage(text);
  const count = (language: Language): number => words.filter((word) => isFunctionWord(word, language)).length;
  return own === 'und' || own === next || count(next) >= count(own) ? next : own;
}
