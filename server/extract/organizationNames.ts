import { statementHeads } from '../lexicon/bylineWords';
import type { organizationHeads } from '../lexicon/organizationHeads';
import { fold } from '../text/fold';
import type { Language } from '../text/language';
import { keySet, lazily } from './phraseMap';
import { adjoins, isNameLike, type NameWord } from './sentenceWords';
import { isBusinessWord, isCompanySuffix, isMediaWord, isParticle, tablesFor, type WordTables } from './wordTables';

/** A stretch of words that names an organization by its form. Indices count words. */
export interface OrganizationSpan {
  readonly from: number;
  readonly to: number;
  readonly head?: (typeof organizationHeads)[number];
  /** Nothing but the head word: 'the Senate', 'la Fiscalía'. */
  readonly bare: boolean;
}

/** Finds names that show by a head word, a legal form or a business word that they are an organization's. */
export function findOrganizations(text: string, words: readonly NameWord[], language: Language, headline: boolean): OrganizationSpan[] {
  const tables = tablesFor(language);
  const found: OrganizationSpan[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const floor = found.at(-1)?.to ?? 0;
    const span = byHead(text, words, at, floor, language, tables) ?? byForm(text, words, at, floor, language);
    if (!span || (headline && !fillsLine(words, span)) || isLabel(words, span)) continue;
    found.push(span);
    at = span.to - 1;
  }
  return found;
}

/** In a line of capitals only a name that is most of the line is one: a letterhead. */
function fillsLine(words: readonly NameWord[], { from, to }: OrganizationSpan): boolean {
  const counting = words.filter((word) => word.shape !== 'mark').length;
  return (to - from) / counting >= 0.6 || words.slice(from, to).some((word) => isCompanySuffix(word.text));
}

const labels = lazily(() => new Set(Object.values(statementHeads).flatMap((list) => list.split(', ').map(fold))));

/** 'Press release' and the like: what a text is, not who. */
function isLabel(words: readonly NameWord[], { from, to }: OrganizationSpan): boolean {
  return labels().has(words.slice(from, to).map(({ key }) => key).join(' '));
}

function byHead(text: string, words: readonly NameWord[], at: number, floor: number, language: Language, tables: WordTables): OrganizationSpan | undefined {
  const word = words[at];
  if (!word?.starts.head) return undefined;
  if (word.shape === 'lower') return byLowerHead(text, words, at, floor, language, tables);
  if (word.shape !== 'capital' && word.shape !== 'upper') return undefined;
  const hit = tables.organizationHeads.findAt(words, at) ?? (language === 'de' ? compoundHead(word, tables) : undefined);
  if (!hit) return undefined;
  // German names the trade before the name: 'der Hersteller Nordglas'.
  if (language === 'de' && hit.value.id === 'company' && !word.text.includes('-')) return undefined;
  const headEnd = at + hit.length;
  const from = extendLeft(text, words, at, floor, language, tables);
  const to = extendRight(text, words, at, headEnd, language, tables, tables.ownOrganizationHeads.has(word.key));
  const bare = from === at && to === headEnd && !word.text.includes('-') && hit.length === 1;
  if (bare && (hit.value.kind !== 'institution' || language === 'de' || (word.opens && word.shape !== 'upper' && word.common))) return undefined;
  if (language === 'de' && !isGermanName(words, from, at, headEnd, to)) return undefined;
  // In headlines and at the start of sentences a company noun with a plain word is no name.
  if (to - from === 1 && hit.value.kind !== 'institution' && !bare && !word.text.includes('-')) return undefined;
  return { from, to, head: hit.value, bare: bare && to - from === 1 };
}

const lowerHeads = new Set(['ministry', 'court', 'prosecution', 'parliament', 'navy', 'army', 'air-force', 'general-staff', 'central-bank', 'supreme-court', 'commission']);
/** In English these name one body only with more beside them than the country. */
const manyPerCountry = new Set(['ministry', 'court', 'commission']);

