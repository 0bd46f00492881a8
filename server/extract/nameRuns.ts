import type { Language } from '../text/language';
import { isGermanCue, isGermanPersonLike } from './germanNames';
import { hasHonorific, isCued, joinKeys, runEnd } from './nameRunEnd';

import { startsNumber } from './numberReading';
import { adjoins, isNameLike, type NameWord } from './sentenceWords';
import { isGivenName, isHonorific, isPlainAcronym } from './wordTables';

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
export function findRuns(
  text: string,
  words: readonly NameWord[],
  taken: readonly boolean[],
  language: Language,
  known: KnownNames,
  headline: boolean,
): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || taken[at] || !startsRun(words, at)) continue;
    if (word.geography && !isPersonWithCountryName(words, at, taken) && !opensName(text, words, at, taken)) {
      at += word.geography.length - 1;
      continue;
    }
    if (isHonorific(word.key) && (words[at + 1]?.text === '.' ? isNameLike(words[at + 2]) : isNameLike(words[at + 1])))
      continue;
    const to = runEnd(text, words, at, taken, known, language);
    const honorific = hasHonorific(words, at);
    const from = trimStart(words, at, to, language, known, honorific);
    if (from < to && accepts(words, from, to, language, known, honorific, headline)) runs.push({ from, to, honorific });
    // German: a known name with a noun behind it.
    else if (language === 'de' && from + 1 < to && known.knows(words[from]?.key ?? ''))
      runs.push({ from, to: from + 1, honorific });
    at = Math.max(at, to - 1);
  }
  return runs;
}

function startsRun(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  if (isNameLike(word)) return true;
  // 'J. R. Svensson', 'G. Almeida'
  return (
    word?.shape === 'initial' &&
    !word.functional &&
    words[at + 1]?.text === '.' &&
    (isNameLike(words[at + 2]) || words[at + 2]?.shape === 'initial')
  );
}

/** 'Jordan Hale', 'India Moss': a country's name as a given name. */
function isPersonWithCountryName(words: readonly NameWord[], at: number, taken: readonly boolean[]): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    word.geography?.length === 1 &&
    isGivenName(word.key) &&
    isNameLike(words[at + 1]) &&
    !taken[at + 1] &&
    !words[at + 1]?.geography
  );
}

/** 'Nordic Marivent', 'Atlantic Lumen': a region's name as the first word of another. */
function opensName(text: string, words: readonly NameWord[], at: number, taken: readonly boolean[]): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.geography?.value.kind !== 'region' || word.geography.length !== 1 || !next || taken[at + 1]) return false;
  return (
    isNameLike(next) &&
    next.shape === 'capital' &&
    adjoins(word, next, text) &&
    !next.geography &&
    !next.functional &&
    !isGivenName(next.key) &&
    !next.common
  );
}

/** Drops words at the start that the sentence has capitalised, and articles of foreign names that begin it. */
function trimStart(
  words: readonly NameWord[],
  start: number,
  to: number,
  language: Language,
  known: KnownNames,
  honorific: boolean,
): number {
  let from = start;
  while (from < to) {
    const word = words[from];
    if (!word) break;
    if (known.knows(joinKeys(words, from, to))) return from;
    if (
      (word.functional && (word.opens || language === 'en' || from + 1 === to)) ||
      (language === 'de' && from + 1 < to && isGermanCue(word.key))
    ) {
      from += 1;
      continue;
    }
    if (!word.opens || honorific) break;
    if (startsNumber(word.key, language)) {
      from += 1;
      continue;
    }
    const next = from + 1 < to ? words[from + 1] : undefined;
    if (next && isGivenName(next.key) && !isGivenName(word.key)) from += 1;
    else if (word.common && !isGivenName(word.key)) from += 1;
    else break;
  }
  return from;
}

function accepts(
  words: readonly NameWord[],
  from: number,
  to: number,
  language: Language,
  known: KnownNames,
  honorific: boolean,
  headline: boolean,
): boolean {
  const first = words[from];
  if (!first) return false;
  const key = joinKeys(words, from, to);
  if (known.knows(key)) return true;
  const content = words.slice(from, to).filter((word) => word.shape === 'capital' || word.shape === 'upper');
  if (content.length === 0 || (first.opens && content.every((word) => startsNumber(word.key, language)))) return false;
  if (honorific) return content.length > 1 || !first.common;
  if (content.length === 1) {
    const [only] = content;
    if (!only || only.key.length < 2 || only.functional) return false;
    if (only.shape === 'upper') return !headline && only.key.length <= 8 && !isPlainAcronym(only.key) && !only.common;
    if (headline || only.opens || only.common) return false;
    return language !== 'de' || known.seemsName(only.key) || isGermanCue(words[from - 1]?.key ?? '');
  }
  if (!headline && !first.opens && isCued(words, from, language)) return true;
  if (headline)
    return (
      content.every((word) => word.shape === 'capital' && !word.common) && isGivenName(first.key) && content.length <= 3
    );
  if (content.every((word) => word.common)) return false;
  if (language === 'de') return isGermanPersonLike(words, from, content, known);
  return true;
}
