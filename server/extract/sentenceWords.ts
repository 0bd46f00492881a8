import type { Vocabulary } from '../text/glue';
import { fold } from '../text/fold';
import { isFunctionWord } from '../text/functionWords';
import type { Language } from '../text/language';
import type { Token } from '../text/tokens';
import { type CountryWord, findCountryAt } from './countries';
import { isAttributive, isCalendarWord } from './wordTables';

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
  /** Ordinary word by the document's own evidence: mostly in lower case. */
  readonly common: boolean;
  /** The name of a country and the like that begins here, and how many words it has. */
  readonly geography?: { readonly value: CountryWord; readonly length: number };
}

/** The tokens of a sentence with what their writing tells. */
export function readWords(tokens: readonly Token[], language: Language, vocabulary: Vocabulary): NameWord[] {
  const bare: { token: Token; key: string }[] = tokens.map((token) => ({ token, key: keyOf(token) }));
  const shouting = isShouting(tokens);
  let opens = true;
  return bare.map(({ token, key }, at) => {
    const shape = shapeOf(token);
    const functional = shape !== 'mark' && shape !== 'number' && isFunctionWord(shouting ? token.text.toLowerCase() : token.text, language);
    const isWord = shape !== 'mark' && shape !== 'number';
    const here = isWord && (opens || token.glued === true);
    if (isWord) opens = false;
    else if (shape === 'number') opens = opens && at <= 2;
    else if (opensAfter.test(token.text) || (opens && token.text !== ')')) opens = true;
    const known = isWord ? bare[at]?.key : undefined;
    const lower = token.text.toLowerCase();
    const common = isWord && isCommon(lower, vocabulary);
    const geography = known !== undefined && shape !== 'lower' ? findCountryAt(bare, at) : lowerDemonym(bare, at, shape);
    return { token, text: token.text, key, shape, opens: here, functional, common, ...(geography ? { geography } : {}) };
  });
}

/** A line in capitals, where capitals make no acronym. */
function isShouting(tokens: readonly Token[]): boolean {
  let upper = 0;
  let words = 0;
  for (const { text, kind } of tokens) {
    if (kind !== 'word' || text.length < 2) continue;
    words += 1;
    if (text === text.toUpperCase()) upper += 1;
  }
  return words > 1 && upper / words > 0.6;
}

/** Marks behind which a sentence, a quotation or an item begins. */
const opensAfter = /^[.!?:…¿¡«“"„»”|•·*#—–\-([{/]+$/u;

function lowerDemonym(bare: readonly { key: string }[], at: number, shape: Shape): NameWord['geography'] {
  if (shape !== 'lower') return undefined;
  const hit = findCountryAt(bare, at);
  return hit?.value.kind === 'demonym' ? hit : undefined;
}

const keys = new Map<string, string>();
function keyOf(token: Token): string {
  let key = keys.get(token.text);
  if (key === undefined) {
    key = fold(token.text);
    if (keys.size > 50_000) keys.clear();
    keys.set(token.text, key);
  }
  return key;
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
  const known = shapes.get(token.text);
  if (known) return known;
  const text = token.text;
  let shape: Shape;
  if (!/^\p{Lu}/u.test(text)) shape = 'lower';
  else if (/^\p{Lu}\.?$/u.test(text)) shape = 'initial';
  else if (text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text)) shape = 'upper';
  else shape = 'capital';
  if (shapes.size > 50_000) shapes.clear();
  shapes.set(text, shape);
  return shape;
}
const shapes = new Map<string, Shape>();

/** May the word be part of a name, by its writing? */
export function isNameLike(word: NameWord | undefined): boolean {
  return word !== undefined && (word.shape === 'capital' || word.shape === 'upper') && !isCalendarWord(word.key) && !isAttributive(word.key);
}

/** Are the two tokens parted by white space at most, and not by repair? */
export function adjoins(left: NameWord | undefined, right: NameWord | undefined, text: string): boolean {
  if (!left || !right || right.token.glued) return false;
  const gap = right.token.start - left.token.end;
  return gap <= 1 || (gap <= 4 && !text.slice(left.token.end, right.token.start).includes('\n'));
}
