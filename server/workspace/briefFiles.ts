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
  const { files } = await listCorpus([folder], corpus.options.exclude);
  const briefs = files.filter(
    ({ file }) => briefSuffixes.has(extname(file).toLowerCase()) && corpus.pathOf(file) === undefined,
  );
  for (const { file } of briefs.slice(0, mostBriefs)) {
    const text = await readShort(file);
    if (text !== undefined) yield { file, text };
  }
}

async function readShort(file: string): Promise<string | undefined> {
  try {
    if ((await stat(file)).size > longest) return undefined;
    return decode(await readFile(file)).text;
  } catch {
    return undefined;
  }
}
