import { type LocatorLabel, locatorTerms } from '../../lexicon/locatorTerms';
import { languages } from '../../text/language';
import type { Span } from '../../text/span';

/** The place within a document that a citation points at: `p. 4`, `chap. 3`, `§ 12`. */
export interface Locator extends Span {
  readonly label: LocatorLabel;
  /** As written, without the label: `33, 35-37`. */
  readonly value: string;
}

/** What follows a key in a citation. */
export interface CitationSuffix {
  readonly locator?: Locator;
  /** The rest, trimmed: ', and nowhere else'. */
  readonly suffix: string;
}

/** Longer words before a number are no label. */
const longestLabel = 24;

const labels = new Map<string, LocatorLabel>(
  [...locatorTerms]
    .reverse()
    .flatMap((row) =>
      languages.flatMap((language) => row[language].split(', ').map((form) => [form.toLowerCase(), row.id] as const)),
    ),
);

/**
 * One or more numbers as a locator has them: `33`, `12-15`, `iv`, `1.2`, `34(1)(a)`, `[17]`. Found greedily and without a
 * look at what follows, so that nothing is tried twice.
 */
const number = /(?:[([{]?[\p{L}\p{N}\-–:/]+(?:\.[\p{L}\p{N}\-–:/]+)*[)\]}]*)+/uy;

const roman = /^m{0,4}(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})$/iu;

/**
 * Reads what stands behind a key, from `start` on. As pandoc does: a label with numbers, numbers alone, which are pages,
 * or whatever stands in braces; what is left is suffix. Labels of all six languages are known.
 */
export function parseSuffix(text: string, start = 0, end: number = text.length): CitationSuffix {
  const own = text.slice(start, end);
  const lead = /^\s*,?\s*/u.exec(own)?.[0].length ?? 0;
  const found = own[lead] === '{' ? delimited(own, lead) : integrated(own, lead);
  if (!found) return { suffix: own.trim() };
  const { label, value, from, to } = found;
  return {
    locator: { label, value, start: start + from, end: start + to },
    suffix: own.slice(to).trim(),
  };
}

interface Found {
  readonly label: LocatorLabel;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** `{pp. iv, vi-xi, (xv)-(xvii)}`: anything, as long as braces are balanced; empty where there is no locator. */
function delimited(text: string, from: number): Found | undefined {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] !== '}' || --depth > 0) continue;
    const inside = text.slice(from + 1, at);
    const lead = inside.length - inside.trimStart().length;
    const labelled = labelAt(inside, lead);
    const value = inside.slice(labelled?.end ?? lead).trim();
    return value === '' ? undefined : { label: labelled?.label ?? 'page', value, from, to: at + 1 };
  }
  return undefined;
}

function integrated(text: string, from: number): Found | undefined {
  const labelled = labelAt(text, from);
  const begin = labelled?.end ?? from;
  // A number without a label must show a digit: 'iv' alone may be a word.
  const isNumber = labelled ? hasNumber : hasDigit;
  let to = begin;
  for (;;) {
    const gap = to === begin ? /\s*/uy : /\s*[,;]?\s*/uy;
    gap.lastIndex = to;
    number.lastIndex = to + (gap.exec(text)?.[0].length ?? 0);
    const word = number.exec(text)?.[0];
    if (word === undefined || !isNumber(word)) break;
    to = number.lastIndex;
  }
  if (to === begin) return undefined;
  return { label: labelled?.label ?? 'page', value: text.slice(begin, to).trim(), from, to };
}

/** The longest label that begins at an offset and is not the beginning of a longer word. */
function labelAt(text: string, at: number): { label: LocatorLabel; end: number } | undefined {
  const lower = text.slice(at, at + longestLabel).toLowerCase();
  for (let length = lower.length; length > 0; length -= 1) {
    const label = labels.get(lower.slice(0, length));
    if (label === undefined) continue;
    const last = lower[length - 1] ?? '';
    if (/\p{L}/u.test(last) && /\p{L}/u.test(lower[length] ?? '')) continue;
    return { label, end: at + length };
  }
  return undefined;
}

const hasDigit = (word: string): boolean => /\p{N}/u.test(word);

const hasNumber = (word: string): boolean =>
  hasDigit(word) || word.split(/[^\p{L}]+/u).some((part) => part !== '' && roman.test(part));
