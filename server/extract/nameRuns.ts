import type { Language } from '../text/language';
import { keySet } from './phraseMap';
import { isAbbreviationOf } from './organizationNames';
import { adjoins, isNameLike, type NameWord } from './sentenceWords';
import { isGivenName, isHonorific, isParticle, isPlainAcronym, isSurnameOpener, tablesFor } from './wordTables';

/** A run of capitalised words that may be a name. Indices count words. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** A title of address ('Mrs', 'don') or an initial-like cue stands right before. */
  readonly honorific: boolean;
}

/** What is known of names from the whole document. */
export interface KnownNames {
  /** Is this, folded, a name or the surname of a name that the document gives in full elsewhere? */
  knows(key: string): boolean;
  /** German: does the word, folded, stand in the document as names do, never with an article? */
  seemsName(key: string): boolean;
  /** Does the document show it to be, by itself, an organization? */
  isBody(key: string): boolean;
}

/** Finds runs of capitals outside the `taken` words. Which of them are names of what is decided by evidence later. */
export function findRuns(text: string, words: readonly NameWord[], taken: readonly boolean[], language: Language, known: KnownNames, headline: boolean): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || taken[at] || !startsRun(words, at)) continue;
    if (word.geography && !isPersonWithCountryName(words, at, taken) && !opensName(text, words, at, taken)) {
      at += word.geography.length - 1;
      continue;
    }
    if (isHonorific(word.key) && (words[at + 1]?.text === '.' ? isNameLike(words[at + 2]) : isNameLike(words[at + 1]))) continue;
    const to = runEnd(text, words, at, taken, known, language);
    const honorific = hasHonorific(words, at);
    const from = trimStart(words, at, to, language, known, honorific);
    if (from < to && accepts(words, from, to, language, known, honorific, headline)) runs.push({ from, to, honorific });
    // German: a known name with a noun behind it.
    else if (language === 'de' && from + 1 < to && known.knows(words[from]?.key ?? '')) runs.push({ from, to: from + 1, honorific });
    at = Math.max(at, to - 1);
  }
  return runs;
}

function startsRun(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  if (isNameLike(word)) return true;
  // 'J. R. Svensson', 'G. Almeida'
  return word?.shape === 'initial' && !word.functional && words[at + 1]?.text === '.' && (isNameLike(words[at + 2]) || words[at + 2]?.shape === 'initial');
}

/** 'Jordan Hale', 'India Moss': a country's name as a given name. */
function isPersonWithCountryName(words: readonly NameWord[], at: number, taken: readonly boolean[]): boolean {
  const word = words[at];
  return word !== undefined && word.geography?.length === 1 && isGivenName(word.key) && isNameLike(words[at + 1]) && !taken[at + 1] && !words[at + 1]?.geography;
}

/** 'Nordic Marivent', 'Atlantic Lumen': a region's name as the first word of another. */
function opensName(text: string, words: readonly NameWord[], at: number, taken: readonly boolean[]): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.geography?.value.kind !== 'region' || word.geography.length !== 1 || !next || taken[at + 1]) return false;
  return isNameLike(next) && next.shape === 'capital' && adjoins(word, next, text) && !next.geography && !next.functional && !isGivenName(next.key) && !next.common;
}

