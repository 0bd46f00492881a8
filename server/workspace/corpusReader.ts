import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Problem } from '../model/problem';
import type { Reason } from '../model/reason';
import type { SourceFacts } from '../model/source';
import { type CorpusFile, failureOf } from './corpusFiles';
import { readFacts, type ToldContext } from './extraction';
import type { FactsCache } from './factsCache';

export interface ReadOptions {
  /** Larger files are reported and left out. Bytes. */
  readonly maxFileSize: number;
  /** Absent: nothing is kept on disk. */
  readonly cache?: FactsCache;
  /** What the cache holds is set aside, and replaced. */
  readonly anew?: boolean;
  /** What files about sources tell of the document. */
  readonly told?: ToldContext;
}

/** Reads one source file into facts. Never throws: a file that cannot be read gives facts without passages and a problem. */
export async function readCorpusFile(
  { file, path }: CorpusFile,
  { maxFileSize, cache, anew, told = {} }: ReadOptions,
): Promise<SourceFacts> {
  let bytes: Uint8Array;
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      if (size > maxFileSize)
        return unreadable({ says: 'fileTooLarge', size: megabytes(size), limit: megabytes(maxFileSize) });
      bytes = await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    return unreadable(failureOf(error));
  }
  const key = cache?.keyOf(bytes, extname(path).toLowerCase(), told);
  const known = key === undefined || anew ? undefined : await cache?.find(key);
  if (known) return known;
  try {
    const facts = await readFacts(bytes, path, told);
    if (key !== undefined) await cache?.store(key, facts);
    return facts;
  } catch (error) {
    // The engine does not throw on content; where it fails all the same, the other sources go on working.
    return unreadable(failureOf(error));
  }
}

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 102.4) / 10;

function unreadable(reason: Reason): SourceFacts {
  const problem: Problem = { code: 'unreadable-source', reason };
  return {
    text: '',
    metadata: { authors: [] },
    languages: [],
    passages: [],
    sentences: [],
    lineStarts: [0],
    problems: [problem],
  };
}
