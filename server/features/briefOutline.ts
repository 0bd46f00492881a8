import type { Finding } from '../model/finding';
import type { Span } from '../text/span';
import { findProseBlocks } from './proseBlocks';

/** A heading of a brief with what stands under it, or a disputed value. */
export interface OutlineEntry extends Span {
  readonly kind: 'heading' | 'dispute';
  readonly name: string;
  /** Of a dispute: what it is about. */
  readonly detail?: string;
  /** The words that name it; the whole span is all that belongs to it. */
  readonly words: Span;
  readonly children: readonly OutlineEntry[];
}

interface Open extends OutlineEntry {
  readonly level: number;
  end: number;
  readonly children: OutlineEntry[];
}

/** The headings of a brief, one inside the other, and under each the values that sources dispute. */
export function outlineBrief(text: string, findings: readonly Finding[]): OutlineEntry[] {
  const top: OutlineEntry[] = [];
  const open: Open[] = [];
  const headings = findProseBlocks(text).filter(({ kind }) => kind === 'heading');
  const disputes = findings.filter(({ conflict }) => conflict !== undefined);
  const close = (level: number, end: number): void => {
    while ((open.at(-1)?.level ?? 0) >= level) {
      const closed = open.pop();
      if (closed) closed.end = end;
    }
  };
  let at = 0;
  const addDisputes = (before: number): void => {
    for (; (disputes[at]?.start ?? before) < before; at += 1) {
      const { start = 0, end = 0, conflict } = disputes[at] ?? {};
      const entry: OutlineEntry = {
        kind: 'dispute',
        name: text.slice(start, end).replace(/\s+/gu, ' '),
        start,
        end,
        words: { start, end },
        children: [],
        ...(conflict ? { detail: conflict.about } : {}),
      };
      (open.at(-1)?.children ?? top).push(entry);
    }
  };
  for (const { start, end } of headings) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    addDisputes(lineStart);
    const level = levelOf(text, lineStart, end);
    close(level, lineStart);
    const name = text
      .slice(start, end)
      .replace(/[ \t]+#+[ \t]*$/u, '')
      .replace(/\s+/gu, ' ')
      .trim();
    // An editor refuses entries without a name.
    if (name === '') continue;
    const entry: Open = {
      kind: 'heading',
      name,
      level,
      start: lineStart,
      end: text.length,
      words: { start, end },
      children: [],
    };
    (open.at(-1)?.children ?? top).push(entry);
    open.push(entry);
  }
  addDisputes(text.length + 1);
  return top;
}

/** 1 for the outermost: by the number of `#`, or by what underlines it. */
function levelOf(text: string, lineStart: number, end: number): number {
  const marks = /^ {0,3}(?<marks>#{1,6})/u.exec(text.slice(lineStart, end))?.groups?.['marks'];
  if (marks !== undefined) return marks.length;
  return /^[ \t]*\r?\n {0,3}=/u.test(text.slice(end, end + 200)) ? 1 : 2;
}
