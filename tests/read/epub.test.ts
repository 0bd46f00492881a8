import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../server/read/readSource';
import { told } from '../told';
import { bytesOfText, makeEpub } from './archives';

const first =
  'The orchard of the abbey was sold in March for less than its trees are worth, the mayor told the assembly.';
const second =
  'Nobody had asked the monks, who read of it in the newspaper and sent a letter to the bishop the same evening.';

const read = (bytes: Uint8Array) => readSource(bytes, 'book.epub');

test('chapters in reading order, with what the book says of itself', () => {
  const chapters = [`<h1>The sale</h1><p><a id="p1"/>${first}</p>`, `<h1>The monks</h1><p>${second}</p>`];
  const source = read(
    makeEpub(
      chapters,
      '<dc:title>Orchards</dc:title><dc:creator>Ana Perez</dc:creator><dc:publisher>Hill &amp; Sons</dc:publisher><dc:date>2021-05-04T00:00:00Z</dc:date><dc:language>en-GB</dc:language>',
    ),
  );
  assert.equal(source.text, ['The sale', first, 'The monks', second].join('\n\n'));
  assert.deepEqual(source.problems, []);
  assert.deepEqual(source.metadata, {
    title: 'Orchards',
    authors: ['Ana Perez'],
    publisher: 'Hill & Sons',
    published: '2021-05-04',
    language: 'en',
  });
  assert.deepEqual(source.landmarks, [
    { textStart: 0, kind: 'chapter', label: 'The sale' },
    { textStart: source.text.indexOf('The monks'), kind: 'chapter', label: 'The monks' },
  ]);
  for (const { start, end } of source.blocks) assert.equal(source.text.slice(start, end).includes('\n'), false);
});

test('a chapter that is missing does not hide the others', () => {
  const bytes = makeEpub([`<p>${first}</p>`, `<p>${second}</p>`], '', { 'OEBPS/text/c 0.xhtml': new Uint8Array() });
  assert.equal(read(bytes).text, second);
});

test('a protected book says so', () => {
  const locked = '<encryption><enc:CipherReference URI="OEBPS/text/c 0.xhtml"/></encryption>';
  const { text, problems } = read(
    makeEpub([`<p>${first}</p>`], '', { 'META-INF/encryption.xml': bytesOfText(locked) }),
  );
  assert.equal(text, '');
  assert.deepEqual(problems.map(told), ['The book is protected against copying: its text cannot be read.']);
});

test('disguised fonts do not matter', () => {
  const fonts = '<encryption><enc:CipherReference URI="OEBPS/fonts/a.otf"/></encryption>';
  assert.equal(read(makeEpub([`<p>${first}</p>`], '', { 'META-INF/encryption.xml': bytesOfText(fonts) })).text, first);
});
