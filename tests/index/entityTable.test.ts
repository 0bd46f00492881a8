import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EntityTable } from '../../server/index/entityTable';
import type { Mention } from '../../server/model/mention';
import type { Sentence } from '../../server/model/source';

/** 'Ann Lee:p' is a person, ':o' organization, ':u' unknown; 'X:oACR' is also called ACR. */
function sentence(...names: readonly string[]): Sentence {
  const mentions = names.map((name): Mention => {
    const [text = '', code = 'u'] = name.split(':');
    const type = code.startsWith('p') ? 'person' : code.startsWith('o') ? 'organization' : 'unknown';
    return { start: 0, end: text.length, name: text, type, ...(code.length > 1 ? { alsoCalled: code.slice(1) } : {}) };
  });
  return {
    start: 0,
    end: 1,
    passage: 0,
    language: 'en',
    mentions,
    times: [],
    quantities: [],
    cues: [],
    attributions: [],
  } as unknown as Sentence;
}

function agreement(name: string, parts: Partial<Mention>): Sentence {
  const plain = sentence();
  return { ...plain, mentions: [{ start: 0, end: 1, name, type: 'agreement', named: false, ...parts }] };
}

function tableOf(sources: Readonly<Record<string, readonly Sentence[]>>): EntityTable {
  const table = new EntityTable();
  for (const [path, sentences] of Object.entries(sources)) table.replaceSource(path, sentences);
  return table;
}

const drawn = (table: EntityTable): string[] =>
  table.entities().map(({ type, name, aliases }) => `${type} ${name}: ${aliases.join(', ')}`);

const grouped: readonly (readonly [
  what: string,
  sources: Readonly<Record<string, readonly Sentence[]>>,
  expected: readonly string[],
])[] = [
  [
    'a surname means the full name of its document',
    { a: [sentence('Vera Stoilova:p', 'Stoilova:u')] },
    ['person Vera Stoilova: Stoilova, Vera Stoilova'],
  ],
  [
    'one surname, two people',
    { a: [sentence('Ana Prado:p', 'Prado:u')], b: [sentence('Luis Prado:p', 'Prado:u')], c: [sentence('Prado:p')] },
    ['person Ana Prado: Ana Prado, Prado', 'person Luis Prado: Luis Prado, Prado', 'person Prado: Prado'],
  ],
  [
    'a surname that two people share, long enough to be misspelt, joins nobody',
    { a: [sentence('Ana Oliveros:p')], b: [sentence('Luis Oliveros:p')], c: [sentence('Oliveros:p')] },
    ['person Ana Oliveros: Ana Oliveros', 'person Luis Oliveros: Luis Oliveros', 'person Oliveros: Oliveros'],
  ],
  [
    'of two people of one surname, the one whom most documents name is meant by it',
    {
      a: [sentence('Ana Oliveros:p')],
      b: [sentence('Ana Oliveros:p', 'Luis Oliveros:p')],
      c: [sentence('Oliveros:p')],
    },
    ['person Ana Oliveros: Ana Oliveros, Oliveros', 'person Luis Oliveros: Luis Oliveros'],
  ],
  [
    'spellings and middle names',
    {
      a: [sentence('Mohammad Karim Rastani:p')],
      b: [sentence('Mohamad Rastani:p')],
      c: [sentence('Muhammad Rastani:p')],
    },
    ['person Mohammad Karim Rastani: Mohamad Rastani, Mohammad Karim Rastani, Muhammad Rastani'],
  ],
  [
    'Mario is not Maria',
    { a: [sentence('Mario Conti:p')], b: [sentence('Maria Conti:p')] },
    ['person Maria Conti: Maria Conti', 'person Mario Conti: Mario Conti'],
  ],
  [
    'acronyms across documents',
    {
      a: [sentence('National Water Agency:oNWA', 'NWA:o')],
      b: [sentence('NWA:o')],
      c: [sentence('Agencia Nacional de Aguas:oNWA')],
    },
    ['organization Agencia Nacional de Aguas: Agencia Nacional de Aguas, NWA, National Water Agency'],
  ],
  [
    'short name of a company',
    { a: [sentence('Brennholm AG:o')], b: [sentence('Brennholm:u')] },
    ['organization Brennholm AG: Brennholm, Brennholm AG'],
  ],
  [
    'a misspelling',
    { a: [sentence('Brennholm:o', 'Brennholm:o')], b: [sentence('Brenholm:u')] },
    ['organization Brennholm: Brenholm, Brennholm'],
  ],
  ['unknowns are not listed', { a: [sentence('Zephyrine:u')] }, []],
];

