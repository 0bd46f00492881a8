import type { Language } from '../text/language';
import { isLink, trimLeft } from './organizationExtent';
import type { OrganizationSpan } from './organizationNames';
import { adjoins, isNameLike, type NameWord } from './sentenceWords';
import { isBusinessWord, isCompanySuffix, isMediaWord } from './wordTables';

/** By legal form ('Nordisk Havn AB'), business word ('Colmar Steel') or '&'. */
export function byForm(
  text: string,
  words: readonly NameWord[],
  at: number,
  floor: number,
  language: Language,
): OrganizationSpan | undefined {
  if (at < floor || !isNameLike(words[at]) || words[at]?.functional) return undefined;
  const geography = words[at]?.geography;
  const isPlace = geography !== undefined && geography.value.kind !== 'demonym';
  let to = at + 1;
  let joined = false;
  for (;;) {
    const next = words[to];
    const behind = words[to + 1];
    if (next && isNameLike(next) && adjoins(words[to - 1], next, text) && !next.functional) to += 1;
    else if (next?.key === '&' && isNameLike(behind) && words[to - 1]) {
      joined = true;
      to += 2;
    } else if (next && behind && isLink(next) && isNameLike(behind) && hasSuffixSoon(words, to + 2)) to += 2;
    else break;
  }
  const withSuffix = suffixEnd(words, to);
  if (withSuffix !== undefined)
    return { from: trimTrade(words, trimLeft(words, at, to - 1), to, language), to: withSuffix, bare: false };
  if (isCompanySuffix(words[to - 1]?.text ?? '') && to - at > 1 && words[to - 1]?.shape !== 'capital')
    return { from: trimLeft(words, at, to - 1), to, bare: false };
  const last = words[to - 1];
  if (isPlace || !last || to - at < 2) return undefined;
  const first = words[at];
  const from = trimTrade(words, trimLeft(words, at, to - 1), to, language);
  if (to - from < 2) return undefined;
  if (joined) return { from, to, bare: false };
  const business = isBusinessWord(last.key) && (!last.common || language !== 'en') && to - from <= 4;
  const media =
    first !== undefined &&
    to - from <= 4 &&
    words.slice(from, to).some((word) => isMediaWord(word.key)) &&
    !first.common;
  if (language === 'de' && !(isBusinessWord(last.key) && !last.common && first && !first.common)) return undefined;
  return business || media ? { from, to, bare: false } : undefined;
}

const germanTrade =
  /(?:hersteller|konzern|firma|unternehmen|betreiber|betreiberin|bauer|anbieter|handler|gruppe|produzent|versorger|verlag|haus|institut|zulieferer|dienstleister|gesellschaft)$/;

/** German: 'Glashersteller Nordglas AG' without the trade. */
function trimTrade(words: readonly NameWord[], from: number, to: number, language: Language): number {
  return language === 'de' && to - from > 2 && germanTrade.test(words[from]?.key ?? '') ? from + 1 : from;
}

function hasSuffixSoon(words: readonly NameWord[], at: number): boolean {
  return suffixEnd(words, at) !== undefined || (isNameLike(words[at]) && suffixEnd(words, at + 1) !== undefined);
}

/** Where a legal form that begins at `at`, with or without a comma before it, ends. */
function suffixEnd(words: readonly NameWord[], at: number): number | undefined {
  const start = words[at]?.text === ',' ? at + 1 : at;
  const word = words[start];
  if (!word || word.shape === 'mark' || !isCompanySuffix(word.text)) return undefined;
  return start + 1;
}
