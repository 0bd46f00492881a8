import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { disputesOf } from '../compare/disputes';
import { indexOf } from './indexOf';

const short = 'The chairman, Otto Vandel, resigned on 3 April 2019.';
const long =
  'Nach Monaten des Streits um die gescheiterte Brauerei in Tarnow und um die Konten der Stiftung trat der Vorsitzende Otto Vandel am 17. Mai 2019 zurück.';

for (const [first, second] of [
  [short, long],
  [long, short],
] as const) {
  test(`a short statement conflicts with a long one that says more, ${first === short ? 'before' : 'behind'} it`, () => {
    const conflicts = indexOf(
      new Map([
        ['a.txt', first],
        ['b.txt', second],
      ]),
    ).conflicts();
    deepEqual(
      conflicts.map(({ conflict: { kind, sides } }) => [kind, sides.length]),
      [['date', 2]],
    );
  });
}

test('only claims that conflict themselves are opposed, not all that share a side with them', () => {
  const [found] = indexOf(
    new Map([
      ['a.txt', 'The chairman, Otto Vandel, resigned on 3 April 2019.'],
      ['b.txt', 'El presidente, Otto Vandel, dimitió el 17 de mayo de 2019.'],
    ]),
  ).conflicts();
  equal(found?.opposed.size, 2);
});

test('who has nothing in common with the other side of a dispute is not warned of it', () => {
  deepEqual(
    disputesOf(
      'Irma Solano was cleared of all charges.',
      'Otto Vandel, the treasurer of the Tarnow brewery, got six years, while the bookkeeper Irma Solano was acquitted.',
      'Otto Vandel, the treasurer of the Tarnow brewery, was jailed for six years.',
    ),
    [],
  );
});