for (const [what, sources, expected] of grouped) test(what, () => assert.deepEqual(drawn(tableOf(sources)), expected));

test('agreements are told apart by subject, and joined by parties and subject', () => {
  const table = tableOf({
    a: [
      agreement('fisheries accord', { terms: ['#agreement'], parties: ['NO', 'CL'], subjects: ['fishing'] }),
      agreement('agreement', { terms: ['#agreement'] }),
    ],
    b: [agreement('acuerdo de pesca', { terms: ['#agreement'], parties: ['CL', 'NO'], subjects: ['fishing'] })],
    c: [agreement('tax treaty', { terms: ['#treaty'], parties: ['CL', 'NO'], subjects: ['finance'] })],
  });
  assert.deepEqual(
    table.entities().map(({ name, aliases, mentions }) => [name, aliases.length, mentions.length]),
    [
      ['Chile-Norway finance treaty', 2, 1],
      ['Chile-Norway fishing agreement', 3, 3],
    ],
  );
  assert.equal(table.entityOf('a', 1, 0)?.name, 'Chile-Norway fishing agreement');
});

test('two treaties of one name and different years are two', () => {
  const table = tableOf({
    a: [agreement('1907 Treaty of Orlo', { terms: ['#treaty', '1907', 'orlo'], named: true })],
    b: [agreement('1951 Treaty of Orlo', { terms: ['#treaty', '1951', 'orlo'], named: true })],
  });
  assert.equal(table.entities().length, 2);
});

test('names are found as a brief may write them', () => {
  const table = tableOf({ a: [sentence('Łukasz Wróbel:p', 'Khaled Mansour:p', 'Banque du Lac:o')] });
  for (const [written, expected] of [
    ['Lukasz Wrobel', 'Łukasz Wróbel'],
    ['WRÓBEL', 'Łukasz Wróbel'],
    ['Jaled Mansur', 'Khaled Mansour'],
    ['the Banque du Lac', 'Banque du Lac'],
    ['Nobody Else', undefined],
  ] as const) {
    assert.equal(table.find(written)?.name, expected, written);
  }
});

test('any order of replacing and removing gives the table of a rebuild', () => {
  const pool = [
    'Ana Prado:p',
    'Luis Prado:p',
    'Prado:u',
    'Brennholm AG:o',
    'Brennholm:u',
    'Brenholm:u',
    'National Water Agency:oNWA',
    'NWA:o',
    'Mohamad Rastani:p',
    'Mohammad Karim Rastani:p',
  ];
  const text = fc.array(
    fc.array(fc.constantFrom(...pool), { maxLength: 4 }).map((names) => sentence(...names)),
    { maxLength: 3 },
  );
  const step = fc.record({ path: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.option(text, { nil: undefined }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const table = new EntityTable();
      const left = new Map<string, readonly Sentence[]>();
      for (const { path, text: sentences } of steps) {
        if (sentences) {
          table.replaceSource(path, sentences);
          left.set(path, sentences);
        } else {
          table.removeSource(path);
          left.delete(path);
        }
        table.entities();
      }
      const rebuilt = tableOf(Object.fromEntries([...left].reverse()));
      assert.deepEqual(table.entities(), rebuilt.entities());
    }),
    { numRuns: 150 },
  );
});
