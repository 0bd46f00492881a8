import type { Language } from '../text/language';
import { keySet } from './phraseMap';
import { adjoins, isNameLike, type NameWord } from './sentenceWords';
import { isParticle, type WordTables } from './wordTables';

const conjunctions = new Set(['and', 'y', 'e', 'et', 'und', '&', 'i']);

export function extendLeft(
  text: string,
  words: readonly NameWord[],
  head: number,
  floor: number,
  language: Language,
  tables: WordTables,
): number {
  let from = head;
  for (;;) {
    const before = words[from - 1];
    if (from - 1 < floor || !before || !adjoins(before, words[from], text)) return trimLeft(words, from, head);
    if (
      /^['’]$/.test(before.text) &&
      isNameLike(words[from - 2]) &&
      from - 2 >= floor &&
      /s$/.test(words[from - 2]?.key ?? '')
    ) {
      from -= 2;
      continue;
    }
    if (isNameLike(before) && !before.functional && !tables.offices.get([before.key])) {
      from -= 1;
      continue;
    }
    // norwegische Marine
    if (language === 'de' && before.shape === 'lower' && before.geography?.value.kind === 'demonym') {
      from -= 1;
      continue;
    }
    if (
      (language === 'en' || language === 'de') &&
      conjunctions.has(before.key) &&
      isNameLike(words[from - 2]) &&
      from - 2 >= floor
    ) {
      const other = words[from - 2];
      const joins =
        before.key === '&' ||
        (other !== undefined &&
          (tables.nameWords.has(other.key) ||
            tables.portfolios.has(other.key) ||
            opensWithScope(words, from - 2, floor, tables)));
      if (joins && adjoins(words[from - 2], before, text)) {
        from -= 2;
        continue;
      }
    }
    return trimLeft(words, from, head);
  }
}

/** 'International Ski and Snowboard Federation': a word of scope before the first of two fields. */
function opensWithScope(words: readonly NameWord[], end: number, floor: number, tables: WordTables): boolean {
  const first = words[end - 1];
  if (end - 1 < floor || !first || !isNameLike(first) || isNameLike(words[end - 2])) return false;
  return tables.nameWords.has(first.key) || first.geography?.value.kind === 'demonym';
}

/** The word that opens a sentence is part of the name only if nothing speaks against it. */
export function trimLeft(words: readonly NameWord[], from: number, head: number): number {
  let at = from;
  while (at < head) {
    const word = words[at];
    if (
      !word ||
      !((word.functional && (word.opens || at + 1 < head)) || (word.opens && word.common && !word.geography))
    )
      break;
    at += 1;
  }
  return at;
}

const connectors = keySet([
  'of, for, de, del, della, dello, dell’, degli, delle, dei, di, da, do, das, dos, des, du, d’, für, zur, von, contre, contra, contro, para, pour, per, against, on',
]);

/** In lower case, or in a line of capitals. */
export const isLink = (word: NameWord): boolean =>
  connectors.has(word.key) && (word.shape === 'lower' || (word.shape === 'upper' && word.functional));

const germanConnectors = keySet(['für, zur, von, und']);

const articles = keySet(['the, la, las, los, el, le, les, l’, a, o, os, as, il, lo, gli, der, die, das, den, dem']);

/** French writes only the first word of many names with a capital; its adjectives show by their endings. */
const adjectives: Partial<Record<Language, RegExp>> = {
  fr: /(?:al|ale|aux|ales|[inu]elle?s?|iques?|iers?|ieres?|ifs?|ives?|aires?|iens?|iennes?|ois|oise|aise|inte?s?|eres?)$/,
  it: /(?:ale|ali|ico|ica|ivo|iva|ario|aria|iero|iera|ano|ana|ese|unto|unta)$/,
};

export function extendRight(
  text: string,
  words: readonly NameWord[],
  head: number,
  headEnd: number,
  language: Language,
  tables: WordTables,
  own: boolean,
): number {
  const acronym = endAtAcronym(words, head, headEnd);
  if (acronym !== undefined) return acronym;
  const romance = language !== 'en' && language !== 'de';
  let to = headEnd;
  for (;;) {
    const next = words[to];
    if (!next || !adjoins(words[to - 1], next, text)) return to;
    if (isNameLike(next) && !next.functional) {
      if (tables.offices.get([next.key]) && to > headEnd && !tables.nameWords.has(next.key)) return to;
      if (next.geography && next.geography.value.kind !== 'demonym' && next.geography.value.kind !== 'region')
        return to;
      to += 1;
      continue;
    }
    if (
      romance &&
      next.shape === 'lower' &&
      !next.functional &&
      (tables.nameWords.has(next.key) ||
        next.geography?.value.kind === 'demonym' ||
        adjectives[language]?.test(next.key))
    ) {
      to += 1;
      continue;
    }
    if (language === 'de' && !own && germanConnectors.has(next.key)) return to;
    const joined = joinedEnd(text, words, to, language, tables);
    if (joined === undefined) return to;
    to = joined;
  }
}

/** Where the part of the name behind a connector or conjunction at `at` ends, if it belongs to the name. */
export function joinedEnd(
  text: string,
  words: readonly NameWord[],
  at: number,
  language: Language,
  tables: WordTables,
): number | undefined {
  const word = words[at];
  if (!word) return undefined;
  let next = at;
  if (isLink(word)) {
    next += 1;
    while (
      next < at + 3 &&
      articles.has(words[next]?.key ?? '') &&
      (words[next]?.shape === 'lower' || words[next]?.functional || isParticle(words[next]?.key ?? ''))
    )
      next += 1;
    if (word.key === 'on' && language !== 'en') return undefined;
  } else if (conjunctions.has(word.key)) {
    next += 1;
    const other = words[next];
    if (!other || !isNameLike(other) || other.geography || tables.organizationHeads.findAt(words, next))
      return undefined;
    if (word.key !== '&' && !tables.nameWords.has(other.key) && !tables.portfolios.has(other.key)) return undefined;
  } else return undefined;
  const target = words[next];
  if (!target || !adjoins(words[next - 1], target, text)) return undefined;
  if (target.geography && target.shape !== 'lower') return next + target.geography.length;
  if (isNameLike(target) && !target.functional) return next + 1;
  const lowerFits = language === 'fr' || language === 'it' || language === 'es' || language === 'pt';
  const known = tables.nameWords.findAt(words, next) ?? tables.portfolios.findAt(words, next);
  return lowerFits && target.shape === 'lower' && known ? next + known.length : undefined;
}

/** Where a name ends whose acronym follows in brackets: 'Association des amis du lac (ADAL)'. */
function endAtAcronym(words: readonly NameWord[], head: number, headEnd: number): number | undefined {
  for (let at = headEnd; at < Math.min(words.length - 1, head + 14); at += 1) {
    const word = words[at];
    if (!word) return undefined;
    if (word.text === '(' || word.text === '[') {
      const inside = words[at + 1];
      if (inside?.shape !== 'upper' || !/[)\]]/.test(words[at + 2]?.text ?? '')) return undefined;
      return isAbbreviationOf(
        inside.key,
        words.slice(head, at).map(({ key }) => key),
      )
        ? at
        : undefined;
    }
    if (word.shape === 'mark' && !/^[-’'&–]$/.test(word.text)) return undefined;
  }
  return undefined;
}

/** Can `short` be read off the words of a name, in order, beginning with its first letter? */
export function isAbbreviationOf(short: string, nameKeys: readonly string[]): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '');
  const whole = nameKeys.join('').replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || letters.length >= whole.length || letters[0] !== whole[0]) return false;
  let at = 0;
  for (const letter of whole) if (letter === letters[at]) at += 1;
  return at === letters.length;
}
