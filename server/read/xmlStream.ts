import { Tokenizer } from 'htmlparser2';

/** What an XML file consists of, in its order. Names keep their prefix (`w:p`); attributes too. */
export interface XmlHandler {
  openElement(name: string, attributes: ReadonlyMap<string, string>): void;
  closeElement(name: string): void;
  addText(text: string): void;
}

/** Sends the elements and texts of XML to `handler`. Reads on over mistakes, knows no outside entities, never throws. */
export function readXml(file: string, handler: XmlHandler): void {
  const tokenizer = new Tokenizer({ decodeEntities: true, xmlMode: true }, new XmlStream(file, handler));
  tokenizer.write(file);
  tokenizer.end();
}

/** The text of an XML file: UTF-8, now and then UTF-16 with its mark. Empty where there is no file. */
export function decodeXml(bytes: Uint8Array | undefined): string {
  if (!bytes) return '';
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}

const mostAttributes = 64;
const none: ReadonlyMap<string, string> = new Map();

class XmlStream {
  readonly #file: string;
  readonly #handler: XmlHandler;
  #tag = '';
  #attribute = '';
  #value = '';
  #attributes: Map<string, string> | undefined;

  constructor(file: string, handler: XmlHandler) {
    this.#file = file;
    this.#handler = handler;
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#file.slice(start, end);
    this.#attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#file.slice(start, end);
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#file.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    this.#attributes ??= new Map();
    if (this.#attributes.size < mostAttributes) this.#attributes.set(this.#attribute, this.#value);
  }

  onopentagend(): void {
    this.#handler.openElement(this.#tag, this.#attributes ?? none);
  }

  onselfclosingtag(): void {
    this.onopentagend();
    this.#handler.closeElement(this.#tag);
  }

  onclosetag(start: number, end: number): void {
    this.#handler.closeElement(this.#file.slice(start, end));
  }

  ontext(start: number, end: number): void {
    this.#handler.addText(this.#file.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.#handler.addText(String.fromCodePoint(codepoint));
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.#handler.addText(this.#file.slice(start, end - endOffset));
  }

  oncomment(): void {}

  ondeclaration(): void {}

  onprocessinginstruction(): void {}

  onend(): void {}
}
