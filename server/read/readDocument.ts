import type { ReadSource } from '../model/source';
import { nothingRead } from './convertedText';
import { isPdf, readPdf } from './pdf';
import { finishConverted, readSource } from './readSource';

/** Reads one document of any kind: as `readSource` does, and PDF, which can only be read in pauses. Never rejects. */
export async function readDocument(bytes: Uint8Array, path: string): Promise<ReadSource> {
  if (isPdf(bytes)) return finishConverted(await readPdf(bytes));
  if (!/\.pdf$/i.test(path)) return readSource(bytes, path);
  return finishConverted(nothingRead({ says: bytes.length === 0 ? 'emptyFile' : 'notAPdf' }));
}
