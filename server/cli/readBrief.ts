import { readFile } from 'node:fs/promises';
import { decode } from '../text/decode';
import { describeFailure } from '../workspace/corpusFiles';
import { UsageError } from './usage';

/** The text of a brief. Throws UsageError where it cannot be read. */
export async function readBrief(file: string): Promise<string> {
  try {
    const { text, problem } = decode(await readFile(file));
    if (problem !== undefined && text === '') throw new UsageError(`${file}: ${problem}`);
    return text;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file}: ${describeFailure(error)}`);
  }
}
