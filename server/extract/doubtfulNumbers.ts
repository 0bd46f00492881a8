import { onlyWords } from '../lexicon/boundWords';
import { isFunctionWord } from '../text/functionWords';
import type { Language } from '../text/language';
import { perLanguage } from '../text/perLanguage';
import { findCountedNoun } from './countedNoun';
import type { Measure } from './measures';
import { NumericPhrases } from './numericPhrases';
import type { Piece } from './pieces';
import type { NumberReading } from './scaleWords';

/**
 * Is the number word that begins at the piece no number here? The article ('un', 'ein', English 'one' as a pronoun) counts
 * only before a unit or behind 'only'; some number words are other words as well.
 */
export function isNoNumber(
  pieces: readonly Piece[],
  at: number,
  next: number,
  low: NumberReading,
  measure: Measure | undefined,
  language: Language,
): boolean {
  if (low.written !== 'words' || next > at + 1)
    return (
      low.written === 'words' && isArticle(pieces, at, low) && !articleCounts(pieces, at, low.next, measure, language)
    );
  if (isArticle(pieces, at, low)) return !articleCounts(pieces, at, next, measure, language);
  return measure === undefined && isOtherWord(pieces, at, next, language);
}

function isArticle(pieces: readonly Piece[], at: number, low: NumberReading): boolean {
  return low.value === 1 && low.next === at + 1 && pieces[at]?.key !== 'eins';
}

function articleCounts(
  pieces: readonly Piece[],
  at: number,
  next: number,
  measure: Measure | undefined,
  language: Language,
): boolean {
  const only = onlyOf(language).findBefore(pieces, at) !== undefined;
  // 'Un día' is some day; 'un kilo' is a weight.
  if (measure) return only || measure.dimension !== 'duration' || language === 'en';
  if (language !== 'en') return only && findCountedNoun(pieces, next, language, 1) !== undefined;
  const before = pieces[at - 1]?.key ?? '';
  const behind = pieces[next];
  if (
    /^(?:no|any|every|the|this|that|each|another|which|-|day)$/.test(before) ||
    behind?.kind !== 'word' ||
    behind.capital
  )
    return false;
  return (
    !isFunctionWord(behind.key, 'en') &&
    !/[^s]s$/.test(behind.key) &&
    !/^(?:day|time|thing|way|hand|point)$/.test(behind.key)
  );
}

/** Italian 'sei' (you are) and 'venti' (winds), French 'neuf' (new), German 'acht' (heed). */
function isOtherWord(pieces: readonly Piece[], at: number, next: number, language: Language): boolean {
  const key = pieces[at]?.key ?? '';
  const behind = pieces[next];
  const word = behind?.kind === 'word' ? behind.key : '';
  switch (language) {
    case 'it':
      if (key === 'venti') return isFunctionWord(word, 'it');
      return (
        key === 'sei' &&
        (word === '' || isFunctionWord(word, 'it') || !/[ei]$/.test(word) || pieces[at - 1]?.key === 'tu')
      );
    case 'fr':
      return key === 'neuf' && !/[sx]$/.test(word) && !isFunctionWord(pieces[at - 1]?.key ?? '', 'fr');
    case 'de':
      return key === 'acht' && word === 'auf';
    default:
      return false;
  }
}

const onlyOf = perLanguage((language) => new NumericPhrases([onlyWords[language]], (forms) => forms, language));
