import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBibtex } from '../../../server/read/bibliography/bibtex';
import { latexText } from '../../../server/read/bibliography/latexText';
import { readCatalogue } from '../../../server/read/bibliography/readCatalogue';
import { recordMetadata } from '../../../server/read/bibliography/recordMetadata';
import { told } from '../../told';

const keysOf = (text: string) => readBibtex(text).entries.map(({ key }) => key);

test('an entry as Better BibTeX exports it', () => {
  const { entries, problems } = readBibtex(`
@article{lindqvistHarbour2021,
  title = {The {{Harbour}} of \\emph{Halvern}: Costs \\& Benefits -- a Review},
  author = {Lindqvist, Petra and {Port Authority of Halvern} and de la Cruz, Ana Mar{\\'i}a and others},
  date = {2021-05-12},
  journaltitle = {Journal of Ports},
  volume = {12},
  number = {3},
  pages = {12--18},
  doi = {10.1000/ports.12.3},
  url = {https://ports.example/a\\_b?x=1\\&y=2},
  urldate = {2022-01-03},
  langid = {ngerman},
  file = {Full Text:files/12/Lindqvist - Harbour.pdf:application/pdf;Snapshot:files/13/page.html:text/html}
}
`);
  assert.deepEqual(problems, []);
  assert.deepEqual(entries, [
    {
      key: 'lindqvistHarbour2021',
      line: 1,
      files: ['files/12/Lindqvist - Harbour.pdf', 'files/13/page.html'],
      variables: {
        volume: '12',
        author: [
          { family: 'Lindqvist', given: 'Petra' },
          { literal: 'Port Authority of Halvern' },
          { family: 'Cruz', given: 'Ana María', 'non-dropping-particle': 'de la' },
        ],
        title: 'The Harbour of <i>Halvern</i>: Costs & Benefits – a Review',
        'container-title': 'Journal of Ports',
        page: '12-18',
        DOI: '10.1000/ports.12.3',
        URL: 'https://ports.example/a_b?x=1&y=2',
        issued: { 'date-parts': [[2021, 5, 12]] },
        accessed: { 'date-parts': [[2022, 1, 3]] },
        issue: '3',
        language: 'de',
        type: 'article-journal',
      },
    },
  ]);
});

test('what a writer reads of it has no mark-up', () => {
  const [entry] = readBibtex(
    '@book{a, title={The \\emph{Ark}}, author={Ruiz, Ana}, publisher={Orla Press}, year=1998, month=mar}',
  ).entries;
  assert.deepEqual(recordMetadata(entry!.variables), {
    title: 'The Ark',
    authors: ['Ana Ruiz'],
    publisher: 'Orla Press',
    published: '1998-03',
  });
});

test('old BibTeX: macros, joined values, parentheses, quotes, month and year, a newspaper', () => {
  const { entries, problems } = readBibtex(`
% A comment with an @ sign.
@string{paper = "The " # {Halvern} # " Courier"}
@preamble{"\\newcommand{\\x}{y}"}
@Comment{jabref-meta: databaseType:bibtex;}
@ARTICLE(ruiz98, Author = "Juan Ruiz and Smith, Jr, John", Title = "Dues of {"}2{"} million" , journal = paper # " Weekly",
  year = 1998, month = mar # "~3", entrysubtype = {newspaper})
`);
  assert.deepEqual(problems, []);
  assert.deepEqual(entries[0]?.variables, {
    author: [
      { family: 'Ruiz', given: 'Juan' },
      { family: 'Smith', given: 'John', suffix: 'Jr' },
    ],
    title: 'Dues of "2" million',
    'container-title': 'The Halvern Courier Weekly',
    issued: { 'date-parts': [[1998, 3, 3]] },
    type: 'article-newspaper',
  });
});

