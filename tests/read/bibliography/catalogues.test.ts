import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCatalogue } from '../../../server/read/bibliography/readCatalogue';
import { told as wordsOf } from '../../told';

const read = (text: string, kind: Parameters<typeof readCatalogue>[1]) =>
  readCatalogue(new TextEncoder().encode(text), kind);
const told = (text: string, kind: Parameters<typeof readCatalogue>[1]) =>
  read(text, kind)?.problems.map((problem) => `${problem.line}: ${wordsOf(problem)}`);

test('RIS of a newspaper and a report', () => {
  const { entries, problems } = read(
    `\ufeffTY  - NEWS
TI  - Harbour open
 again
AU  - de Vries, Anna
AU  - Halvern News Agency
T2  - Halvern Courier
DA  - 2021/05/12/
SP  - 3
EP  - 4
LA  - en
UR  - https://courier.example/harbour
L1  - files/7/harbour.html
KW  - ports
KW  - costs
ER  -

TY  - RPRT
ID  - portCosts
T1  - Port costs
PB  - Ministry of Transport
PY  - 2020
DO  - https://doi.org/10.1000/x
ER  - \r
`,
    'ris',
  )!;
  assert.deepEqual(problems, []);
  assert.deepEqual(entries, [
    {
      line: 0,
      files: ['files/7/harbour.html'],
      variables: {
        title: 'Harbour open again',
        'container-title': 'Halvern Courier',
        author: [
          { family: 'Vries', given: 'Anna', 'non-dropping-particle': 'de' },
          { family: 'Agency', given: 'Halvern News' },
        ],
        page: '3-4',
        issued: { 'date-parts': [[2021, 5, 12]] },
        URL: 'https://courier.example/harbour',
        keyword: 'ports, costs',
        language: 'en',
        type: 'article-newspaper',
      },
    },
    {
      key: 'portCosts',
      line: 16,
      files: [],
      variables: {
        title: 'Port costs',
        publisher: 'Ministry of Transport',
        issued: { 'date-parts': [[2020]] },
        DOI: '10.1000/x',
        type: 'report',
      },
    },
  ]);
});

test('broken RIS', () => {
  assert.deepEqual(
    told('AU  - Nobody\nTY  - BOOK\nTI  - Open\nTY  - XYZ\nTI  - Odd\nER  - \nTY  - BOOK\nER  - \n', 'ris'),
    [
      "0: The line stands before any entry: an entry begins with 'TY  -'.",
      "1: The entry has no line 'ER  -' at its end.",
      "3: The type 'XYZ' is unknown; the entry is read as a document.",
      '6: The entry has no fields.',
    ],
  );
});

test('CSL-JSON of Zotero and of pandoc; keys that nobody types are none', () => {
  const { entries, problems } = read(
    `[
  {"id":"http://zotero.org/users/1/items/ABCD2345","type":"article-newspaper","title":"Tides","citation-key":"soto2001",
   "author":[{"family":"Soto","given":"Eva"},{"literal":"Port Authority"}],"issued":{"date-parts":[["2001",3]]},"PMID":12,
   "custom":{"a":[1]},"categories":["x"]},
  {"id":7,"type":"book","title":"Seas","author":"Ruiz, Ana","issued":"1998-05/1998-07"}
]`,
    'csl',
  )!;
  assert.deepEqual(problems, []);
  assert.deepEqual(entries, [
    {
      key: 'soto2001',
      line: 1,
      files: [],
      variables: {
        type: 'article-newspaper',
        title: 'Tides',
        author: [{ family: 'Soto', given: 'Eva' }, { literal: 'Port Authority' }],
        issued: { 'date-parts': [[2001, 3]] },
        PMID: 12,
        custom: { a: [1] },
        categories: ['x'],
      },
    },
    {
      line: 4,
      files: [],
      variables: {
        type: 'book',
        title: 'Seas',
        author: [{ family: 'Ruiz', given: 'Ana' }],
        issued: {
          'date-parts': [
            [1998, 5],
            [1998, 7],
          ],
        },
      },
    },
  ]);
});

