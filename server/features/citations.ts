import type { Span } from '../text/span';
import { type Bracket, findBrackets, itemsOf } from './citing/brackets';
import { citableText } from './citing/citableText';
import { type Locator, parseSuffix } from './citing/locator';
import { RecentValues } from './recentValues';

/** How a citation is printed, by the names that pandoc gives its modes. */
export type CitationMode = 'normal' | 'authorInText' | 'suppressAuthor';

/** One citation key in a brief, with what pandoc's grammar says about it. */
export interface Citation extends Span {
  /** Without `@` and braces. The span covers `@` and key. */
  readonly key: string;
  readonly mode: CitationMode;
  /** Span of the bracket `[…]` that it stands in, or that follows it with its locator, if any. */
  readonly group?: Span;
  /** The place within the source that it points at. */
  readonly locator?: Locator;
  /** Words before and behind it within its group; not set where there are none. */
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Cross-references to figures and the like have the form of citations. */
const crossReference = /^(?:fig|tbl|eq|sec|lst):/u;

/** An item of an example list, which is referred to as if it were cited: `(@label) An example.` */
const exampleItem = /^ {0,3}\(@(?<label>[\p{L}\p{N}_-]+)\)[ \t]/gmu;

/**
 * A key: letters, digits, `_`, single inner `:.#$%&-+?<>~/`, and the `://` of an address; or anything without spaces in
 * braces, which may hold braces. Not right behind a word, nor its full stop: that is an e-mail address.
 */
const keyPattern =
  /(?<![\p{L}\p{N}.]|[\p{L}\p{N}]_)(?<minus>(?<![\p{L}\p{N}])-)?@(?:\{(?<braced>(?:[^{}\s]|\{(?:[^{}\s]|\{[^{}\s]*\})*\})+)\}|(?<bare>[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_])|[:/](?=\/))*))/gu;

/**
 * Every citation of a brief, in order. Follows pandoc: `[@key, p. 4; see @other]`, `[-@key]`, `@key [p. 4] says`,
 * `@{odd/key}`. Source of the grammar: the pandoc user's guide, 'Citation syntax', and for what it leaves open pandoc's
 * Markdown reader.
 */
export function findCitations(text: string): readonly Citation[] {
  return text.includes('@') ? recent.get(text, () => readCitations(text)) : [];
}

/** One request asks several times for those of a text; few texts are open at once. */
const recent = new RecentValues<readonly Citation[]>(4);

