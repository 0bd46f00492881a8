import { multipleWords } from '../lexicon/boundWords';
import { halfBefore, halfBehind, halfNouns, type NumberWordRow, numberConnectors, numberWords, ordinalWords } from '../lexicon/numberWords';
import type { Language } from '../text/language';
import { compoundOrdinalValue, compoundValue, couldBeCompound } from './compoundNumbers';
import { readDigits } from './digits';
import { NumericPhrases, perLanguage } from './numericPhrases';
import type { Piece } from './pieces';

/** A number at a place of a sentence, in digits, in words, or in digits with a scale word. */
export interface NumberReading {
  readonly value: number;
  /** Worth of the last place given: 100,000 for '9.4 million', 1 for 'twelve'. */
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

/** Reads the number that begins at the piece `at`. Articles ('un', 'ein') are read as one: whether they count is for the caller. */
export function readNumber(pieces: readonly Piece[], at: number, language: Language): NumberReading | undefined {
  const piece = pieces[at];
  if (!piece || piece.kind === 'mark') return undefined;
  const words = wordsOf(language);
  if (piece.kind === 'digits') return readScales(pieces, readDigits(pieces, at, language), 'digits', words, language);
  const plenty = words.plenty.findAt(pieces, at);
  if (plenty) return { value: plenty.row.value, place: plenty.row.value, high: plenty.row.value * 10 - 1, next: plenty.next, written: 'words' };
  const half = words.halfBefore.findAt(pieces, at);
  if (half) {
    const scale = words.scales.findAt(pieces, half.next) ?? words.collectives.findAt(pieces, skipHyphen(pieces, half.next));
    if (scale) return { value: scale.row.value / 2, place: scale.row.value / 10, next: scale.next, written: 'words', scaled: true };
  }
  return readWords(pieces, at, language, words);
}

/** May a number begin with this word? Quick, and sometimes too generous. */
export function startsNumber(key: string, language: Language): boolean {
  return wordsOf(language).starts.has(key) || couldBeCompound(key, language);
}

/** Reads an ordinal word ('seventh', 'settima', 'einundzwanzigste'). */
export function readOrdinalWord(pieces: readonly Piece[], at: number, language: Language): { readonly value: number; readonly next: number } | undefined {
  const hit = wordsOf(language).ordinals.findAt(pieces, at);
  if (hit) return { value: hit.row.value, next: hit.next };
  const value = compoundOrdinalValue(pieces[at]?.key ?? '', language);
  return value === undefined ? undefined : { value, next: at + 1 };
}

interface Words {
  readonly cardinals: NumericPhrases<NumberWordRow>;
  readonly scales: NumericPhrases<NumberWordRow>;
  readonly collectives: NumericPhrases<NumberWordRow>;
  readonly plenty: NumericPhrases<NumberWordRow>;
  readonly ordinals: NumericPhrases<{ readonly value: number }>;
  readonly halfBefore: NumericPhrases<string>;
  readonly halfBehind: NumericPhrases<string>;
  /** First words of numbers, ordinals, fractions and multiples. */
  readonly starts: ReadonlySet<string>;
  readonly and: string;
  readonly points: readonly string[];
}

const wordsOf = perLanguage((language): Words => {
  const table = (kind: NumberWordRow['kind']): NumericPhrases<NumberWordRow> =>
    new NumericPhrases(numberWords.filter((row) => row.kind === kind), (row) => row[language].toLowerCase(), language);
  const tables = {
    cardinals: table('cardinal'),
    scales: table('scale'),
    collectives: table('collective'),
    plenty: table('plenty'),
    ordinals: new NumericPhrases(ordinalWords, (row) => row[language], language),
    halfBefore: new NumericPhrases([halfBefore[language]], (phrases) => phrases.toLowerCase(), language),
    halfBehind: new NumericPhrases([halfBehind[language]], (phrases) => phrases, language),
  };
  const others = [halfNouns[language].toLowerCase(), ...multipleWords.map((row) => row[language].toLowerCase())];
  const starts = new Set(others.flatMap((phrases) => [...new NumericPhrases([phrases], (forms) => forms, language).firstKeys]));
  if (language === 'en') starts.add('a');
  for (const phrases of Object.values(tables)) for (const key of phrases.firstKeys) starts.add(key);
  return {
    ...tables,
    starts,
    and: numberConnectors.and[language],
    points: numberConnectors.point[language].split(', '),
  };
});

type Start = { readonly value: number; readonly place: number; readonly next: number; readonly grouped?: number } | undefined;

/** What follows a number: a half, scale words, more number words ('two million three hundred thousand'). */
function readScales(pieces: readonly Piece[], start: Start, written: NumberReading['written'], words: Words, language: Language): NumberReading | undefined {
  if (!start) return undefined;
  let { value, place, next } = start;
  let scaled = false;
  let about = false;
  const half = words.halfBehind.findAt(pieces, next);
  if (half && (words.scales.findAt(pieces, half.next) || !isClockHalf(value))) {
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
function isClockHalf(value: number): boolean {
  return value > 24;
}

const scaleLetters: ReadonlyMap<string, number> = new Map([
  ['k', 1e3], ['m', 1e6], ['mm', 1e6], ['b', 1e9], ['bn', 1e9], ['mn', 1e6], ['tn', 1e12],
]);
const portugueseLetters: ReadonlyMap<string, number> = new Map([['mi', 1e6], ['bi', 1e9], ['tri', 1e12]]);

function findScale(pieces: readonly Piece[], at: number, words: Words, language: Language): { value: number; next: number; collective: boolean } | undefined {
  const here = skipHyphen(pieces, at);
  const scale = words.scales.findAt(pieces, here);
  if (scale) return { value: scale.row.value, next: skipAbbreviationPoint(pieces, scale.next), collective: false };
  const collective = words.collectives.findAt(pieces, here);
  if (collective) return { value: collective.row.value, next: collective.next, collective: collective.row.value !== 12 };
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

function skipHyphen(pieces: readonly Piece[], at: number): number {
  const piece = pieces[at];
  return piece?.key === '-' && piece.joined && pieces[at + 1]?.kind === 'word' ? at + 1 : at;
}

/** 'Mio.', 'Mrd.', 'mds.': the point belongs to the abbreviation where the sentence goes on. */
function skipAbbreviationPoint(pieces: readonly Piece[], at: number): number {
  const abbreviated = /^(?:mio|mrd|bio|tsd|mln|mld|mill|mds|md)$/.test(pieces[at - 1]?.key ?? '');
  return abbreviated && pieces[at]?.key === '.' && pieces[at + 1] !== undefined ? at + 1 : at;
}

/** A collective leaves an eighth of itself open to each side, and no less than two. */
function collectivePlace(value: number): number {
  return Math.max(4, value / 4);
}

/** Adds up number words as they are spoken, as long as each fits the place that the words before it left open. */
function readWords(pieces: readonly Piece[], at: number, language: Language, words: Words): NumberReading | undefined {
  let total = 0;
  let current: number | undefined;
  let lowest = 1;
  let lastScale = Number.POSITIVE_INFINITY;
  let scaled = false;
  let next = at;
  for (;;) {
    const here = next === at ? next : skipConnector(pieces, next, words.and, current, total);
    const compound = compoundValue(pieces[here]?.key ?? '', language);
    const cardinal = compound === undefined ? words.cardinals.findAt(pieces, here) : { row: { value: compound }, next: here + 1 };
    if (cardinal) {
      const joined = join(current, cardinal.row.value, language);
      if (joined === undefined || (here !== next && pieces[next]?.key !== '-' && !fits(current ?? total, cardinal.row.value))) break;
      if (cardinal.row.value >= 1000 && (total > 0 || current !== undefined)) break;
      current = joined;
      next = cardinal.next;
      lowest = 1;
      continue;
    }
    const scale = words.scales.findAt(pieces, here) ?? undefined;
    const collective = scale ? undefined : words.collectives.findAt(pieces, here);
    if (collective) {
      if (current === undefined && language === 'en' && collective.row.value !== 12) break;
      const value = (current ?? 1) * collective.row.value;
      return { value, place: collectivePlace(collective.row.value), next: collective.next, written: 'words', ...(collective.row.value === 12 && current !== undefined && current > 1 ? {} : { about: true as const }) };
    }
    if (!scale) break;
    const factor = scale.row.value;
    if (factor >= 1e6 && current === undefined && total === 0) break;
    if (factor === 1e3 && current === undefined && total === 0 && language === 'en') break;
    if (factor > lastScale) total = (total + (current ?? 0)) * factor;
    else total += (current ?? 1) * factor;
    current = undefined;
    lastScale = factor;
    lowest = factor;
    scaled = factor >= 1e6 || scaled;
    next = scale.next;
    const half = words.halfBehind.findAt(pieces, next);
    if (half) {
      total += factor / 2;
      lowest = factor / 10;
      next = half.next;
    }
  }
  if (next === at) return undefined;
  const value = total + (current ?? 0);
  const decimals = readSpokenDecimals(pieces, next, language, words);
  if (decimals) {
    return readScales(pieces, { value: value + decimals.value, place: decimals.place, next: decimals.next }, 'words', words, language);
  }
  const half = words.halfBehind.findAt(pieces, next);
  if (half && words.scales.findAt(pieces, half.next)) return readScales(pieces, { value, place: 1, next }, 'words', words, language);
  return { value, place: lowest, next, written: 'words', ...(scaled ? { scaled } : {}) };
}

/** 'Twelve point four': the decimals are spoken digit by digit or as one number. */
function readSpokenDecimals(pieces: readonly Piece[], at: number, language: Language, words: Words): { value: number; place: number; next: number } | undefined {
  if (!words.points.includes(pieces[at]?.key ?? '')) return undefined;
  let digits = '';
  let next = at + 1;
  for (;;) {
    const cardinal = words.cardinals.findAt(pieces, next);
    if (!cardinal || (digits !== '' && cardinal.row.value > 9)) break;
    digits += String(cardinal.row.value);
    next = cardinal.next;
    if (cardinal.row.value > 9) break;
  }
  if (digits === '') return undefined;
  return language === 'es' && words.points.indexOf(pieces[at]?.key ?? '') === 1 && digits.length > 2
    ? undefined
    : { value: Number(`0.${digits}`), place: 10 ** -digits.length, next };
}

/** The place behind 'and' or a hyphen, if a number word stands there that can go on. */
function skipConnector(pieces: readonly Piece[], at: number, and: string, current: number | undefined, total: number): number {
  const piece = pieces[at];
  if (piece?.key === '-' && piece.joined && pieces[at + 1]?.joined) {
    return pieces[at + 1]?.key === and && pieces[at + 2]?.key === '-' ? at + 3 : at + 1;
  }
  return piece?.key === and && (current !== undefined || total > 0) ? at + 1 : at;
}

function fits(before: number, value: number): boolean {
  if (before === 0) return true;
  return value < 10 ? before % 10 === 0 && before >= 20 : value < 20 && before >= 60 && before % 20 === 0 ? true : value < 1000 ? before % (value < 100 ? 100 : 1000) === 0 : false;
}

function join(current: number | undefined, value: number, language: Language): number | undefined {
  if (current === undefined) return value;
  if (value === 100 && language !== 'es' && language !== 'pt') return current > 1 && current < 100 ? current * 100 : undefined;
  // quatre-vingts is four twenties; soixante-dix and quatre-vingt-dix go on to nineteen.
  if (language === 'fr' && value === 20 && current % 100 === 4) return current - 4 + 80;
  if (language === 'fr' && value >= 10 && value < 20 && (current % 100 === 60 || current % 100 === 80)) return current + value;
  return current > 0 && fits(current, value) && !(value >= 10 && value < 20 && current % 100 !== 0) ? current + value : undefined;
}
