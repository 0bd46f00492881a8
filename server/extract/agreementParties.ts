import { signingStems } from '../lexicon/agreementNouns';
import type { Language } from '../text/language';
import type { Notes } from './agreementModifiers';
import { keySet } from './phraseMap';
import { isNameLike, type NameWord } from './sentenceWords';

const between = keySet(['between, entre, tra, fra, zwischen']);

const withWords = keySet(['with, con, avec, com, mit, col, coi']);

/** 'between X and Y', 'with X', somewhere behind the agreement in its clause. */
export function readParties(words: readonly NameWord[], start: number, notes: Notes): number | undefined {
  for (let at = start; at < Math.min(words.length, start + 8); at += 1) {
    const word = words[at];
    if (!word || /^[.;:,]$/.test(word.text)) return undefined;
    const both = between.has(word.key);
    if (!both && at > start + 3) return undefined;
    if (!both && !withWords.has(word.key)) continue;
    let seen = 0;
    let end = at;
    for (let next = at + 1; next < Math.min(words.length, at + 9) && seen < (both ? 2 : 1); next += 1) {
      const party = words[next];
      if (!party || /^[.;:]$/.test(party.text)) break;
      if (party.geography?.value.code !== undefined) {
        notes.parties.push(party.geography.value.code);
        next += party.geography.length - 1;
        seen += 1;
        if (party.geography.value.kind !== 'demonym') end = next + 1;
      } else if (isNameLike(party) && !party.functional) {
        const first = next;
        while (isNameLike(words[next + 1])) next += 1;
        end = next + 1;
        seen += 1;
        notes.parties.push(
          words
            .slice(first, end)
            .map(({ key }) => key)
            .join(' '),
        );
      } else if (!both && party.shape === 'lower' && !party.functional) break;
    }
    return at === start && end > at && seen === (both ? 2 : 1) ? end : undefined;
  }
  return undefined;
}

export function isSigned(words: readonly NameWord[], language: Language): boolean {
  const stems = signingStems[language].split(', ');
  return words.some((word) => word.shape === 'lower' && stems.some((stem) => word.key.startsWith(stem)));
}

/** The two countries of a sentence that tells of a signing are its parties. */
export function noteSentenceParties(words: readonly NameWord[], notes: Notes): void {
  const codes = new Set<string>();
  for (const { geography } of words) if (geography?.value.code !== undefined) codes.add(geography.value.code);
  for (const party of notes.parties) if (/^[A-Z]{2}$/.test(party)) codes.add(party);
  if (codes.size === 2) notes.parties.push(...codes);
}
