import { fold } from './fold';
import type { Span } from './span';

/** The words of a text in order, as word-for-word comparison takes them. Parallel lists. */
export interface WordSequence {
  /** A hash of each word's folded letters: equal for equal words, whatever their case, accents and marks. */
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * Cuts a text into words of letters and into numbers, also where they run together ('5km', 'bilateralThe'). Case, accents, apostrophes, hyphens and all other marks are left out, since
 * they change when words are quoted; a number keeps its decimals, but not the marks between its thousands.
 */
export function readWordSequence(text: string, span: Span = { start: 0, end: text.length }): WordSequence {
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const last = Math.min(text.length, span.end);
  let at = Math.max(0, span.start);
  while (at < last) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind !== letter && kind !== digit && kind !== ideograph) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = offsetBasis;
    if (kind === digit) {
      const end = endOfNumber(text, start, last);
      for (; at < end; at += 1) {
        const unit = text.charCodeAt(at);
        if (kindOf(unit) === digit) hash = mix(hash, unit);
        else if (isDecimalMark(text, at)) hash = Math.imul(hash ^ 0x2e, prime);
      }
    } else {
      hash = mix(hash, text.charCodeAt(at));
      at += 1;
      for (; at < last && kind === letter; at += 1) {
        const unit = text.charCodeAt(at);
        const own = kindOf(unit);
        if (own === letter && !isGlued(text, at)) hash = mix(hash, unit);
        else if (own !== mark) break;
      }
    }
    words.push(hash >>> 0);
    starts.push(start);
    ends.push(at);
  }
  return { words: Uint32Array.from(words), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The letters and digits of a text and nothing else, folded: equal where only spaces and marks differ. */
export function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

// FNV-1a, 32 bits.
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

const other = 1;
const letter = 2;
const digit = 3;
/** What stands on or within a word without parting it: accents that are characters of their own, soft hyphens. */
const mark = 4;
/** Scripts without spaces: each character is taken for a word. */
const ideograph = 5;

const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = kinds[unit];
  if (known) return known;
  const character = String.fromCharCode(unit);
  const kind = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(character)
    ? ideograph
    : /[\p{L}\ud800-\udfff]/u.test(character)
      ? letter
      : /\p{N}/u.test(character)
        ? digit
        : /[\p{M}\u00ad\u200b-\u200f\ufeff]/u.test(character)
          ? mark
          : other;
  kinds[unit] = kind;
  return kind;
}

/** What each unit adds to a hash. */
const folded: (string | undefined)[] = [];

function mix(hash: number, unit: number): number {
  let own = folded[unit];
  if (own === undefined) {
    own = unit >= 0xd800 && unit <= 0xdfff ? String.fromCharCode(unit) : fold(String.fromCharCode(unit));
    folded[unit] = own;
  }
  let mixed = hash;
  for (let i = 0; i < own.length; i += 1) mixed = Math.imul(mixed ^ own.charCodeAt(i), prime);
  return mixed;
}

const number = /\d{1,3}(?:[.,'’\u00a0\u2009\u202f ]\d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)*/uy;

/** A capital behind a small letter begins another word, as it does where spaces were lost. */
function isGlued(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 97 && unit <= 122) return false;
  const [before, own] = [text.charAt(at - 1), text.charAt(at)];
  return own !== own.toLowerCase() && before !== before.toUpperCase();
}

function endOfNumber(text: string, start: number, last: number): number {
  number.lastIndex = start;
  return number.test(text) ? Math.min(number.lastIndex, last) : start + 1;
}

/** A point or comma within a number, unless it parts thousands. */
const isDecimalMark = (text: string, at: number): boolean =>
  /[.,]/u.test(text.charAt(at)) && !/^\d{3}(?!\d)/u.test(text.slice(at + 1, at + 5));
