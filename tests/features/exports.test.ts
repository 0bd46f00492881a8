import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { toBibtex } from '../../server/features/export/bibtex';
import { toRis } from '../../server/features/export/ris';
import type { BibliographicRecord } from '../../server/model/bibliographicRecord';

const article: BibliographicRecord = {
  id: 'odd, key{1}',
  type: 'article-journal',
  title: 'Locks & {gates}: 50% of $1_000 ~ #2',
  'container-title': 'Journal of Ports',
  author: [
    { family: 'Berg', given: 'Ana María', 'non-dropping-particle': 'van den' },
    { literal: 'Ministry of Ports and Seas' },
  ],
  issued: { 'date-parts': [[2021, 6]] },
  accessed: { 'date-parts': [[2022, 1, 3]] },
  volume: 12,
  issue: '3',
  page: '213–230',
  DOI: '10.1000/182_{a}',
  URL: 'https://x.example/a_b?c=%20',
  keyword: 'ports; locks',
};

test('BibTeX: names, braces and whatever LaTeX would take for a command', () => {
  equal(
    toBibtex([article]),
    `@article{odd-key-1-,
  author = {van den Berg, Ana María and {Ministry of Ports and Seas}},
  title = {{Locks \\& \\{gates\\}: 50\\% of \\$1\\_000 \\textasciitilde{} \\#2}},
  journal = {Journal of Ports},
  volume = {12},
  number = {3},
  pages = {213--230},
  year = {2021},
  month = {6},
  date = {2021-06},
  doi = {10.1000/182_a},
  url = {https://x.example/a_b?c=%20},
  urldate = {2022-01-03},
}
`,
  );
});

test('RIS: a tag a line, nothing that could end one', () => {
  equal(
    toRis([{ ...article, note: 'two\nlines\nER  - ' }]),
    [
      'TY  - JOUR',
      'ID  - odd, key{1}',
      'AU  - van den Berg, Ana María',
      'AU  - Ministry of Ports and Seas',
      'TI  - Locks & {gates}: 50% of $1_000 ~ #2',
      'T2  - Journal of Ports',
      'PY  - 2021',
      'DA  - 2021/06//',
      'Y2  - 2022/01/03/',
      'VL  - 12',
      'IS  - 3',
      'SP  - 213',
      'EP  - 230',
      'DO  - 10.1000/182_{a}',
      'UR  - https://x.example/a_b?c=%20',
      'N1  - two lines ER -',
      'KW  - ports',
      'KW  - locks',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});
