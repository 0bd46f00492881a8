import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { extractFacts } from '../extract/sourceFacts';
import type { Problem } from '../model/problem';
import type { SourceFacts } from '../model/source';
import { readSource } from '../read/readSource';
import { type CorpusFile, describeFailure } from './corpusFiles';
import type { FactsCache } from './factsCache';

export interface ReadOptions {
  /** Larger files are reported and left out. Bytes. */
  readonly maxFileSize: number;
  /** Absent: nothing is kept on disk. */
  readonly cache?: FactsCache;
}

/** Reads one source file into facts. Never throws: a file that cannot be read gives facts without passages and a problem. */
export async function readCorpusFile({ file, path }: CorpusFile, { maxFileSize, cache }: ReadOptions): Promise<SourceFacts> {
  let bytes: Uint8Array;
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      if (size > maxFileSize) {
        return unreadable(`The file is larger than the limit of ${Math.round(maxFileSize / 1024 / 1024)} MB (setting maxFileSize).`);
      }
      bytes = await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    return unreadable(describeFailure(error));
  }
  const key = cache?.keyOf(bytes, extname(path).toLowerCase());
  const known = key === undefined ? undefined : await cache?.find(key);
  if (known) return known;
  const facts = extractFacts(readSource(bytes, path));
  if (key !== undefined) await cache?.store(key, facts);
  return facts;
}

function unreadable(message: string): SourceFacts {
  const problem: Problem = { code: 'unreadable-source', message };
  return { text: '', metadata: { authors: [] }, languages: [], passages: [], sentences: [], lineStarts: [0], problems: [problem] };
}
