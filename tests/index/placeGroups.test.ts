import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { indexOf } from './indexOf';

test('a town that several sources name is one place', () => {
  const index = indexOf(
    new Map([
      ['a.txt', 'The ferry sank in the port of Halvern. Nobody was hurt in Halvern.'],
      ['b.txt', 'The ferry left from the town of Halvern. The wreck lies near Halvern.'],
    ]),
  );
  const keys = new Set(
    index.statements.flatMap(({ features }) =>
      features.filter(({ kind }) => kind === 'place').map(({ keys: [key] }) => key),
    ),
  );
  equal(keys.size, 1);
});
