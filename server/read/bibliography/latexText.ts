/**
 * The text that LaTeX would print, as far as bibliographies use it: accents, symbols, dashes and quotes as characters,
 * italics and the like as the mark-up that CSL-JSON knows. Unknown commands vanish, what they apply to stays. A lone `$`
 * is a dollar: titles of the press name prices. Never throws, in linear time.
 */
export function latexText(latex: string): string {
  if (!/[\\{}$~`']|--/.test(latex)) return latex.replace(/\s+/g, ' ').trim();
  return new LatexReader(latex.slice(0, longest)).read().replace(/\s+/g, ' ').trim();
}

const longest = 100_000;
const deepest = 60;

/** Combining marks, by the command that sets them. */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

const symbols: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
  j: 'ȷ',
  dh: 'ð',
  DH: 'Ð',
  dj: 'đ',
  DJ: 'Đ',
  th: 'þ',
  TH: 'Þ',
  S: '§',
  P: '¶',
  copyright: '©',
  pounds: '£',
  textsterling: '£',
  texteuro: '€',
  euro: '€',
  textdollar: '$',
  textcent: '¢',
  textyen: '¥',
  textdegree: '°',
  textordfeminine: 'ª',
  textordmasculine: 'º',
  textendash: '–',
  textemdash: '—',
  textellipsis: '…',
  ldots: '…',
  dots: '…',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotesingle: "'",
  textquotedblleft: '“',
  textquotedblright: '”',
  quotedblbase: '„',
  quotesinglbase: '‚',
  guillemotleft: '«',
  guillemotright: '»',
  guillemetleft: '«',
  guillemetright: '»',
  flqq: '«',
  frqq: '»',
  glqq: '„',
  grqq: '“',
  textexclamdown: '¡',
  textquestiondown: '¿',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textunderscore: '_',
  textless: '<',
  textgreater: '>',
  textbar: '|',
  textbullet: '•',
  textregistered: '®',
  texttrademark: '™',
  times: '×',
  pm: '±',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  newline: ' ',
  quad: ' ',
  qquad: ' ',
};

const markup: Readonly<Record<string, readonly [string, string]>> = {
  emph: ['<i>', '</i>'],
  textit: ['<i>', '</i>'],
  textsl: ['<i>', '</i>'],
  mkbibemph: ['<i>', '</i>'],
  mkbibitalic: ['<i>', '</i>'],
  textbf: ['<b>', '</b>'],
  mkbibbold: ['<b>', '</b>'],
  textsuperscript: ['<sup>', '</sup>'],
  textsubscript: ['<sub>', '</sub>'],
  textsc: ['<span style="font-variant:small-caps;">', '</span>'],
  enquote: ['“', '”'],
  mkbibquote: ['“', '”'],
};

/** Commands whose first argument is not for the reader. */
const silentArguments: ReadonlySet<string> = new Set([
  'href',
  'foreignlanguage',
  'textcolor',
  'color',
  'selectlanguage',
]);

class LatexReader {
  readonly #latex: string;
  #at = 0;

  constructor(latex: string) {
    this.#latex = latex;
  }

  read(): string {
    let text = '';
    // A brace that closes nothing is passed over.
    while (this.#at < this.#latex.length) {
      text += this.#readGroup(0);
      this.#at += 1;
    }
    return text;
  }

  /** Up to the brace that closes the group, which is not read. */
  #readGroup(depth: number): string {
    let text = '';
    while (this.#at < this.#latex.length && this.#latex[this.#at] !== '}') text += this.#readPiece(depth);
    return text;
  }

  #readPiece(depth: number): string {
    const character = this.#latex.charAt(this.#at);
    const two = this.#latex.slice(this.#at, this.#at + 2);
    this.#at += 1;
    switch (character) {
      case '\\':
        return this.#readCommand(depth);
      case '{':
        return this.#readOpened(depth);
      case '~':
        return '\u00a0';
      case '-':
        return this.#readDash();
      case '`':
      case "'":
        if (two !== '``' && two !== "''") return character;
        this.#at += 1;
        return character === '`' ? '“' : '”';
      case '$':
        return this.#readMath();
      default:
        return character;
    }
  }

  /** The rest of a group whose brace was read. */
  #readOpened(depth: number): string {
    if (depth >= deepest) return '';
    const text = this.#readGroup(depth + 1);
    this.#at += 1;
    return text;
  }

  #readDash(): string {
    const length = /^-{1,2}/.exec(this.#latex.slice(this.#at, this.#at + 2))?.[0].length ?? 0;
    this.#at += length;
    return length === 0 ? '-' : length === 1 ? '–' : '—';
  }

  /** A short formula without its signs; a `$` that nothing closes is one. */
  #readMath(): string {
    const end = this.#latex.indexOf('$', this.#at);
    const inner = end < 0 ? '' : this.#latex.slice(this.#at, end);
    if (end < 0 || inner.length > 80 || !/[\\^_{=]|^[a-zA-Z]$/.test(inner)) return '$';
    this.#at = end + 1;
    return latexText(
      inner.replace(/\^(\w|\{[^{}]*\})/g, '<sup>$1</sup>').replace(/_(\w|\{[^{}]*\})/g, '<sub>$1</sub>'),
    );
  }

  #readCommand(depth: number): string {
    const name = /^(?:[a-zA-Z]+|[\s\S])/.exec(this.#latex.slice(this.#at, this.#at + 40))?.[0] ?? '';
    this.#at += name.length;
    const isWord = /[a-zA-Z]/.test(name);
    const accent = accents[name];
    if (accent !== undefined && (!isWord || /[\s{\\]/.test(this.#latex.charAt(this.#at))))
      return this.#accented(accent, depth);
    if (!isWord) return /[\\\s,;:]/.test(name) ? ' ' : /[-/!@]/.test(name) ? '' : name;
    const symbol = symbols[name];
    if (symbol !== undefined) {
      this.#skipBlanks();
      if (this.#latex.startsWith('{}', this.#at)) this.#at += 2;
      return symbol;
    }
    const [open, close] = markup[name] ?? ['', ''];
    this.#skipBlanks();
    if (silentArguments.has(name)) {
      this.#readArgument(depth);
      this.#skipBlanks();
    }
    return this.#latex[this.#at] === '{' ? `${open}${this.#readArgument(depth)}${close}` : '';
  }

  #accented(mark: string, depth: number): string {
    this.#skipBlanks();
    const base = this.#readArgument(depth).replace(/^ı/u, 'i').replace(/^ȷ/u, 'j');
    const [first = '', ...rest] = base;
    return `${(first + mark).normalize('NFC')}${rest.join('')}`;
  }

  #readArgument(depth: number): string {
    if (this.#latex[this.#at] !== '{')
      return this.#at < this.#latex.length && depth < deepest ? this.#readPieceDeeper(depth) : '';
    this.#at += 1;
    return this.#readOpened(depth);
  }

  #readPieceDeeper(depth: number): string {
    return this.#latex[this.#at] === '}' ? '' : this.#readPiece(depth + 1);
  }

  #skipBlanks(): void {
    while (/[ \t\n]/.test(this.#latex.charAt(this.#at))) this.#at += 1;
  }
}