/** 'le ministère des Affaires étrangères', 'il tribunale di Lecce', 'the Norwegian navy': state bodies in lower case. */
function byLowerHead(text: string, words: readonly NameWord[], at: number, floor: number, language: Language, tables: WordTables): OrganizationSpan | undefined {
  const hit = tables.ownOrganizationHeads.findAt(words, at);
  if (!hit || !lowerHeads.has(hit.value.id) || language === 'de') return undefined;
  if (language === 'en') {
    let from = at;
    while (from > floor && tables.portfolios.get([words[from - 1]?.key ?? '']) && adjoins(words[from - 1], words[from], text)) from -= 1;
    const owner = words[from - 1];
    if (from - 1 < floor || !owner?.geography || owner.geography.length !== 1 || owner.geography.value.kind === 'region' || (from === at && manyPerCountry.has(hit.value.id))) return undefined;
    return { from: from - 1, to: at + hit.length, head: hit.value, bare: false };
  }
  const to = joinedEnd(text, words, at + hit.length, language, tables);
  return to === undefined ? undefined : { from: at, to: extendRight(text, words, at, to, language, tables, true), head: hit.value, bare: false };
}

/** 'EU-Kommission', 'Bundesnetzagentur': the head ends the word. */
function compoundHead(word: NameWord, tables: WordTables): { value: (typeof organizationHeads)[number]; length: number } | undefined {
  const parts = word.key.split('-');
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined || !/^\p{Lu}/u.test(word.text)) return undefined;
  const value = tables.ownOrganizationHeads.get([last]);
  return value ? { value, length: 1 } : undefined;
}

/** Every German noun has a capital: the head needs a foreign, a proper or a hyphenated part beside it. */
function isGermanName(words: readonly NameWord[], from: number, head: number, headEnd: number, to: number): boolean {
  const headWord = words[head];
  if (headWord?.text.includes('-')) return /^\p{Lu}{2,}-/u.test(headWord.text);
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word || (at >= head && at < headEnd)) continue;
    if (isNameLike(word) && !word.common) return true;
    if (word.geography) return true;
  }
  return false;
}

const conjunctions = new Set(['and', 'y', 'e', 'et', 'und', '&', 'i']);

