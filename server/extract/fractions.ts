import { multipleWords } from '../lexicon/boundWords';
import { fractionWords, halfNouns, ordinalEndings } from '../lexicon/numberWords';
import { isFunctionWord } from '../text/functionWords';
import type { Language } from '../text/language';
import { perLanguage } from '../text/perLanguage';
import { boundBefore } from './bounds';
import { readNumber, readOrdinalWord } from './numberReading';
import { NumericPhrases } from './numericPhrases';
import type { Piece } from './pieces';
import { type QuantityHit, quantityOf } from './quantityDraft';
import type { NumberReading } from './scaleWords';

/** 'Two-thirds', 'a quarter of', 'la mitad', '3/4', 'three quarters of a million'. */
export function readFraction(pieces: readonly Piece[], at: number, language: Language): QuantityHit | undefined {
  const words = wordsOf(language);
  const half = words.half.findAt(pieces, at);
  if (half) return isShare(pieces, at, half.next, language) ? shareOf(pieces, at, half.next, 50, language) : undefined;
  const digits = readDigitFraction(pieces, at);
  if (digits) return shareOf(pieces, at, digits.next, digits.percent, language);
  const piece = pieces[at];
  if (piece?.kind !== 'word') return undefined;
  const numerator = words.articles.has(piece.key) ? { value: 1, next: at + 1 } : readNumber(pieces, at, language);
  if (!numerator || numerator.value > 20 || numerator.value < 1) return undefined;
  const partAt = pieces[numerator.next]?.key === '-' ? numerator.next + 1 : numerator.next;
  const part = words.parts.findAt(pieces, partAt);
  if (!part || part.row.parts === 2 || numerator.value >= part.row.parts) return undefined;
  const behind = pieces[part.next];
  const isOne = numerator.value === 1;
  // 'Un quinto' is also 'a fifth one': one part needs its whole behind it.
  if (
    isOne &&
    !words.of.has(behind?.key ?? '') &&
    !(
      language === 'de' ||
      (/^(?:tercio|terzo|tiers|terço|third)$/.test(pieces[partAt]?.key ?? '') && behind?.kind !== 'word')
    )
  )
    return undefined;
  if (!isOne && language !== 'de' && !/[sixz]$/.test(pieces[part.next - 1]?.key ?? '')) return undefined;
  const ratio = numerator.value / part.row.parts;
  const whole = wholeBehind(pieces, part.next, language, words);
  if (whole) {
    const low: NumberReading = {
      value: ratio * whole.value,
      place: whole.value / 10,
      next: whole.next,
      written: 'words',
      scaled: true,
    };
    return { quantity: quantityOf({ first: at, next: whole.next, low, bound: 'exact' }, pieces), next: whole.next };
  }
  return shareOf(pieces, at, part.next, 100 * ratio, language);
}

/** 'Three quarters of a million': the number that is parted. */
function wholeBehind(
  pieces: readonly Piece[],
  at: number,
  language: Language,
  words: Words,
): { value: number; next: number } | undefined {
  if (!words.of.has(pieces[at]?.key ?? '')) return undefined;
  const start = words.articles.has(pieces[at + 1]?.key ?? '') && language === 'en' ? at + 2 : at + 1;
  const scale = language === 'en' ? readEnglishScale(pieces, start) : readNumber(pieces, start, language);
  return scale && scale.value >= 1e6 ? scale : undefined;
}

function readEnglishScale(pieces: readonly Piece[], at: number): { value: number; next: number } | undefined {
  const value = pieces[at]?.key === 'million' ? 1e6 : pieces[at]?.key === 'billion' ? 1e9 : undefined;
  return value === undefined ? undefined : { value, next: at + 1 };
}

/** 'Half' is a share before what it is half of; 'the first half' and 'half past' are none. */
function isShare(pieces: readonly Piece[], at: number, next: number, language: Language): boolean {
  const before = pieces[at - 1]?.key ?? '';
  if (readOrdinalWord(pieces, at - 1, language) || /^(?:and|a|per|by)$/.test(before)) return false;
  if (language !== 'en') return true;
  return /^(?:of|the|its|their|his|her|our|all|that|this)$/.test(pieces[next]?.key ?? '');
}

function readDigitFraction(pieces: readonly Piece[], at: number): { percent: number; next: number } | undefined {
  const [top, slash, bottom] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (
    top?.kind !== 'digits' ||
    slash?.key !== '/' ||
    !slash.joined ||
    bottom?.kind !== 'digits' ||
    !bottom.joined ||
    pieces[at + 3]?.key === '/'
  )
    return undefined;
  const [numerator, parts] = [Number(top.key), Number(bottom.key)];
  return parts >= 2 && parts <= 10 && numerator >= 1 && numerator < parts
    ? { percent: (100 * numerator) / parts, next: at + 3 }
    : undefined;
}

