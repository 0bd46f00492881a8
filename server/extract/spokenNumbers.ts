import type { Language } from '../text/language';
import { compoundValue } from './compoundNumbers';
import type { NumberTables } from './numberTables';
import type { Piece } from './pieces';
import type { NumberReading } from './scaleWords';
import { collectivePlace, readScales } from './scaleWords';

/** Adds up number words as they are spoken, as long as each fits the place that the words before it left open. */
export function readWords(
  pieces: readonly Piece[],
  at: number,
  language: Language,
  words: NumberTables,
): NumberReading | undefined {
  let total = 0;
  let current: number | undefined;
  let lowest = 1;
  let lastScale = Number.POSITIVE_INFINITY;
  let scaled = false;
  let next = at;
  for (;;) {
    const here = next === at ? next : skipConnector(pieces, next, words.and, current, total);
    const compound = compoundValue(pieces[here]?.key ?? '', language);
    const cardinal =
      compound === undefined ? words.cardinals.findAt(pieces, here) : { row: { value: compound }, next: here + 1 };
    if (cardinal) {
      const joined = join(current, cardinal.row.value, language);
      if (
        joined === undefined ||
        (here !== next && pieces[next]?.key !== '-' && !fits(current ?? total, cardinal.row.value))
      )
        break;
      if (cardinal.row.value >= 1000 && (total > 0 || current !== undefined)) break;
      current = joined;
      next = cardinal.next;
      lowest = Number.isInteger(cardinal.row.value) ? 1 : 0.1;
      continue;
    }
    const scale = words.scales.findAt(pieces, here) ?? undefined;
    const collective = scale ? undefined : words.collectives.findAt(pieces, here);
    if (collective) {
      if (current === undefined && language === 'en' && collective.row.value !== 12) break;
      const value = (current ?? 1) * collective.row.value;
      return {
        value,
        place: collectivePlace(collective.row.value),
        next: collective.next,
        written: 'words',
        ...(collective.row.value === 12 && current !== undefined && current > 1 ? {} : { about: true as const }),
      };
    }
    if (!scale) break;
    const factor = scale.row.value;
    if (factor >= 1e6 && current === undefined && total === 0) break;
    if (factor === 1e3 && current === undefined && total === 0 && language === 'en') break;
    if (factor > lastScale) total = (total + (current ?? 0)) * factor;
    else total += (current ?? 1) * factor;
    lowest = (Number.isInteger(current ?? 1) ? 1 : 0.1) * factor;
    current = undefined;
    lastScale = factor;
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
    return readScales(
      pieces,
      { value: value + decimals.value, place: decimals.place, next: decimals.next },
      'words',
      words,
      language,
    );
  }
  const half = words.halfBehind.findAt(pieces, next);
  if (half && (language === 'en' || words.scales.findAt(pieces, half.next)))
    return readScales(pieces, { value, place: 1, next }, 'words', words, language);
  return { value, place: lowest, next, written: 'words', ...(scaled ? { scaled } : {}) };
}

/** 'Twelve point four': the decimals are spoken digit by digit or as one number. */
function readSpokenDecimals(
  pieces: readonly Piece[],
  at: number,
  language: Language,
  words: NumberTables,
): { value: number; place: number; next: number } | undefined {
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
function skipConnector(
  pieces: readonly Piece[],
  at: number,
  and: string,
  current: number | undefined,
  total: number,
): number {
  const piece = pieces[at];
  if (piece?.key === '-' && piece.joined && pieces[at + 1]?.joined) {
    return pieces[at + 1]?.key === and && pieces[at + 2]?.key === '-' ? at + 3 : at + 1;
  }
  return piece?.key === and && (current !== undefined || total > 0) ? at + 1 : at;
}

function fits(before: number, value: number): boolean {
  if (before === 0) return true;
  return value < 10
    ? before % 10 === 0 && before >= 20
    : value < 20 && before >= 60 && before % 20 === 0
      ? true
      : value < 1000
        ? before % (value < 100 ? 100 : 1000) === 0
        : false;
}

function join(current: number | undefined, value: number, language: Language): number | undefined {
  if (current === undefined) return value;
  if (value === 100 && language !== 'es' && language !== 'pt')
    return (current > 1 || language === 'en' || language === 'de') && current > 0 && current < 100
      ? current * 100
      : undefined;
  // quatre-vingts is four twenties; soixante-dix and quatre-vingt-dix go on to nineteen.
  if (language === 'fr' && value === 20 && current % 100 === 4) return current - 4 + 80;
  if (language === 'fr' && value >= 10 && value < 20 && (current % 100 === 60 || current % 100 === 80))
    return current + value;
  return current > 0 && fits(current, value) && !(value >= 10 && value < 20 && current % 100 !== 0)
    ? current + value
    : undefined;
}
