import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conceptClasses, groupIn } from '../../server/lexicon/conceptClasses';
import { concepts } from '../../server/lexicon/concepts';

describe('classes of concepts', () => {
  const listed = Object.entries(conceptClasses).flatMap(([slot, groups]) =>
    Object.values(groups).map((ids) => ({ slot, ids: ids.split(' ') })),
  );

  it('name only concepts that the tables have', () => {
    const known = new Set(concepts.map(({ id }) => id));
    assert.deepEqual(
      listed.flatMap(({ ids }) => ids).filter((id) => !known.has(id)),
      [],
    );
  });

  it('name a concept once in each class', () => {
    for (const slot of ['place', 'person']) {
      const ids = listed.filter((one) => one.slot === slot).flatMap((one) => one.ids);
      assert.deepEqual(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        [],
      );
    }
  });

  it('tell the group of a concept', () => {
    assert.equal(groupIn('place', 'tunnel'), 'wayside');
    assert.equal(groupIn('person', 'nurse'), 'occupation');
    assert.equal(groupIn('place', 'nurse'), undefined);
  });
});
