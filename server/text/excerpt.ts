import type { Span } from './span';

/** A stretch of a text to show, with what it is about in the middle. */
export interface Excerpt {
  /** Begins with '…' where words were left out. */
  readonly before: string;
  readonly focus: string;
  /** Ends with '…' where words were left out. */
  readonly after: string;
}

const ellipsis = '…';

/**
 * At most about `limit` characters of a text, cut between words, around `focus`; from the beginning where there is none.
 * A focus that is longer than that is cut itself. White space is folded.
 */
export function excerptOf(text: string, limit: number, focus: Span = { start: 0, end: 0 }): Excerpt {
  const before = fold(text.slice(0, focus.start));
  const middle = fold(text.slice(focus.start, focus.end));
  const after = fold(text.slice(focus.end));
  const room = Math.max(0, limit - middle.length);
  // What one side does not need the other may have.
  const half = Math.floor(room / 2);
  const forBefore = Math.max(half, room - after.length);
  const forAfter = Math.max(half, room - before.length);
  return { before: lastOf(before, forBefore), focus: firstOf(middle, limit), after: firstOf(after, forAfter) };
}

/** At most `length` characters of a text, the '…' among them, cut wherever that is: for menus, rows and labels. */
export function cutText(text: string, length: number): string {
  return text.length > length ? `${safeEnd(text.slice(0, length - 1)).trimEnd()}${ellipsis}` : text;
}

function firstOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1).replace(/\s*\S*$/u, '');
  return `${cut === '' ? safeEnd(text.slice(0, length)) : cut.replace(/[\s,;:–—-]+$/u, '')}${ellipsis}`;
}

function lastOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(text.length - length - 1).replace(/^\S*\s*/u, '');
  return `${ellipsis}${cut === '' ? text.slice(text.length - length).replace(/^[\udc00-\udfff]/u, '') : cut}`;
}

/** Without half a character at the end. */
const safeEnd = (text: string): string => text.replace(/[\ud800-\udbff]$/u, '');

const fold = (text: string): string => text.replace(/\s+/gu, ' ');
