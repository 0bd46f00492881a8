import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segment } from '../../server/extract/segment';
import { readSource } from '../../server/read/readSource';
import { told } from '../told';

const encoder = new TextEncoder();

function read(content: string | Uint8Array, path: string) {
  const source = readSource(typeof content === 'string' ? encoder.encode(content) : content, path);
  return { source, passages: segment(source), problems: source.problems.map(told) };
}

test('empty and blank files', () => {
  for (const path of ['a.txt', 'a.md', 'a.html']) {
    assert.deepEqual(read('', path).problems, ['The file is empty.']);
    assert.deepEqual(read(' \n\n', path).problems, ['The file is empty.']);
  }
});

test('binary files', () => {
  const { problems, passages } = read(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3]), 'a.txt');
  assert.deepEqual(problems, ['This is not a text file.']);
  assert.deepEqual(passages, []);
});

test('broken UTF-8 is read, with the line of the first damage', () => {
  const bytes = new Uint8Array([
    ...encoder.encode('Línea uno.\nEl alcalde habló de la reconstrucción y del señor Núñez: '),
    0xc3,
    0x28,
  ]);
  const { source } = read(bytes, 'a.txt');
  assert.equal(source.problems[0]?.line, 1);
  assert.match(source.text, /reconstrucción/);
});

test('a page cut off in a tag', () => {
  const { source, problems } = read('<p>The bridge is shut.</p>\n<p>It will open <a href="/x', 'a.html');
  assert.deepEqual(problems, ['The page ends in the middle of a tag.']);
  assert.equal(source.problems[0]?.line, 1);
  assert.match(source.text, /The bridge is shut\.\n\nIt will open$/);
});

test('a page without text', () => {
  assert.deepEqual(read('<html><script>1</script></html>', 'a.html').problems, ['The page holds no text.']);
});

test('unknown suffixes go by the content', () => {
  assert.equal(read('<!DOCTYPE html><p>Hello there</p>', 'a').source.text, 'Hello there');
  assert.equal(read('---\ntitle: A title\n---\nText', 'a.txt').source.metadata.title, 'A title');
});

const sentence = 'The harbour council approved the ferry line on 12 May 2024, officials said. ';

for (const [name, content, path] of [
  ['one line of 8 MB', sentence.repeat(110_000), 'a.txt'],
  ['one word of 4 MB', 'x'.repeat(4_000_000), 'a.md'],
  ['one million brackets', '['.repeat(1_000_000), 'a.md'],
  ['one million asterisks', '*'.repeat(1_000_000), 'a.md'],
  ['100,000 open elements', `${'<div>'.repeat(100_000)}Hello${'</div>'.repeat(100_000)}`, 'a.html'],
  ['100,000 open lists', `${'<ul><li>'.repeat(100_000)}Hello`, 'a.html'],
  ['one million ampersands', '&'.repeat(1_000_000), 'a.html'],
  ['one million less-than signs', '<'.repeat(1_000_000), 'a.html'],
  ['wide gaps', `a${' '.repeat(400)}b\n`.repeat(2000), 'a.txt'],
  ['headings in a line', 'a ## B '.repeat(200_000), 'a.txt'],
] as const) {
  test(`${name}: linear, and in passages of bounded length`, () => {
    const started = performance.now();
    const { passages } = read(content, path);
    assert.ok(performance.now() - started < 4000);
    for (const passage of passages) assert.ok(passage.end - passage.start <= 5000);
  });
}

test('long lines are cut at the ends of sentences', () => {
  const { source, passages } = read(sentence.repeat(500), 'a.txt');
  assert.ok(passages.length > 5);
  for (const passage of passages) assert.match(source.text.slice(passage.start, passage.end), /^The .*said\.$/s);
});
