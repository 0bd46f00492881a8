import { blockElements, silentElements, voidElements } from '../lexicon/pageMarkup';
import type { BlockKind, FileMapEntry, SourceMetadata } from '../model/source';
import { type DetectedLanguage, isLanguage } from '../text/language';
import { BlockWriter, type WrittenBlock } from './blockWriter';
import { findRegion, isBylineElement, type Region } from './htmlRegion';
import { PageHead } from './pageHead';
import type { TagHandler } from './tagStream';

/** A block of a page and the part of the page it lies in. */
export interface PageBlock extends WrittenBlock {
  readonly region: Region;
}

interface PageElement {
  readonly name: string;
  readonly language: DetectedLanguage | undefined;
  readonly region: Region;
  /** Its text is not for readers. */
  readonly silent: boolean;
  /** Lies in an `article` or `main`. */
  readonly insideDocument: boolean;
  readonly byline: boolean;
}

const root: PageElement = {
  name: '',
  language: undefined,
  region: {},
  silent: false,
  insideDocument: false,
  byline: false,
};

/** How far up an end tag looks for its beginning: deeper pages are read, but their end tags may close nothing. */
const furthestEnd = 300;
const longestCaptured = 200_000;
const longestByline = 200;

const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ['li', 'listItem'],
  ['dd', 'listItem'],
  ['tr', 'tableRow'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);

/** Elements whose end tag may be left away: by which tags they end, and within which element. */
const impliedEnds: ReadonlyMap<string, { readonly ended: readonly string[]; readonly within: readonly string[] }> =
  new Map([
    ['td', { ended: ['td', 'th'], within: ['tr', 'table'] }],
    ['th', { ended: ['td', 'th'], within: ['tr', 'table'] }],
    ['tr', { ended: ['tr'], within: ['table', 'tbody', 'thead', 'tfoot'] }],
    ['li', { ended: ['li'], within: ['ul', 'ol', 'menu'] }],
    ['dt', { ended: ['dt', 'dd'], within: ['dl'] }],
    ['dd', { ended: ['dt', 'dd'], within: ['dl'] }],
    ['option', { ended: ['option'], within: ['select'] }],
  ]);

/** Takes the tags of a page as they come: keeps the open elements, and writes text, blocks and metadata. */
export class PageReader implements TagHandler {
  readonly #byClass: boolean;
  readonly #writer = new BlockWriter();
  readonly #head = new PageHead();
  readonly #stack: PageElement[] = [root];
  readonly #blocks: PageBlock[] = [];
  #links = 0;
  #preformatted = 0;
  #isInRow = false;
  /** The cell holds blocks of its own: the table is there for the layout, not for data. */
  #isLayout = false;
  /** Element whose text is for machines: the title, linked data. */
  #captured: { readonly name: string; text: string } | undefined;

  constructor(byClass: boolean) {
    this.#byClass = byClass;
  }

  finish(): { text: string; blocks: PageBlock[]; fileMap: readonly FileMapEntry[]; metadata: Partial<SourceMetadata> } {
    this.#flush();
    return {
      text: this.#writer.text,
      blocks: this.#blocks,
      fileMap: this.#writer.map,
      metadata: this.#head.metadata(),
    };
  }

