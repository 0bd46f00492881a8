import { endsSentence } from './lineShape';
import type { PdfLine, PdfPage } from './pdfFile';

/** A paragraph or heading, and from where in it on which page it stands. */
export interface PdfBlock {
  text: string;
  readonly pages: { readonly at: number; readonly label: string }[];
  readonly level?: number;
}

/** How much larger than the text a line must be to be a heading. */
const headingSize = 1.15;
const longestHeading = 200;

/** Joins lines to paragraphs by distance, indent and size, over the ends of columns and pages where a sentence goes on. */
export function findPdfBlocks(pages: readonly PdfPage[]): PdfBlock[] {
  const all = pages.flatMap(({ lines }) => lines);
  const bodySize = weightedMedian(all.map(({ size, text }) => [size, text.length]));
  const words = new Set(
    all.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []),
  );
  const sizes = [...new Set(all.map(({ size }) => Math.round(size)))].filter((size) => size >= headingSize * bodySize);
  sizes.sort((a, b) => b - a);
  const blocks: PdfBlock[] = [];
  let open: PdfBlock | undefined;
  let last: PdfLine | undefined;
  for (const { label, lines } of pages) {
    const leading = weightedMedian(gapsOf(lines).map((gap) => [gap, 1]));
    for (const [index, line] of lines.entries()) {
      const level =
        line.size >= headingSize * bodySize ? 1 + Math.min(5, sizes.indexOf(Math.round(line.size))) : undefined;
      const isHeading = level !== undefined && level > 0 && line.text.length <= longestHeading;
      if (!open || !last || !goesOn(open, last, line, index === 0, isHeading ? level : undefined, leading)) {
        open = { text: line.text, pages: [{ at: 0, label }], ...(isHeading ? { level } : {}) };
        blocks.push(open);
      } else {
        const joined = joinLines(open.text, line.text, words);
        if (open.pages.at(-1)?.label !== label) open.pages.push({ at: joined.length - line.text.length, label });
        open.text = joined;
      }
      last = line;
    }
  }
  return blocks;
}

function goesOn(
  open: PdfBlock,
  last: PdfLine,
  line: PdfLine,
  isNewPage: boolean,
  level: number | undefined,
  leading: number,
): boolean {
  if (open.level !== level || Math.abs(last.size - line.size) > 0.15 * last.size) return false;
  const gap = last.baseline - line.baseline;
  const startsLow = /^[\p{Ll}\d(]/u.test(line.text);
  // The next column or page: nothing but the sentence tells.
  if (isNewPage || gap < 0 || gap > 20 * leading) return level === undefined && !endsSentence(open.text) && startsLow;
  if (gap > 1.4 * Math.max(leading, 1.1 * line.size)) return false;
  if (/^(?:[•·▪●–]|\d{1,2}[.)])\s/u.test(line.text)) return false;
  const isIndented = line.left - last.left > 0.7 * line.size;
  const lastIsShort = last.right < line.right - 4 * line.size;
  return !(endsSentence(open.text) && (isIndented || lastIsShort));
}

/** Puts together what a hyphen parted, unless the word is written with one elsewhere. */
function joinLines(above: string, below: string, words: ReadonlySet<string>): string {
  if (above.endsWith('\u00ad')) return above.slice(0, -1) + below;
  const before = /([\p{L}\p{M}]+)[-‐]$/u.exec(above)?.[1];
  const after = /^[\p{Ll}\p{M}]+/u.exec(below)?.[0];
  if (before === undefined) return `${above} ${below}`;
  if (after === undefined) return above + below;
  const isCompound = words.has(`${before}-${after}`.toLowerCase()) && !words.has((before + after).toLowerCase());
  return isCompound ? above + below : above.slice(0, -1) + below;
}

function gapsOf(lines: readonly PdfLine[]): number[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const gap = next ? line.baseline - next.baseline : 0;
    return gap > 0.5 * line.size && gap < 3 * line.size ? [gap] : [];
  });
}

function weightedMedian(values: readonly (readonly [value: number, weight: number])[]): number {
  const sorted = [...values].sort(([a], [b]) => a - b);
  let left = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  for (const [value, weight] of sorted) {
    left -= weight;
    if (left <= 0) return value;
  }
  return 0;
}
