import type { Span } from './span';

/** The smallest piece of text that the engine looks at. Spans are offsets into the whole text. */
export interface Token extends Span {
  readonly text: string;
  /**
   * `number` starts with a digit: amounts with their separators ('1.234,5', '12 500'), clock times ('21:40', '22h40'),
   * dates in digits ('2031-04-09', '9/4/2031') and ordinals ('7th', '7ª', '16e', '3.' before a word).
   * `symbol` is a currency sign, '%', '°', '&' and the like; every other mark is `punctuation`.
   */
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol' | 'url';
  /** Split off the token before it by repair: a new word or sentence begins here. */
  readonly glued?: true;
}

/**
 * Cuts a text, or the part of it that `span` covers, into tokens; white space and control characters are left out.
 * A word parts after the apostrophe of an elision (l’|accordo) and before an English clitic (Peru|’s, they|’ve), but
 * keeps other apostrophes (don’t, O’Neill), inner hyphens (vice-president) and the points of an acronym (U.S., EE. UU.).
 */
export function tokenize(text: string, span?: Span): Token[] {
  const offset = span ? Math.max(0, span.start) : 0;
  const piece = span ? text.slice(offset, Math.max(offset, span.end)) : text;
  const tokens: Token[] = [];
  let from = 0;
  for (const address of findAddresses(piece)) {
    cut(piece, from, address.start, offset, tokens);
    tokens.push(token(piece, address.start, address.end, offset, 'url'));
    from = address.end;
  }
  cut(piece, from, piece.length, offset, tokens);
  return tokens;
}

