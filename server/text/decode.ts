/** What the bytes of a file say. */
export interface Decoded {
  /** Without byte order mark. Empty where the file is no text. */
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252` or `binary`. */
  readonly encoding: string;
  /** Where the text may be damaged or is none. */
  readonly problem?: Damage;
}

type Damage = { readonly says: 'notAText' } | { readonly says: 'unreadCharacters'; readonly count: number };

/**
 * Reads bytes as text: by their byte order mark, else as UTF-8, else as UTF-16 where every second byte is zero, else as
 * Windows-1252 (which holds Latin-1). Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  if (marked) return decodeAs(bytes, marked);
  const unmarked = utf16WithoutMark(bytes);
  if (unmarked) return decodeAs(bytes, unmarked);
  if (isBinary(bytes)) return { text: '', encoding: 'binary', problem: { says: 'notAText' } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decodeDamaged(bytes);
  }
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes(replacement) ? { text, encoding, problem: damage(text) } : { text, encoding };
}

/** Not valid UTF-8: mostly so (a few broken bytes in it), or Windows-1252. */
function decodeDamaged(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\0-\u007f\ufffd]/gu)?.length ?? 0;
  if (whole > 4 * broken) return { text, encoding: 'utf-8', problem: damage(text) };
  return { text: fromWindows1252(bytes), encoding: 'windows-1252' };
}

/** Bytes 0x80 to 0x9f; elsewhere Windows-1252 is Latin-1. The decoder of Node 20 reads these as Latin-1 as well. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function fromWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replace(/[\u0080-\u009f]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80));
}

const replacement = '\ufffd';

const damage = (text: string): Damage => ({
  says: 'unreadCharacters',
  count: text.split(replacement).length - 1,
});

/** Bytes looked at to guess what a file is. */
const sampled = 4096;

/** Latin text in UTF-16 has a zero in nearly every second byte, always on the same side. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const pairs = Math.min(bytes.length, sampled) >> 1;
  if (pairs < 4) return undefined;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === 0) evenZeros += 1;
    if (bytes[2 * pair + 1] === 0) oddZeros += 1;
  }
  if (oddZeros > 0.7 * pairs && evenZeros < 0.05 * pairs) return 'utf-16le';
  if (evenZeros > 0.7 * pairs && oddZeros < 0.05 * pairs) return 'utf-16be';
  return undefined;
}

function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, sampled);
  let controls = 0;
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls += 1;
  }
  return controls > length * 0.02 && controls > 2;
}
