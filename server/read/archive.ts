import type { Reason } from '../model/reason';
import { type ConvertedText, nothingRead } from './convertedText';
import { docxMainPart, readDocx } from './docx';
import { epubContainer, readEpub } from './epub';
import { openZip, ZipDamage } from './zipArchive';

/**
 * Reads a Word document or an electronic book. What it is goes by its content; its suffix counts only where the content
 * is neither. Undefined where neither says so. Never throws: what cannot be read is a problem.
 */
export function readArchive(bytes: Uint8Array, path: string): ConvertedText | undefined {
  const suffix = /\.(docx|epub)$/i.exec(path)?.[1]?.toLowerCase();
  const isNone: Reason = suffix === 'epub' ? { says: 'notABook' } : { says: 'notAWordDocument' };
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) return readParts(bytes, suffix === undefined ? undefined : isNone);
  if (suffix === undefined) return undefined;
  if (bytes.length === 0) return nothingRead({ says: 'emptyFile' });
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return nothingRead({ says: 'lockedWordDocument' });
  return nothingRead(isNone);
}

function readParts(bytes: Uint8Array, otherwise: Reason | undefined): ConvertedText | undefined {
  try {
    const archive = openZip(bytes);
    if (archive.names.includes(docxMainPart)) return readDocx(archive);
    if (archive.names.includes(epubContainer)) return readEpub(archive);
    return otherwise === undefined ? undefined : nothingRead(otherwise);
  } catch (error) {
    if (!(error instanceof ZipDamage)) throw error;
    return nothingRead(error.reason);
  }
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}
