import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSource } from '../../server/read/readSource';
import { told } from '../told';
import { bytesOfText, makeDocx, makeZip, paragraph, run, table } from './archives';
import { drawBytes } from './drawing';

const first =
  'The orchard of the abbey was sold in March for less than its trees are worth, the mayor told the assembly.';
const second =
  'Nobody had asked the monks, who read of it in the newspaper and sent a letter to the bishop the same evening.';
const reference = '<w:r><w:footnoteReference w:id="1"/></w:r>';

const read = (bytes: Uint8Array) => readSource(bytes, 'report.docx');
const problems = (bytes: Uint8Array, path = 'report.docx') => readSource(bytes, path).problems.map(told);

test('headings by their styles, lists, tables, and footnotes at the end of their section', () => {
  const body = [
    paragraph('Abbey sells orchard', 'Titulo'),
    paragraph('The sale ........ 3', 'TOC1'),
    paragraph('The sale', 'Ttulo1'),
    paragraph(run(first) + reference),
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr>${run('Pears: 40 trees')}</w:p>`,
    table([
      ['Year', 'Harvest'],
      ['2023', '9 tonnes'],
    ]),
    paragraph('The monks', 'House'),
    paragraph(second),
    paragraph('The orchard in spring', 'Leg'),
  ].join('');
  assert.equal(
    drawBytes(makeDocx(body, ['Minutes of the assembly, 12 March 2023.']), 'report.docx'),
    [
      'Abbey sells orchard  <- title',
      'The sale ........ 3  <- contents',
      'The sale  <- heading',
      first,
      'Pears: 40 trees  <- listItem',
      'Year | Harvest  <- tableRow',
      '2023 | 9 tonnes  <- tableRow',
      'Minutes of the assembly, 12 March 2023.',
      'The monks  <- heading',
      second,
      'The orchard in spring  <- caption',
    ].join('\n'),
  );
});

test('the level of a heading comes from the style that its style is based on', () => {
  const { blocks } = read(makeDocx(paragraph('One', 'Ttulo1') + paragraph('Two', 'House') + paragraph(first)));
  assert.deepEqual(
    blocks.map(({ level }) => level),
    [1, 2, undefined],
  );
});

test('deleted, moved and hidden words, field codes and old copies are left out', () => {
  const body = paragraph(
    [
      run('The bridge '),
      `<w:del>${run('never ')}<w:r><w:delText>never </w:delText></w:r></w:del>`,
      `<w:moveFrom>${run('again ')}</w:moveFrom>`,
      run('secret ', '<w:vanish/>'),
      run('shown ', '<w:vanish w:val="0"/>'),
      '<w:r><w:instrText>HYPERLINK "http://a.example"</w:instrText></w:r>',
      `<w:ins>${run('opened')}</w:ins>`,
      `<mc:AlternateContent><mc:Fallback>${run('old copy')}</mc:Fallback></mc:AlternateContent>`,
      '<w:r><w:tab/><w:t>in</w:t><w:br/><w:t>May &amp; June.</w:t></w:r>',
    ].join(''),
  );
  assert.equal(read(makeDocx(body)).text, 'The bridge shown opened in\nMay & June.');
});

test('a text box does not cut the paragraph that it is anchored in', () => {
  const box = `<w:r><w:pict><w:txbxContent>${paragraph('A box beside the text.')}</w:txbxContent></w:pict></w:r>`;
  const { text } = read(makeDocx(paragraph(run('The bridge ') + box + run('opened.'))));
  assert.equal(text, 'A box beside the text.\n\nThe bridge opened.');
});

test('a table for the layout is read as paragraphs', () => {
  const cell = `<w:tc>${paragraph('News', 'Ttulo1')}${paragraph(first)}${paragraph(second)}</w:tc>`;
  const layout = `<w:tbl><w:tr>${cell}<w:tc>${table([['2023', '9 tonnes']])}</w:tc></w:tr></w:tbl>`;
  assert.equal(read(makeDocx(layout)).text, ['News', first, second, '2023 | 9 tonnes'].join('\n\n'));
});

test('title and author, but not what the program filled in', () => {
  const told = (properties: string) => {
    const { title, authors } = read(makeDocx(paragraph(first), [], properties)).metadata;
    return [title, authors];
  };
  assert.deepEqual(told('<dc:title>The sale</dc:title><dc:creator>Ana Perez;Tom Hill</dc:creator>'), [
    'The sale',
    ['Ana Perez', 'Tom Hill'],
  ]);
  assert.deepEqual(told('<dc:title>Microsoft Word - x.doc</dc:title><dc:creator>aperez</dc:creator>'), [undefined, []]);
  assert.equal(read(makeDocx(paragraph('The sale', 'Titulo') + paragraph(first))).metadata.title, 'The sale');
});

test('each paragraph can be found again by its number', () => {
  const { landmarks } = read(makeDocx(paragraph('One') + paragraph('Two')));
  assert.deepEqual(landmarks, [
    { textStart: 0, kind: 'paragraph', label: '1' },
    { textStart: 5, kind: 'paragraph', label: '2' },
  ]);
});

test('a document without text, cut off, encrypted or of another kind is one clear problem', () => {
  const whole = makeDocx(paragraph(first));
  assert.deepEqual(problems(makeDocx('')), ['The document holds no text.']);
  assert.deepEqual(problems(whole.subarray(0, whole.length - 400)), [
    'The file is damaged or cut off: its table of contents is missing or wrong.',
  ]);
  assert.deepEqual(problems(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2])), [
    'The document is encrypted or in the old .doc format: save it as .docx without a password.',
  ]);
  assert.deepEqual(problems(makeZip({ 'a.txt': bytesOfText('x') })), ['This is not a Word document.']);
  assert.deepEqual(problems(bytesOfText('just words')), ['This is not a Word document.']);
  assert.deepEqual(problems(new Uint8Array()), ['The file is empty.']);
});

test('parts with a password are said to be encrypted', () => {
  const bytes = makeDocx(paragraph(first));
  for (let at = 0; at + 10 < bytes.length; at += 1)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2) bytes[at + 8]! |= 1;
  assert.deepEqual(problems(bytes), ['The file is encrypted: save it without a password.']);
});

test('a Word document under another suffix is read all the same', () => {
  assert.equal(readSource(makeDocx(paragraph(first)), 'report.txt').text, first);
});

test('a file that expands without end is given up', () => {
  const bomb = makeZip({ 'word/document.xml': new Uint8Array(120 * 1024 * 1024) });
  assert.ok(bomb.length < 200_000);
  assert.deepEqual(problems(bomb), ['Unpacked, the file is larger than 96 MB.']);
});

test('whatever is damaged, nothing throws, and blocks lie in the text', () => {
  const whole = makeDocx(paragraph('One', 'Ttulo1') + paragraph(run(first) + reference) + table([['a', 'b']]), [
    'Note',
  ]);
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(damage, fc.nat(whole.length), (changes, cut) => {
      const bytes = whole.slice(0, cut % 3 === 0 ? cut : whole.length);
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      const { text, blocks } = read(bytes);
      for (const { start, end } of blocks) assert.ok(start >= 0 && start <= end && end <= text.length);
    }),
    { numRuns: 300 },
  );
});
