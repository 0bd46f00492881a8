import { labelNouns } from '../lexicon/labelNouns';
import { isFunctionWord } from '../text/functionWords';
import type { Language } from '../text/language';
import { perLanguage } from '../text/perLanguage';
import type { Piece } from './pieces';
import { isTimeWord } from './timeSymbols';

/** Is the number that begins at the piece, alone and without a unit, the name of something? `counts`: a plural noun follows it. */
export function isLabel(
  pieces: readonly Piece[],
  at: number,
  next: number,
  value: number,
  counts: boolean,
  language: Language,
): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (!before || !piece) return false;
  if (piece.kind === 'word') {
    return (
      !counts &&
      value < 1000 &&
      isLabelNoun(before, language) &&
      !countedAsWell.test(before.key) &&
      !isFunctionWord(before.key, language)
    );
  }
  if (
    piece.joined &&
    (before.kind === 'word' || (before.key === '-' && before.joined && pieces[at - 2]?.kind === 'word'))
  )
    return true;
  if (before.key === '#' || before.key === '§') return true;
  // 'No. 5', 'n° 5', 'pág. 5'.
  const pointed = /^[.º°]$/.test(before.key) ? pieces[at - 2] : undefined;
  if (pointed && before.joined && isLabelNoun(pointed, language)) return true;
  if (isLabelNoun(before, language)) return before.key.length > 2 || before.key === 'km' || !counts;
  return isAfterName(pieces, at, next, value, counts, language);
}

/** 'Article', 'page', 'kilometre': nouns whose number is a name. */
export function isLabelNoun(piece: Piece, language: Language): boolean {
  return piece.kind === 'word' && nounsOf(language).has(piece.key);
}

/** Behind a name with a capital: not at the start of a sentence, where every word has one. */
function isAfterName(
  pieces: readonly Piece[],
  at: number,
  next: number,
  value: number,
  counts: boolean,
  language: Language,
): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (before?.kind !== 'word' || !before.capital || next !== at + 1) return false;
  if (counts && !(isYearLike(value, piece) && at > 2)) return false;
  if (isFunctionWord(before.key, language) || isTimeWord(before.key, language)) return false;
  const isFirst = at === 1 || /^[.:"“«„(]$/.test(pieces[at - 2]?.key ?? '');
  return !isFirst || language === 'de' || pieces[at + 1]?.kind !== 'word';
}

/** A bare number that is most likely a year nobody marked as one. */
export function isYearLike(value: number, piece: Piece | undefined): boolean {
  return value >= 1900 && value <= 2100 && piece?.key.length === 4;
}

/** 'Anna Weber, 45, …' */
export function isAge(pieces: readonly Piece[], at: number, next: number): boolean {
  const value = Number(pieces[at]?.key);
  const name = pieces[at - 2];
  return (
    next === at + 1 &&
    value > 5 &&
    value < 110 &&
    pieces[at - 1]?.key === ',' &&
    name?.kind === 'word' &&
    name.capital &&
    /^[,)]$/.test(pieces[next]?.key ?? '')
  );
}

/** Part of a phone number, a web address, a date that is none, a code with letters, the number of a list item. */
export function isPartOfCode(pieces: readonly Piece[], at: number): boolean {
  const [before, piece, mark, digits] = [pieces[at - 1], pieces[at], pieces[at + 1], pieces[at + 2]];
  if (piece?.kind !== 'digits') return false;
  if (before?.key === '+' || before?.key === '@') return true;
  const joined = mark?.joined === true && digits?.joined === true && digits.kind === 'digits';
  if (joined && mark.key === '/') return true;
  if (piece.key.length > 1 && piece.key.startsWith('0') && !/^[.,]$/.test(mark?.key ?? '')) return true;
  if (piece.joined && before?.kind === 'word' && mark?.joined && mark.key === '-') return true;
  if (at === 0 && mark && /^[.)]$/.test(mark.key) && !joined) return true;
  return (
    joined &&
    mark.key === '-' &&
    pieces[at + 3]?.joined === true &&
    pieces[at + 3]?.key === '-' &&
    pieces[at + 4]?.kind === 'digits'
  );
}

const nounsOf = perLanguage((language): ReadonlySet<string> => new Set(labelNouns[language].toLowerCase().split(', ')));

/** Label nouns behind which a number in words mostly counts, or which are other words as well. */
const countedAsWell = /^(?:no|n|p|s|art|set|group|parte|part|a|numbers|números|numeri|numéros|nummern)$/;
