import { readFile } from 'node:fs/promises';
import { english } from '../messages/speaker';
import { decode } from '../text/decode';
import { failureOf } from '../workspace/corpusFiles';
import { UsageError } from './usage';

/** The text of a brief. Throws UsageError where it cannot be read. */
export async function readBrief(file: string): Promise<string> {
  try {
    const { text, problem } = decode(await readFile(file));
    if (problem !== undefined && text === '') throw new UsageError(`${file}: ${english.tell(problem)}`);
    return text;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file}: ${english.tell(failureOf(error))}`);
  }
}
