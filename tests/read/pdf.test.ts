import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../server/read/readDocument';
import { told } from '../told';
import { bytesOfText } from './archives';
import { column, makePdf } from './pdfs';

const read = (bytes: Uint8Array) => readDocument(bytes, 'report.pdf');
const problems = async (bytes: Uint8Array) => (await read(bytes)).problems.map(told);

const page = (number: number, lines: readonly string[]) => [
  { text: `Abbey report ${number}`, y: 800 },
  ...column(760, lines),
  { text: String(number), x: 290, y: 40 },
];

const first = [
  'The orchard of the abbey was sold in March for less than its trees are',
  'worth, the mayor told the assembly. The well-known monks of the monas-',
  'tery had not been asked, and sent a letter to the bishop the same',
  'evening.',
];
const second = ['The bishop answered in the spring that the sale could not be un-'];
const third = ['done, since the well-', 'known buyer had paid for all of it on the day of the assembly.'];

test('lines are joined, parted words put together, heads and page numbers left out, pages known', async () => {
  const source = await read(
    makePdf([page(7, [...first, '', ...second]), page(8, third), page(9, ['Nothing else was said.', 'It rained.'])]),
  );
  assert.deepEqual(source.problems, []);
  assert.equal(
    source.text.split('\n\n').slice(0, 2).join('\n\n'),
    'The orchard of the abbey was sold in March for less than its trees are worth, the mayor told the assembly. The well-known monks of the monastery had not been asked, and sent a letter to the bishop the same evening.\n\n' +
      'The bishop answered in the spring that the sale could not be undone, since the well-known buyer had paid for all of it on the day of the assembly.',
  );
  assert.deepEqual(
    source.landmarks?.map(({ label }) => label),
    ['1', '2', '3'],
  );
  assert.match(source.text.slice(source.landmarks?.[1]?.textStart), /^(?:un)?done, since/);
});

test('bytes as files are read into are read too', async () => {
  assert.match((await read(Buffer.from(makePdf([page(1, first)])))).text, /^The orchard/m);
});

test('larger lines are headings', async () => {
  const { blocks } = await read(makePdf([[{ text: 'The sale', y: 800, size: 20 }, ...column(760, first)]]));
  assert.deepEqual(
    blocks.map(({ kind }) => kind),
    ['title', 'paragraph'],
  );
});

test('columns are read one after the other', async () => {
  const left = ['Left one is long enough', 'and goes on'];
  const right = ['over to the right', 'column. It ends.'];
  const { text } = await read(makePdf([[...column(700, left), ...column(700, right, 320)]]));
  assert.equal(text, 'Left one is long enough and goes on over to the right column. It ends.');
});

test('title and author of the file', async () => {
  const { metadata } = await read(makePdf([page(1, first)], '/Title (The sale) /Author (Ana Perez)'));
  assert.deepEqual([metadata.title, metadata.authors], ['The sale', ['Ana Perez']]);
  const made = await read(makePdf([page(1, first)], '/Title (Microsoft Word - a.doc) /Author (aperez)'));
  assert.deepEqual([made.metadata.title, made.metadata.authors], [undefined, []]);
});

test('a scan, a cut off, an encrypted, an empty file and one of another kind are one clear problem', async () => {
  assert.deepEqual(await problems(makePdf([[], []])), [
    'The PDF holds no text: its pages are pictures. Recognise the text first (OCR).',
  ]);
  assert.deepEqual(await problems(bytesOfText('%PDF-1.4\n1 0 obj\n<< /Type')), [
    'The PDF is damaged or cut off: it cannot be opened.',
  ]);
  const locked =
    '/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O (0123456789abcdef0123456789abcdef) /U (0123456789abcdef0123456789abcdef) >> /ID [(0123456789abcdef) (0123456789abcdef)]';
  assert.deepEqual(await problems(makePdf([page(1, first)], '', locked)), [
    'The PDF is encrypted: save it without a password.',
  ]);
  assert.deepEqual(await problems(bytesOfText('words')), ['This is not a PDF file.']);
  assert.deepEqual(await problems(new Uint8Array()), ['The file is empty.']);
});

test('whatever is cut off or damaged, nothing is thrown', async () => {
  const whole = makePdf([page(1, first), page(2, second)]);
  for (let at = 20; at < whole.length; at += 97) {
    const damaged = whole.slice();
    damaged.fill(0x28, at, at + 9);
    for (const bytes of [whole.subarray(0, at), damaged]) {
      const { text, blocks } = await read(bytes);
      for (const { start, end } of blocks) assert.ok(start <= end && end <= text.length);
    }
  }
});

test('five hundred pages, at least a hundred a second', async () => {
  const lines = Array.from({ length: 40 }, (_, at) => `Line ${at} of a page about the orchard and what it was worth.`);
  const bytes = makePdf(Array.from({ length: 500 }, (_, at) => page(at + 1, lines)));
  const started = performance.now();
  const { landmarks } = await read(bytes);
  const took = performance.now() - started;
  assert.equal(landmarks?.length, 500);
  assert.ok(took < 15_000, `took ${took} ms`);
});
