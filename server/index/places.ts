import type { Landmark, SourceFacts } from '../model/source';
import type { Position } from '../text/lineIndex';
import type { Span } from '../text/span';

/** Where an offset of a source's extracted text stands in its file, as lines and characters from 0. */
export function placeInFile(facts: SourceFacts, offset: number): Position {
  const inFile = fileOffset(facts, offset);
  const line = lastAtOrBefore(facts.lineStarts, inFile, (start) => start);
  return { line, character: inFile - (facts.lineStarts[line] ?? 0) };
}

/** Where an offset of the text stands in a document without lines of its own; undefined for a text file. */
export function landmarkAt({ landmarks }: SourceFacts, offset: number): Pick<Landmark, 'kind' | 'label'> | undefined {
  const found = landmarks?.[lastAtOrBefore(landmarks, offset, ({ textStart }) => textStart)];
  return found && found.textStart <= offset ? { kind: found.kind, label: found.label } : undefined;
}

/** Is the document no text file (PDF, Word, a book), so that lines count in the text that was extracted from it? */
export const isExtracted = ({ fileMap, landmarks }: SourceFacts): boolean =>
  landmarks !== undefined && fileMap === undefined;

/** A stretch of the file; the end is behind its last character. */
export interface FileRange {
  readonly start: Position;
  readonly end: Position;
}

/** Where a span of the extracted text stands in the file, from its first to its last character. */
export function rangeInFile(facts: SourceFacts, { start, end }: Span): FileRange {
  const from = placeInFile(facts, start);
  if (end <= start) return { start: from, end: from };
  const last = placeInFile(facts, end - 1);
  return { start: from, end: { line: last.line, character: last.character + 1 } };
}

/** The range of a quote that is known by where it begins; undefined where no text stands there. */
export function rangeOfQuote(facts: SourceFacts, begin: Position, quote: string): FileRange | undefined {
  const start = textOffset(facts, (facts.lineStarts[begin.line] ?? 0) + begin.character);
  if (!facts.text.startsWith(quote, start)) return undefined;
  return rangeInFile(facts, { start, end: start + quote.length });
}

/** The page that a position of the file stands on, as the document counts its pages; undefined for what has none. */
export function pageAt(facts: SourceFacts, { line, character }: Position): string | undefined {
  const pages = facts.landmarks?.filter(({ kind }) => kind === 'page') ?? [];
  const offset = textOffset(facts, (facts.lineStarts[line] ?? 0) + character);
  return pages.length ? pages[lastAtOrBefore(pages, offset, ({ textStart }) => textStart)]?.label : undefined;
}

/** The way back from an offset of the file. Runs of text stand in the file in the order of the text. */
function textOffset({ fileMap }: SourceFacts, offset: number): number {
  const entry = fileMap?.[lastAtOrBefore(fileMap, offset, ({ fileStart }) => fileStart)];
  return entry ? entry.textStart + offset - entry.fileStart : offset;
}

function fileOffset({ fileMap }: SourceFacts, offset: number): number {
  if (!fileMap) return offset;
  const entry = fileMap[lastAtOrBefore(fileMap, offset, ({ textStart }) => textStart)];
  return entry ? entry.fileStart + offset - entry.textStart : offset;
}

/** Index of the last item whose number is not above `wanted`; 0 where there is none. */
function lastAtOrBefore<Item>(items: readonly Item[], wanted: number, numberOf: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && numberOf(item) <= wanted) low = middle;
    else high = middle;
  }
  return low;
}
