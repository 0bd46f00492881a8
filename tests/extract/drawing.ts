import type { Span } from '../../server/text/span';

/** One line under a sentence: `~` under `wide`, `^` under `narrow` (and over it, where both lie on the same words). */
export function underline(sentence: string, narrow: Span, wide: Span, label: string): string {
  const marks = Array.from(sentence, (_, i) => {
    if (i >= narrow.start && i < narrow.end) return '^';
    return i >= wide.start && i < wide.end ? '~' : ' ';
  });
  return `${marks.join('').trimEnd()} ${label}`;
}

/** Sentences of a drawing, each with the lines of marks under it. */
export function parseDrawing(drawing: string): { readonly sentence: string; readonly lines: readonly string[] }[] {
  const found: { sentence: string; lines: string[] }[] = [];
  for (const line of drawing.split('\n')) {
    if (!line.trim()) continue;
    if (/^ *[\^~]/.test(line)) found.at(-1)?.lines.push(line);
    else found.push({ sentence: line, lines: [] });
  }
  return found;
}
