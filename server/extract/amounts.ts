import { minusWords, ratioWords, timesWords } from '../lexicon/boundWords';
import type { Dimension } from '../model/quantity';
import type { Language } from '../text/language';
import { perLanguage } from '../text/perLanguage';
import { boundBefore, boundBehind } from './bounds';
import { findCountedNoun } from './countedNoun';
import { isNoNumber } from './doubtfulNumbers';
import { isAge, isLabel, isPartOfCode, isYearLike } from './labels';
import { currencyBefore, type Measure, measureBehind } from './measures';
import { readOutOf, readRangeEnd, scaledLike } from './numberRanges';
import { readNumber } from './numberReading';
import { numberTablesOf } from './numberTables';
import { NumericPhrases } from './numericPhrases';
import type { Piece } from './pieces';
import { type QuantityDraft, type QuantityHit, quantityOf } from './quantityDraft';
import type { NumberReading } from './scaleWords';
import { asWeighed } from './weighedPounds';

/** Reads the amount whose number begins at the piece: bound, currency, number or range, unit, what it counts. */
export function readAmount(pieces: readonly Piece[], at: number, language: Language): QuantityHit | undefined {
  if (isPartOfCode(pieces, at)) return undefined;
  const read = readNumber(pieces, at, language);
  if (!read) return undefined;
  const hit = (draft: QuantityDraft): QuantityHit => ({ quantity: quantityOf(draft, pieces), next: draft.next });
  const currency = currencyBefore(pieces, at, language);
  const start = currency?.at ?? at;
  const high = readRangeEnd(pieces, start, read, language);
  const bound = boundBefore(pieces, start, high !== undefined, language);
  const share = high ? undefined : readOutOf(pieces, read, language);
  if (share)
    return hit({
      first: bound.at,
      next: share.next,
      low: share,
      bound: bound.bound,
      measure: { dimension: 'share', unit: 'percent', factor: 1, at: share.next },
    });

  const last = high ?? read;
  const takesOf = last.scaled === true || last.about === true || last.high !== undefined;
  const measure = currency
    ? withName(pieces, last.next, language, currency)
    : asWeighed(measureBehind(pieces, last.next, language, takesOf), pieces, at, language);
  const half =
    measure && isHalved.has(measure.dimension)
      ? numberTablesOf(language).halfBehind.findAt(pieces, measure.at)
      : undefined;
  const next = Math.max(last.next, half?.next ?? measure?.at ?? 0);
  if (!half && isNoNumber(pieces, at, next, read, measure, language)) return undefined;
  const below = measure?.dimension === 'temperature' && isBelowZero(pieces, at, language);
  const told = half ? { ...read, value: read.value + 0.5, place: 0.1 } : read;
  const low = below ? { ...told, value: -told.value } : adjusted(told, high, measure);
  const draft: QuantityDraft = {
    first: bound.at,
    next,
    low,
    ...(high ? { high } : {}),
    bound: bound.bound,
    ...(measure ? { measure } : {}),
  };
  if (measure) return withBoundBehind(draft, pieces, language, hit);

  const ratio = readTimes(pieces, next, language);
  if (ratio !== undefined) return hit({ ...draft, next: ratio, dimension: 'ratio' });
  const counted = findCountedNoun(pieces, next, language, last.value);
  if (!high && !low.scaled) {
    if (isLabel(pieces, at, low.next, low.value, counted !== undefined, language) || isCutFromWord(pieces, next))
      return hit({ first: at, next, low, bound: 'exact', label: true });
    if (bound.bound === 'exact' && !counted && isYearLike(low.value, pieces[at])) return undefined;
    if (isAge(pieces, at, next))
      return hit({ ...draft, measure: { dimension: 'duration', unit: 'year', factor: secondsOfYear, at: next } });
  }
  return withBoundBehind({ ...draft, ...(counted ? { counted } : {}) }, pieces, language, hit);
}

/** 'minus 12 °C', '-12 °C', 'menos doce grados centígrados'. */
function isBelowZero(pieces: readonly Piece[], at: number, language: Language): boolean {
  const before = pieces[at - 1];
  return before?.key === minusWords[language] || (before?.key === '-' && !before.joined && pieces[at]?.joined === true);
}

/** 'Dos años y medio', 'due chili e mezzo': the half stands behind the unit. */
const isHalved: ReadonlySet<Dimension> = new Set(['duration', 'mass', 'volume', 'length', 'area']);

const secondsOfYear = 31_556_952;

function withBoundBehind(
  draft: QuantityDraft,
  pieces: readonly Piece[],
  language: Language,
  hit: (draft: QuantityDraft) => QuantityHit,
): QuantityHit {
  const behind = boundBehind(pieces, draft.next, draft.counted, language);
  return hit({ ...draft, next: behind.next, bound: behind.bound ?? draft.bound });
}

/** The number with what only the words around it tell: a scale said once for both ends, groups of three that looked like decimals. */
function adjusted(low: NumberReading, high: NumberReading | undefined, measure: Measure | undefined): NumberReading {
  if (high?.scaled && !low.scaled) return scaledLike(low, high);
  if (low.grouped !== undefined && (measure === undefined || measure.dimension === 'money'))
    return { ...low, value: low.grouped, place: 1 };
  return low;
}

/** Behind a currency sign the name may follow as well: 'US$ 3 mil millones de dólares'. */
function withName(pieces: readonly Piece[], next: number, language: Language, currency: Measure): Measure {
  const behind = measureBehind(pieces, next, language, true);
  return { ...currency, at: behind?.dimension === 'money' && behind.unit === currency.unit ? behind.at : next };
}

/** '4x4', '3D': letters behind the digits that are no unit. */
function isCutFromWord(pieces: readonly Piece[], next: number): boolean {
  return pieces[next]?.joined === true && pieces[next]?.kind === 'word' && pieces[next - 1]?.kind === 'digits';
}

/** 'Three times more', 'dreimal so viel': the piece behind. */
function readTimes(pieces: readonly Piece[], next: number, language: Language): number | undefined {
  const words = wordsOf(language);
  return words.times.has(pieces[next]?.key ?? '') ? words.ratio.findAt(pieces, next + 1)?.next : undefined;
}

const wordsOf = perLanguage((language) => ({
  times: new Set(timesWords[language].toLowerCase().split(', ')),
  ratio: new NumericPhrases([ratioWords[language]], (forms) => forms, language),
}));
