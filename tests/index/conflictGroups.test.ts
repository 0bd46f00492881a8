import assert from 'node:assert/strict';
import test from 'node:test';
import { disputesOf } from '../compare/disputes';
import { indexOf } from './indexOf';

/** Kinds of the conflicts among sources, one text each. */
const listed = (...texts: readonly string[]): string[] =>
  indexOf(new Map(texts.map((text, at) => [`source${at}.txt`, text])))
    .conflicts()
    .map(({ conflict }) => conflict.kind);

test('two sources that tell one thing otherwise', () => {
  assert.deepEqual(
    listed(
      'Oakham council approved the budget for the new harbour on Monday.\n',
      'The council of Oakham did not approve the budget for the harbour.\n',
    ),
    ['polarity'],
  );
});

test('a short sentence that stands in a longer one of other matters is no conflict with it', () => {
  assert.deepEqual(
    listed(
      'Oakham plans a visit.\n',
      'In spring the pupils of Oakham, forty in all and most of them from the hill farms, cleaned the river bank, painted the bridge and ended the week with a visit to the mint.\n',
    ),
    [],
  );
});

test('one text that speaks of a thing twice in one language hardly contradicts itself', () => {
  const asked = 'The mayor did not sign the lease of the harbour kiosk.';
  const answered = 'In autumn the owners of the yacht club signed the lease of a shed by the river.';
  assert.deepEqual(listed(`${asked}\n`, `${answered}\n`), ['polarity']);
  assert.deepEqual(listed(`${asked}\n\n${answered}\n`), []);
});

test('a page that says it in two languages may', () => {
  assert.deepEqual(
    listed(
      'The council of Oakham opened the new bridge over the river on 12 October 2024.\n\nEl consejo de Oakham abrió el nuevo puente sobre el río el 14 de octubre de 2024.\n',
    ),
    ['date'],
  );
});

test('what an earlier document announces a later one reports as done', () => {
  const dated = (date: string, text: string): string => `---\ndate: ${date}\n---\n\n${text}\n`;
  const listedOf = (announced: string, reported: string): string[] =>
    indexOf(
      new Map([
        ['announced.md', dated(announced, 'The council of Oakham will sell the lighthouse.')],
        ['reported.md', dated(reported, 'The council of Oakham has sold the lighthouse.')],
      ]),
    )
      .conflicts()
      .map(({ conflict }) => conflict.kind);
  assert.deepEqual(listedOf('1998-03-01', '1998-06-01'), []);
  assert.deepEqual(listedOf('1998-06-01', '1998-03-01'), ['factuality']);
});

test('accounts of why something broke meet without a word in common', () => {
  const topic = 'The barn of Lindow burnt down on Sunday.';
  assert.deepEqual(
    listed(
      `Fire in Lindow\n\n${topic} The fire was set on purpose.\n`,
      `Brand in Lindow\n\nDas Feuer in Lindow zerstörte eine Scheune. Die Ursache ist nicht bekannt.\n`,
    ),
    ['factuality'],
  );
});

test('to a document of the spring last December still is the news', () => {
  assert.deepEqual(
    listed(
      '---\ndate: 1999-03-02\n---\n\nThe court of Oakham granted the licence of the brewery in December 1998.\n',
      'The court of Oakham has not granted the licence of the brewery.\n\nThe fair of 1999 was opened.\n\nIn 1999 it rained.\n',
    ),
    ['polarity'],
  );
});

test('only claims that conflict themselves are opposed, not all that share a side with them', () => {
  const [found] = indexOf(
    new Map([
      ['a.txt', 'The chairman, Otto Vandel, resigned on 3 April 2019.'],
      ['b.txt', 'El presidente, Otto Vandel, dimitió el 17 de mayo de 2019.'],
    ]),
  ).conflicts();
  assert.equal(found?.opposed.size, 2);
});

test('who has nothing in common with the other side of a dispute is not warned of it', () => {
  assert.deepEqual(
    disputesOf(
      'Irma Solano was cleared of all charges.',
      'Otto Vandel, the treasurer of the Tarnow brewery, got six years, while the bookkeeper Irma Solano was acquitted.',
      'Otto Vandel, the treasurer of the Tarnow brewery, was jailed for six years.',
    ),
    [],
  );
});

test('all who name the same person stand on one side', () => {
  const [found] = indexOf(
    new Map([
      ['a.txt', 'Latvian President Otto Vandel met the fishermen of Tarnow in May 2021.'],
      ['b.txt', 'El presidente letón Otto Vandel habló en mayo de 2021 con los maestros.'],
      ['c.txt', 'Latvian President Irma Solano opened the fair in May 2021.'],
    ]),
  ).conflicts();
  assert.deepEqual(
    found?.conflict.sides.map(({ value, evidence }) => [value, evidence.length]),
    [
      ['Otto Vandel', 2],
      ['Irma Solano', 1],
    ],
  );
});

test('accounts of one thing differ in a few values, not in many', () => {
  const counts = ['212', '230', '251', '268', '290', '312'];
  const found = indexOf(
    new Map(
      counts.map((count, at) => [
        `paper${at}.txt`,
        `The council of Oakham counted ${count} votes for the new bridge.\n`,
      ]),
    ),
  ).conflicts();
  assert.ok(found.length > 0);
  for (const { conflict } of found) assert.ok(conflict.sides.length <= 4, `${conflict.sides.length} sides`);
});
