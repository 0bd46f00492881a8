import type { SourceFacts } from '../model/source';
import type { Position } from '../text/lineIndex';

/** Where an offset of a source's extracted text stands in its file, as lines and characters from 0. */
export function placeInFile(facts: SourceFacts, offset: number): Position {
  const inFile = fileOffset(facts, offset);
  const line = lastAtOrBefore(facts.lineStarts, inFile, (start) => start);
  return { line, character: inFile - (facts.lineStarts[line] ?? 0) };
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
