import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Concept } from '../../server/lexicon/concept';
import { concepts } from '../../server/lexicon/concepts';
import { fold } from '../../server/text/fold';
import { type Language, languages } from '../../server/text/language';

const byId: ReadonlyMap<string, Concept> = new Map(concepts.map((row) => [row.id, row]));

const idsOf = (list: string | undefined): readonly string[] => (list ? list.split(' ') : []);
const wordsOf = (row: Concept, language: Language): readonly string[] =>
  row[language].split(',').map((word) => word.trim());

/** Every cell of the tables, named `row.language`. */
const cells = concepts.flatMap((row) =>
  languages.map((language) => ({ name: `${row.id}.${language}`, words: wordsOf(row, language) })),
);

/** What occurs more than once. */
const repeated = (items: readonly string[]): string[] => [
  ...new Set(items.filter((item, at) => items.indexOf(item) !== at)),
];

/** Rows that name no row, or a row that does not name them back, in a column where naming is mutual. */
const oneSided = (column: 'opposite' | 'converse'): string[] =>
  concepts.flatMap((row) =>
    idsOf(row[column])
      .filter((other) => other === row.id || !idsOf(byId.get(other)?.[column]).includes(row.id))
      .map((other) => `${row.id} -> ${other}`),
  );

/** The way from a row through ever wider rows back to itself, if there is one. */
function findCycle(id: string, path: readonly string[] = []): readonly string[] | undefined {
  if (path.includes(id)) return [...path, id];
  for (const wider of idsOf(byId.get(id)?.broader)) {
    const cycle = findCycle(wider, [...path, id]);
    if (cycle) return cycle;
  }
  return undefined;
}

test('ids are lower-case words joined by hyphens, each used once', () => {
  const ids = concepts.map((row) => row.id);
  assert.deepEqual(
    ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id)),
    [],
  );
  assert.deepEqual(repeated(ids), []);
});

test('every row has words in all six languages', () => {
  const empty = cells.filter(({ words }) => words.some((word) => word === '')).map(({ name }) => name);
  assert.deepEqual(empty, []);
});

test('words are separated by commas and a space, their parts by one space', () => {
  const untidy = concepts.flatMap((row) =>
    languages
      .filter((language) => /\s{2}|^\s|\s$|,\S|\s,|[;/|()]|…(,|$)|(^|, )…/u.test(row[language]))
      .map((language) => `${row.id}.${language}`),
  );
  assert.deepEqual(untidy, []);
});

test('no cell lists a word twice', () => {
  const twice = cells.flatMap(({ name, words }) => repeated(words).map((word) => `${name}: ${word}`));
  assert.deepEqual(twice, []);
});

test('opposites name each other', () => {
  assert.deepEqual(oneSided('opposite'), []);
});

test('converses name each other', () => {
  assert.deepEqual(oneSided('converse'), []);
});

test('wider concepts exist, and none is wider than itself', () => {
  const unknown = concepts.flatMap((row) =>
    idsOf(row.broader)
      .filter((wider) => !byId.has(wider))
      .map((wider) => `${row.id} -> ${wider}`),
  );
  assert.deepEqual(unknown, []);
  const cycles = concepts.map((row) => findCycle(row.id)).filter((cycle) => cycle !== undefined);
  assert.deepEqual(cycles, []);
});

test('no concept is a case of its own opposite', () => {
  const torn = concepts.filter((row) => idsOf(row.opposite).some((other) => idsOf(row.broader).includes(other)));
  assert.deepEqual(
    torn.map((row) => row.id),
    [],
  );
});

test('no word stands in two rows that are opposites of each other', () => {
  const both = concepts.flatMap((row) =>
    idsOf(row.opposite)
      .filter((other) => row.id < other)
      .flatMap((other) => {
        const opposite = byId.get(other);
        if (!opposite) return [];
        return languages.flatMap((language) => {
          const theirs = new Set(wordsOf(opposite, language).map(fold));
          const shared = wordsOf(row, language).filter((word) => theirs.has(fold(word)));
          return shared.map((word) => `${row.id} / ${other}: ${word} (${language})`);
        });
      }),
  );
  assert.deepEqual(both, []);
});

test('event types are names of the PLOVER ontology', () => {
  const plover =
    'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT';
  const other = concepts.filter((row) => row.type !== undefined && !plover.split(' ').includes(row.type));
  assert.deepEqual(
    other.map((row) => `${row.id}: ${row.type}`),
    [],
  );
});
