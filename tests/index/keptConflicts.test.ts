import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FoundConflict } from '../../server/index/conflictGroups';
import { CorpusIndex } from '../../server/index/corpusIndex';
import { keepConflicts } from '../../server/index/keptConflicts';
import { factsOf } from './indexOf';

const facts = [
  'The Halvern harbour was reopened on 12 May 2021 by Transport Minister Petra Lindqvist. It cost 40 million euros.',
  'Petra Lindqvist reopened the harbour of Halvern on 3 June 2021. The works of the harbour cost 55 million euros.',
  'El puerto de Halvern fue reabierto el 3 de junio de 2021 por la ministra de Transporte, Petra Lindqvist.',
  'Nordkai did not sign the contract for the repairs of the Halvern harbour.',
  'The company Nordkai signed the contract for the repairs of the Halvern harbour on 4 May 2020.',
  'Il porto di Halvern è stato riaperto il 12 maggio 2021 dalla ministra Petra Lindqvist.',
].map((text, at) => factsOf(`${at}.txt`, text));

function indexOfSome(chosen: readonly number[], trusted: readonly string[]): CorpusIndex {
  const index = new CorpusIndex();
  index.applyRules({ merge: [], split: [], ignored: [], trusted });
  for (const at of chosen) index.replaceSource(`${at}.txt`, facts[at]!);
  return index;
}

/** All that others read of conflicts, with statements by their places. */
const describe = (conflicts: readonly FoundConflict[]): unknown =>
  conflicts.map(({ conflict, score, sides, opposed }) => ({
    conflict,
    score,
    sides: sides.map((side) =>
      side.map((claimant) => [claimant.statement.place, claimant.kind, claimant.value, opposed.has(claimant)]),
    ),
  }));

function revive(index: CorpusIndex, kept: unknown): { conflicts: readonly FoundConflict[]; steps: number } {
  for (const _ of index.workOut());
  const found = index.findConflicts(JSON.parse(JSON.stringify(kept)));
  for (let steps = 0; ; steps += 1) {
    const { done, value } = found.next();
    if (done) return { conflicts: value, steps };
  }
}

test('conflicts that were kept are those that comparing finds', () => {
  fc.assert(
    fc.property(fc.subarray([0, 1, 2, 3, 4, 5]), fc.boolean(), (chosen, isTrusted) => {
      const trusted = isTrusted ? ['5.txt', '2.txt'] : [];
      const found = indexOfSome(chosen, trusted).conflicts();
      const { conflicts } = revive(indexOfSome(chosen, trusted), keepConflicts(found));
      deepEqual(describe(conflicts), describe(found));
    }),
    { numRuns: 40 },
  );
});

test('they are taken as they are, without comparing anything', () => {
  const chosen = [0, 1, 2, 3, 4, 5];
  const kept = keepConflicts(indexOfSome(chosen, []).conflicts());
  ok(kept.length >= 2, `${kept.length} conflicts`);
  const { conflicts, steps } = revive(indexOfSome(chosen, []), kept.slice(0, 1));
  equal(conflicts.length, 1);
  equal(steps, 1);
});

test('what was kept of more statements than there are is worked out anew', () => {
  const kept = keepConflicts(indexOfSome([0, 1, 2, 3, 4, 5], []).conflicts());
  const index = indexOfSome([0, 1], []);
  deepEqual(describe(revive(index, kept).conflicts), describe(indexOfSome([0, 1], []).conflicts()));
});
