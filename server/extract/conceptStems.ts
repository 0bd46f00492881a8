import { concepts } from '../lexicon/concepts';
import type { Language } from '../text/language';
import { stem } from '../text/stem';

/**
 * The words and phrases of the concept tables in one language, by the stem of their first word: a JSON object whose
 * values are entries parted by commas, longest phrase first. An entry is the index of its concept and the stems of its
 * other words, parted by spaces, with `…` before it where they may stand anywhere in the clause (`a … b`).
 *
 * A text, because it is worked out when the program is bundled (`scripts/compiledTables.mjs`).
 */
export function conceptStems(language: Language): string {
  const byFirst = new Map<string, string[]>();
  for (const [concept, row] of concepts.entries()) {
    for (const phrase of row[language].split(',')) {
      const [first, ...others] = wordsOf(phrase).map((word) => stem(word, language));
      if (first === undefined) continue;
      const entry = [`${phrase.includes('…') ? '…' : ''}${concept}`, ...others].join(' ');
      const entries = byFirst.get(first);
      if (!entries) byFirst.set(first, [entry]);
      // Two spellings of one phrase may have the same stems.
      else if (!entries.some((one) => withoutMark(one) === withoutMark(entry))) entries.push(entry);
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.split(' ').length - a.split(' ').length);
  return JSON.stringify(Object.fromEntries([...byFirst].map(([first, entries]) => [first, entries.join(',')])));
}

const withoutMark = (entry: string): string => entry.replace('…', '');

function wordsOf(phrase: string): string[] {
  return phrase.replace('…', ' ').split(/\s+/u).filter(Boolean);
}
