/** A place in a text as editors count: line and character from 0, characters in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Turns offsets of one text into lines and characters and back. Lines end with `\n`, `\r\n` or `\r`, as in the Language
 * Server Protocol. Places outside the text, or behind the end of their line, are moved to the nearest one inside.
 */
export class LineIndex {
  /** Offset of the first character of each line. */
  readonly #starts: readonly number[];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  positionAt(offset: number): Position {
    const inside = clamp(offset, this.#text.length);
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) <= inside) low = middle;
      else high = middle;
    }
    return { line: low, character: inside - (this.#starts[low] ?? 0) };
  }

  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    const start = this.#starts[Math.floor(line)];
    if (start === undefined) return this.#text.length;
    return start + clamp(character, this.#lengthOf(Math.floor(line)));
  }

  /** Length of a line without its line break. */
  #lengthOf(line: number): number {
    const start = this.#starts[line] ?? 0;
    let end = this.#starts[line + 1];
    if (end === undefined) return this.#text.length - start;
    if (this.#text[end - 1] === '\n') end -= 1;
    if (end > start && this.#text[end - 1] === '\r') end -= 1;
    return end - start;
  }
}

/** Offset of the first character of each line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n?|\n/g)) starts.push(index + lineBreak.length);
  return starts;
}

function clamp(value: number, highest: number): number {
  if (!(value > 0)) return 0;
  return Math.min(Math.floor(value), highest);
}
