import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contains, overlaps } from '../../server/text/span';

test('spans that only touch do not overlap', () => {
  assert.equal(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 }), false);
  assert.equal(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 }), true);
});

test('a span contains itself', () => {
  assert.equal(contains({ start: 2, end: 5 }, { start: 2, end: 5 }), true);
});
