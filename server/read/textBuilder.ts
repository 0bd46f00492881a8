import type { FileMapEntry } from '../model/source';

/** Text that is put together from pieces of a file, with the way back. White space is folded as browsers fold it. */
export class TextBuilder {
  readonly #pieces: string[] = [];
  readonly #map: FileMapEntry[] = [];
  #length = 0;
  #shift: number | undefined;
  #gapAt: number | undefined;

  get length(): number {
    return this.#length;
  }

  get map(): readonly FileMapEntry[] {
    return this.#map;
  }

  toString(): string {
    return this.#pieces.join('');
  }

  /** Adds running text that stands at `fileStart`. A gap at its beginning counts only when text comes before it. */
  addRunning(text: string, fileStart: number, atBlockStart: boolean): void {
    let first = atBlockStart && this.#gapAt === undefined;
    for (const match of text.matchAll(/[ \t\n\r\f\v]+|[^ \t\n\r\f\v]+(?: [^ \t\n\r\f\v]+)*/g)) {
      const [run] = match;
      const at = fileStart + match.index;
      if (isFolded(run)) {
        if (!first) this.#gapAt ??= at;
        continue;
      }
      if (this.#gapAt !== undefined) {
        this.#append(' ', this.#gapAt);
        this.#gapAt = undefined;
      }
      this.#append(run, at);
      first = false;
    }
  }

  /** Adds text as it stands, in place of something of the file. */
  addVerbatim(text: string, fileStart: number): void {
    this.#gapAt = undefined;
    this.#append(text, fileStart);
  }

  /** Forgets white space that nothing followed. */
  dropGap(): void {
    this.#gapAt = undefined;
  }

  #append(piece: string, fileStart: number): void {
    const shift = fileStart - this.#length;
    if (shift !== this.#shift) {
      this.#map.push({ textStart: this.#length, fileStart });
      this.#shift = shift;
    }
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}

/** White space that browsers fold, as against a no-break space. */
function isFolded(run: string): boolean {
  const code = run.charCodeAt(0);
  return code === 32 || (code >= 9 && code <= 13);
}
