import { sourceLabels } from '../lexicon/bylineWords';
import {
  authorWords,
  type FurnitureReason,
  fillerLatin,
  readingTimes,
  translationNotes,
} from '../lexicon/pageFurniture';
import { fold } from '../text/fold';
import { countWords, endsSentence, findBareUrl, isDashTurn, withoutMarkup } from './lineShape';
import { listed, phraseMatcher } from './phraseMatcher';

/** Where in its document a line stands: before the first paragraph, among the paragraphs, or behind the last. */
export type LinePlace = 'top' | 'middle' | 'tail';

/**
 * Why a line of a page is no part of the document, judged by the line alone and by where it stands; undefined for lines
 * that may be content. Long lines always may.
 */
export function findLineFurniture(full: string, place: LinePlace): FurnitureReason | undefined {
  if (full.length > longestFurniture) return undefined;
  // Wide gaps part the items of a menu, but the patterns below need not walk through them.
  const line = full.replace(/\s{3,}/g, '  ');
  if (!/[\p{L}\p{N}]/u.test(line)) return 'form';
  if (isFiller(line)) return 'machine text';
  if (isDashTurn(line)) return undefined;
  const bare = withoutMarkup(line);
  if (findBareUrl(bare) || findSourceAddress(line)) return 'link';
  const inner = fold(bare).replace(/^[([{"'¿¡\s]+|[)\]}"'\s]+$/g, '');
  const reason = findPhrase(inner, bare.length) ?? (isMenuLine(line, place) ? 'menu' : undefined);
  return reason ?? findOddLine(inner, bare, place);
}

/** The address in a line that tells where the text was taken from: 'Source: www.example.com'. */
export function findSourceAddress(line: string): string | undefined {
  if (line.length > 200) return undefined;
  const match = /^([\p{L} ]{3,25}?)\s*[:-]\s*((?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?)\s*$/iu.exec(line);
  return match && sourceLabelSet().has(fold(match[1] ?? '').trim()) ? match[2] : undefined;
}

/** Is the line about the author of the piece rather than about the world? To be asked only at the end of a document. */
export function isAuthorNote(line: string, authors: readonly string[]): boolean {
  if (line.length > longestFurniture) return false;
  const bare = withoutMarkup(line);
  const folded = fold(bare);
  const emphasised = /^[*_]/.test(line) && /[*_]$/.test(line);
  if (emphasised && authorOpenings().some((opening) => folded.startsWith(opening))) return true;
  return authors.some(
    (author) => folded.startsWith(`${fold(author)} `) && (emphasised || isCopula.test(folded.slice(author.length))),
  );
}

/** A character sketch in fragments, as profiles of accounts have it: three or more, none with a verb's length, in quotes. */
export function isSketch(line: string): boolean {
  if (line.length > 220 || !/^["“”«*_]/.test(line) || /\d/.test(line)) return false;
  const fragments = withoutMarkup(line)
    .split(/[.!]+/)
    .map(countWords)
    .filter((count) => count > 0);
  return fragments.length >= 3 && fragments.every((count) => count <= 5) && average(fragments) <= 3.5;
}

const longestFurniture = 420;
const longestPhraseLine = 300;
const longestRequest = 180;
const isCopula =
  /^\s+(?:is|was|writes|works|teaches|es|escribe|trabaja|e|è|scrive|lavora|est|ecrit|travaille|escreve|trabalha|ist|schreibt|arbeitet|lehrt)\s/;

let sources: ReadonlySet<string> | undefined;
let authorStarts: readonly string[] | undefined;
let filler: ReadonlySet<string> | undefined;
let times: readonly string[] | undefined;
let notes: { machine: readonly string[]; translation: readonly string[] } | undefined;

function sourceLabelSet(): ReadonlySet<string> {
  sources ??= new Set(listed(sourceLabels));
  return sources;
}

function authorOpenings(): readonly string[] {
  authorStarts ??= listed(authorWords);
  return authorStarts;
}

function findPhrase(inner: string, length: number): FurnitureReason | undefined {
  const phrases = phraseMatcher();
  const whole = phrases.findWhole(inner.replace(/[\s:.*!>»]+$/, ''));
  if (whole) return whole;
  if (/^\d{1,5} \p{L}+$/u.test(inner) && phrases.findWhole(inner.replace(/^\d+ /, '')) === 'comments')
    return 'comments';
  const items = inner.split(/[\s:,|·•/]+/).filter(Boolean);
  if (items.length > 1 && items.every((item) => phrases.isNetwork(item))) return 'share buttons';
  if (phrases.isNetwork(inner.replace(/[\s:]+$/, '')) && inner.length > 1) return 'share buttons';
  if (length <= longestPhraseLine) {
    const within = phrases.findWithin(inner);
    if (within) return within;
    const start = phrases.findStart(inner);
    if (start && isLikely(start, inner)) return start;
  }
  return undefined;
}

/** A label with something behind it is less sure than a label alone. */
function isLikely(reason: FurnitureReason, inner: string): boolean {
  if (reason === 'form') return false;
  if (reason === 'related links' && !/^[^:|([·•-]{2,60}[:|([·•-]/.test(inner)) return false;
  if (reason === 'newsletter' || reason === 'share buttons') return inner.length <= longestRequest;
  if (reason === 'photo credit') return inner.length <= 160;
  return true;
}

function findOddLine(inner: string, bare: string, place: LinePlace): FurnitureReason | undefined {
  if (place === 'tail' && /^\(?[a-z]{2,4}(?:\/[a-z]{2,4})+\)?$/.test(bare)) return 'footer';
  // The name of a part of the page that its styles left in the text.
  if (/^[a-z]+(?:[-_][a-z]+)+$/.test(bare) && place !== 'middle') return 'menu';
  if (/^(?:©|\(c\)\s*(?:19|20)\d\d|copyright\b)/i.test(bare)) return 'footer';
  if (bare.length <= 180 && isTranslationNote(inner)) return 'machine text';
  if (bare.length <= 120 && isReadingTime(inner)) return 'menu';
  if (place === 'tail' && bare.length <= 160 && isRequest(inner)) return 'share buttons';
  if (place === 'tail' && bare.length <= 240 && /[\w.+-]+@[\w-]+\.[a-z]{2,}/i.test(bare)) return 'contact';
  return undefined;
}

/** A short line whose last sentence asks the reader for something. */
function isRequest(inner: string): boolean {
  const last = inner.split(/[.!?]\s+/).at(-1) ?? '';
  const reason = phraseMatcher().findStart(last.replace(/^[¿¡]+/, ''));
  return reason === 'share buttons' || reason === 'newsletter';
}

function isTranslationNote(inner: string): boolean {
  notes ??= { machine: listed(translationNotes.machine), translation: listed(translationNotes.translation) };
  const words = inner.split(/[^\p{L}]+/u);
  return (
    !/[.!?]\s+\p{L}/u.test(inner) &&
    notes.machine.some((word) => words.includes(word)) &&
    (notes.translation.some((word) => words.includes(word)) || /\bversion generated\b/.test(inner))
  );
}

function isReadingTime(inner: string): boolean {
  times ??= listed(readingTimes);
  return /\d/.test(inner) && times.some((time) => inner.includes(time));
}

function isFiller(line: string): boolean {
  filler ??= new Set(fillerLatin.split(' '));
  const known = filler;
  const text = line.replace(/^[^:]{1,20}:\s/, '');
  const first =
    text
      .slice(0, 60)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  if (first.filter((word) => known.has(word)).length < 0.5 * first.length) return false;
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  if (words.length < 6) return false;
  return words.filter((word) => known.has(word)).length >= 0.7 * words.length;
}

const separators = /\s*[|·•›»▪‣]\s*|\s+[/.>–—]\s+|\s{2,}|\t+/;

/** A row of short items parted by bars, dots, slashes or gaps, some of which are known from menus. */
function isMenuLine(line: string, place: LinePlace): boolean {
  if (line.length > 320) return false;
  const bare = withoutMarkup(line);
  // Hyphens part the items of a menu too, but oftener other things.
  return hasMenuItems(bare, bare.split(separators), place) || hasMenuItems(bare, bare.split(/\s+-\s+/), 'middle');
}

function hasMenuItems(bare: string, parts: readonly string[], place: LinePlace): boolean {
  const items = parts.map((item) => fold(item).replace(/^[\s"'*:]+|[\s"'*:.]+$/g, '')).filter(Boolean);
  if (items.length < 2) return false;
  const phrases = phraseMatcher();
  const known = items.filter(
    (item) => phrases.findWhole(item) !== undefined || phrases.findStart(item) !== undefined,
  ).length;
  if (items.length === 2) return known === 2 || (known === 1 && place === 'tail' && bare.length <= 120);
  const sections = items.filter((item) => phrases.isSection(item)).length;
  if (known + sections >= 0.5 * items.length || known >= 2) return true;
  const short = items.every((item) => item.length <= 45 && countWords(item) <= 6);
  if (!short || endsSentence(bare)) return false;
  if (known >= 1 && (place !== 'middle' || sections > 0)) return true;
  return place === 'top' && !/\d/.test(bare) && average(items.map(countWords)) <= 3;
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length);
}
