import { distance } from 'fastest-levenshtein';
import { nameParticles } from '../lexicon/nameParticles';
import { fold, romanise } from '../text/fold';

const particles = new Set(nameParticles.flatMap((particle) => fold(particle).split(' ')));

/** The words of a name that count: folded, without particles and points. */
export function nameTokens(name: string): string[] {
  const words = fold(name)
    .split(/[^\p{L}\p{N}'-]+/u)
    .map((word) => word.replace(/^['-]+|['-]+$/g, ''))
    .filter((word) => word !== '');
  const counting = words.filter((word) => !particles.has(word));
  return counting.length > 0 ? counting : words;
}

/** How many letters more one romanisation of a word may have than another. */
const mostLonger = 4;
const romanised = new Map<string, string>();
const cacheSize = 100_000;

/** The romanisation key of one word, remembered: the same words of names are compared again and again. */
export function romaniseWord(word: string): string {
  let key = romanised.get(word);
  if (key === undefined) {
    key = romanise(word);
    if (romanised.size >= cacheSize) romanised.clear();
    romanised.set(word, key);
  }
  return key;
}

/** From this length on one letter may differ within a word. */
const shortestMisspelt = 5;

/**
 * May these be two spellings of one word of a name? Equal, equal when romanised otherwise, or one letter apart in a word
 * long enough. A last vowel that differs parts Mario from Maria.
 */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\d/.test(a + b)) return false;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const length = Math.min(a.length, b.length);
  if (
    a.length === b.length &&
    length < 8 &&
    a.slice(0, -1) === b.slice(0, -1) &&
    /[aeiou]$/.test(a) &&
    /[aeiou]$/.test(b)
  )
    return false;
  if (Math.abs(a.length - b.length) > mostLonger) return false;
  if (romaniseWord(a) === romaniseWord(b)) return length > 3;
  if (length < shortestMisspelt) return false;
  const apart = distance(a, b);
  return apart === 1 ? a[0] === b[0] || length >= 7 : apart === 2 && length >= 8 && a[0] === b[0];
}

/**
 * Can two names of a person, each of at least two words, be one person's? The words of the shorter must all be in the
 * longer, in order; given names must agree or be left out.
 */
export function alignPersons(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  let at = 0;
  const places: number[] = [];
  for (const word of short) {
    while (at < long.length && !isSameWord(word, long[at] ?? '')) at += 1;
    if (at === long.length) return false;
    places.push(at);
    at += 1;
  }
  if (short.length === long.length) return true;
  // 'Cruz Medina' is 'Elena Cruz Medina' only word for word; else the given name must be there.
  return places[0] === 0 || short.every((word, i) => word === long[places[i] ?? -1]);
}

/** Are two names of organizations, in one language, spellings of one name? */
export function isSameSpelling(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.join('').length < 8) return false;
  let differing = 0;
  for (const [i, word] of a.entries()) {
    const other = b[i] ?? '';
    if (word === other) continue;
    differing += 1;
    if (differing > 1 || Math.min(word.length, other.length) < 6 || !isSameWord(word, other)) return false;
  }
  return true;
}
