import { fold } from '../text/fold';
import { isFunctionWord } from '../text/functionWords';
import type { Vocabulary } from '../text/glue';
import type { Language } from '../text/language';
import type { Token } from '../text/tokens';
import { type CountryWord, findCountryAt, mayBeCountry } from './countries';
import { isAttributive, isCalendarWord, isGivenName, isHonorific, tablesFor } from './wordTables';

/** How a word is written. */
export type Shape = 'lower' | 'capital' | 'upper' | 'initial' | 'number' | 'mark';

/** A token as name finding sees it. */
export interface NameWord {
  readonly token: Token;
  readonly text: string;
  /** Folded form. */
  readonly key: string;
  readonly shape: Shape;
  /** A capital here tells nothing: the word opens a sentence, a quotation or a list item. */
  readonly opens: boolean;
  readonly functional: boolean;
  /** Month, weekday or feast. */
  readonly calendar: boolean;
  /** Ordinary word by the document's own evidence: mostly in lower case. */
  readonly common: boolean;
  readonly starts: Starts;
  /** The name of a country and the like that begins here, and how many words it has. */
  readonly geography: { readonly value: CountryWord; readonly length: number } | undefined;
}

/** What is so of a word wherever it stands in a language. */
interface WordKind {
  readonly key: string;
  /** As it is written, but in lower case. */
  readonly lower: string;
  /** Holds no letter in lower case. */
  readonly allUpper: boolean;
  readonly shape: Shape;
  readonly functional: boolean;
  readonly calendar: boolean;
  readonly starts: Starts;
}

/** Which tables have an entry that begins with the word. Saves most look-ups. */
export interface Starts {
  readonly geography: boolean;
  readonly office: boolean;
  readonly head: boolean;
  readonly agreement: boolean;
}

/** The tokens of a sentence with what their writing tells. */
export function readWords(tokens: readonly Token[], language: Language, vocabulary: Vocabulary): NameWord[] {
  const kinds = tokens.map((token) => kindOf(token, language));
  const shouting = isShouting(tokens, kinds);
  let opens = true;
  return tokens.map((token, at) => {
    const kind = kinds[at] ?? kindOf(token, language);
    const { key, shape, starts } = kind;
    const calendar = kind.calendar && !isNameBeforeName(kind, kinds[at + 1]);
    const isWord = shape !== 'mark' && shape !== 'number';
    const functional = kind.functional || (shouting && isWord && isFunctionWord(kind.lower, language));
    const here = isWord && (opens || token.glued === true);
    if (isWord) opens = false;
    else if (shape === 'number') opens = opens && at <= 2;
    else if (
      (opensAfter.test(token.text) && !isAbbreviationPoint(token, tokens[at - 1], kinds[at - 1])) ||
      (opens && token.text !== ')')
    )
      opens = true;
    const common = shape === 'lower' || (isWord && isCommon(kind.lower, vocabulary));
    const geography = starts.geography ? geographyAt(kinds, at, shape) : undefined;
    return { token, text: token.text, key, shape, opens: here, functional, calendar, common, starts, geography };
  });
}

/** The point of 'J.' or 'Mr.' */
function isAbbreviationPoint(token: Token, before: Token | undefined, kind: WordKind | undefined): boolean {
  return (
    token.text === '.' &&
    before?.end === token.start &&
    kind !== undefined &&
    (kind.shape === 'initial' || isHonorific(kind.key))
  );
}

/** 'April Jones', 'Julio Prado': a month's name as a given name. */
function isNameBeforeName(kind: WordKind, next: WordKind | undefined): boolean {
  return (
    kind.shape === 'capital' && next?.shape === 'capital' && !next.calendar && !next.functional && isGivenName(kind.key)
  );
}

function geographyAt(kinds: readonly WordKind[], at: number, shape: Shape): NameWord['geography'] {
  const hit = findCountryAt(kinds, at);
  return shape !== 'lower' || hit?.value.kind === 'demonym' ? hit : undefined;
}

const kindCaches = new Map<Language, Map<string, WordKind>>();
const cacheSize = 50_000;
const noStarts: Starts = { geography: false, office: false, head: false, agreement: false };

function kindOf(token: Token, language: Language): WordKind {
  if (token.kind === 'number')
    return {
      key: token.text,
      lower: token.text,
      allUpper: false,
      shape: 'number',
      functional: false,
      calendar: false,
      starts: noStarts,
    };
  let cache = kindCaches.get(language);
  if (!cache) {
    cache = new Map();
    kindCaches.set(language, cache);
  }
  let kind = cache.get(token.text);
  if (!kind) {
    const key = fold(token.text);
    const shape = shapeOf(token);
    const isWord = shape !== 'mark';
    kind = {
      key,
      lower: token.text.toLowerCase(),
      allUpper: token.text === token.text.toUpperCase(),
      shape,
      functional: isWord && isFunctionWord(token.text, language),
      calendar: isWord && isCalendarWord(key, language),
      starts: isWord ? startsOf(key, language) : noStarts,
    };
    if (cache.size >= cacheSize) cache.clear();
    cache.set(token.text, kind);
  }
  return kind;
}

function startsOf(key: string, language: Language): Starts {
  const tables = tablesFor(language);
  return {
    geography: mayBeCountry(key),
    office: tables.offices.has(key) || /^(?:ex|then|alt)/.test(key) || (language === 'de' && key.length > 5),
    head: tables.organizationHeads.has(key) || key.includes('-'),
    agreement: tables.agreementNouns.has(key) || (language === 'de' && key.length > 7),
  };
}

/** Marks behind which a sentence, a quotation or an item begins. */
const opensAfter = /^[.!?:…¿¡«“"„»”|•·*#—–\-([{/]+$/u;

/** A line in capitals, where capitals make no acronym. */
function isShouting(tokens: readonly Token[], kinds: readonly WordKind[]): boolean {
  let upper = 0;
  let words = 0;
  for (const [at, { text, kind }] of tokens.entries()) {
    if (kind !== 'word' || text.length < 2) continue;
    words += 1;
    if (kinds[at]?.allUpper) upper += 1;
  }
  return words > 1 && upper / words > 0.6;
}

function isCommon(lower: string, { lower: lowers, capital }: Vocabulary): boolean {
  const small = lowers.get(lower) ?? 0;
  return small > 0 && small >= (capital.get(lower) ?? 0);
}

function shapeOf(token: Token): Shape {
  if (token.kind === 'number') return 'number';
  if (token.kind !== 'word') return 'mark';
  const first = token.text.charCodeAt(0);
  if (first >= 97 && first <= 122) return 'lower';
  const text = token.text;
  if (!/^\p{Lu}/u.test(text)) return 'lower';
  if (/^\p{Lu}\.?$/u.test(text)) return 'initial';
  return text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text) ? 'upper' : 'capital';
}

/** May the word be part of a name, by its writing? */
export function isNameLike(word: NameWord | undefined): boolean {
  return (
    word !== undefined &&
    (word.shape === 'capital' || word.shape === 'upper') &&
    !word.calendar &&
    !isAttributive(word.key)
  );
}

/** Are the two tokens parted by white space at most, and not by repair? */
export function adjoins(left: NameWord | undefined, right: NameWord | undefined, text: string): boolean {
  if (!left || !right || right.token.glued) return false;
  const gap = right.token.start - left.token.end;
  return gap <= 1 || (gap <= 4 && !text.slice(left.token.end, right.token.start).includes('\n'));
}
