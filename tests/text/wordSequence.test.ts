import { deepEqual, notDeepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readWordSequence } from '../../server/text/wordSequence';

const wordsOf = (text: string): number[] => [...readWordSequence(text).words];

const piecesOf = (text: string): string[] => {
  const { starts, ends } = readWordSequence(text);
  return [...starts].map((start, at) => text.slice(start, ends[at]));
};

test('words are letters and digits, also where they run together', () => {
  deepEqual(piecesOf('The well-known “boat” isn’t 5km away.'), [
    'The',
    'well',
    'known',
    'boat',
    'isn',
    't',
    '5',
    'km',
    'away',
  ]);
  deepEqual(piecesOf('it was bilateralThe next day'), ['it', 'was', 'bilateral', 'The', 'next', 'day']);
  deepEqual(piecesOf('1,200.50 or 1.200,50 or 3.5'), ['1,200.50', 'or', '1.200,50', 'or', '3.5']);
});

test('case, accents, marks and soft hyphens make no other word', () => {
  deepEqual(wordsOf('Él dijo: «Qué fácil»'), wordsOf('el dijo que facil'));
  deepEqual(wordsOf('Straße'), wordsOf('STRASSE'));
  deepEqual(wordsOf('re\u00adopened'), wordsOf('reopened'));
  deepEqual(wordsOf('cafe\u0301'), wordsOf('café'));
});

test('numbers are the same without the marks between their thousands, and others with other decimals', () => {
  deepEqual(wordsOf('1,200'), wordsOf('1200'));
  deepEqual(wordsOf('1 200'), wordsOf('1.200'));
  deepEqual(wordsOf('2.5'), wordsOf('2,5'));
  notDeepEqual(wordsOf('2.5'), wordsOf('25'));
});

test('spans are in order, within the text and never empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { words, starts, ends } = readWordSequence(text);
      let last = 0;
      for (const [at, start] of starts.entries()) {
        if (start < last || (ends[at] ?? 0) <= start || (ends[at] ?? 0) > text.length) return false;
        last = ends[at] ?? 0;
      }
      return words.length === starts.length;
    }),
  );
});
