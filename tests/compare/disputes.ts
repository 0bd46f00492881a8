import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { BriefChecker } from '../../server/features/briefChecker';
import type { ConflictKind } from '../../server/model/conflict';
import { indexOf } from '../index/indexOf';

/** The kinds of dispute that a sentence is warned of, with the code: `number conflicting-sources`. Sources are one text a file. */
export function disputesOf(brief: string, ...sources: readonly string[]): string[] {
  const index = indexOf(new Map(sources.map((text, at) => [`source${at}.txt`, text])));
  index.conflicts();
  return [...new BriefChecker(index).check(brief)].flatMap(({ check }) =>
    (check?.disputes ?? []).map(({ conflict, code }) => `${conflict.kind} ${code}`),
  );
}

/** A sentence of a brief beside sources, and whether it is warned of. */
export interface Case {
  readonly name: string;
  readonly brief: string;
  readonly sources: readonly string[];
  readonly warns: boolean;
}

/** One test for each case: is there a dispute of this kind where the case says so, and none where it says not? */
export function testWarnings(kind: ConflictKind, cases: readonly Case[]): void {
  for (const { name, brief, sources, warns } of cases) {
    test(name, () => {
      const found = disputesOf(brief, ...sources).filter((dispute) => dispute.startsWith(`${kind} `));
      equal(found.length > 0, warns, found.join());
    });
  }
}
