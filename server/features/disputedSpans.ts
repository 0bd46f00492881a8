import type { Finding } from '../model/finding';
import type { Span } from '../text/span';

/** Words of a brief that sources dispute. Never over a line break. */
export interface DisputedSpan extends Span {
  /** Sources conflict on it, or all say otherwise. */
  readonly kind: 'disputed' | 'contradicted';
  /** The sentence says whose account it is, or gives the other one too. */
  readonly attributed: boolean;
}

/** The disputed words among the findings of a brief, line by line, in order and without overlaps. */
export function findDisputedSpans(text: string, findings: readonly Finding[]): DisputedSpan[] {
  const spans: DisputedSpan[] = [];
  for (const { start, end, code, severity, conflict } of findings) {
    const from = Math.max(start, spans.at(-1)?.end ?? 0);
    if (!conflict || from >= end) continue;
    const kind = code === 'contradicts-sources' ? 'contradicted' : 'disputed';
    for (const { index, 0: words } of text.slice(from, end).matchAll(/[^\r\n]+/gu)) {
      const begin = from + index;
      spans.push({ start: begin, end: begin + words.length, kind, attributed: severity === 'information' });
    }
  }
  return spans;
}
