import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LineIndex } from '../../server/text/lineIndex';

test('all three line breaks end a line', () => {
  const index = new LineIndex('ab\ncd\r\nef\rgh');
  assert.deepEqual(
    [0, 3, 7, 10].map((offset) => index.positionAt(offset)),
    [0, 1, 2, 3].map((line) => ({ line, character: 0 })),
  );
  assert.equal(index.lineCount, 4);
});

test('characters are UTF-16 units', () => {
  assert.deepEqual(new LineIndex('😀b').positionAt(2), { line: 0, character: 2 });
});

test('places outside are moved inside', () => {
  const index = new LineIndex('ab\r\ncd');
  assert.deepEqual(index.positionAt(-4), { line: 0, character: 0 });
  assert.deepEqual(index.positionAt(99), { line: 1, character: 2 });
  assert.equal(index.offsetAt({ line: 0, character: 99 }), 2);
  assert.equal(index.offsetAt({ line: 9, character: 0 }), 6);
  assert.equal(index.offsetAt({ line: -1, character: 5 }), 0);
  assert.deepEqual(new LineIndex('').positionAt(0), { line: 0, character: 0 });
});

test('there and back', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', 'é', '😀')), (pieces) => {
      const text = pieces.join('');
      const index = new LineIndex(text);
      for (let offset = 0; offset <= text.length; offset += 1) {
        if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
        assert.equal(index.offsetAt(index.positionAt(offset)), offset);
      }
    }),
  );
});
