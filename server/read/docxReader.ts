import type { DocxBlock } from './docxBody';
import { outlineRole, type ParagraphRole } from './docxStyles';
import type { XmlHandler } from './xmlStream';

interface OpenParagraph {
  text: string;
  role: ParagraphRole | undefined;
  isListed: boolean;
  bold: number;
  isBoldOpen: boolean;
  readonly notes: string[];
}

interface OpenRow {
  readonly cells: DocxBlock[][];
}

/** Elements whose content is not in the document as it reads now: deleted, moved away, or said again for old programs. */
const silent: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText']);

/** Takes the elements of a Word document as they come, and gives its paragraphs and the rows of its tables. */
export class DocxReader implements XmlHandler {
  readonly #roleOf: (style: string) => ParagraphRole | undefined;
  /** Lists that paragraphs are written to: the document's, and within it those of open cells. */
  readonly #lists: DocxBlock[][] = [[]];
  readonly #rows: OpenRow[] = [];
  /** Open paragraphs: that of a text box lies in another one. */
  readonly #paragraphs: OpenParagraph[] = [];
  #silent = 0;
  #isText = false;
  #run: { isHidden: boolean; isBold: boolean } | undefined;

  constructor(roleOf: (style: string) => ParagraphRole | undefined) {
    this.#roleOf = roleOf;
  }

  /** The blocks in order; what the end of the file left open is closed. */
  finish(): DocxBlock[] {
    while (this.#paragraphs.length > 0) this.#closeParagraph();
    while (this.#rows.length > 0) {
      while (this.#lists.length > this.#rows.length) this.#closeCell();
      this.#closeRow();
    }
    return this.#lists[0] ?? [];
  }

  openElement(name: string, attributes: ReadonlyMap<string, string>): void {
    if (silent.has(name)) this.#silent += 1;
    if (this.#silent > 0) return;
    const paragraph = this.#paragraphs.at(-1);
    const value = attributes.get('w:val');
    switch (name) {
      case 'w:p':
        this.#paragraphs.push({ text: '', role: undefined, isListed: false, bold: 0, isBoldOpen: true, notes: [] });
        break;
      case 'w:pStyle':
        if (paragraph && value !== undefined) paragraph.role = this.#roleOf(value);
        break;
      case 'w:outlineLvl':
        if (paragraph) paragraph.role = outlineRole(Number(value)) ?? paragraph.role;
        break;
      case 'w:numPr':
        if (paragraph) paragraph.isListed = true;
        break;
      case 'w:r':
        this.#run = { isHidden: false, isBold: false };
        break;
      case 'w:vanish':
        if (this.#run && isOn(value)) this.#run.isHidden = true;
        break;
      case 'w:b':
        if (this.#run && isOn(value)) this.#run.isBold = true;
        break;
      case 'w:t':
      case 'm:t':
        this.#isText = true;
        break;
      case 'w:tab':
        // Within the properties of a paragraph it is a tab stop.
        if (this.#run) this.#write(' ');
        break;
      case 'w:br':
      case 'w:cr':
        this.#write(attributes.get('w:type') === 'page' ? ' ' : '\n');
        break;
      case 'w:noBreakHyphen':
        this.#write('-');
        break;
      case 'w:footnoteReference':
        paragraph?.notes.push(`f${attributes.get('w:id') ?? ''}`);
        break;
      case 'w:endnoteReference':
        paragraph?.notes.push(`e${attributes.get('w:id') ?? ''}`);
        break;
      case 'w:tr':
        this.#rows.push({ cells: [] });
        break;
      case 'w:tc':
        if (this.#rows.length > 0) this.#lists.push([]);
        break;
    }
  }

  closeElement(name: string): void {
    if (silent.has(name)) {
      this.#silent = Math.max(0, this.#silent - 1);
      return;
    }
    if (this.#silent > 0) return;
    if (name === 'w:p') this.#closeParagraph();
    else if (name === 'w:r') this.#run = undefined;
    else if (name === 'w:t' || name === 'm:t') this.#isText = false;
    else if (name === 'w:tc') this.#closeCell();
    else if (name === 'w:tr') this.#closeRow();
  }

  addText(text: string): void {
    if (this.#isText && this.#silent === 0) this.#write(text);
  }

  #write(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || this.#run?.isHidden) return;
    paragraph.text += text;
    if (paragraph.isBoldOpen && this.#run?.isBold) paragraph.bold = paragraph.text.length;
    else if (/\S/u.test(text)) paragraph.isBoldOpen = false;
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    const indent = paragraph.text.length - paragraph.text.trimStart().length;
    const text = paragraph.text.trim();
    const { role, isListed, notes } = paragraph;
    if (text === '') {
      // A mark without words still refers to its note.
      this.#paragraphs.at(-1)?.notes.push(...notes);
      return;
    }
    const bold = Math.min(text.length, Math.max(0, paragraph.bold - indent));
    const base: ParagraphRole = role ?? { kind: isListed ? 'listItem' : 'paragraph' };
    this.#lists.at(-1)?.push({ ...base, text, bold, notes });
  }

  #closeCell(): void {
    if (this.#lists.length < 2) return;
    const cell = this.#lists.pop();
    if (cell) this.#rows.at(-1)?.cells.push(cell);
  }

  #closeRow(): void {
    const row = this.#rows.pop();
    const list = this.#lists.at(-1);
    if (!row || !list) return;
    // A cell with headings, or with several paragraphs, is there for the layout, not for data.
    const isLayout = row.cells.some(
      (cell) => cell.length > mostInCell || cell.some(({ kind }) => kind === 'heading' || kind === 'tableRow'),
    );
    if (isLayout) {
      list.push(...row.cells.flat());
      return;
    }
    const text = row.cells
      .map((cell) => cell.map((block) => block.text.replace(/\n/gu, ' ')).join(' '))
      .filter((cell) => cell !== '')
      .join(' | ');
    if (text === '') return;
    list.push({ kind: 'tableRow', text, bold: 0, notes: row.cells.flat().flatMap(({ notes }) => notes) });
  }
}

/** Most paragraphs of a cell that holds data. */
const mostInCell = 2;

/** Switches are on when they are named, unless they say that they are off. */
function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/u.test(value);
}
