import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { decode } from '../text/decode';
import { listCorpus } from './corpusFiles';

const briefSuffixes: ReadonlySet<string> = new Set(['.md', '.markdown']);

/** The Markdown files in a folder and its subfolders, hidden and excluded ones left out. Absolute, sorted. */
export async function listBriefs(folder: string, exclude: readonly string[]): Promise<string[]> {
  const { files } = await listCorpus([folder], exclude);
  return files.map(({ file }) => file).filter((file) => briefSuffixes.has(extname(file).toLowerCase()));
}

/** The text of a brief; undefined where it cannot be read or is larger than `limit` bytes. */
export async function readBrief(file: string, limit: number): Promise<string | undefined> {
  try {
    const { size } = await stat(file);
    return size > limit ? undefined : decode(await readFile(file)).text;
  } catch {
    return undefined;
  }
}
