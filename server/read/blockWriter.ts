import type { BlockKind, FileMapEntry } from '../model/source';
import type { Draft } from './draft';
import { TextBuilder } from './textBuilder';

/** A block as a page shows it, before it is judged. */
export interface WrittenBlock {
  readonly draft: Draft;
  /** Share of its characters that lie in links. */
  readonly linked: number;
}

interface OpenBlock {
  readonly start: number;
  readonly kind: BlockKind;
  readonly level: number | undefined;
  linked: number;
  readonly bold: number | undefined;
  boldEnd: number | undefined;
}

/** Writes the text of a page block by block: white space folded, cells of a row parted by bars, bold beginnings noted. */
export class BlockWriter {
  readonly #builder = new TextBuilder();
  #block: OpenBlock | undefined;
  #bold = 0;
  #boldNext = false;
  #lineBreaks = 0;
  /** Length of the text when the cell began. */
  #cellStart = 0;
  /** Bars between cells that are not written yet, since nothing followed. */
  #bars = 0;
  #barAt = 0;

  get text(): string {
    return this.#builder.toString();
  }

  get map(): readonly FileMapEntry[] {
    return this.#builder.map;
  }

  /** Kind of the block that is being written. */
  get openKind(): BlockKind | undefined {
    return this.#block?.kind;
  }

  /** Is nothing written yet of the cell that began last? */
  get isCellEmpty(): boolean {
    return this.#builder.length === this.#cellStart;
  }

  begin(kind: BlockKind, level: number | undefined, at: number): void {
    if (this.#builder.length > 0) this.#builder.addVerbatim('\n\n', at);
    const start = this.#builder.length;
    const bold = this.#boldNext || this.#bold > 0 ? start : undefined;
    this.#block = { start, kind, level, linked: 0, bold, boldEnd: undefined };
    this.#boldNext = false;
    this.#lineBreaks = 0;
  }

  /** Adds text to the open block. */
  add(text: string, at: number, isLink: boolean, isVerbatim: boolean): void {
    const block = this.#block;
    if (!block) return;
    const isGap = !/\S/.test(text);
    if (isGap && this.#bars > 0) return;
    if (!isGap) {
      this.#lineBreaks = 0;
      if (this.#bars > 0) this.#builder.addVerbatim(` ${'| '.repeat(this.#bars)}`, this.#barAt);
      this.#bars = 0;
    }
    const before = this.#builder.length;
    if (isVerbatim) this.#builder.addVerbatim(text, at);
    else this.#builder.addRunning(text, at, before === block.start);
    if (isLink) block.linked += this.#builder.length - before;
  }

  /** A line break in the block; two of them end it. */
  breakLine(at: number): 'ended' | undefined {
    const block = this.#block;
    if (!block) return undefined;
    this.#lineBreaks += 1;
    if (this.#lineBreaks > 1 && block.kind !== 'tableRow') return 'ended';
    this.#builder.addVerbatim(block.kind === 'tableRow' ? ' ' : '\n', at);
    return undefined;
  }

  beginCell(at: number): void {
    this.#cellStart = this.#builder.length;
    if (this.#block?.kind !== 'tableRow') return;
    this.#builder.dropGap();
    this.#bars += 1;
    this.#barAt = at;
  }

  beginBold(): void {
    this.#bold += 1;
    if (this.#bold === 1 && !this.#block) this.#boldNext = true;
  }

  endBold(): void {
    this.#bold = Math.max(0, this.#bold - 1);
    this.#boldNext = false;
    const block = this.#block;
    if (this.#bold === 0 && block?.bold !== undefined) block.boldEnd ??= this.#builder.length;
  }

  /** Ends the open block. Undefined where nothing was written. */
  end(): WrittenBlock | undefined {
    const block = this.#block;
    this.#builder.dropGap();
    this.#bars = 0;
    this.#block = undefined;
    this.#boldNext = false;
    const end = this.#builder.length;
    if (!block || end === block.start) return undefined;
    const draft: Draft = { start: block.start, end, kind: block.kind };
    if (block.level !== undefined) draft.level = block.level;
    if (block.bold !== undefined) draft.lead = { start: block.bold, end: block.boldEnd ?? end };
    return { draft, linked: block.linked / (end - block.start) };
  }
}
