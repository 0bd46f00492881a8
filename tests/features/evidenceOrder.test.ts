import assert from 'node:assert/strict';
import test from 'node:test';
import { BriefChecker } from '../../server/features/briefChecker';
import { indexOf } from '../index/indexOf';

test('a passage that answers what the sentence states comes before one that names more of the same things', () => {
  const index = indexOf(
    new Map([
      [
        'a.txt',
        'The harbour of Oakham, its council, its ferry and the old lighthouse were on all the postcards of the ferry company.\n',
      ],
      ['b.txt', 'The ferry, they say, cost nine million euros.\n'],
    ]),
  );
  const [first] = new BriefChecker(index).check('The ferry of the harbour of Oakham cost nine million euros.');
  assert.deepEqual(
    first?.check?.evidence.map(({ source }) => source),
    ['b.txt', 'a.txt'],
  );
});
