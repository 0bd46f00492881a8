import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { decode } from '../text/decode';
import type { Corpus } from './corpus';
import { listCorpus } from './corpusFiles';

/** A brief of a workspace as it is on disk. */
export interface BriefFile {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
}

/** More briefs than one project has: somebody opened a folder of something else. */
const mostBriefs = 300;
/** Bytes; longer texts are no briefs. */
const longest = 2 * 1024 * 1024;

const briefSuffixes = new Set(['.md', '.markdown']);

/** The Markdown files of a folder that are not sources, one after the other; what cannot be read is passed over. */
export async function* readBriefs(folder: string, corpus: Corpus): AsyncGenerator<BriefFile> {
  for (const file of await listBriefs(folder, corpus)) {
    const text = await readBrief(file);
    if (text !== undefined) yield { file, text };
  }
}

/** The same without their texts: absolute paths, sorted. */
export async function listBriefs(folder: string, corpus: Corpus): Promise<string[]> {
  const { files } = await listCorpus([folder], corpus.options.exclude);
  return files
    .map(({ file }) => file)
    .filter((file) => briefSuffixes.has(extname(file).toLowerCase()) && corpus.pathOf(file) === undefined)
    .slice(0, mostBriefs);
}

/** The text of a brief; undefined where it cannot be read, or is too long to be one. */
export async function readBrief(file: string): Promise<string | undefined> {
  try {
    if ((await stat(file)).size > longest) return undefined;
    return decode(await readFile(file)).text;
  } catch {
    return undefined;
  }
}
