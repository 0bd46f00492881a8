import { concepts } from '../lexicon/concepts';
import { fold } from '../text/fold';
import { stem } from '../text/stem';
import { findEntries } from './conceptMatcher';

/** A German compound, understood by its parts. */
export interface Compound {
  /** Concepts of the last part, which says what the whole is. Indices into the concept tables. */
  readonly head: readonly number[];
  /** Concepts of what stands before it; none for the foreign part of a word with a hyphen. */
  readonly first: readonly number[];
  /** Offset in the word at which the last part begins. */
  readonly at: number;
}

/**
 * Splits a German noun that the lexicon does not have into two parts that it has: `Streik|versammlung`,
 * `Rettungs|arbeiten`. The longest last part wins; feminine forms go by the masculine. Undefined where there is no such split.
 */
export function splitCompound(word: string): Compound | undefined {
  const known = cache.get(word);
  if (known !== undefined) return known ?? undefined;
  const compound = findSplit(word) ?? findMasculine(word);
  if (cache.size >= cacheSize) cache.clear();
  cache.set(word, compound ?? null);
  return compound;
}

const cacheSize = 20_000;
const cache = new Map<string, Compound | null>();

const shortestWord = 7;
const shortestHead = 4;
const shortestFirst = 4;
/** A shorter first part must be a noun of the lexicon as it stands (`Bau|stopp`), and the last part this long. */
const shortestNoun = 3;
const headOfShortNoun = 5;

function findSplit(word: string): Compound | undefined {
  if (word.length < shortestWord || !/^\p{Lu}/u.test(word)) return undefined;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return splitAtHyphen(word, hyphen);
  for (let at = shortestNoun; at <= word.length - shortestHead; at += 1) {
    const head = nounsOf(word.slice(at));
    if (head.length === 0) continue;
    const first =
      at < shortestFirst ? shortFirst(word.slice(0, at), word.length - at) : meaningOfFirst(word.slice(0, at));
    if (first.length > 0) return { head, first, at };
  }
  return undefined;
}

/** `Konzernchefin` by `Konzernchef`, `Betreiberin` by `Betreiber`, which is no compound: all of it is head. */
function findMasculine(word: string): Compound | undefined {
  const masculine = /^(\p{Lu}.{2,})in(?:nen)?$/u.exec(word)?.[1];
  if (masculine === undefined) return undefined;
  const head = nounsOf(masculine);
  return head.length > 0 ? { head, first: [], at: 0 } : findSplit(masculine);
}

/** The hyphen shows where the last part begins; what stands before it is often a name. */
function splitAtHyphen(word: string, hyphen: number): Compound | undefined {
  const last = word.slice(hyphen + 1);
  const head = last.length < shortestNoun ? [] : nounsOf(last);
  if (head.length > 0) return { head, first: meaningOfFirst(word.slice(0, hyphen)), at: hyphen + 1 };
  const inner = findSplit(capitalise(last));
  return inner && { ...inner, at: hyphen + 1 + inner.at };
}

/** Letters that hold two parts together, longest first; and the ending that the first part may have lost. */
const linking = ['', 's', 'n', 'en', 'er', 'es', 'e'];
const lost = ['e', 'en'];

function meaningOfFirst(part: string): readonly number[] {
  for (const link of linking) {
    if (!part.endsWith(link) || part.length - link.length < shortestFirst) continue;
    const found = wordsOf(part.slice(0, part.length - link.length));
    if (found.length > 0) return found;
  }
  for (const ending of lost) {
    const found = nounsOf(part + ending);
    if (found.length > 0) return found;
  }
  const inner = splitCompound(part);
  return inner ? [...inner.head, ...inner.first] : [];
}

function shortFirst(part: string, headLength: number): readonly number[] {
  if (headLength < headOfShortNoun) return [];
  return nounsWithStem(stem(part, 'de')).flatMap(({ word, concept }) => (word === part ? concept : []));
}

/** Concepts with a word of this form, noun or verb. */
function wordsOf(part: string): readonly number[] {
  for (const form of [capitalise(part), part.toLowerCase()]) {
    const found = findEntries(stem(form, 'de'), 'de')?.filter(({ stems }) => stems.length === 1) ?? [];
    if (found.length > 0) return found.map(({ concept }) => concept);
  }
  return [];
}

/** Concepts that have this word as a noun. */
function nounsOf(part: string): readonly number[] {
  const noun = capitalise(part);
  return nounsWithStem(stem(noun, 'de')).flatMap(({ word, concept }) => (beginsAlike(noun, word) ? concept : []));
}

/** Same first letters, but for an umlaut that the form has and the base has not: `Häfen` is a form of `Hafen`, `Zahl` none of `Zähler`. */
function beginsAlike(form: string, base: string): boolean {
  for (let i = 0; i < shortestHead; i += 1) {
    const letter = form.charAt(i);
    if (letter !== base.charAt(i) && fold(letter) !== base.charAt(i).toLowerCase()) return false;
  }
  return true;
}

interface Noun {
  /** As it is written in the tables. */
  readonly word: string;
  readonly concept: number;
}

const nouns = new Map<string, readonly Noun[]>();

/** The single nouns of the German column that have this stem. */
function nounsWithStem(key: string): readonly Noun[] {
  const known = nouns.get(key);
  if (known) return known;
  const rows = findEntries(key, 'de')?.filter(({ stems }) => stems.length === 1) ?? [];
  const found = rows.flatMap(({ concept }) =>
    (concepts[concept]?.de.split(', ') ?? [])
      .filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && stem(word, 'de') === key)
      .map((word) => ({ word, concept })),
  );
  if (nouns.size >= cacheSize) nouns.clear();
  nouns.set(key, found);
  return found;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