function cut(piece: string, from: number, end: number, offset: number, tokens: Token[]): void {
  let at = from;
  while (at < end) {
    const start = at;
    switch (characterClass(piece, at)) {
      case 'letter':
        at = endOfRun(piece, at + 1, end);
        at = pushWord(piece, start, at, end, offset, tokens);
        break;
      case 'digit':
        do at += 1;
        while (at < end && characterClass(piece, at) === 'digit');
        at = pushNumber(piece, start, at, end, offset, tokens);
        break;
      case 'punctuation': {
        const mark = piece.charCodeAt(at);
        at += 1;
        // '...' and '--' are one mark.
        if (mark === 0x2e || mark === 0x2d) while (at < end && piece.charCodeAt(at) === mark) at += 1;
        tokens.push(token(piece, start, at, offset, 'punctuation'));
        break;
      }
      case 'inWord':
        at += 1;
        // '½', 'Ⅳ'
        if (/\p{N}/u.test(piece.charAt(start))) tokens.push(token(piece, start, at, offset, 'number'));
        break;
      case 'symbol':
        at += 1;
        tokens.push(token(piece, start, at, offset, 'symbol'));
        break;
      case 'surrogate':
        at += (piece.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
        if (/^\p{L}/u.test(piece.slice(start, at))) {
          at = pushWord(piece, start, endOfRun(piece, at, end), end, offset, tokens);
        } else if (/^[^\p{C}\p{M}]/u.test(piece.slice(start, at))) {
          at = Math.min(at, end);
          tokens.push(token(piece, start, at, offset, 'symbol'));
        }
        break;
      default:
        at += 1;
    }
  }
}

/** Where the run of letters, marks and digits ends that goes on at `at`. */
function endOfRun(piece: string, at: number, end: number): number {
  let next = at;
  while (next < end) {
    const kind = characterClass(piece, next);
    if (kind === 'letter' || kind === 'digit' || kind === 'inWord') next += 1;
    else if (kind === 'surrogate' && /^\p{L}/u.test(piece.slice(next, next + 2))) next += 2;
    else break;
  }
  return Math.min(next, end);
}

/** `inWord` is what only goes on a word: combining marks, the soft hyphen, joiners. */
type CharacterClass = 'letter' | 'digit' | 'inWord' | 'symbol' | 'punctuation' | 'surrogate' | 'none';

/** By UTF-16 unit, filled as characters are met: testing each character against Unicode classes takes most of the time. */
const classes: (CharacterClass | undefined)[] = new Array(0x10000).fill(undefined);

function characterClass(piece: string, at: number): CharacterClass {
  const unit = piece.charCodeAt(at);
  return classes[unit] ?? classify(unit);
}

function classify(unit: number): CharacterClass {
  const character = String.fromCharCode(unit);
  const found: CharacterClass =
    unit >= 0xd800 && unit <= 0xdfff
      ? 'surrogate'
      : /\p{L}/u.test(character)
        ? 'letter'
        : /\p{Nd}/u.test(character)
          ? 'digit'
          : /[\p{M}\p{N}\u00ad\u200c\u200d]/u.test(character)
            ? 'inWord'
            : /[\p{S}%‰&#@§]/u.test(character)
              ? 'symbol'
              : /[^\s\p{C}\p{Z}]/u.test(character)
                ? 'punctuation'
                : 'none';
  classes[unit] = found;
  return found;
}

function token(piece: string, start: number, end: number, offset: number, kind: Token['kind']): Token {
  return { start: offset + start, end: offset + end, text: piece.slice(start, end), kind };
}

const acronym =
  /\p{L}\.(?:\p{L}\.)+|(?:\p{Lu}\.)+\p{Lu}(?![\p{L}\p{N}])|(\p{Lu})\1\. ?(\p{Lu})\2\.?(?!\p{L})|\p{Lu}\p{Ll}\.\p{Lu}\.(?!\p{Ll})/uy;
const domain =
  /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|info|gov|edu|int|eu|es|it|fr|pt|de|br|mx|ar|cl|co|uk|us|ch|at|io|tv)(?:\/[^\s<>"”»)]*)?(?![\p{L}\p{N}])/uy;
const hyphenated = /[-‐‑](?=[\p{L}\p{N}])(?!\d{4}(?!\d))[\p{L}\p{M}\p{N}\u00ad]+/uy;
const ampersand = /&\p{Lu}+(?!\p{Ll})/uy;
const clitic = /['’](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)(?![\p{L}\p{N}])/uy;
const afterApostrophe = /['’]\p{L}[\p{L}\p{M}]*/uy;

/** Words that lose their vowel before a vowel, in Italian and French (and `d’` wherever it comes from). */
const elisions = new Set(
  (
    'l d un dell nell all dall sull coll pell quell quest bell sant gl tutt mezz com dov anch senz cos quand nient ciascun nessun ' +
    'qualcun alcun buon vent trent degl negl agl dagl sugl m t s c n j qu jusqu lorsqu puisqu quoiqu presqu quelqu v ch'
  ).split(' '),
);

/** Pushes the word that begins at `start` with what belongs to it, and gives the place behind it. */
function pushWord(piece: string, start: number, coreEnd: number, end: number, offset: number, tokens: Token[]): number {
  let at = coreEnd;
  for (;;) {
    const next = at < end ? piece.charCodeAt(at) : 0;
    if (next === 0x2e && at === coreEnd) {
      const whole =
        endOf(acronym, piece, start, end) ??
        (isLetterOrDigit(piece, at + 1) ? endOf(domain, piece, start, end) : undefined);
      if (whole !== undefined && whole > at) {
        tokens.push(token(piece, start, whole, offset, acronym.lastIndex === whole ? 'word' : 'url'));
        return whole;
      }
      break;
    }
    if (next === 0x2d || next === 0x2010 || next === 0x2011) {
      const joined = endOf(hyphenated, piece, at, end);
      if (joined === undefined) break;
      at = joined;
    } else if (next === 0x26) {
      const joined = endOf(ampersand, piece, at, end);
      if (joined === undefined || !/^\p{Lu}+$/u.test(piece.slice(start, at))) break;
      at = joined;
    } else if (next === 0x27 || next === 0x2019) {
      if (isElision(piece, start, at)) {
        at += 1;
        break;
      }
      const cliticEnd = endOf(clitic, piece, at, end);
      if (cliticEnd !== undefined) {
        tokens.push(token(piece, start, at, offset, 'word'), token(piece, at, cliticEnd, offset, 'word'));
        return cliticEnd;
      }
      const joined = endOf(afterApostrophe, piece, at, end);
      if (joined === undefined) break;
      at = joined;
    } else break;
  }
  tokens.push(token(piece, start, at, offset, 'word'));
  return at;
}

/** Is the word before the apostrophe at `at` an elided one, with the word it leans on right behind? */
function isElision(piece: string, start: number, at: number): boolean {
  const word = piece.slice(Math.max(start, piece.lastIndexOf('-', at) + 1), at);
  if (!elisions.has(word.toLowerCase())) return false;
  const following = piece.slice(at + 1, at + 3);
  // D’Amico is a name, d’Italia is not.
  if (/^[DNM]$/.test(word) && /^\p{Lu}\p{Ll}/u.test(following)) return false;
  // it’s, y’all: a single consonant behind is a clitic.
  return /^[\p{L}\p{N}«“"]/u.test(following) && !/^(?:s|d|m)(?:[^\p{L}]|$)/u.test(following);
}

const numberForms = [
  /\d{4}-\d{2}-\d{2}(?!\d)/uy,
  /\d{1,2}\/\d{1,2}\/\d{2}(?:\d{2})?(?!\d)/uy,
  /\d{1,2}:\d{2}(?::\d{2})?(?!\d)/uy,
  /\d{1,2}[hH](?:\d{2})?(?![\p{L}\p{N}])/uy,
  /[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?(?![\p{N}])(?![.,]\d)/uy,
  /\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?(?!\d)/uy,
];
const separated = /\p{Nd}+(?:[.,]\p{Nd}+)*/uy;
const ordinal = /(?:st|nd|rd|th|er|re|ère|nde|[eè]me|e|s|\.?[ªº](?:s(?!\p{L}))?|ST|ND|RD|TH)(?![\p{L}\p{N}])/uy;
const pointedOrdinal = /\.(?= \p{L}| ?[-–/] ?\d{1,2}\.)/uy;

function pushNumber(
  piece: string,
  start: number,
  coreEnd: number,
  end: number,
  offset: number,
  tokens: Token[],
): number {
  let at = coreEnd;
  for (const form of numberForms) {
    const whole = endOf(form, piece, start, end);
    if (whole !== undefined) {
      at = whole;
      break;
    }
  }
  if (at === coreEnd) {
    at = endOf(separated, piece, start, end) ?? coreEnd;
    at =
      endOf(ordinal, piece, at, end) ??
      (coreEnd - start <= 2 && at === coreEnd ? endOf(pointedOrdinal, piece, at, end) : undefined) ??
      at;
  }
  tokens.push(token(piece, start, at, offset, 'number'));
  return at;
}

/** Where a match of the sticky `pattern` at `at` ends, if it ends by `end`. */
function endOf(pattern: RegExp, piece: string, at: number, end: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(piece) && pattern.lastIndex <= end ? pattern.lastIndex : undefined;
}

function isLetterOrDigit(piece: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(piece.charAt(at));
}

const addressMark = /:\/\/|www\.|@/g;
const webAddress = /[^\s<>"“”«»]+/y;
const mailHost = /@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/uy;
const mailName = /[\p{L}\p{N}.+_-]{1,64}$/u;

/** Web and mail addresses, without the punctuation of the sentence around them. */
function findAddresses(piece: string): Span[] {
  const found: Span[] = [];
  for (const { index, 0: mark } of piece.matchAll(addressMark)) {
    const from = found.at(-1)?.end ?? 0;
    if (index < from) continue;
    const before = piece.slice(Math.max(from, index - 64), index);
    const name = mark === '@' ? mailName.exec(before) : /(?:https?)$/i.exec(mark === '://' ? before : '');
    const start = index - (name?.[0].length ?? 0);
    if (mark === 'www.' ? /[\p{L}\p{N}]$/u.test(before) : !name) continue;
    const end = endOf(mark === '@' ? mailHost : webAddress, piece, mark === '@' ? index : start, piece.length);
    if (end !== undefined) found.push({ start, end: start + withoutTrail(piece.slice(start, end)).length });
  }
  return found;
}

/** The address without marks that end a sentence or close a bracket opened before it. */
function withoutTrail(address: string): string {
  let rest = address.replace(/[.,;:!?'’*]+$/u, '');
  if (rest.endsWith(')') && !rest.includes('(')) rest = rest.replace(/\)[.,;:!?'’*)]*$/u, '');
  if (rest.endsWith(']') && !rest.includes('[')) rest = rest.slice(0, -1);
  return rest;
}
