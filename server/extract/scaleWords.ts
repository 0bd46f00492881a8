import type { Language } from '../text/language';
import type { NumberTables } from './numberTables';
import type { Piece } from './pieces';

/** A number at a place of a sentence, in digits, in words, or in digits with a scale word. */
export interface NumberReading {
  readonly value: number;
  /** Worth of the last place given: 100,000 for '8.6 million', 1 for 'twelve'. */
  readonly place: number;
  /** Index of the piece behind it. */
  readonly next: number;
  readonly written: 'digits' | 'words';
  /** A scale word stands in it ('million'). */
  readonly scaled?: true;
  /** 'A dozen', 'una decena': about so many. */
  readonly about?: true;
  /** 'Dozens', 'thousands': from `value` up to this. */
  readonly high?: number;
  /** As in `DigitReading`. */
  readonly grouped?: number;
}

type Start =
  | { readonly value: number; readonly place: number; readonly next: number; readonly grouped?: number }
  | undefined;

/** What follows a number: a half, scale words, more number words ('two million three hundred thousand'). */
export function readScales(
  pieces: readonly Piece[],
  start: Start,
  written: NumberReading['written'],
  words: NumberTables,
  language: Language,
): NumberReading | undefined {
  if (!start) return undefined;
  let { value, place, next } = start;
  let scaled = false;
  let about = false;
  const half = words.halfBehind.findAt(pieces, next);
  if (half && (words.scales.findAt(pieces, half.next) || !isClockHalf(value, language))) {
    value += 0.5;
    place = 0.1;
    next = half.next;
  }
  for (;;) {
    const scale = findScale(pieces, next, words, language);
    if (!scale) break;
    value *= scale.value;
    place = scale.collective ? collectivePlace(scale.value) : place * scale.value;
    next = scale.next;
    scaled = true;
    about ||= scale.collective;
    const behind = words.halfBehind.findAt(pieces, next);
    if (behind) {
      value += scale.value / 2;
      place = scale.value / 10;
      next = behind.next;
    }
  }
  const grouped = start.grouped !== undefined && !scaled ? { grouped: start.grouped } : {};
  return { value, place, next, written, ...(scaled ? { scaled } : {}), ...(about ? { about } : {}), ...grouped };
}

/** 'Five and a half' may be a time of day in Romance languages; only the plain number is taken then. */
function isClockHalf(value: number, language: Language): boolean {
  return value <= 24 && language !== 'en' && language !== 'de';
}

const scaleLetters: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['mn', 1e6],
  ['tn', 1e12],
]);
const portugueseLetters: ReadonlyMap<string, number> = new Map([
  ['mi', 1e6],
  ['bi', 1e9],
  ['tri', 1e12],
]);

function findScale(
  pieces: readonly Piece[],
  at: number,
  words: NumberTables,
  language: Language,
): { value: number; next: number; collective: boolean } | undefined {
  const here = skipHyphen(pieces, at);
  const scale = words.scales.findAt(pieces, here);
  if (scale) return { value: scale.row.value, next: skipAbbreviationPoint(pieces, scale.next), collective: false };
  const collective = words.collectives.findAt(pieces, here);
  if (collective)
    return { value: collective.row.value, next: collective.next, collective: collective.row.value !== 12 };
  const piece = pieces[at];
  if (piece?.kind !== 'word' || pieces[at - 1]?.kind !== 'digits') return undefined;
  if (piece.joined && piece.key !== 'm' && piece.key !== 'b') {
    const value = scaleLetters.get(piece.key);
    if (value !== undefined) return { value, next: at + 1, collective: false };
  }
  // 'm' is a metre unless it is money.
  if ((piece.key === 'm' || piece.key === 'b') && piece.joined && isAfterCurrencySign(pieces, at)) {
    return { value: scaleLetters.get(piece.key) ?? 1, next: at + 1, collective: false };
  }
  const value = language === 'pt' ? portugueseLetters.get(piece.key) : undefined;
  return value === undefined ? undefined : { value, next: at + 1, collective: false };
}

function isAfterCurrencySign(pieces: readonly Piece[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const piece = pieces[back];
    if (piece && /^[$€£¥₹₽₺₴]$/.test(piece.key)) return true;
    if (piece?.kind === 'word') return false;
  }
  return false;
}

/** 'Mio.', 'Mrd.', 'mds.': the point belongs to the abbreviation where the sentence goes on. */
function skipAbbreviationPoint(pieces: readonly Piece[], at: number): number {
  const abbreviated = /^(?:mio|mrd|bio|tsd|mln|mld|mill|mds|md)$/.test(pieces[at - 1]?.key ?? '');
  return abbreviated && pieces[at]?.key === '.' && pieces[at + 1] !== undefined ? at + 1 : at;
}

/** The piece behind a hyphen that joins two words. */
export function skipHyphen(pieces: readonly Piece[], at: number): number {
  const piece = pieces[at];
  return piece?.key === '-' && piece.joined && pieces[at + 1]?.kind === 'word' ? at + 1 : at;
}

/** A collective leaves an eighth of itself open to each side, and no less than two. */
export function collectivePlace(value: number): number {
  return Math.max(4, value / 4);
}
