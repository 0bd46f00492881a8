import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { rememberTexts } from '../text/wordCache';

/**
 * What the grammars of times and quantities read: a run of letters, a run of digits or a single mark. Hyphenated words
 * and written-out dates, which are one token, are several pieces ('mid-2022' is `mid`, `-`, `2022`).
 */
export interface Piece extends Span {
  /** Lower case, apostrophes and dashes unified; digits and marks as they are. */
  readonly key: string;
  readonly kind: 'word' | 'digits' | 'mark';
  /** Stands right behind the piece before it, with nothing between. */
  readonly joined: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Which token it was cut from. */
  readonly token: number;
}

/** The pieces of a sentence. The last ones are kept, since two grammars ask for the same. */
export function piecesOf(tokens: readonly Token[]): readonly Piece[] {
  if (latest?.tokens === tokens) return latest.pieces;
  const pieces: Piece[] = [];
  let end = -1;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    const word = token.kind === 'word' ? readWord(token.text) : undefined;
    if (word?.plain) {
      const joined = token.start === end && !token.glued;
      const { key, capital } = word;
      pieces.push({ start: token.start, end: token.end, key, kind: 'word', joined, capital, token: index });
    } else if (token.text.length === 1 && (token.kind === 'punctuation' || token.kind === 'symbol')) {
      const joined = token.start === end && !token.glued;
      pieces.push({
        start: token.start,
        end: token.end,
        key: dashesAndQuotes.get(token.text) ?? token.text,
        kind: 'mark',
        joined,
        capital: false,
        token: index,
      });
    } else if (token.kind === 'url') {
      pieces.push({
        start: token.start,
        end: token.end,
        key: '@',
        kind: 'mark',
        joined: false,
        capital: false,
        token: index,
      });
    } else cutToken(token, index, end, pieces);
    end = token.end;
  }
  latest = { tokens, pieces };
  return pieces;
}

/** The pieces of a phrase of the lexicon. */
export function piecesOfPhrase(phrase: string): readonly Piece[] {
  const pieces: Piece[] = [];
  cutToken({ text: phrase, start: 0, end: phrase.length, kind: 'word' }, 0, -1, pieces);
  return pieces;
}

let latest: { readonly tokens: readonly Token[]; readonly pieces: readonly Piece[] } | undefined;

/** A word that is one piece (`plain`), as pieces have it. */
const readWord = rememberTexts(50_000, (text) => ({
  plain: plainWord.test(text),
  key: text.toLowerCase(),
  capital: isCapital(text),
}));

const plainWord = /^[a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+$/;
const part = /([\p{L}\p{M}]+)(['’](?![sS](?![\p{L}])))?|(\p{Nd}+)|(['’][sS](?!\p{L}))|\S/gu;

function cutToken(token: Token, index: number, before: number, pieces: Piece[]): void {
  let end = token.glued ? -1 : before;
  for (const match of token.text.matchAll(part)) {
    const text = match[0];
    const start = token.start + match.index;
    const isWord = match[1] !== undefined || match[4] !== undefined;
    const kind = isWord ? 'word' : match[3] === undefined ? 'mark' : 'digits';
    const key = kind === 'digits' ? text : unify(text);
    pieces.push({
      start,
      end: start + text.length,
      key,
      kind,
      joined: start === end,
      capital: isWord && isCapital(text),
      token: index,
    });
    end = start + text.length;
  }
}

function unify(text: string): string {
  return dashesAndQuotes.get(text) ?? text.normalize('NFC').toLowerCase().replaceAll('’', "'");
}

const dashesAndQuotes: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ...[...'‐‑‒–—―−'].map((dash): [string, string] => [dash, '-']),
]);

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
