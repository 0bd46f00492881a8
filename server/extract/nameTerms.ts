import { cognate } from '../text/cognate';
import { isFunctionWord } from '../text/functionWords';
import type { Language } from '../text/language';
import { findCountry } from './countries';
import type { NameWord } from './sentenceWords';
import { isBusinessWord, tablesFor, type WordTables } from './wordTables';

/**
 * The words of a name in a form that translations share: ids of head words and of words that recur in names, ISO codes of
 * countries, and for the rest the form that cognates have in common. Sorted, without repetition.
 */
export function nameTerms(words: readonly NameWord[], from: number, to: number, language: Language): string[] {
  const tables = tablesFor(language);
  const terms = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word || word.shape === 'mark') continue;
    const geography = word.geography;
    if (geography && at + geography.length <= to) {
      if (geography.value.code !== undefined) terms.add(geography.value.code);
      at += geography.length - 1;
      continue;
    }
    // 'Marine' ends the names of English firms and is the French navy.
    const heads = isBusinessWord(word.key) ? tables.ownOrganizationHeads : tables.organizationHeads;
    const head = heads.findAt(words, at);
    if (head && head.length > 1 && head.value.kind === 'company' && at + 1 < to) {
      // 'oil company': the parts tell more than the trade.
      const known = tables.nameWords.findAt(words, at);
      if (known && known.length === 1) {
        terms.add(known.value.id);
        continue;
      }
    }
    const known = tables.nameWords.findAt(words, at) ?? tables.portfolios.findAt(words, at);
    if (head && head.length >= (known?.length ?? 0) && (word.shape !== 'lower' || !known)) {
      for (const part of composed.get(head.value.id) ?? [`#${head.value.id}`]) terms.add(part);
      at += head.length - 1;
    } else if (known) {
      terms.add(known.value.id);
      at += known.length - 1;
    } else if (!word.functional && word.shape !== 'number' && !isFunctionWord(word.text, language)) {
      for (const part of word.key.split('-'))
        if (part.length > 1) terms.add(partTerm(part, word.key, language, tables));
    }
  }
  return [...terms].sort();
}

/** Heads that another language may say with words in between ('Supreme Administrative Court'). */
const composed = new Map([
  ['supreme-court', ['#court', 'supreme']],
  ['central-bank', ['#bank', 'central']],
]);

function partTerm(part: string, whole: string, language: Language, tables: WordTables): string {
  if (part !== whole) {
    const code = findCountry(part)?.code;
    if (code !== undefined) return code;
    const head = tables.organizationHeads.get([part]);
    if (head) return `#${head.id}`;
  }
  return part.length <= 4 ? part : cognate(part, language);
}
