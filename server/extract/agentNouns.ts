import { agentSuffixes } from '../lexicon/agentSuffixes';
import { concepts } from '../lexicon/concepts';
import type { Language } from '../text/language';

/**
 * Does a word that has the stem of an act name the one who does it: the restorer, not the restoring? Told from its
 * ending, where one of the rows that it was found in has the verb, too. `found` are the indices of those rows.
 */
export function isAgentNoun(word: string, language: Language, found: readonly number[]): boolean {
  const lower = word.toLowerCase();
  if (language === 'de' && lower === word) return false;
  return agentSuffixes[language].some(({ noun, verbs }) => {
    if (!lower.endsWith(noun) || lower.length < noun.length + leastBase) return false;
    const base = lower.slice(0, -noun.length);
    return verbs.some((ending) => {
      const verb = `${base}${ending}`;
      return found.some((row) => {
        const words = concepts[row]?.[language].split(', ');
        return words !== undefined && (words.includes(verb) || words.includes(withoutDoubling(verb)));
      });
    });
  });
}

const leastBase = 3;

/** 'plotter' from 'plot': the last letter of the verb is not doubled. */
const withoutDoubling = (verb: string): string => verb.replace(/([bdgklmnprt])\1$/u, '$1');
