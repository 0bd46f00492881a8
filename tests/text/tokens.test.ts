import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenize } from '../../server/text/tokens';

/** Tokens parted by '|', the kind marked where it is no word: number #, symbol $, punctuation without mark, url @. */
const cases: [text: string, tokens: string][] = [
  ['L’accordo dell’Austria', 'L’|accordo|dell’|Austria'],
  ["Qu'il parte d'ici", "Qu'|il|parte|d'|ici"],
  ["Norway's plan, it's late", "Norway|'s|plan|,|it|'s|late"],
  ['They don’t say we’ve lost', 'They|don’t|say|we|’ve|lost'],
  ['O’Neill and D’Amico', 'O’Neill|and|D’Amico'],
  ['the vice-president’s F-16', 'the|vice-president|’s|F-16'],
  ['aujourd’hui', 'aujourd’hui'],
  ['U.S. and U.K. envoys', 'U.S.|and|U.K.|envoys'],
  ['EE. UU. y EE.UU.', 'EE. UU.|y|EE.UU.'],
  ['la Ferrini S.p.A. di Parma', 'la|Ferrini|S.p.A.|di|Parma'],
  ['1.234,5 and 1,234.5 and 12 500', '#1.234,5|and|#1,234.5|and|#12 500'],
  ['in 2019 300 ships', 'in|#2019|#300|ships'],
  ['$3.5bn, 40 %, 7€', '$$|#3.5|bn|,|#40|$%|,|#7|$€'],
  ['at 21:40, à 22h40, um 23.40 Uhr', 'at|#21:40|,|à|#22h40|,|um|#23.40|Uhr'],
  ['the 7th, la 7ª, le 16e, el 3.º', 'the|#7th|,|la|#7ª|,|le|#16e|,|el|#3.º'],
  ['am 3. Mai', 'am|#3.|Mai'],
  ['It was 3.', 'It|was|#3|.'],
  ['2010-2014, mid-2019', '#2010|-|#2014|,|mid|-|#2019'],
  ['2031-04-09 or 9/4/2031', '#2031-04-09|or|#9/4/2031'],
  ['«Sì», „ja“ — “no”', '«|Sì|»|,|„|ja|“|—|“|no|”'],
  ['Wait... no', 'Wait|...|no'],
  [
    'see https://news.example/a(b). Or mail a.b@mail.example!',
    'see|@https://news.example/a(b)|.|Or|mail|@a.b@mail.example|!',
  ],
  ['(www.harbour.example/x)', '(|@www.harbour.example/x|)'],
  ['AT&T and Q & A', 'AT&T|and|Q|$&|A'],
  ['新闻 новости أخبار', '新闻|новости|أخبار'],
  ['a 😀 b', 'a|$😀|b'],
];

const marks = { word: '', number: '#', symbol: '$', punctuation: '', url: '@' };

for (const [text, expected] of cases) {
  test(text, () => {
    assert.equal(
      tokenize(text)
        .map((token) => marks[token.kind] + token.text)
        .join('|'),
      expected,
    );
  });
}

test('spans are spans of the whole text', () => {
  const text = 'One. Two three';
  const tokens = tokenize(text, { start: 5, end: 14 });
  assert.deepEqual(
    tokens.map(({ start, end }) => text.slice(start, end)),
    ['Two', 'three'],
  );
});

test('any text: tokens are in order, verbatim, and leave out nothing but space and controls', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom("d'", '12.', '3,4', ' ', 'U.S.', '@', 'www.', '«', '-', '’s', '\ud800', 'a.b'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const token of tokenize(text)) {
        assert.ok(token.start >= last && token.end > token.start);
        assert.equal(text.slice(token.start, token.end), token.text);
        assert.doesNotMatch(text.slice(last, token.start), /[\p{L}\p{N}]/u);
        last = token.end;
      }
    }),
    { numRuns: 500 },
  );
});
