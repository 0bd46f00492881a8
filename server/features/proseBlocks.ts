import type { Span } from '../text/span';

/** A `quote` is a block quote; callouts ('> [!NOTE]') are paragraphs. */
export type ProseKind = 'heading' | 'paragraph' | 'quote';

/** A block of a Markdown brief that holds prose. */
export interface ProseBlock extends Span {
  readonly kind: ProseKind;
}

/** Lines around a bibliography that was inserted: references are no statements of the writer. */
export const bibliographyStart = '<!-- source-aware-bibliography -->';
export const bibliographyEnd = '<!-- /source-aware-bibliography -->';

const frontMatter = /^---[ \t]*\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;
const fence = /^ {0,3}(?<mark>`{3,}|~{3,})/u;
const atxHeading = /^ {0,3}#{1,6}(?:[ \t]+|$)/u;
const setextUnderline = /^ {0,3}(?:=+|-{2,})[ \t]*$/u;
const itemMark = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/u;
const quoteMark = /^(?:[ \t]*>[ \t]?)+/u;
const emptyQuote = /^[ \t]*(?:>[ \t]*)+$/u;
const callout = /^[ \t]*(?:>[ \t]?)+[ \t]*\[![\p{L}\p{N} -]{1,40}\]/u;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/u;
const tableDelimiter = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u;
const linkDefinition = /^ {0,3}\[[^\]\n]+\]:[ \t]*\S/u;
const indentedCode = /^(?: {4}|\t)/u;

/**
 * Finds the prose of a Markdown text: headings, paragraphs and list items, without front matter, code, comments over
 * several lines, inserted bibliographies, rules and link definitions. A scan by lines rather than a full parse, since it runs on every keystroke: one pass, no backtracking.
 */
export function findProseBlocks(text: string): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let open: { start: number; end: number; kind: ProseKind } | undefined;
  let closing: string | undefined;
  let inComment = false;
  let inBibliography = false;
  let afterBlank = true;
  let inCallout = false;
  const close = (kind?: ProseKind): void => {
    if (open && open.end > open.start) blocks.push({ start: open.start, end: open.end, kind: kind ?? open.kind });
    open = undefined;
  };
  const hasComments = text.includes('<!--');
  let at = frontMatter.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 ? text.length : newline + 1;
    // Most lines begin with a letter: they are prose whatever follows, unless code or a comment is open.
    if (!hasComments && closing === undefined && isLetter(text.charCodeAt(at))) {
      const end = newline < 0 ? text.length : newline;
      const lineEnd = text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
      if (open) open.end = lineEnd;
      else open = { start: at, end: lineEnd, kind: 'paragraph' };
      afterBlank = false;
      at = next;
      continue;
    }
    const line = text.slice(at, newline < 0 ? text.length : newline).replace(/\r$/u, '');
    const lineEnd = at + line.length;
    const mark = fence.exec(line)?.groups?.['mark'];
    if (inBibliography) {
      inBibliography = !line.includes(bibliographyEnd);
    } else if (inComment) {
      inComment = !line.includes('-->');
    } else if (closing !== undefined) {
      if (mark?.startsWith(closing) && line.trim() === mark) closing = undefined;
    } else if (mark !== undefined) {
      close();
      closing = mark;
    } else if (line.trim() === '') {
      close();
    } else if (line.trim() === bibliographyStart) {
      close();
      inBibliography = text.includes(bibliographyEnd, at);
      inCallout = false;
    } else if (emptyQuote.test(line)) {
      close();
    } else if (leavesCommentOpen(line)) {
      close();
      inComment = true;
    } else if (open && setextUnderline.test(line)) {
      close('heading');
    } else if (atxHeading.test(line)) {
      close();
      const marks = atxHeading.exec(line)?.[0].length ?? 0;
      open = { start: at + marks, end: lineEnd, kind: 'heading' };
      close('heading');
    } else if (
      rule.test(line) ||
      tableDelimiter.test(line) ||
      (!open && linkDefinition.test(line)) ||
      (!open && afterBlank && indentedCode.test(line) && !itemMark.test(line))
    ) {
      close();
    } else {
      const quoted = quoteMark.exec(line)?.[0].length ?? 0;
      const item = itemMark.exec(line.slice(quoted))?.[0].length ?? 0;
      inCallout = quoted > 0 && (inCallout || callout.test(line));
      const kind = quoted > 0 && !inCallout ? 'quote' : 'paragraph';
      // A line without the mark goes on with a quote, but a quote does not go on with a paragraph.
      if (item > 0 || (quoted > 0 && open?.kind !== kind)) close();
      if (open) open.end = lineEnd;
      else open = { start: at + quoted + item, end: lineEnd, kind };
    }
    afterBlank = line.trim() === '';
    at = next;
  }
  close();
  return blocks;
}

const carriageReturn = 13;

/** A letter of the Latin alphabet without marks: a quick test that may miss some. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Whether a comment begins in the line and does not end in it. */
function leavesCommentOpen(line: string): boolean {
  const start = line.lastIndexOf('<!--');
  return start >= 0 && !line.includes('-->', start);
}
