import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { assert, property, string } from 'fast-check';
import { cutText, excerptOf } from '../../server/text/excerpt';

/** The excerpt of a text whose focus stands between brackets. */
function cut(drawn: string, limit: number): string {
  const start = drawn.indexOf('[');
  const text = drawn.replace(/[[\]]/gu, '');
  const focus = start < 0 ? undefined : { start, end: drawn.indexOf(']') - 1 };
  const { before, focus: middle, after } = excerptOf(text, limit, focus);
  return start < 0 ? after : `${before}[${middle}]${after}`;
}

const cases = [
  ['Short enough.', 20, 'Short enough.'],
  ['The harbour was opened again, at last, in May.', 20, 'The harbour was…'],
  [
    'The harbour was opened again in [May 2021] by the minister of the sea.',
    40,
    '…opened again in [May 2021] by the minister…',
  ],
  ['In [May 2021] the harbour was opened again by the minister.', 40, 'In [May 2021] the harbour was opened again…'],
  ['The harbour was opened again by the minister in [May 2021].', 40, '…again by the minister in [May 2021].'],
  ['Line\n  breaks   are [one\nspace] each.', 60, 'Line breaks are [one space] each.'],
  ['Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 10, 'Aaaaaaaaaa…'],
] as const;

for (const [drawn, limit, expected] of cases) test(drawn, () => equal(cut(drawn, limit), expected));

test('an excerpt is never much longer than asked for, and holds the text itself', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const { after } = excerptOf(text, 50);
      ok(after.length <= 52, after);
      ok(text.replace(/\s+/gu, ' ').startsWith(after.replace(/…$/u, '')) || text.includes('…'));
    }),
  );
  deepEqual(excerptOf('', 10), { before: '', focus: '', after: '' });
});

test('a text for a row is cut to a length, the dots among it, without half a character', () => {
  equal(cutText('Short.', 6), 'Short.');
  equal(cutText('The harbour was opened.', 12), 'The harbour…');
  equal(cutText('Harbour 🚢🚢', 10), 'Harbour…');
});
