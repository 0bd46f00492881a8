import type { Reason } from '../model/reason';
import { InflateTooLong, inflate } from './inflate';

/** The files of an archive, unpacked one by one when asked for. */
export interface ZipArchive {
  /** Names in the order of the archive. */
  readonly names: readonly string[];
  /** The bytes of one file; undefined where the archive has none of that name. Throws a `ZipDamage`. */
  read(name: string): Uint8Array | undefined;
}

/** An archive or a file in it cannot be unpacked. */
export class ZipDamage extends Error {
  /** What is told to the person who owns the file. */
  constructor(readonly reason: Reason) {
    super(reason.says);
  }
}

/** Most bytes that are unpacked of one archive, all its files together: ten times the largest books. */
const mostUnpacked = 96 * 1024 * 1024;
const mostEntries = 20_000;

interface Entry {
  readonly isStored: boolean;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  readonly headerAt: number;
}

/** Opens an archive by its directory, which stands at its end. Throws a `ZipDamage`. */
export function openZip(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let left = mostUnpacked;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const content = unpack(bytes, view, entry, left);
      left -= content.length;
      return content;
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findDirectoryEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  if (count > mostEntries) throw new ZipDamage({ says: 'tooManyParts', parts: String(mostEntries) });
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw truncated();
    const nameLength = view.getUint16(at + 28, true);
    const behind = nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const method = view.getUint16(at + 10, true);
    if (method === 0 || method === 8)
      entries.set(name, {
        isStored: method === 0,
        isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
        packedSize: view.getUint32(at + 20, true),
        headerAt: view.getUint32(at + 42, true),
      });
    at += 46 + behind;
  }
  return entries;
}

/** The record that says where the directory is: at the very end, but for a comment. */
function findDirectoryEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw truncated();
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, limit: number): Uint8Array {
  const { headerAt, packedSize } = entry;
  if (entry.isEncrypted) throw new ZipDamage({ says: 'lockedArchive' });
  if (headerAt + 30 > bytes.length || view.getUint32(headerAt, true) !== 0x04034b50) throw truncated();
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  if (start + packedSize > bytes.length) throw truncated();
  const packed = bytes.subarray(start, start + packedSize);
  if (entry.isStored) {
    if (packed.length > limit) throw tooLarge();
    return packed;
  }
  try {
    return inflate(packed, limit);
  } catch (error) {
    throw error instanceof InflateTooLong ? tooLarge() : new ZipDamage({ says: 'damagedPart' });
  }
}

function truncated(): ZipDamage {
  return new ZipDamage({ says: 'damagedArchive' });
}

function tooLarge(): ZipDamage {
  return new ZipDamage({ says: 'tooLargeUnpacked', megabytes: mostUnpacked / 1024 / 1024 });
}
