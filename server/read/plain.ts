import type { Draft } from './draft';
import { countWords, endsSentence, isDashTurn, isShouted } from './lineShape';

/**
 * The blocks of a plain text. Each line is a paragraph, except in texts that are wrapped at a fixed width: there, lines
 * up to a blank line or a new list item make one paragraph.
 */
export function readPlain(text: string): Draft[] {
  const lines = linesOf(text);
  const width = findWrapWidth(text, lines);
  const drafts: Draft[] = [];
  let open: Draft | undefined;
  let previous: Line | undefined;
  for (const line of lines) {
    if (line.start === line.end) {
      open = undefined;
      previous = undefined;
      continue;
    }
    const begins = text.slice(line.start, Math.min(line.end, line.start + 12));
    const isItem = itemMark.test(begins);
    const continues =
      open !== undefined &&
      previous !== undefined &&
      width !== undefined &&
      previous.end - previous.start >= fullLine * width &&
      !isItem &&
      !isDashTurn(begins);
    if (open && continues) open.end = line.end;
    else {
      const marker = isItem ? (itemMark.exec(begins)?.[0].length ?? 0) : 0;
      open = { start: line.start + marker, end: line.end, kind: isItem ? 'listItem' : 'paragraph' };
      if (isItem) open.marked = true;
      drafts.push(open);
    }
    previous = line;
  }
  return drafts;
}

/**
 * Makes headings of the short lines that stand over paragraphs. For texts without markup, after furniture, title and
 * bylines are known. Changes `drafts`.
 */
export function markPlainHeadings(text: string, drafts: readonly Draft[]): void {
  const rest = drafts.filter((draft) => draft.kind !== 'boilerplate');
  for (const [index, draft] of rest.entries()) {
    const next = rest[index + 1];
    if (draft.kind !== 'paragraph' || !next || (next.kind !== 'paragraph' && next.kind !== 'listItem')) continue;
    const length = draft.end - draft.start;
    if (length > longestHeading || next.end - next.start < Math.max(80, 1.3 * length)) continue;
    const line = text.slice(draft.start, draft.end);
    const previous = rest[index - 1];
    // Two short lines under each other are a signature or an address.
    if (
      previous &&
      !/\n\s*\n/.test(text.slice(previous.end, draft.start)) &&
      isFragment(text.slice(previous.start, previous.end))
    )
      continue;
    if (countWords(line) > 14 || isDashTurn(line) || !/^[¿¡"“«'‘(]*[\p{Lu}\p{N}]/u.test(line)) continue;
    if (endsSentence(line) ? !isShouted(line) && !/[?!]["”»]?$/.test(line) : /[,;:]$/.test(line)) continue;
    draft.kind = 'heading';
    draft.level = 2;
  }
}

function isFragment(line: string): boolean {
  return line.length <= longestHeading && !endsSentence(line) && !/:$/.test(line);
}

const itemMark = /^(?:[•·▪●*]\s+|\d{1,3}[.)]\s+)(?=\S)/;
const longestHeading = 110;

/** How much of the width a line fills at least that is broken because the next word did not fit. */
const fullLine = 0.72;

interface Line {
  readonly start: number;
  readonly end: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= text.length) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start += 1;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
    // A lone carriage return ends a line too, as in very old files.
    const inner = text.slice(start, end);
    if (inner.includes('\r')) {
      for (const part of inner.matchAll(/[^\r]+/g))
        lines.push({ start: start + part.index, end: start + part.index + part[0].length });
    } else lines.push({ start, end });
    from = to + 1;
  }
  return lines;
}

/** The width a text is wrapped at, where most lines that another line follows come near one width. */
function findWrapWidth(text: string, lines: readonly Line[]): number | undefined {
  const lengths = lines.map((line) => line.end - line.start);
  const inner = lengths.filter((length, index) => length > 0 && (lengths[index + 1] ?? 0) > 0).sort((a, b) => a - b);
  let longest = 0;
  for (const length of lengths) longest = Math.max(longest, length);
  if (inner.length < 4 || longest > 120) return undefined;
  const width = inner[Math.floor(inner.length * 0.9)] ?? 0;
  if (width < 40) return undefined;
  if (inner.filter((length) => length >= fullLine * width).length < 0.6 * inner.length) return undefined;
  // Where most lines end a sentence, each is a paragraph of its own that happens to be as long as the others.
  const broken = lines.filter(
    (line, index) =>
      (lengths[index + 1] ?? 0) > 0 &&
      line.end > line.start &&
      !endsSentence(text.slice(Math.max(line.start, line.end - 8), line.end)),
  );
  return broken.length >= 0.5 * inner.length ? width : undefined;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0xfeff || code === 0;
}
