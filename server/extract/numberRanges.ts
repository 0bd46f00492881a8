import { rangeJoiners, rangeOpeners } from '../lexicon/boundWords';
import { outOf } from '../lexicon/numberWords';
import { isFunctionWord } from '../text/functionWords';
import type { Language } from '../text/language';
import { perLanguage } from '../text/perLanguage';
import { findCountedNoun } from './countedNoun';
import { currencyBefore, measureBehind } from './measures';
import { readNumber } from './numberReading';
import { NumericPhrases } from './numericPhrases';
import type { Piece } from './pieces';
import type { NumberReading } from './scaleWords';

/** '40-50', 'between 40 and 50', '40 a 50': the upper end. Ends that fall are no range but a score. */
export function readRangeEnd(
  pieces: readonly Piece[],
  start: number,
  low: NumberReading,
  language: Language,
): NumberReading | undefined {
  const words = wordsOf(language);
  const dash = pieces[low.next];
  if (dash?.key === '-' && pieces[low.next + 1]?.kind === 'digits') {
    const high = readNumber(pieces, low.next + 1, language);
    return high && high.value > low.value && !isScore(pieces, low, high, language) ? high : undefined;
  }
  const unit = measureBehind(pieces, low.next, language, low.scaled === true);
  const joinAt = unit && words.joiners.findAt(pieces, unit.at) ? unit.at : low.next;
  const join = words.joiners.findAt(pieces, joinAt);
  if (!join) return undefined;
  const opened = words.openers.findBefore(pieces, start) !== undefined;
  if (!opened && !/^(?:to|a|à|bis)$/.test(pieces[joinAt]?.key ?? '')) return undefined;
  const sign = currencyBefore(pieces, join.next + 1, language) ? join.next + 1 : join.next;
  const high = readNumber(pieces, sign, language);
  if (!high || high.high !== undefined || high.value <= low.value) return undefined;
  // '40 a 50' without an opener: two numbers of one kind, not far apart.
  if (!opened && (high.value > low.value * 20 || low.written !== high.written)) return undefined;
  return high;
}

/** Two small numbers that count nothing. */
function isScore(pieces: readonly Piece[], low: NumberReading, high: NumberReading, language: Language): boolean {
  if (pieces[low.next]?.joined !== true || low.value >= 12 || high.value >= 12 || high.scaled) return false;
  return !measureBehind(pieces, high.next, language, false) && !findCountedNoun(pieces, high.next, language, 2);
}

/** 'Between 4 and 5 million': the scale word holds for both. */
export function scaledLike(low: NumberReading, high: NumberReading): NumberReading {
  const scale = [1e12, 1e9, 1e6, 1e3].find((factor) => high.value >= factor && high.place <= factor) ?? 1;
  return low.value * scale > high.value
    ? low
    : { ...low, value: low.value * scale, place: low.place * scale, scaled: true };
}

/** 'Nine in ten', 'one colleague in five', 'uno de cada cinco': as a percentage. */
export function readOutOf(pieces: readonly Piece[], low: NumberReading, language: Language): NumberReading | undefined {
  if (low.scaled) return undefined;
  const { outOf } = wordsOf(language);
  const direct = outOf.findAt(pieces, low.next);
  const noun = pieces[low.next];
  const hit =
    direct ??
    (noun?.kind === 'word' && !isFunctionWord(noun.key, language) ? outOf.findAt(pieces, low.next + 1) : undefined);
  const whole = hit && readNumber(pieces, hit.next, language);
  if (!whole || whole.value <= low.value || !wholes.has(whole.value)) return undefined;
  const counted = findCountedNoun(pieces, whole.next, language, whole.value);
  if (!direct && (low.value > 9 || low.written !== whole.written || counted)) return undefined;
  // 'Vier von sechs Punkten' counts, 'neun von zehn' is a share; 'in 10 minutes' is a duration.
  if (language === 'de' && whole.value % 10 !== 0 && counted) return undefined;
  if (measureBehind(pieces, whole.next, language, false)) return undefined;
  return { ...low, value: (100 * low.value) / whole.value, place: Math.min(2, 100 / whole.value), next: whole.next };
}

const wholes: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000, 10_000, 100_000]);

const wordsOf = perLanguage((language) => {
  const phrases = (forms: string): NumericPhrases<string> => new NumericPhrases([forms], (row) => row, language);
  return {
    openers: phrases(rangeOpeners[language]),
    joiners: phrases(rangeJoiners[language]),
    outOf: phrases(outOf[language]),
  };
});
