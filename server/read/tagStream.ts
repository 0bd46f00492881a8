import { Tokenizer } from 'htmlparser2';

/** What a page consists of, in the order of the file. */
export interface TagHandler {
  /** A tag begins an element. `at`: offset behind the tag. */
  openElement(name: string, attributes: ReadonlyMap<string, string>, at: number): void;
  /** An end tag, whether or not it ends anything. `at`: offset of the tag. */
  closeElement(name: string, at: number): void;
  /** Text between tags, entities decoded. `at`: where it stands in the file. */
  addText(text: string, at: number): void;
}

/**
 * Sends the tags and texts of a page to `handler`. Returns the offset of a tag that the end of the file cuts off, if
 * there is one. Linear in the length of the file; nothing in it makes it throw.
 */
export function readTags(file: string, handler: TagHandler): number | undefined {
  const stream = new TagStream(file, handler);
  const tokenizer = new Tokenizer({ decodeEntities: true, xmlMode: false }, stream);
  tokenizer.write(file);
  tokenizer.end();
  return stream.findCutOff();
}

const longestName = 64;
const mostAttributes = 64;

/** Elements that other dialects close in one tag, and whose text would else run to the end of the page. */
const closedAtOnce = /^(?:svg|path|math|iframe|template)$/;

/** Puts the tokenizer's pieces of tags together. */
class TagStream {
  readonly #file: string;
  readonly #handler: TagHandler;
  #tag = '';
  #attribute = '';
  #value = '';
  #attributes = new Map<string, string>();
  /** Offset behind the last token. */
  #end = 0;

  constructor(file: string, handler: TagHandler) {
    this.#file = file;
    this.#handler = handler;
  }

  findCutOff(): number | undefined {
    const last = this.#file.lastIndexOf('<');
    const isTag = /^<\/?[a-z!]/i.test(this.#file.slice(last, last + 3));
    return last >= this.#end && isTag && this.#file.indexOf('>', last) < 0 ? last : undefined;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#file.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#file.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (this.#attributes.size >= mostAttributes || this.#attributes.has(this.#attribute)) return;
    this.#attributes.set(this.#attribute, this.#value);
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#nameOf(start, end);
    this.#attributes = new Map();
  }

  onopentagend(end: number): void {
    this.#end = end + 1;
    this.#handler.openElement(this.#tag, this.#attributes, end + 1);
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
    if (closedAtOnce.test(this.#tag)) this.#handler.closeElement(this.#tag, end + 1);
  }

  onclosetag(start: number, end: number): void {
    this.#end = this.#file.indexOf('>', end) + 1 || this.#file.length;
    this.#handler.closeElement(this.#nameOf(start, end), start);
  }

  ontext(start: number, end: number): void {
    this.#end = end;
    this.#handler.addText(this.#file.slice(start, end), start);
  }

  ontextentity(codepoint: number, end: number): void {
    const start = this.#file.lastIndexOf('&', end - 1);
    this.#end = end;
    this.#handler.addText(String.fromCodePoint(codepoint), start < 0 ? end : start);
  }

  oncomment(_start: number, end: number): void {
    this.#end = end + 1;
  }

  ondeclaration(_start: number, end: number): void {
    this.#end = end + 1;
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.#end = end + 1;
  }

  oncdata(): void {}

  onend(): void {}

  #nameOf(start: number, end: number): string {
    return this.#file.slice(start, Math.min(end, start + longestName)).toLowerCase();
  }
}
