import type { FileMapEntry } from '../model/source';

/** The text of a part, and where each of its lines stands in the body as written. */
export interface DecodedBody {
  readonly text: string;
  readonly lines: readonly FileMapEntry[];
}

/** Decodes the body of a part; `body` has one character for each byte. Unknown character sets are read as UTF-8. */
export function decodeBody(body: string, encoding: string, charset: string): DecodedBody {
  const decoder = decoderOf(charset);
  if (encoding === 'base64') return decodeBase64(body, decoder);
  const isQuoted = encoding === 'quoted-printable';
  const lines: FileMapEntry[] = [];
  const pieces: string[] = [];
  let length = 0;
  let at = 0;
  // A soft line break parts a line anywhere, even within a character: decode line by line of the text.
  const line = isQuoted ? /(?:[^\n=]|=(?!\r?\n)|=\r?\n)*\n?/y : /[^\n]*\n?/y;
  while (at < body.length) {
    line.lastIndex = at;
    const written = line.exec(body)?.[0] ?? '';
    if (written === '') break;
    const plain = isQuoted ? unquote(written) : written;
    const text = decoder.decode(bytesOf(plain)).replace('\r\n', '\n');
    lines.push({ textStart: length, fileStart: at });
    pieces.push(text);
    length += text.length;
    at += written.length;
  }
  return { text: pieces.join(''), lines };
}

/** `=?utf-8?Q?Caf=C3=A9?=` in a header. */
export function decodeWords(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(
      /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?]*)\?=/gi,
      (_, charset: string, kind: string, word: string) =>
        decoderOf(charset).decode(
          bytesOf(kind.toLowerCase() === 'b' ? unpack64(word) : unquote(word.replaceAll('_', ' '))),
        ),
    );
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function unquote(text: string): string {
  return text
    .replace(/[ \t]*=\r?\n/g, (soft) => soft.slice(0, soft.indexOf('=')))
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Lines of the text do not stand in lines of the file: they are said to be where their share of the body is. */
function decodeBase64(body: string, decoder: TextDecoder): DecodedBody {
  const text = decoder.decode(bytesOf(unpack64(body))).replaceAll('\r\n', '\n');
  const lines: FileMapEntry[] = [];
  for (let at = 0; at < text.length; ) {
    lines.push({ textStart: at, fileStart: Math.floor((at / text.length) * body.length) });
    const newline = text.indexOf('\n', at);
    at = newline < 0 ? text.length : newline + 1;
  }
  return { text, lines };
}

/** What base64 stands for, one character a byte. What is no base64 is passed over. */
function unpack64(text: string): string {
  const clean = text.replace(/[^A-Za-z0-9+/]/g, '');
  return atob(clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0)));
}
