import type { Block } from '../model/source';

/**
 * Cuts a block that is too long to be one passage at ends of sentences, else at white space, else anywhere but inside a
 * character. Looks at each character a bounded number of times, however long the line.
 */
export function cutLongBlock(text: string, block: Block): Block[] {
  if (block.end - block.start <= longestPassage) return [block];
  const pieces: Block[] = [];
  const { lead, ...rest } = block;
  let start = block.start;
  while (block.end - start > longestPassage) {
    const cut = findCut(text, start + shortestPiece, start + longestPassage);
    pieces.push({ ...rest, start, end: trimEnd(text, start, cut) });
    start = cut;
    while (start < block.end && isSpace(text.charCodeAt(start))) start += 1;
  }
  if (start < block.end) pieces.push({ ...rest, start, end: block.end });
  const first = pieces[0];
  if (first && lead && lead.end <= first.end) pieces[0] = { ...first, lead };
  return pieces.filter((piece) => piece.start < piece.end);
}

const longestPassage = 5000;
const shortestPiece = 3000;

function findCut(text: string, from: number, to: number): number {
  const region = text.slice(from, to);
  let sentence = -1;
  for (const match of region.matchAll(/[.!?…]["'”’»)\]]*\s+(?=["'“«(¿¡]*[\p{Lu}\p{N}])/gu))
    sentence = match.index + match[0].length;
  if (sentence >= 0) return from + sentence;
  const space = region.search(/\s\S*$/);
  if (space >= 0) return from + space + 1;
  const code = text.charCodeAt(to - 1);
  return code >= 0xd800 && code <= 0xdbff ? to - 1 : to;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0;
}
