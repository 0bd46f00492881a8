import type { Problem } from '../../model/problem';
import type { Reason } from '../../model/reason';
import { LineIndex } from '../../text/lineIndex';
import { catalogueProblem } from './catalogueProblem';

/** An entry of a BibTeX file with its fields as they are written, macros put in. */
export interface BibtexEntry {
  /** In lower case. */
  readonly type: string;
  readonly key: string;
  /** By name in lower case; the first of a name counts. */
  readonly fields: ReadonlyMap<string, string>;
  readonly line: number;
}

/**
 * Cuts a BibTeX file into entries. What stands between entries is a comment, as BibTeX has it. A broken entry is a problem
 * with its line, gives the fields before the break, and ends where the next one begins. In linear time.
 */
export function cutBibtex(text: string): { entries: BibtexEntry[]; problems: Problem[] } {
  return new BibtexReader(text).read();
}

const entryStart = /@\s*(?<type>[a-zA-Z][\w-]*)\s*(?<open>[{(])/gy;
/** The head of an entry at the beginning of a line: nothing that a field holds. */
const nextHead = /\n[ \t]*@\s*[a-zA-Z]+\s*[{(]\s*[^\s,={}()"]+\s*,/y;
/** A field at the beginning of a line, in a value that nothing closed before: its brace is missing. */
const nextField = /\n[ \t]*[a-zA-Z][\w-]*[ \t]*=[ \t]*[{"]/y;
const keyPattern = /\s*(?<key>[^\s,={}"]*)\s*(?<end>,|(?=[})]))/y;
const fieldName = /[\s,]*(?<name>[^\s,={}()"#%]+)\s*=\s*/y;
const entryEnd = /[\s,]*[})]/y;
const bareValue = /[^\s,{}()"#=]+/y;
const joint = /\s*#\s*/y;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Longest value made of macros that call each other, so that no file grows without bound. */
const longestValue = 200_000;

class BibtexReader {
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #entries: BibtexEntry[] = [];
  readonly #problems: Problem[] = [];
  readonly #macros = new Map(months.map((month, at) => [month, String(at + 1)]));
  #at = 0;
  /** The value read last is closed by the field behind it only. */
  #isOpen = false;

  constructor(text: string) {
    this.#text = text;
    this.#lines = new LineIndex(text);
  }

  read(): { entries: BibtexEntry[]; problems: Problem[] } {
    for (;;) {
      this.#at = this.#text.indexOf('@', this.#at);
      if (this.#at < 0) return { entries: this.#entries, problems: this.#problems };
      const start = this.#at;
      const { type, open } = this.#match(entryStart) ?? {};
      if (type === undefined) this.#at = start + 1;
      else this.#readEntry(type.toLowerCase(), open === '(', start);
    }
  }

  #readEntry(type: string, isRound: boolean, start: number): void {
    if (type === 'comment') {
      // JabRef keeps its settings there, in balanced braces.
      if (!isRound) this.#readBraced();
      return;
    }
    const fields = new Map<string, string>();
    if (type === 'preamble') {
      this.#readValue();
      return;
    }
    let key = '';
    if (type !== 'string') {
      const head = this.#match(keyPattern);
      key = head?.['key'] ?? '';
      if (!head) this.#complain({ says: 'bibtexKeyUnended', type }, start);
      else if (key === '') this.#complain({ says: 'bibtexWithoutKey', type }, start);
    }
    const name = key === '' ? `@${type}` : key;
    const isWhole = this.#readFields(fields, name);
    if (type === 'string') {
      for (const [macro, value] of fields) this.#macros.set(macro, value);
      return;
    }
    if (fields.size > 0) this.#entries.push({ type, key, fields, line: this.#lineAt(start) });
    else if (isWhole) this.#complain({ says: 'bibtexWithoutFields', entry: name }, start);
  }

  /** Reads fields up to the end of the entry. False where the entry breaks off. */
  #readFields(fields: Map<string, string>, entry: string): boolean {
    for (;;) {
      if (this.#match(entryEnd)) return true;
      const before = this.#at;
      const name = this.#match(fieldName)?.['name']?.toLowerCase();
      this.#isOpen = false;
      const value = name === undefined ? undefined : this.#readValue();
      if (name === undefined || value === undefined) {
        this.#complain(
          name === undefined ? { says: 'bibtexBreaksOff', entry } : { says: 'bibtexFieldBroken', field: name, entry },
          this.#firstWordAt(before),
        );
        this.#skipToNextHead(before);
        return false;
      }
      if (this.#isOpen) this.#complain({ says: 'bibtexFieldOpen', field: name, entry }, this.#firstWordAt(before));
      if (!fields.has(name)) fields.set(name, value);
    }
  }

  /** A value, or several joined by `#`. Undefined where there is none, or where it is not closed. */
  #readValue(): string | undefined {
    let value = '';
    for (;;) {
      const part = this.#readPart();
      if (part === undefined) return undefined;
      if (value.length + part.length <= longestValue) value += part;
      if (!this.#match(joint)) return value;
    }
  }

  #readPart(): string | undefined {
    const first = this.#text[this.#at];
    if (first === '{') {
      this.#at += 1;
      return this.#readBraced();
    }
    if (first === '"') return this.#readQuoted();
    const start = this.#at;
    if (!this.#match(bareValue)) return undefined;
    const word = this.#text.slice(start, this.#at);
    return /^\d+$/.test(word) ? word : (this.#macros.get(word.toLowerCase()) ?? word);
  }

  /** What stands up to the brace that closes the open one. */
  #readBraced(): string | undefined {
    return this.#readUntil((character, depth) => character === '}' && depth === 0);
  }

  #readQuoted(): string | undefined {
    this.#at += 1;
    return this.#readUntil((character, depth) => character === '"' && depth === 0);
  }

  #readUntil(isEnd: (character: string, depth: number) => boolean): string | undefined {
    const start = this.#at;
    let depth = 0;
    for (let at = start; at < this.#text.length; at += 1) {
      const character = this.#text.charAt(at);
      if (character === '\\') {
        at += 1;
        continue;
      }
      if (isEnd(character, depth)) {
        this.#at = at + 1;
        return this.#text.slice(start, at);
      }
      if (character === '{') depth += 1;
      else if (character === '}') depth = Math.max(0, depth - 1);
      else if (character === '\n') {
        if (this.#standsAt(nextHead, at)) return undefined;
        if (depth > 0 || !this.#standsAt(nextField, at)) continue;
        this.#isOpen = true;
        this.#at = at;
        return this.#text.slice(start, at).replace(/[\s,]+$/, '');
      }
    }
    return undefined;
  }

  #standsAt(pattern: RegExp, at: number): boolean {
    pattern.lastIndex = at;
    return pattern.test(this.#text);
  }

  #skipToNextHead(from: number): void {
    for (let at = this.#text.indexOf('\n', from); at >= 0; at = this.#text.indexOf('\n', at + 1)) {
      if (!this.#standsAt(nextHead, at)) continue;
      this.#at = at + 1;
      return;
    }
    this.#at = this.#text.length;
  }

  #match(pattern: RegExp): Readonly<Record<string, string>> | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (!match) return undefined;
    this.#at = pattern.lastIndex;
    return match.groups ?? {};
  }

  #firstWordAt(offset: number): number {
    const ahead = this.#text.slice(offset, offset + 1000).search(/[^\s,]/);
    return ahead < 0 ? offset : offset + ahead;
  }

  #lineAt(offset: number): number {
    return this.#lines.positionAt(offset).line;
  }

  #complain(reason: Reason, offset: number): void {
    this.#problems.push(catalogueProblem(reason, this.#lineAt(offset)));
  }
}
