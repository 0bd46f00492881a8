import { BriefChecker } from '../../server/features/briefChecker';
import { indexOf } from '../index/indexOf';

/** The kinds of dispute that a sentence is warned of, with the code: `number conflicting-sources`. Sources are one text a file. */
export function disputesOf(brief: string, ...sources: readonly string[]): string[] {
  const index = indexOf(new Map(sources.map((text, at) => [`source${at}.txt`, text])));
  index.conflicts();
  return [...new BriefChecker(index).check(brief)].flatMap(({ check }) =>
    (check?.disputes ?? []).map(({ conflict, code }) => `${conflict.kind} ${code}`),
  );
}