  openElement(name: string, attributes: ReadonlyMap<string, string>, at: number): void {
    this.#head.addElement(name, attributes, this.#element.region.leftOut !== undefined);
    if (name === 'br') {
      if (this.#writer.breakLine(at - 1) === 'ended') this.#flush();
      return;
    }
    if (blockElements.has(name)) this.#beginBlockElement(name);
    if (voidElements.has(name)) return;
    const above = this.#element;
    const element = this.#makeElement(name, attributes, above);
    this.#stack.push(element);
    if (name === 'title' || (name === 'script' && /ld\+json/i.test(attributes.get('type') ?? ''))) {
      if (!above.silent) this.#captured = { name, text: '' };
    }
    if (name === 'h1') this.#head.beginHeadline();
    if (name === 'a') this.#links += 1;
    if (name === 'pre') this.#preformatted += 1;
    if (name === 'b' || name === 'strong') this.#writer.beginBold();
    if (name === 'tr') {
      this.#endRow();
      this.#isInRow = true;
    }
    if ((name === 'td' || name === 'th') && this.#isInRow) {
      if (this.#isLayout) this.#flush();
      this.#isLayout = false;
      this.#writer.beginCell(at);
    }
  }

  closeElement(name: string, at: number): void {
    if (this.#captured?.name === name) {
      this.#head.addText(name, this.#captured.text);
      this.#captured = undefined;
    }
    if (name === 'br' && this.#writer.breakLine(at) === 'ended') this.#flush();
    if (name === 'b' || name === 'strong') this.#writer.endBold();
    const lowest = Math.max(1, this.#stack.length - furthestEnd);
    for (let index = this.#stack.length - 1; index >= lowest; index -= 1) {
      if (this.#stack[index]?.name !== name) continue;
      if (endsBlock(name) && !this.#isSoleParagraphOfCell(name)) this.#flush();
      if (name === 'tr' || name === 'table') this.#endRow();
      this.#pop(this.#stack.length - index);
      return;
    }
  }

  addText(text: string, at: number): void {
    if (this.#captured) {
      if (this.#captured.text.length < longestCaptured) this.#captured.text += text;
      return;
    }
    const element = this.#element;
    if (element.silent || element.name === 'head') return;
    if (this.#writer.openKind === undefined) {
      if (!/\S/.test(text)) return;
      const { kind, level } = this.#kindHere();
      this.#writer.begin(kind, level, at);
    }
    this.#writer.add(text, at, this.#links > 0, this.#preformatted > 0);
    this.#head.addShown(element.name, text);
  }

  get #element(): PageElement {
    return this.#stack.at(-1) ?? root;
  }

  #makeElement(name: string, attributes: ReadonlyMap<string, string>, above: PageElement): PageElement {
    const isBlock = blockElements.has(name);
    const holdsDocument = name === 'article' || name === 'main';
    const isSection = above.region.leftOut === 'comments' || above.region.leftOut === 'related links';
    const declared = (attributes.get('lang') ?? attributes.get('xml:lang') ?? '').slice(0, 2).toLowerCase();
    if (name === 'html' && isLanguage(declared)) this.#head.language = declared;
    let { region } = above;
    if (holdsDocument && !isSection) region = {};
    else if (region.leftOut === undefined && (isBlock || name === 'span' || name === 'a')) {
      region = findRegion(name, attributes, above.insideDocument, this.#byClass);
    }
    return {
      name,
      language: declared === '' ? above.language : isLanguage(declared) ? declared : 'und',
      region,
      silent: above.silent || silentElements.has(name),
      insideDocument: above.insideDocument || holdsDocument,
      byline: above.byline || (isBlock && isBylineElement(attributes)),
    };
  }

  /** Ends what the beginning of a block ends: the block before it, and elements without an end tag. */
  #beginBlockElement(name: string): void {
    const implied = impliedEnds.get(name);
    if (implied) this.#closeImplied(implied.ended, implied.within);
    if (name === 'td' || name === 'th') return;
    if (this.#element.name === 'p') this.#pop(1);
    if (this.#isInCell()) {
      // The only paragraph of a cell stays in its row.
      if ((name === 'p' || name === 'div') && this.#writer.isCellEmpty && !this.#isLayout) return;
      this.#isLayout = true;
    }
    this.#flush();
  }

  #closeImplied(ended: readonly string[], within: readonly string[]): void {
    for (let up = 1; up <= Math.min(12, this.#stack.length - 1); up += 1) {
      const name = this.#stack[this.#stack.length - up]?.name ?? '';
      if (within.includes(name)) return;
      if (ended.includes(name)) {
        this.#pop(up);
        return;
      }
    }
  }

  #isInCell(): boolean {
    if (!this.#isInRow) return false;
    for (let up = 1; up <= 4; up += 1) {
      const name = this.#stack[this.#stack.length - up]?.name;
      if (name === 'td' || name === 'th') return true;
      if (name === 'tr' || name === 'table') return false;
    }
    return false;
  }

  #isSoleParagraphOfCell(name: string): boolean {
    return (
      (name === 'p' || name === 'div') && this.#writer.openKind === 'tableRow' && !this.#isLayout && this.#isInCell()
    );
  }

  #endRow(): void {
    this.#isInRow = false;
    this.#isLayout = false;
  }

  #pop(count: number): void {
    for (let popped = 0; popped < count && this.#stack.length > 1; popped += 1) {
      const { name } = this.#element;
      if (endsBlock(name) && this.#writer.openKind !== 'tableRow') this.#flush();
      this.#stack.pop();
      if (name === 'a') this.#links = Math.max(0, this.#links - 1);
      if (name === 'pre') this.#preformatted = Math.max(0, this.#preformatted - 1);
    }
  }

  #kindHere(): { kind: BlockKind; level: number | undefined } {
    for (let up = 1; up <= Math.min(10, this.#stack.length - 1); up += 1) {
      const name = this.#stack[this.#stack.length - up]?.name ?? '';
      const kind = name === 'tr' && this.#isLayout ? undefined : kinds.get(name);
      if (kind) return { kind, level: kind === 'heading' ? Number(name.slice(1)) : undefined };
      if (name === 'table' || name === 'ul' || name === 'article' || name === 'body') break;
    }
    return { kind: 'paragraph', level: undefined };
  }

  #flush(): void {
    const written = this.#writer.end();
    if (!written) return;
    const { language, byline, region } = this.#element;
    const { draft } = written;
    if (language !== undefined) draft.language = language;
    if (byline && draft.kind === 'paragraph' && draft.end - draft.start < longestByline) draft.kind = 'byline';
    this.#blocks.push({ ...written, region });
  }
}

/** Does the end of such an element end the block in it? Cells end with their row. */
function endsBlock(name: string): boolean {
  return blockElements.has(name) && name !== 'td' && name !== 'th';
}