function extendLeft(text: string, words: readonly NameWord[], head: number, floor: number, language: Language, tables: WordTables): number {
  let from = head;
  for (;;) {
    const before = words[from - 1];
    if (from - 1 < floor || !before || !adjoins(before, words[from], text)) return trimLeft(words, from, head);
    if (/^['’]$/.test(before.text) && isNameLike(words[from - 2]) && from - 2 >= floor && /s$/.test(words[from - 2]?.key ?? '')) {
      from -= 2;
      continue;
    }
    if (isNameLike(before) && !before.functional && !tables.offices.get([before.key])) {
      from -= 1;
      continue;
    }
    // portugiesische Marine
    if (language === 'de' && before.shape === 'lower' && before.geography?.value.kind === 'demonym') {
      from -= 1;
      continue;
    }
    if ((language === 'en' || language === 'de') && conjunctions.has(before.key) && isNameLike(words[from - 2]) && from - 2 >= floor) {
      const other = words[from - 2];
      const joins = before.key === '&' || (other !== undefined && (tables.nameWords.has(other.key) || tables.portfolios.has(other.key) || opensWithScope(words, from - 2, floor, tables)));
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
function trimLeft(words: readonly NameWord[], from: number, head: number): number {
  let at = from;
  while (at < head) {
    const word = words[at];
    if (!word || !((word.functional && (word.opens || at + 1 < head)) || (word.opens && word.common && !word.geography))) break;
    at += 1;
  }
  return at;
}

const connectors = keySet(['of, for, de, del, della, dello, dell’, degli, delle, dei, di, da, do, das, dos, des, du, d’, für, zur, von, contre, contra, contro, para, pour, per, against, on']);
/** In lower case, or in a line of capitals. */
const isLink = (word: NameWord): boolean => connectors.has(word.key) && (word.shape === 'lower' || (word.shape === 'upper' && word.functional));
const germanConnectors = keySet(['für, zur, von, und']);
const articles = keySet(['the, la, las, los, el, le, les, l’, a, o, os, as, il, lo, gli, der, die, das, den, dem']);

/** French writes only the first word of many names with a capital; its adjectives show by their endings. */
const adjectives: Partial<Record<Language, RegExp>> = {
  fr: /(?:al|ale|aux|ales|[inu]elle?s?|iques?|iers?|ieres?|ifs?|ives?|aires?|iens?|iennes?|ois|oise|aise|inte?s?|eres?)$/,
  it: /(?:ale|ali|ico|ica|ivo|iva|ario|aria|iero|iera|ano|ana|ese|unto|unta)$/,
};

function extendRight(text: string, words: readonly NameWord[], head: number, headEnd: number, language: Language, tables: WordTables, own: boolean): number {
  const acronym = endAtAcronym(words, head, headEnd);
  if (acronym !== undefined) return acronym;
  const romance = language !== 'en' && language !== 'de';
  let to = headEnd;
  for (;;) {
    const next = words[to];
    if (!next || !adjoins(words[to - 1], next, text)) return to;
    if (isNameLike(next) && !next.functional) {
      if (tables.offices.get([next.key]) && to > headEnd && !tables.nameWords.has(next.key)) return to;
      if (next.geography && next.geography.value.kind !== 'demonym' && next.geography.value.kind !== 'region') return to;
      to += 1;
      continue;
    }
    if (romance && next.shape === 'lower' && !next.functional && (tables.nameWords.has(next.key) || next.geography?.value.kind === 'demonym' || adjectives[language]?.test(next.key))) {
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
function joinedEnd(text: string, words: readonly NameWord[], at: number, language: Language, tables: WordTables): number | undefined {
  const word = words[at];
  if (!word) return undefined;
  let next = at;
  if (isLink(word)) {
    next += 1;
    while (next < at + 3 && articles.has(words[next]?.key ?? '') && (words[next]?.shape === 'lower' || words[next]?.functional || isParticle(words[next]?.key ?? ''))) next += 1;
    if (word.key === 'on' && language !== 'en') return undefined;
  } else if (conjunctions.has(word.key)) {
    next += 1;
    const other = words[next];
    if (!other || !isNameLike(other) || other.geography || tables.organizationHeads.findAt(words, next)) return undefined;
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
      if (!inside || inside.shape !== 'upper' || !/[)\]]/.test(words[at + 2]?.text ?? '')) return undefined;
      return isAbbreviationOf(inside.key, words.slice(head, at).map(({ key }) => key)) ? at : undefined;
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

/** By legal form ('Nordisk Havn AB'), business word ('Colmar Steel') or '&'. */
function byForm(text: string, words: readonly NameWord[], at: number, floor: number, language: Language): OrganizationSpan | undefined {
  if (at < floor || !isNameLike(words[at]) || words[at]?.functional || (words[at]?.geography && words[at]?.geography?.value.kind !== 'demonym')) return undefined;
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
  if (withSuffix !== undefined) return { from: trimTrade(words, trimLeft(words, at, to - 1), to, language), to: withSuffix, bare: false };
  if (isCompanySuffix(words[to - 1]?.text ?? '') && to - at > 1 && words[to - 1]?.shape !== 'capital') return { from: trimLeft(words, at, to - 1), to, bare: false };
  const last = words[to - 1];
  if (!last || to - at < 2) return undefined;
  const first = words[at];
  const from = trimTrade(words, trimLeft(words, at, to - 1), to, language);
  if (to - from < 2) return undefined;
  if (joined) return { from, to, bare: false };
  const business = isBusinessWord(last.key) && (!last.common || language !== 'en') && to - from <= 4;
  const media = first !== undefined && to - from <= 4 && words.slice(from, to).some((word) => isMediaWord(word.key)) && !first.common;
  if (language === 'de' && !(isBusinessWord(last.key) && !last.common && first && !first.common)) return undefined;
  return business || media ? { from, to, bare: false } : undefined;
}

const germanTrade = /(?:hersteller|konzern|firma|unternehmen|betreiber|betreiberin|bauer|anbieter|handler|gruppe|produzent|versorger|verlag|haus|institut|zulieferer|dienstleister|gesellschaft)$/;

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