function readCitations(text: string): Citation[] {
  const prose = citableText(text);
  const examples = new Set([...prose.matchAll(exampleItem)].map(({ groups }) => groups?.['label']));
  const keys = [...prose.matchAll(keyPattern)].flatMap((match): Key[] => {
    const key = match.groups?.['braced'] ?? match.groups?.['bare'];
    if (key === undefined || crossReference.test(key) || examples.has(key)) return [];
    const isSuppressed = match.groups?.['minus'] !== undefined;
    const end = match.index + match[0].length;
    return [{ key, isSuppressed, start: match.index + (isSuppressed ? 1 : 0), end }];
  });
  if (!keys.length) return [];
  const found = new Map<number, Citation>();
  const brackets = findBrackets(prose);
  for (const bracket of brackets) {
    const inside = keysIn(bracket, keys).filter(({ start }) => !found.has(start));
    for (const citation of citeGroup(prose, bracket, inside) ?? []) found.set(citation.start, citation);
  }
  const bracketAt = new Map(brackets.map((bracket) => [bracket.start, bracket]));
  for (const key of keys) {
    if (found.has(key.start)) continue;
    const { citation, others } = citeInText(prose, key, bracketAt, keys);
    for (const one of [citation, ...others]) found.set(one.start, one);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The keys within a span, out of all keys in order. */
function keysIn(span: Span, keys: readonly Key[]): Key[] {
  let low = 0;
  for (let high = keys.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((keys[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const inside: Key[] = [];
  for (let key = keys[low]; key && key.end <= span.end; low += 1, key = keys[low]) inside.push(key);
  return inside;
}

interface Key extends Span {
  readonly key: string;
  readonly isSuppressed: boolean;
}

/** `[see @one, p. 4; @two]`: undefined for brackets that only happen to hold a key. */
function citeGroup(text: string, bracket: Bracket, keys: readonly Key[]): Citation[] | undefined {
  // A class behind the bracket makes it a span of text, a caret before it a note.
  if (!keys.length || /^\{[^}\n]{0,200}\}/u.test(text.slice(bracket.end, bracket.end + 202))) return undefined;
  if (text[bracket.start - 1] === '^') return undefined;
  return citeItems(text, itemsOf(text, bracket), bracket, keys);
}

/** Each item has a key, or is the beginning of the prefix of the next one that has. */
function citeItems(text: string, items: readonly Span[], group: Span, keys: readonly Key[]): Citation[] | undefined {
  const citations: Citation[] = [];
  let begin: number | undefined;
  for (const { start, end } of items) {
    begin ??= start;
    const [key, ...more] = keysIn({ start, end }, keys);
    if (!key) continue;
    citations.push({
      ...spanOf(key),
      mode: key.isSuppressed ? 'suppressAuthor' : 'normal',
      group: { start: group.start, end: group.end },
      ...prefixOf(text.slice(begin, key.start - (key.isSuppressed ? 1 : 0))),
      ...suffixOf(text, key.end, more[0]?.start ?? end),
    });
    // What no semicolon parts is cited within the words behind the first.
    for (const one of more)
      citations.push({ ...spanOf(one), mode: modeInText(one), group: { start: group.start, end: group.end } });
    begin = undefined;
  }
  return begin === undefined ? citations : undefined;
}

/** `@key says`, `@key [p. 4] says`, `@key [p. 4; see @other] says`, with what else the bracket cites. */
function citeInText(
  text: string,
  key: Key,
  brackets: ReadonlyMap<number, Bracket>,
  keys: readonly Key[],
): { citation: Citation; others: readonly Citation[] } {
  const plain = { citation: { ...spanOf(key), mode: modeInText(key) }, others: [] };
  const gap = /^[ \t]*(?:\r?\n[ \t]*)?/u.exec(text.slice(key.end, key.end + longestGap))?.[0].length ?? 0;
  const bracket = brackets.get(key.end + gap);
  if (!bracket || text[bracket.start + 1] === '^' || /[[(]/u.test(text[bracket.end] ?? '')) return plain;
  const [first, ...rest] = itemsOf(text, bracket);
  const inside = keysIn(bracket, keys);
  const holdsKey = first && inside.some(({ start }) => start < first.end);
  const group = { start: bracket.start, end: bracket.end };
  // A whole group behind the key: the group is cited for itself.
  if (!first || holdsKey) return { citation: { ...spanOf(key), mode: modeInText(key), group }, others: [] };
  const others = rest.length ? citeItems(text, rest, bracket, inside) : [];
  if (!others) return plain;
  return {
    citation: { ...spanOf(key), mode: modeInText(key), group, ...suffixOf(text, first.start, first.end) },
    others,
  };
}

const longestGap = 40;

const spanOf = ({ key, start, end }: Key): Span & { readonly key: string } => ({ start, end, key });

const modeInText = ({ isSuppressed }: Key): CitationMode => (isSuppressed ? 'suppressAuthor' : 'authorInText');

function prefixOf(words: string): { readonly prefix?: string } {
  const prefix = words.trim();
  return prefix === '' ? {} : { prefix };
}

function suffixOf(text: string, start: number, end: number): { readonly locator?: Locator; readonly suffix?: string } {
  const { locator, suffix } = parseSuffix(text, start, end);
  return { ...(locator ? { locator } : {}), ...(suffix === '' ? {} : { suffix }) };
}
