/**
 * Where a line of Markdown that lost its line breaks should be cut: before each heading mark ('… ended. ### The Long Way
 * Home The talks began …') and behind the heading. A heading ends where the table of contents in the same text says so,
 * else before the last capital in front of the first lower-case content word.
 */
export function findInlineHeadings(piece: string): number[] {
  const cuts: number[] = [];
  if (piece.includes('](#')) {
    for (const match of piece.matchAll(/(?<=\s)(?=[*+-] \[[^\]\n]{2,200}\]\(#)/g)) cuts.push(match.index);
  }
  if (!piece.includes(' #')) return cuts;
  const contents = [...piece.matchAll(/\[([^\]\n]{3,200})\]\(#[^)\s]*\)/g)].flatMap((match) => match[1] ?? []);
  for (const match of piece.matchAll(/(?<=[^\s#][ \t])#{1,6} (?=[\p{Lu}\p{N}“«"¿¡])/gu)) {
    const start = match.index + match[0].length;
    const listed = contents.find((heading) => piece.startsWith(heading, start));
    const end = listed === undefined ? endOfTitle(piece, start) : start + listed.length;
    cuts.push(match.index);
    if (end !== undefined) cuts.push(end);
  }
  return cuts;
}

/** Longest heading that is looked for without a table of contents. */
const longestHeading = 160;

function endOfTitle(piece: string, start: number): number | undefined {
  const line = /^[^\n]*/.exec(piece.slice(start, start + longestHeading))?.[0] ?? '';
  const ended = /[.!?]\s/.exec(line);
  let lastCapital: number | undefined;
  for (const word of line.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)) {
    if (ended && word.index > ended.index) break;
    if (/^[\p{Lu}\p{N}]/u.test(word[0])) lastCapital = word.index;
    else if (word[0].length > 3 || isVerb.test(word[0])) return lastCapital ? start + lastCapital : undefined;
  }
  return undefined;
}

/** Short words that stand in no title between capitals. */
const isVerb = /^(?:is|was|are|has|had|es|son|fue|è|ha|est|é|ist|hat)$/;
