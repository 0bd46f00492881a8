import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatBibliography } from '../../server/csl/formatReferences';
import { ownStyles } from '../../server/csl/ownStyles';
import { pageRange } from '../../server/csl/pageRange';
import { parseStyle, type Style } from '../../server/csl/style';
import type { BibliographicRecord } from '../../server/model/bibliographicRecord';

const article: BibliographicRecord = {
  id: 'berg2019',
  type: 'article-journal',
  title: 'Locks and gates',
  'container-title': 'Journal of Ports',
  author: [
    { family: 'Berg', given: 'Jean-Paul', 'non-dropping-particle': 'van den' },
    { family: 'Moor', given: 'Ada M.' },
    { family: 'Fen', given: 'Bea' },
  ],
  volume: '12',
  issue: '3',
  page: '213-230',
  issued: { 'date-parts': [[2019]] },
  DOI: '10.1000/182',
};
const page: BibliographicRecord = {
  id: 'ruiz2021a',
  type: 'webpage',
  title: 'The *quay* [open]',
  'container-title': 'Port News',
  author: [{ family: 'Ruiz', given: 'Ana María' }],
  issued: { 'date-parts': [[2021, 6, 12]] },
  accessed: { 'date-parts': [[2022, 1, 3]] },
  URL: 'https://x.example/a_b',
};
const other: BibliographicRecord = { ...page, id: 'ruiz2021b', title: 'Storm' };
const report: BibliographicRecord = { id: 'ports', type: 'report', title: 'Report', publisher: 'Ministry of Ports' };

function styleOf(xml: string | undefined): Style {
  const style = parseStyle(xml ?? '');
  assert.ok(typeof style !== 'string', String(style));
  return style;
}

const textsOf = (style: Style, records: readonly BibliographicRecord[], locale: string): string[] =>
  formatBibliography(style, records, locale).map(({ text }) => text);

test('author and date: sorted, letters for what would be cited alike, in the language of the brief', () => {
  const style = styleOf(ownStyles['author-date']);
  assert.deepEqual(textsOf(style, [page, report, article, other], 'en-GB'), [
    'Berg, Jean-Paul van den, Ada M. Moor and Bea Fen (2019). “Locks and gates”, Journal of Ports, vol. 12, no. 3, pp. 213–230. https://doi.org/10.1000/182.',
    'Ministry of Ports (n.d.). Report.',
    'Ruiz, Ana María (2021a). “Storm”, Port News, 12 June 2021. https://x.example/a_b (accessed 3 January 2022).',
    'Ruiz, Ana María (2021b). “The *quay* [open]”, Port News, 12 June 2021. https://x.example/a_b (accessed 3 January 2022).',
  ]);
  assert.deepEqual(textsOf(style, [page], 'es'), [
    'Ruiz, Ana María (2021). «The *quay* [open]», Port News, 12 de junio de 2021. https://x.example/a_b (consultado el 3 de enero de 2022).',
  ]);
  assert.deepEqual(textsOf(style, [page], 'de-AT'), [
    'Ruiz, Ana María (2021). „The *quay* [open]“, Port News, 12. Juni 2021. https://x.example/a_b (zugegriffen am 3. Januar 2022).',
  ]);
});

test('numbered: in the order of citation; what a record holds does not become markup', () => {
  assert.deepEqual(
    formatBibliography(styleOf(ownStyles['numbered']), [page, article], 'it').map(({ markdown }) => markdown),
    [
      '\\[1\\] Ruiz, Ana María. «The \\*quay\\* \\[open\\]», *Port News*, 12 giugno 2021. <https://x.example/a_b> (consultato il 3 gennaio 2022).',
      '\\[2\\] Berg, Jean-Paul van den, Ada M. Moor e Bea Fen. «Locks and gates», *Journal of Ports*, vol. 12, n. 3, pp. 213–230, 2019. <https://doi.org/10.1000/182>.',
    ],
  );
});

const custom = (bibliography: string, before = ''): Style =>
  styleOf(`<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="sort-only" page-range-format="minimal">
  <info><title>Own</title></info>
  <locale xml:lang="en"><terms><term name="accessed">seen</term><term name="page" form="short"><single>page</single><multiple>pages</multiple></term></terms></locale>
  ${before}
  <bibliography et-al-min="3" et-al-use-first="1">${bibliography}</bibliography></style>`);

test('names: initials, et al., particles, symbols, substitutes', () => {
  const style = custom(
    `<layout suffix="."><names variable="author"><name initialize-with=". " name-as-sort-order="all" and="symbol" delimiter=", "/><et-al font-style="italic"/><substitute><text variable="publisher"/></substitute></names></layout>`,
  );
  assert.deepEqual(
    textsOf(style, [article, { ...article, author: (article.author ?? []).slice(0, 2) }, report], 'en'),
    ['van den Berg, J.-P. et al.', 'van den Berg, J.-P. & Moor, A. M.', 'Ministry of Ports.'],
  );
});

test('groups without any of their variables, choices and terms of the style', () => {
  const style = custom(
    `<sort><key variable="issued" sort="descending"/></sort><layout>
      <group delimiter=" "><choose><if type="webpage"><text value="Web:"/><text variable="title" text-case="uppercase"/></if><else-if type="article-journal" match="any"><text variable="title" text-case="title"/></else-if><else><text value="Else"/></else></choose>
      <group><text value="DOI "/><text variable="DOI"/></group>
      <group delimiter=" "><label variable="page" form="short"/><text variable="page"/></group>
      <group delimiter=" "><text term="accessed"/><date variable="accessed" form="numeric"/></group></group></layout>`,
  );
  assert.deepEqual(textsOf(style, [report, article, page], 'en'), [
    'Web: THE *QUAY* [OPEN] seen 2022-01-03',
    'Locks and Gates DOI 10.1000/182 pages 213–30',
    '',
  ]);
});

test('what is no style is said to be none, and a style that calls itself ends', () => {
  assert.equal(parseStyle('no xml'), 'notAStyle');
  assert.equal(parseStyle('<style/>'), 'notAStyle');
  assert.equal(parseStyle('<style><info><link rel="independent-parent" href="x"/></info></style>'), 'dependentStyle');
  assert.equal(parseStyle(`${'<style>'.repeat(100)}`), 'notAStyle');
  const circular = custom(
    '<layout><text macro="a"/><text variable="title"/></layout>',
    '<macro name="a"><text macro="a"/></macro>',
  );
  assert.deepEqual(textsOf(circular, [report], 'en'), ['Report']);
});

test('ranges of pages as styles want them', () => {
  assert.equal(pageRange('213-230', undefined), '213–230');
  assert.equal(pageRange('213-230', 'minimal'), '213–30');
  assert.equal(pageRange('203-5', 'expanded'), '203–205');
  assert.equal(pageRange('1103-1105', 'minimal-two'), '1103–05');
  assert.equal(pageRange('71-72, 101-108', 'chicago'), '71–72, 101–8');
  assert.equal(pageRange('xi-xii', undefined), 'xi–xii');
});
