/** Compressed bytes that are not what they should be. */
export class InflateDamage extends Error {}

/** What is unpacked would be longer than allowed. */
export class InflateTooLong extends Error {}

/**
 * Unpacks a DEFLATE stream (RFC 1951). Stops as soon as the result is longer than `limit` bytes, so that a small file
 * that expands without end costs no more than that. Throws `InflateDamage` or `InflateTooLong`.
 */
export function inflate(packed: Uint8Array, limit: number): Uint8Array {
  const input = new BitReader(packed);
  const output = new Output(Math.min(limit, 4 * packed.length + 1024), limit);
  for (;;) {
    const isLast = input.take(1) === 1;
    const type = input.take(2);
    if (type === 0) copyStored(input, output);
    else if (type === 1) unpackBlock(input, output, fixedCodes());
    else if (type === 2) unpackBlock(input, output, readCodes(input));
    else throw new InflateDamage();
    if (isLast) return output.finish();
  }
}

/** Lengths and distances of repeats: base values, and how many bits are added. */
const lengthBase = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131];
lengthBase.push(163, 195, 227, 258);
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBase = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049];
distanceBase.push(3073, 4097, 6145, 8193, 12289, 16385, 24577);
const distanceBits = distanceBase.map((_, code) => (code < 4 ? 0 : (code >> 1) - 1));
/** The order in which the lengths of the code for code lengths are written. */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const endOfBlock = 256;

/** A Huffman code as a table: the next `bits` bits give the symbol (above 4 bits) and the length of its code (4 bits). */
interface Code {
  readonly bits: number;
  readonly table: Uint16Array;
}

interface Codes {
  readonly literals: Code;
  readonly distances: Code;
}

class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #held = 0;
  #count = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  take(count: number): number {
    this.#fill(count);
    if (this.#count < count) throw new InflateDamage();
    const value = this.#held & ((1 << count) - 1);
    this.#held >>>= count;
    this.#count -= count;
    return value;
  }

  decode({ bits, table }: Code): number {
    this.#fill(bits);
    const entry = table[this.#held & ((1 << bits) - 1)] ?? 0;
    const length = entry & 15;
    if (length === 0 || length > this.#count) throw new InflateDamage();
    this.#held >>>= length;
    this.#count -= length;
    return entry >> 4;
  }

  /** Bytes as they stand, from the next whole byte on. */
  takeBytes(count: number): Uint8Array {
    const start = this.#at - (this.#count >> 3);
    if (start + count > this.#bytes.length) throw new InflateDamage();
    this.#at = start + count;
    this.#held = 0;
    this.#count = 0;
    return this.#bytes.subarray(start, start + count);
  }

  #fill(count: number): void {
    while (this.#count < count && this.#at < this.#bytes.length) {
      this.#held |= (this.#bytes[this.#at] ?? 0) << this.#count;
      this.#at += 1;
      this.#count += 8;
    }
  }
}

class Output {
  #bytes: Uint8Array;
  #length = 0;
  readonly #limit: number;

  constructor(size: number, limit: number) {
    this.#bytes = new Uint8Array(size);
    this.#limit = limit;
  }

  finish(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  add(byte: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }

  addAll(bytes: Uint8Array): void {
    this.#grow(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Repeats what stands `distance` bytes back. The repeat may run into itself. */
  repeat(length: number, distance: number): void {
    if (distance > this.#length) throw new InflateDamage();
    this.#grow(length);
    const bytes = this.#bytes;
    const end = this.#length + length;
    for (let at = this.#length; at < end; at += 1) bytes[at] = bytes[at - distance] ?? 0;
    this.#length = end;
  }

  #grow(by: number): void {
    const needed = this.#length + by;
    if (needed <= this.#bytes.length) return;
    if (needed > this.#limit) throw new InflateTooLong();
    const grown = new Uint8Array(Math.min(this.#limit, 2 * needed));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

function copyStored(input: BitReader, output: Output): void {
  const [low = 0, high = 0, lowCheck = 0, highCheck = 0] = input.takeBytes(4);
  if (((low ^ lowCheck) & (high ^ highCheck)) !== 255) throw new InflateDamage();
  output.addAll(input.takeBytes(low | (high << 8)));
}

function unpackBlock(input: BitReader, output: Output, { literals, distances }: Codes): void {
  for (;;) {
    const symbol = input.decode(literals);
    if (symbol < endOfBlock) {
      output.add(symbol);
      continue;
    }
    if (symbol === endOfBlock) return;
    const length = lengthBase[symbol - 257];
    if (length === undefined) throw new InflateDamage();
    const fullLength = length + input.take(lengthBits[symbol - 257] ?? 0);
    const code = input.decode(distances);
    const distance = distanceBase[code];
    if (distance === undefined) throw new InflateDamage();
    output.repeat(fullLength, distance + input.take(distanceBits[code] ?? 0));
  }
}

function readCodes(input: BitReader): Codes {
  const literalCount = input.take(5) + 257;
  const distanceCount = input.take(5) + 1;
  const orderCount = input.take(4) + 4;
  const orderLengths = new Uint8Array(19);
  for (const place of lengthOrder.slice(0, orderCount)) orderLengths[place] = input.take(3);
  const order = makeCode(orderLengths);
  const lengths = new Uint8Array(literalCount + distanceCount);
  for (let at = 0; at < lengths.length; ) {
    const symbol = input.decode(order);
    if (symbol < 16) {
      lengths[at] = symbol;
      at += 1;
      continue;
    }
    if (symbol === 16 && at === 0) throw new InflateDamage();
    const repeated = symbol === 16 ? (lengths[at - 1] ?? 0) : 0;
    const times = symbol === 16 ? 3 + input.take(2) : symbol === 17 ? 3 + input.take(3) : 11 + input.take(7);
    if (at + times > lengths.length) throw new InflateDamage();
    lengths.fill(repeated, at, at + times);
    at += times;
  }
  return {
    literals: makeCode(lengths.subarray(0, literalCount)),
    distances: makeCode(lengths.subarray(literalCount)),
  };
}

let fixed: Codes | undefined;

function fixedCodes(): Codes {
  const lengths = new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280);
  fixed ??= { literals: makeCode(lengths), distances: makeCode(new Uint8Array(32).fill(5)) };
  return fixed;
}

/** The code in which each symbol has a word of this many bits (0: none); shorter words and smaller symbols come first. */
function makeCode(lengths: Uint8Array): Code {
  const counts = new Uint16Array(16);
  let bits = 1;
  for (const length of lengths) {
    counts[length] = (counts[length] ?? 0) + 1;
    if (length > bits) bits = length;
  }
  counts[0] = 0;
  const next = new Uint16Array(17);
  let used = 0;
  for (let length = 1; length <= 15; length += 1) {
    used = (used << 1) + (counts[length] ?? 0);
    if (used > 1 << length) throw new InflateDamage();
    next[length + 1] = used << 1;
  }
  const table = new Uint16Array(1 << bits);
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    const word = next[length] ?? 0;
    next[length] = word + 1;
    const step = 1 << length;
    for (let at = reversed(word, length); at < table.length; at += step) table[at] = (symbol << 4) | length;
  }
  return { bits, table };
}

/** Words are written from their first bit, numbers from their last. */
function reversed(word: number, length: number): number {
  let turned = 0;
  for (let bit = 0; bit < length; bit += 1) turned |= ((word >> bit) & 1) << (length - 1 - bit);
  return turned;
}
