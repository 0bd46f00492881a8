import assert from 'node:assert/strict';
import test from 'node:test';
import { gatherPoints, type Tie } from '../../server/index/claimPoints';

const ties: readonly Tie[] = [
  { a: 'turnout 71', b: 'turnout 62', score: 0.9 },
  { a: 'in favour 84', b: 'in favour 80', score: 0.8 },
  { a: 'turnout 71', b: 'in favour 80', score: 0.5 },
];

test('the surest ties gather claims into points', () => {
  const { points, standing } = gatherPoints(ties, () => true);
  assert.equal(standing.size, 3);
  assert.equal(points.find('turnout 62'), points.find('in favour 84'));
});

test('a weak tie does not bring together what one sentence tells apart', () => {
  const both = ['turnout 62', 'in favour 80'];
  const { points, standing } = gatherPoints(
    ties,
    (left, right) => !both.every((claim) => [...left, ...right].includes(claim)),
  );
  assert.equal(standing.size, 2);
  assert.equal(points.find('turnout 71'), points.find('turnout 62'));
  assert.notEqual(points.find('turnout 62'), points.find('in favour 80'));
});
