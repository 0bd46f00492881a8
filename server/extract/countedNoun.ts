import { leadingAdjectives, plainPlurals } from '../lexicon/labelNouns';
import { isFunctionWord } from '../text/functionWords';
import type { Language } from '../text/language';
import { perLanguage } from '../text/perLanguage';
import type { Span } from '../text/span';
import { startsNumber } from './numberReading';
import { NumericPhrases } from './numericPhrases';
import type { Piece } from './pieces';

/**
 * The noun phrase behind a number, which it counts: 'twelve new coal mines' counts 'coal mines'. Undefined where no
 * noun in the plural follows at once: 'four were saved', '90, not 80'.
 */
export function findCountedNoun(
  pieces: readonly Piece[],
  at: number,
  language: Language,
  value: number,
): Span | undefined {
  const words = wordsOf(language);
  let start = at;
  while (start < at + 4) {
    const piece = pieces[start];
    if (piece?.kind !== 'word' || piece.capital !== false) break;
    const hit = words.adjectives.findAt(pieces, start);
    if (!hit) break;
    start = hit.next;
  }
  switch (language) {
    case 'en':
      return englishNoun(pieces, start, value, words.plurals);
    case 'de':
      return germanNoun(pieces, start);
    default:
      return romanceNoun(pieces, start, language, value);
  }
}

const wordsOf = perLanguage((language) => ({
  adjectives: new NumericPhrases([leadingAdjectives[language]], (forms) => forms, language),
  plurals: new Set(plainPlurals[language].split(', ')),
}));

/** How many words may lie between the number and its noun. */
const reach = 5;

const isNumberWord = (key: string): boolean => startsNumber(key, 'en');

/** English: on to the last plural of the run; a singular only behind 'one'. */
function englishNoun(
  pieces: readonly Piece[],
  start: number,
  value: number,
  plurals: ReadonlySet<string>,
): Span | undefined {
  let end: number | undefined;
  for (let at = start; at < start + reach; at++) {
    const piece = pieces[at];
    if (piece?.key === '-' && piece.joined) continue;
    if (piece?.kind !== 'word' || piece.key === "'s" || isFunctionWord(piece.key, 'en') || isNumberWord(piece.key))
      break;
    if (piece.key.length < 3 && !plurals.has(piece.key)) break;
    if (isPlural(piece.key, plurals)) {
      end = at;
      // 'twelve people killed': the first plural is the noun, save a name that one stands behind: '200 Rovers fans'.
      if (!piece.capital || !isPluralNoun(pieces[at + 1], plurals)) break;
    }
    if (value === 1 && at === start) end = at;
    if (/(?:ed|ly)$/.test(piece.key) && at > start) break;
  }
  const from = pieces[start];
  const to = end === undefined ? undefined : pieces[end];
  return from && to ? { start: from.start, end: to.end } : undefined;
}

const isPlural = (key: string, plurals: ReadonlySet<string>): boolean =>
  plurals.has(key) || (/[^su]s$/.test(key) && !/(?:ous|less|ics|ness)$/.test(key) && key.length > 3);

const isPluralNoun = (piece: Piece | undefined, plurals: ReadonlySet<string>): boolean =>
  piece?.kind === 'word' && !piece.capital && !isFunctionWord(piece.key, 'en') && isPlural(piece.key, plurals);

/** German: adjectives in lower case, then the noun with its capital. */
function germanNoun(pieces: readonly Piece[], start: number): Span | undefined {
  for (let at = start; at < start + reach; at++) {
    const piece = pieces[at];
    if (piece?.kind !== 'word') return undefined;
    if (piece.capital) {
      let end = piece.end;
      for (
        let next = at + 1;
        pieces[next]?.joined && (pieces[next]?.key === '-' || pieces[next]?.kind === 'word');
        next++
      )
        end = pieces[next]?.end ?? end;
      return { start: piece.start, end };
    }
    if (isFunctionWord(piece.key, 'de') || !/(?:e|en|er|es|em)$/.test(piece.key)) return undefined;
  }
  return undefined;
}

const pluralEndings: Readonly<Record<'es' | 'it' | 'fr' | 'pt', RegExp>> = {
  es: /(?:s)$/,
  it: /[ieà]$|(?:sport|film|bar|drone|computer|tank)$/,
  fr: /[sxz]$/,
  pt: /s$/,
};
/** Endings of verbs that look like plurals: 'cantamos', 'furono' ends otherwise. */
const verbEndings: Readonly<Record<'es' | 'it' | 'fr' | 'pt', RegExp>> = {
  es: /(?:amos|emos|imos|asteis)$/,
  it: /(?:are|ere|ire|asse)$/,
  fr: /(?:ons|ez)$/,
  pt: /(?:amos|emos|imos)$/,
};

const pluralArticles: Readonly<Record<'es' | 'it' | 'fr' | 'pt', ReadonlySet<string>>> = {
  es: new Set(['los', 'las']),
  it: new Set(['i', 'gli', 'le']),
  fr: new Set(),
  pt: new Set(['os', 'as']),
};

/** Romance languages: the noun comes first, and adjectives that agree with it behind. */
function romanceNoun(
  pieces: readonly Piece[],
  start: number,
  language: 'es' | 'it' | 'fr' | 'pt',
  value: number,
): Span | undefined {
  const piece = pieces[start];
  // 'Son tres los heridos', 'sono tre i morti'.
  if (value > 1 && piece?.kind === 'word' && pluralArticles[language].has(piece.key))
    return romanceNoun(pieces, start + 1, language, value);
  if (piece?.kind !== 'word' || isFunctionWord(piece.key, language)) return undefined;
  const plural = pluralEndings[language];
  if (
    value !== 1 &&
    (!plural.test(piece.key) || (verbEndings[language].test(piece.key) && !/(?:ions|illons|lons)$/.test(piece.key)))
  )
    return undefined;
  let { end } = piece;
  const adjective = pieces[start + 1];
  const ending = piece.key.slice(-2);
  if (
    adjective?.kind === 'word' &&
    !adjective.capital &&
    !isFunctionWord(adjective.key, language) &&
    adjective.key.length > 3 &&
    plural.test(adjective.key)
  ) {
    const agrees =
      language === 'it'
        ? adjective.key.slice(-1) === piece.key.slice(-1)
        : language === 'fr' ||
          adjective.key.slice(-2) === ending ||
          /es$/.test(adjective.key) ||
          /[oa]s$/.test(adjective.key);
    if (agrees && !verbEndings[language].test(adjective.key)) end = adjective.end;
  }
  return { start: piece.start, end };
}
