import assert from 'node:assert/strict';
import { test } from 'node:test';
import { concepts } from '../../server/lexicon/concepts';
import { contraryConcepts } from '../../server/lexicon/contraryConcepts';

const ids: ReadonlySet<string> = new Set(concepts.map(({ id }) => id));

test('contrasts are of ids of the tables', () => {
  const unknown = contraryConcepts.flatMap(([one, other]) => `${one} ${other}`.split(' ').filter((id) => !ids.has(id)));
  assert.deepEqual(unknown, []);
});

test('no concept stands on both sides of a contrast', () => {
  const torn = contraryConcepts.filter(([left, right]) => left.split(' ').some((id) => right.split(' ').includes(id)));
  assert.deepEqual(torn, []);
});
