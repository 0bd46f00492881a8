import { createInterface } from 'node:readline';
import { comparePair } from '../features/pairComparison';
import { type Invocation, UsageError } from './usage';

/** Reads pairs of passages from standard input, one JSON object a line, and says of each whether they conflict. */
export async function compare(_invocation: Invocation): Promise<number> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, a, b } = parsePair(line, number);
    process.stdout.write(`${JSON.stringify({ id, ...comparePair(a, b) })}\n`);
  }
  return 0;
}

function parsePair(line: string, number: number): { id: string; a: string; b: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError(`standard input, line ${number}: not a JSON object`);
  }
  if (typeof value === 'object' && value !== null && 'id' in value && 'a' in value && 'b' in value) {
    const { id, a, b } = value;
    if (typeof a === 'string' && typeof b === 'string' && (typeof id === 'string' || typeof id === 'number'))
      return { id: String(id), a, b };
  }
  throw new UsageError(`standard input, line ${number}: wanted {"id","a","b"} with text in a and b`);
}
