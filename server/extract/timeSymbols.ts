import { type TimeWordRow, timeWords } from '../lexicon/timeWords';
import type { Language } from '../text/language';
import { perLanguage } from '../text/perLanguage';
import { rememberWords } from '../text/wordCache';
import { isSureMonth, type MonthName, monthsOf, type WeekdayName, weekdaysOf } from './calendarNames';
import { readNumber, readOrdinalWord, startsNumber } from './numberReading';
import { NumericPhrases } from './numericPhrases';
import type { Piece } from './pieces';

/** A word or phrase of a sentence as the grammar of times sees it: a class, one letter, and what it stands for. */
export interface TimeSymbol {
  /** Letter of `classOf`; see there. */
  readonly class: string;
  /** Index of its first piece, and of the piece behind it. */
  readonly first: number;
  readonly next: number;
  /** Number of a year, day, month (1 to 12), weekday (0 to 6) or amount. */
  readonly value: number;
  readonly row?: TimeWordRow;
}

export interface TimeSymbols {
  readonly symbols: readonly TimeSymbol[];
  /** The classes in one string, so that patterns over them are regular expressions. */
  readonly classes: string;
}

/** Reads a sentence as symbols. */
export function timeSymbolsOf(pieces: readonly Piece[], language: Language): TimeSymbols {
  const words = wordsOf(language);
  const symbols: TimeSymbol[] = [];
  let classes = '';
  for (let at = 0; at < pieces.length; ) {
    const symbol = symbolAt(pieces, at, language, words);
    symbols.push(symbol);
    classes += symbol.class;
    at = symbol.next;
  }
  return { symbols, classes };
}

/** Is this a word of the grammar of times, such as a unit or a weekday? */
export function isTimeWord(key: string, language: Language): boolean {
  return wordsOf(language).known.has(key);
}

/**
 * Letters of the word kinds. Besides: `M` month, `m` doubtful or abbreviated month, `W` weekday, `w` abbreviated weekday,
 * `Y` number that can be a year, `d` digits that can be a day, `c` the same in words, `o` ordinal, `n` other whole number,
 * `r` roman number, `x` and `X` another word in lower case and with a capital, punctuation as it is, `;` any other mark.
 */
const classOf: Readonly<Record<TimeWordRow['kind'], string>> = {
  unit: 'U',
  units: 'U',
  last: 'L',
  next: 'N',
  this: 'H',
  that: 'I',
  agoBehind: 'A',
  agoBefore: 'B',
  ahead: 'F',
  later: 'R',
  deictic: 'T',
  part: 'P',
  moment: 'C',
  edge: 'E',
  season: 'S',
  decade: 'Z',
  since: 's',
  until: 'u',
  by: 'p',
  before: 'b',
  after: 'a',
  between: 'K',
  to: 't',
  during: 'g',
  for: 'f',
  at: 'i',
  of: 'z',
  approximately: 'q',
  few: 'k',
  one: 'e',
  vague: 'V',
  anaphor: 'G',
  clock: 'O',
  hourAt: 'j',
  forenoon: '1',
  afternoon: '2',
  clockOffset: '3',
  halfTo: '4',
  lasting: 'l',
};

interface Words {
  readonly phrases: NumericPhrases<TimeWordRow>;
  readonly months: ReadonlyMap<string, MonthName>;
  readonly weekdays: NumericPhrases<WeekdayName>;
  /** First words of all of these: most words of a text are none. */
  readonly known: ReadonlySet<string>;
}

const wordsOf = perLanguage((language): Words => {
  const phrases = new NumericPhrases(timeWords, (row) => row[language].toLowerCase(), language);
  const months = monthsOf(language);
  const weekdays = weekdaysOf(language);
  return { phrases, months, weekdays, known: new Set([...phrases.firstKeys, ...months.keys(), ...weekdays.firstKeys]) };
});

const marks = new Set([',', '.', '-', '/', ':', '(', ')', "'"]);