function runEnd(text: string, words: readonly NameWord[], start: number, taken: readonly boolean[], known: KnownNames, language: Language): number {
  let to = start + 1;
  for (;;) {
    const next = words[to];
    if (!next || taken[to]) return to;
    const previous = words[to - 1];
    if (next.text === '.' && previous?.shape === 'initial' && previous.token.end === next.token.start && (isNameLike(words[to + 1]) || words[to + 1]?.shape === 'initial')) {
      to += 1;
      continue;
    }
    if (!adjoins(previous, next, text)) return to;
    if (next.shape === 'initial' && words[to + 1]?.text === '.' && isNameLike(words[to + 2])) {
      to += 1;
      continue;
    }
    if (isNameLike(next) && next.functional && !isParticle(next.key) && !/['’]$/.test(next.text)) return to;
    if (isNameLike(next)) {
      if (next.geography && !(next.geography.length === 1 && next.geography.value.kind === 'capital' && to - start === 1 && isGivenName(words[start]?.key ?? ''))) return to;
      if (next.shape !== previous?.shape && previous?.shape === 'upper' && previous.key.length > 3 && !known.knows(next.key)) return to;
      to += 1;
      continue;
    }
    const behind = afterParticles(text, words, start, to, taken, known, language);
    if (behind === undefined) return to;
    to = behind;
  }
}

/** Where a surname that begins with particles ('de la Torre', 'van der Meer', 'bin Rashid') ends its first capital. */
function afterParticles(text: string, words: readonly NameWord[], start: number, at: number, taken: readonly boolean[], known: KnownNames, language: Language): number | undefined {
  let next = at;
  while (next < at + 3 && words[next]?.shape === 'lower' && isParticle(words[next]?.key ?? '') && adjoins(words[next - 1], words[next], text)) next += 1;
  const target = words[next];
  if (next === at || !target || taken[next] || !isNameLike(target) || target.geography || target.shape === 'upper' || !adjoins(words[next - 1], target, text)) return undefined;
  // 'Galpones de Lima (Galisa)': known in whole, or abbreviated right behind.
  if (known.knows(joinKeys(words, start, next + 1)) || isAbbreviatedAt(words, start, next + 1)) return next + 1;
  const first = words[at]?.key ?? '';
  if (isSurnameOpener(first)) return next + 1;
  if (first === 'y' || first === 'e' || first === 'le' || first === 'la') return undefined;
  const start0 = words[start];
  const titled = taken[start - 1] === true || (words[start - 1]?.text === ',' && taken[start - 2] === true) || isCued(words, start, language);
  const personLike = (next === at + 1 || first !== 'des') && start0 !== undefined && (isGivenName(start0.key) || hasHonorific(words, start) || titled) && start0.shape === 'capital';
  const twoNames = at - start >= 2 && (isGivenName(start0?.key ?? '') || titled);
  return personLike || twoNames ? next + 1 : undefined;
}

/** 'the daily X': a noun of organizations in lower case stands right before. */
function isCued(words: readonly NameWord[], at: number, language: Language): boolean {
  return words[at - 1]?.shape === 'lower' && tablesFor(language).ownOrganizationHeads.findBefore(words, at) !== undefined;
}

function isAbbreviatedAt(words: readonly NameWord[], from: number, to: number): boolean {
  const inside = words[to + 1];
  const keys = words.slice(from, to).map(({ key }) => key);
  return words[to]?.text === '(' && inside !== undefined && isNameLike(inside) && words[to + 2]?.text === ')' && isAbbreviationOf(inside.key, keys);
}

export function hasHonorific(words: readonly NameWord[], at: number): boolean {
  const before = words[at - 1];
  if (!before) return false;
  if (before.text === '.') return isHonorific(words[at - 2]?.key ?? '') && words[at - 2]?.token.end === before.token.start;
  return isHonorific(before.key) && (before.shape !== 'initial' || before.key === 'm');
}

/** Drops words at the start that the sentence has capitalised, and articles of foreign names that begin it. */
function trimStart(words: readonly NameWord[], start: number, to: number, language: Language, known: KnownNames, honorific: boolean): number {
  let from = start;
  while (from < to) {
    const word = words[from];
    if (!word) break;
    if (known.knows(joinKeys(words, from, to))) return from;
    if ((word.functional && (word.opens || language === 'en' || from + 1 === to)) || (language === 'de' && from + 1 < to && isGermanCue(word.key))) {
      from += 1;
      continue;
    }
    if (!word.opens || honorific) break;
    const next = from + 1 < to ? words[from + 1] : undefined;
    if (next && isGivenName(next.key) && !isGivenName(word.key)) from += 1;
    else if (word.common && !isGivenName(word.key)) from += 1;
    else break;
  }
  return from;
}

function joinKeys(words: readonly NameWord[], from: number, to: number): string {
  let keys = '';
  for (let at = from; at < to; at += 1) keys += (keys ? ' ' : '') + (words[at]?.key ?? '');
  return keys;
}

function accepts(words: readonly NameWord[], from: number, to: number, language: Language, known: KnownNames, honorific: boolean, headline: boolean): boolean {
  const first = words[from];
  if (!first) return false;
  const key = joinKeys(words, from, to);
  if (known.knows(key)) return true;
  const content = words.slice(from, to).filter((word) => word.shape === 'capital' || word.shape === 'upper');
  if (content.length === 0) return false;
  if (honorific) return content.length > 1 || !first.common;
  if (content.length === 1) {
    const [only] = content;
    if (!only || only.key.length < 2 || only.functional) return false;
    if (only.shape === 'upper') return !headline && only.key.length <= 8 && !isPlainAcronym(only.key) && !only.common;
    if (headline || only.opens || only.common) return false;
    return language !== 'de' || known.seemsName(only.key) || isGermanCue(words[from - 1]?.key ?? '');
  }
  if (!headline && !first.opens && isCued(words, from, language)) return true;
  if (headline) return content.every((word) => word.shape === 'capital' && !word.common) && isGivenName(first.key) && content.length <= 3;
  if (content.every((word) => word.common)) return false;
  if (language === 'de') return isGermanPersonLike(words, from, content, known);
  return true;
}

/** 'die Firma X', 'der Sender X', 'der Vulkan X': nouns that names follow. */
function isGermanCue(key: string): boolean {
  const { ownOrganizationHeads, placeHeads, thingHeads } = tablesDe();
  const kind = ownOrganizationHeads.get([key])?.kind;
  return kind === 'company' || kind === 'media' || placeHeads.get([key]) !== undefined || thingHeads.get([key]) !== undefined;
}

const tablesDe = (): ReturnType<typeof tablesFor> => tablesFor('de');

/** German: two capitals side by side are a name if one is a given name, or both look like nothing else. */
function isGermanPersonLike(words: readonly NameWord[], from: number, content: readonly NameWord[], known: KnownNames): boolean {
  const [first] = content;
  if (!first || content.length > 4) return false;
  if (isGivenName(first.key) || first.key.split('-').every(isGivenName)) return true;
  if (tablesDe().offices.findBefore(words, from)) return true;
  if (content.some((word) => word.common || nounEnding.test(word.key) || isGermanNoun(word.key))) return false;
  // No other German phrase opens a sentence with two bare capitals before its verb, or before a comma and an office.
  const behind = words[from + content.length];
  const office = behind?.text === ',' && tablesDe().offices.findAt(words, from + content.length + 1) !== undefined;
  if (content.length === 2 && (office || (first.opens && behind?.shape === 'lower'))) return true;
  return content.every((word) => known.seemsName(word.key) && !known.isBody(word.key)) && words[from - 1]?.shape !== 'number';
}

/** A word of the lexicon, or of time and measure, that stands before other nouns. */
function isGermanNoun(key: string): boolean {
  const tables = tablesDe();
  return measures.has(key) || tables.offices.has(key) || tables.organizationHeads.has(key) || tables.nameWords.has(key) || tables.placeHeads.has(key) || tables.thingHeads.has(key);
}

const measures = keySet(['Ende, Anfang, Mitte, Millionen, Milliarden, Prozent, Tonnen, Kilo, Kilometer, Euro, Dollar, Meter, Liter, Jahre, Tage, Wochen, Monate, Dutzend, Dutzende, Hunderte, Tausende, Stunden, Minuten, Punkte, Grad, Hektar, Fass, Stand, Seite, Kapitel, Artikel, Nummer']);
const nounEnding = /(?:ung|ungen|heit|keit|schaft|tion|ionen|ismus|itat|nis|tum|ment|chen|lein)$/;