/** Fractions in words are round: a point to each side. */
function shareOf(
  pieces: readonly Piece[],
  start: number,
  next: number,
  percent: number,
  language: Language,
): QuantityHit {
  const { bound, at: first } = boundBefore(pieces, start, false, language);
  const low: NumberReading = { value: percent, place: 2, next, written: 'words' };
  return {
    quantity: quantityOf(
      { first, next, low, bound, measure: { dimension: 'share', unit: 'percent', factor: 1, at: next } },
      pieces,
    ),
    next,
  };
}

/** '7th', '7ª', 'settimo', 'siebte'. */
export function readOrdinal(pieces: readonly Piece[], at: number, language: Language): QuantityHit | undefined {
  const piece = pieces[at];
  const ending = pieces[at + 1];
  let value: number | undefined;
  let next = at + 1;
  if (piece?.kind === 'digits') {
    const isOrdinal =
      ending?.joined &&
      ending.token === piece.token &&
      wordsOf(language).endings.has(ending.key) &&
      !pieces[at + 2]?.joined;
    if (!isOrdinal) return undefined;
    value = Number(piece.key);
    next = at + 2;
  } else {
    const word = readOrdinalWord(pieces, at, language);
    if (!word || isNoOrdinal(pieces, at, language)) return undefined;
    value = word.value;
    next = word.next;
  }
  const low: NumberReading = { value, place: 1, next, written: 'words' };
  return { quantity: quantityOf({ first: at, next, low, bound: 'exact', dimension: 'ordinal' }, pieces), next };
}

/** Words that are ordinals by chance: 'at first', 'prima di', 'non' (Italian 'nona' is, 'none' hardly). */
function isNoOrdinal(pieces: readonly Piece[], at: number, language: Language): boolean {
  const key = pieces[at]?.key ?? '';
  const before = pieces[at - 1]?.key ?? '';
  const behind = pieces[at + 1];
  if (language === 'en')
    return (
      (key === 'first' && (before === 'at' || behind?.kind !== 'word')) || (key === 'second' && behind?.kind !== 'word')
    );
  if (language === 'it' && key === 'secondo')
    return behind?.kind !== 'word' || behind.capital || isFunctionWord(behind.key, 'it');
  if (language === 'pt' && key === 'segundo')
    return behind?.kind !== 'word' || behind.capital || isFunctionWord(behind.key, 'pt');
  if (language === 'it')
    return key === 'prima' ? !/^(?:la|una|nella|della|alla|sua)$/.test(before) : key === 'none' || key === 'noni';
  if (language === 'es' || language === 'pt')
    return (
      key === 'nones' ||
      key === 'decimos' ||
      ((key.startsWith('cuart') || key.startsWith('quart')) && behind?.key === 'de') ||
      (key === 'primero' && behind?.kind !== 'word')
    );
  return (
    language === 'de' &&
    (key === 'erst' || key === 'achte' || key === 'achten' || (key === 'erste' && behind?.kind !== 'word'))
  );
}

/** 'Twice as many', 'el doble'. */
export function readMultiple(pieces: readonly Piece[], at: number, language: Language): QuantityHit | undefined {
  const hit = wordsOf(language).multiples.findAt(pieces, at);
  if (!hit) return undefined;
  const low: NumberReading = { value: hit.row.value, place: 1, next: hit.next, written: 'words' };
  return {
    quantity: quantityOf({ first: at, next: hit.next, low, bound: 'exact', dimension: 'ratio' }, pieces),
    next: hit.next,
  };
}

interface Words {
  readonly parts: NumericPhrases<{ readonly parts: number }>;
  readonly half: NumericPhrases<string>;
  readonly multiples: NumericPhrases<{ readonly value: number }>;
  readonly articles: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
}

const articles: Readonly<Record<Language, string>> = {
  en: 'a one',
  es: 'un una',
  it: 'un una',
  fr: 'un une le',
  pt: 'um uma',
  de: 'ein eine einem einen',
};
const ofWords: Readonly<Record<Language, string>> = {
  en: 'of',
  es: 'de del',
  it: "di del della dei delle degli dell' d'",
  fr: "de du des d'",
  pt: 'de do da dos das',
  de: 'der des von aller',
};

const wordsOf = perLanguage(
  (language): Words => ({
    parts: new NumericPhrases(fractionWords, (row) => row[language].toLowerCase(), language),
    half: new NumericPhrases([halfNouns[language].toLowerCase()], (forms) => forms, language),
    multiples: new NumericPhrases(multipleWords, (row) => row[language].toLowerCase(), language),
    articles: new Set(articles[language].split(' ')),
    of: new Set(ofWords[language].split(' ')),
    endings: new Set(ordinalEndings[language].split(', ')),
  }),
);