test('one broken item of CSL-JSON is told, the others are read', () => {
  const text = `[
  {
    "id": "one", "type": "book", "title": "One"
  },
  {
    "id": "two", "type": "book", "title": "Two,
    "author": []
  },
  {
    "id": "three", "type": "book", "title": "Three"
  ,
  {
    "id": "four", "type": "novel", "title": "Four", "author": [{"first": "X"}]
  }
]`;
  assert.deepEqual(
    read(text, 'csl')?.entries.map(({ key }) => key),
    ['one', 'four'],
  );
  const problems = told(text, 'csl') ?? [];
  assert.equal(problems.length, 3);
  assert.match(problems[0] ?? '', /^5: The entry is not valid JSON: /u);
  assert.match(problems[1] ?? '', /^\d+: The entry is not valid JSON: /u);
  assert.match(problems[2] ?? '', /^11: 'type', 'author' of 'four' cannot be read/u);
});

test('JSON of another kind is no bibliography', () => {
  for (const text of [
    '{"name":"package","type":"module"}',
    '[{"type":"line","id":3}]',
    '[1,2]',
    '',
    'nonsense',
    '{"type":"book","title":"x"}',
  ])
    assert.equal(read(text, 'csl'), undefined, text);
});

test('a sidecar', () => {
  const { entries, problems } = read(
    `title: Port costs
author: [Eva Soto, {family: Ruiz, given: Ana}]
date: 2021-05-12
outlet: Ministry of Transport
key: costs2021
language: English
retrieved: 2022-01-03
type: report
number: 007
`,
    'sidecar',
  )!;
  assert.deepEqual(problems, []);
  assert.deepEqual(entries, [
    {
      key: 'costs2021',
      line: 0,
      files: [],
      variables: {
        title: 'Port costs',
        author: [
          { family: 'Soto', given: 'Eva' },
          { family: 'Ruiz', given: 'Ana' },
        ],
        issued: { 'date-parts': [[2021, 5, 12]] },
        publisher: 'Ministry of Transport',
        language: 'en',
        accessed: { 'date-parts': [[2022, 1, 3]] },
        type: 'report',
        number: '007',
      },
    },
  ]);
  assert.deepEqual(told('title: A\ntype: novel\nauthor: 7: 8\n', 'sidecar')?.length, 3);
  assert.deepEqual(told('just words', 'sidecar'), ['0: The file holds no fields with values.']);
});

test('sources.yaml, in the forms that people write', () => {
  for (const text of [
    '- file: a.pdf\n  title: A\n- file: b/c.html\n  title: C\n',
    'sources:\n  - file: a.pdf\n    title: A\n  - path: b/c.html\n    title: C\n',
    'a.pdf:\n  title: A\nb/c.html:\n  title: C\n',
    'sources:\n  a.pdf:\n    title: A\n  b/c.html: {title: C}\n',
  ])
    assert.deepEqual(
      read(text, 'sources')?.entries.map(({ files, variables }) => [files[0], variables.title]),
      [
        ['a.pdf', 'A'],
        ['b/c.html', 'C'],
      ],
    );
  assert.deepEqual(told('a.pdf: nothing\nb.pdf:\n  title: B\n', 'sources'), [
    '0: An entry must have fields with values.',
  ]);
  assert.deepEqual(
    read('references:\n- id: soto2001\n  type: book\n  issued: {year: 2001, month: 3}\n', 'sources')?.entries[0]
      ?.variables,
    {
      type: 'book',
      issued: { 'date-parts': [[2001, 3]] },
    },
  );
});

test('a key that a file gives twice is told where it stands the second time', () => {
  assert.deepEqual(told('@misc{a, title={A}}\n@misc{b, title={B}}\n@misc{a, title={C}}\n', 'bibtex'), [
    "2: The key 'a' is given twice: line 1 has it too, and counts.",
  ]);
});

test('whatever the bytes, nothing throws', () => {
  const bytes = new Uint8Array(4000).map((_, at) => (at * 7919) % 251);
  for (const kind of ['bibtex', 'ris', 'csl', 'sources', 'sidecar'] as const) {
    readCatalogue(bytes, kind);
    readCatalogue(new TextEncoder().encode(`[{"type":"book","id":"a",${'['.repeat(20_000)}`), kind);
    readCatalogue(new TextEncoder().encode(`a: &a [*a, *b]\n${'- '.repeat(2000)}`), kind);
  }
});