test('a part has the title, the publisher and the year of the whole', () => {
  const { entries } = readBibtex(`
@incollection{part, author={Soto, Eva}, title={Tides}, crossref={whole}}
@collection{whole, title={Seas}, editor={Orla, Per}, publisher={Orla Press}, year={2001}}
`);
  const { title, editor, publisher, issued, 'container-title': container } = entries[0]!.variables;
  assert.deepEqual([title, container, publisher], ['Tides', 'Seas', 'Orla Press']);
  assert.deepEqual(editor, [{ family: 'Orla', given: 'Per' }]);
  assert.deepEqual(issued, { 'date-parts': [[2001]] });
});

test('LaTeX becomes text', () => {
  for (const [latex, text] of [
    [
      String.raw`M{\"u}ller, \'Etienne, {\'e}, \v{s}, \c c, \~n, {\i}, \'{\i}, \aa, stra\ss e`,
      'Müller, Étienne, é, š, ç, ñ, ı, í, å, straße',
    ],
    [String.raw`5\,\% of \$5 and $6 \textendash{} up`, '5 % of $5 and $6 – up'],
    [String.raw`H$_2$O and CO\textsubscript{2}`, 'H<sub>2</sub>O and CO<sub>2</sub>'],
    ["``So it is,'' \\enquote{they} say---all.", '“So it is,” “they” say—all.'],
    [String.raw`\href{https://x.example}{Here} \unknown{stays} \alone`, 'Here stays'],
    ['a }{ b {{{', 'a b'],
    ["L'Aquila  and\n O'Neill", "L'Aquila and O'Neill"],
  ] as const)
    assert.equal(latexText(latex), text);
});

test('a broken entry is a problem on its line, and the next ones are there', () => {
  const { entries, problems } = readBibtex(`@misc{first, title={One}}
@misc{open, title={Never closed,
  year={2001}
}

@misc{second, title={Two}}
@misc{, title={Three}}
@misc{gap, title=, year=2001}
@misc{last, title={Four}
@misc{end, title={Five}}
@wonder{odd, title={Six}}
@misc{nothing}
`);
  assert.deepEqual(
    entries.map(({ key, variables }) => [key, variables.title]),
    [
      ['first', 'One'],
      ['open', 'Never closed'],
      ['second', 'Two'],
      [undefined, 'Three'],
      ['last', 'Four'],
      ['end', 'Five'],
      ['odd', 'Six'],
    ],
  );
  assert.deepEqual(
    problems.map((problem) => `${problem.line}: ${told(problem)}`),
    [
      "1: The field 'title' of 'open' is not closed.",
      "6: The entry '@misc' has no key.",
      "7: The field 'title' of 'gap' is not closed or has no value.",
      "9: The entry 'last' breaks off: a field or a closing brace is expected here.",
      "11: The entry 'nothing' has no fields.",
      "10: 'odd' is of the unknown type '@wonder'; it is read as a document.",
    ],
  );
});

test('whatever the text, something comes out', () => {
  for (const text of [
    '',
    '@',
    '@@@{',
    '@article',
    '@article{',
    '@article{a',
    '@article{a,',
    '@article{a,b',
    '@article{a,b=',
    '@article{a,b={',
    '@string{x=x}',
    '{'.repeat(5000),
    '@a{b,c={'.repeat(2000),
  ])
    assert.ok(Array.isArray(keysOf(text)));
  assert.equal(latexText(`${'{'.repeat(2000)}x`).length <= 1, true);
  assert.equal(typeof latexText(`${'\\textit{'.repeat(2000)}x`), 'string');
});

test('thousands of broken entries are read at once, and told in short', () => {
  const broken = Array.from(
    { length: 5000 },
    (_, at) => `@article{key${at}, title={Open and never closed, year={2001}, note = \n`,
  ).join('\n');
  const started = performance.now();
  const read = readCatalogue(new TextEncoder().encode(`${broken}\n@misc{whole, title={Whole}}\n`), 'bibtex')!;
  const took = performance.now() - started;
  assert.deepEqual(
    read.entries.map(({ key }) => key),
    ['whole'],
  );
  assert.equal(read.problems.length, 101);
  assert.equal(told(read.problems.at(-1)!), '4,900 more entries from here on are broken.');
  assert.ok(took < 2000, `${took} ms`);
});
