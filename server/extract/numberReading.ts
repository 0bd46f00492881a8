import type { Language } from '../text/language';
import { rememberWords } from '../text/wordCache';
import { compoundOrdinalValue, couldBeCompound } from './compoundNumbers';
import { readDigits } from './digits';
import { numberTablesOf } from './numberTables';
import type { Piece } from './pieces';
import { type NumberReading, readScales, skipHyphen } from './scaleWords';
import { readWords } from './spokenNumbers';

/** Reads the number that begins at the piece `at`. Articles ('un', 'ein') are read as one: whether they count is for the caller. */
export function readNumber(pieces: readonly Piece[], at: number, language: Language): NumberReading | undefined {
  const piece = pieces[at];
  if (!piece || piece.kind === 'mark') return undefined;
  const words = numberTablesOf(language);
  if (piece.kind === 'digits') return readScales(pieces, readDigits(pieces, at, language), 'digits', words, language);
  const plenty = words.plenty.findAt(pieces, at);
  if (plenty)
    return {
      value: plenty.row.value,
      place: plenty.row.value,
      high: plenty.row.value * 10 - 1,
      next: plenty.next,
      written: 'words',
    };
  const half = words.halfBefore.findAt(pieces, at);
  if (half) {
    const scale =
      words.scales.findAt(pieces, skipHyphen(pieces, half.next)) ??
      words.collectives.findAt(pieces, skipHyphen(pieces, half.next));
    if (scale)
      return {
        value: scale.row.value / 2,
        place: scale.row.value / 10,
        next: scale.next,
        written: 'words',
        scaled: true,
      };
  }
  return readWords(pieces, at, language, words);
}

/** May a number begin with this word? Quick, and sometimes too generous. */
export const startsNumber: (key: string, language: Language) => boolean = rememberWords(
  50_000,
  (key, language) => numberTablesOf(language).starts.has(key) || couldBeCompound(key, language),
);

/** Reads an ordinal word ('seventh', 'settima', 'einundzwanzigste'). */
export function readOrdinalWord(
  pieces: readonly Piece[],
  at: number,
  language: Language,
): { readonly value: number; readonly next: number } | undefined {
  const hit = numberTablesOf(language).ordinals.findAt(pieces, at);
  if (hit) return { value: hit.row.value, next: hit.next };
  const value = compoundOrdinalValue(pieces[at]?.key ?? '', language);
  return value === undefined ? undefined : { value, next: at + 1 };
}
