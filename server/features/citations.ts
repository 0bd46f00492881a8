import type { Span } from '../text/span';

/** One citation key in a brief, with what pandoc's grammar says about it. */
export interface Citation extends Span {
  /** Without `@` and braces. The span covers `@` and key. */
  readonly key: string;
  /** Span of the bracket `[…]` that it stands in, if any. */
  readonly group?: Span;
  /** `[-@key]`: the author is not printed. */
  readonly suppressAuthor?: true;
}

/** Cross-references to figures and the like have the form of citations. */
const crossReference = /^(?:fig|tbl|eq|sec|lst):/u;

/** Front matter: only at the very start. */
const frontMatter = /^---[ \t]*\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/**
 * Not prose: fenced and inline code, comments, link destinations, addresses. Inline parts are bounded, so that stray
 * marks in a long line cost no time.
 */
const elsewhere =
  /^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))|(?<!`)(`{1,8})(?!`)[^\n]{0,1000}?[^`\n]\2(?!`)|<!--[\s\S]*?(?:-->|$(?![\s\S]))|\]\([^()\n]{0,2000}\)|<[^<>\s]{1,2000}>|https?:\/\/\S+/gmu;

/** A key: letters, digits, `_`, and single inner `:.#$%&-+?<>~/`; or anything in braces. */
const keyPattern =
  /(?<![\p{L}\p{N}_@\\.])(?<minus>-?)@(?:\{(?<braced>[^{}\n]+)\}|(?<bare>[\p{L}\p{N}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_]+)*))/gu;

/**
 * Every citation of a brief, in order. Follows pandoc: `[@key, p. 4; see @other]`, `[-@key]`, `@key says`, `@{odd key}`.
 * Source of the grammar: the pandoc user's guide, 'Citation syntax'.
 */
export function findCitations(text: string): Citation[] {
  if (!text.includes('@')) return [];
  const head = frontMatter.exec(text)?.[0].length ?? 0;
  const prose = blank(text.slice(0, head)) + text.slice(head).replace(elsewhere, blank);
  const citations: Citation[] = [];
  for (const match of prose.matchAll(keyPattern)) {
    const key = match.groups?.['braced'] ?? match.groups?.['bare'];
    if (key === undefined || crossReference.test(key)) continue;
    const start = match.index + (match.groups?.['minus']?.length ?? 0);
    const end = match.index + match[0].length;
    const group = bracketAround(prose, start);
    // An e-mail address has letters before the sign; the look-behind sees to that. A minus counts only in brackets.
    const suppressed = match.groups?.['minus'] === '-' && group !== undefined;
    citations.push({
      start,
      end,
      key,
      ...(group ? { group } : {}),
      ...(suppressed ? { suppressAuthor: true as const } : {}),
    });
  }
  return citations;
}

const blank = (text: string): string => text.replace(/[^\n]/gu, (character) => ' '.repeat(character.length));

/** The innermost bracket of the paragraph that is open at `offset`. */
function bracketAround(text: string, offset: number): Span | undefined {
  let depth = 0;
  for (let at = offset - 1; at >= 0 && offset - at < 2_000; at -= 1) {
    if (text[at] === '\n' && text[at - 1] === '\n') return undefined;
    if (text[at] === ']') depth += 1;
    if (text[at] !== '[') continue;
    if (depth > 0) {
      depth -= 1;
      continue;
    }
    const close = text.indexOf(']', offset);
    return close < 0 ? undefined : { start: at, end: close + 1 };
  }
  return undefined;
}
