import type { PdfLine, PdfPage } from './pdfFile';

/** How many lines at the top and at the bottom of a page may be heads or feet. */
const edge = 2;

/** The pages without the lines that stand at the top or bottom of several of them, and without page numbers. */
export function dropRunningHeads(pages: readonly PdfPage[]): PdfPage[] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const text of new Set(edgesOf(page).map(patternOf))) counts.set(text, (counts.get(text) ?? 0) + 1);
  const enough = Math.max(2, Math.min(4, Math.ceil(pages.length * 0.3)));
  return pages.map((page) => {
    const edges = new Set(edgesOf(page));
    const isHead = (line: PdfLine): boolean =>
      edges.has(line) &&
      (/^[\p{P}\s]*(?:\d{1,4}|[ivxlc]{1,7})[\p{P}\s]*$/iu.test(line.text) ||
        (counts.get(patternOf(line)) ?? 0) >= enough);
    return { ...page, lines: page.lines.filter((line) => !isHead(line)) };
  });
}

/** The highest and the lowest lines of a page, wherever the file draws them. */
function edgesOf({ lines }: PdfPage): PdfLine[] {
  const heights = [...new Set(lines.map(({ baseline }) => Math.round(baseline)))].sort((a, b) => b - a);
  if (heights.length < 3) return [];
  const depth = heights.length > 2 * edge ? edge : 1;
  const outer = new Set([...heights.slice(0, depth), ...heights.slice(-depth)]);
  return lines.filter(({ baseline }) => outer.has(Math.round(baseline)));
}

/** Heads differ by their numbers only, and a head that changes with the chapter is there on several pages still. */
function patternOf({ text, baseline }: PdfLine): string {
  return `${Math.round(baseline / 4)} ${text.replace(/\d+/gu, '#')}`;
}