function symbolAt(pieces: readonly Piece[], at: number, language: Language, words: Words): TimeSymbol {
  const piece = pieces[at];
  const next = at + 1;
  if (!piece) return { class: ';', first: at, next, value: 0 };
  if (piece.kind === 'digits') return digitsAt(pieces, piece, at, language);
  if (piece.kind === 'mark') {
    const mark = piece.key === '[' ? '(' : piece.key === ']' ? ')' : piece.key;
    return { class: marks.has(mark) ? mark : ';', first: at, next, value: 0 };
  }
  if (!mayTell(piece.key, language)) return { class: piece.capital ? 'X' : 'x', first: at, next, value: 0 };
  const month = words.months.get(piece.key);
  if (month && (piece.capital || !month.capital))
    return { class: isSureMonth(month, piece, pieces, at, language) ? 'M' : 'm', first: at, next, value: month.month };
  const weekday = words.weekdays.findAt(pieces, at);
  if (weekday && (piece.capital || (language !== 'en' && language !== 'de'))) {
    return { class: weekday.row.sure ? 'W' : 'w', first: at, next: weekday.next, value: weekday.row.weekday };
  }
  const phrase = words.phrases.findAt(pieces, at);
  if (phrase && isMeant(phrase.row, piece, at, language)) {
    const { row } = phrase;
    return {
      class:
        row.kind === 'unit' || row.kind === 'units'
          ? row.unit === 'hour' || row.unit === 'minute'
            ? 'h'
            : 'U'
          : classOf[row.kind],
      first: at,
      next: phrase.next,
      value: row.kind === 'one' ? 1 : 0,
      row,
    };
  }
  const ordinal = readOrdinalWord(pieces, at, language);
  if (ordinal) return { class: 'o', first: at, next: ordinal.next, value: ordinal.value };
  const number = readNumber(pieces, at, language);
  if (number && Number.isInteger(number.value) && number.high === undefined) {
    const { value } = number;
    const kind = value >= 1 && value <= 31 ? 'c' : value >= 1100 && value < 2100 && number.place === 1 ? 'Y' : 'n';
    return { class: kind, first: at, next: number.next, value };
  }
  const roman = piece.capital || language === 'fr' ? romanValue(piece.key) : undefined;
  if (roman !== undefined && roman > 1) return { class: 'r', first: at, next, value: roman };
  return { class: piece.capital ? 'X' : 'x', first: at, next, value: 0 };
}

/** May the word be one of the grammar, or a number? */
const mayTell = rememberWords(
  50_000,
  (key, language) => wordsOf(language).known.has(key) || startsNumber(key, language) || couldBeRoman.test(key),
);

/** German nouns have a capital: 'morgen' is tomorrow, 'Morgen' the morning; Italian 'fa' is no note. */
function isMeant(row: TimeWordRow, piece: Piece, at: number, language: Language): boolean {
  if (language !== 'de')
    return !(piece.capital && at > 0 && (row.kind === 'edge' || row.kind === 'season') && language === 'en');
  if (row.kind === 'deictic' && piece.key === 'morgen') return !piece.capital || at === 0;
  return true;
}

const ordinalEnding = /^(?:st|nd|rd|th|er|re|ère|e|ème|eme|º|ª|°|o|a)$/;

function digitsAt(pieces: readonly Piece[], piece: Piece, at: number, language: Language): TimeSymbol {
  const value = Number(piece.key);
  const behind = pieces[at + 1];
  const separator = behind?.joined && pieces[at + 2]?.joined && pieces[at + 2]?.kind === 'digits' ? behind.key : '';
  const { length } = piece.key;
  if (behind?.joined) {
    if (behind.key === 's' || behind.key === "'s" || behind.key === 'er') {
      if (length === 4 && value % 10 === 0) return { class: 'Z', first: at, next: at + 2, value };
      if (
        length === 2 &&
        value % 10 === 0 &&
        value >= 20 &&
        (behind.key === 'er' || pieces[at - 1]?.key === "'" || behind.key === 's')
      )
        return { class: 'Z', first: at, next: at + 2, value };
    }
    // The tokens know '3.' before a word from the end of a sentence.
    const pointed = language === 'de' && behind.key === '.' && behind.token === piece.token && separator === '';
    if (length <= 2 && (pointed || ordinalEnding.test(behind.key)))
      return { class: 'o', first: at, next: at + 2, value };
  }
  const grouped = separator === ',' && length <= 3 && pieces[at + 2]?.key.length === 3;
  if (length <= 2 && value >= 1 && value <= 31 && !grouped) return { class: 'd', first: at, next: at + 1, value };
  if (length === 4 && value >= 1000 && value < 2200 && separator !== ',')
    return { class: 'Y', first: at, next: at + 1, value };
  return { class: 'n', first: at, next: at + 1, value };
}

const couldBeRoman = /^[ivx]/;
const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** Value of a roman number up to 39, with the French ordinal ending. */
function romanValue(key: string): number | undefined {
  const digits = /^(x{0,3}(?:ix|iv|v?i{0,3}))(?:e|ème|er)?$/.exec(key)?.[1];
  if (!digits) return undefined;
  let total = 0;
  for (let at = 0; at < digits.length; at++) {
    const value = romanDigits[digits.charAt(at)] ?? 0;
    const behind = romanDigits[digits.charAt(at + 1)] ?? 0;
    total += value < behind ? -value : value;
  }
  return total;
}
