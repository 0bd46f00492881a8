import assert from 'node:assert/strict';
import test from 'node:test';
import { compareTimes } from '../../server/compare/timeAgreement';
import { findTimes } from '../../server/extract/times';
import type { TimeExpression } from '../../server/model/time';
import type { Language } from '../../server/text/language';
import { tokenize } from '../../server/text/tokens';

/** `@` and an ISO date behind the words: the date of the text. */
function time(drawn: string, language: Language): TimeExpression {
  const [text = '', published] = drawn.split(' @');
  const [first] = findTimes(tokenize(text), language, published);
  assert.ok(first, text);
  return first;
}

// biome-ignore format: one case a line
const cases: readonly (readonly [Language, string, Language, string, string])[] = [
  ['en', 'on 8 June 1995', 'es', 'el 8 de junio de 1995', 'same'],
  ['en', 'on 8 June 1995', 'de', 'am 20. September 1995', 'different'],
  ['en', 'on 8 June 1995', 'fr', 'en juin 1995', 'compatible'],
  ['en', 'on 8 June 1995', 'fr', 'en juillet 1995', 'different'],
  ['en', 'in 2003', 'it', 'nel 2006', 'different'],
  ['en', 'in 2003', 'it', 'nel marzo 2003', 'compatible'],
  ['en', 'in the 1990s', 'en', 'in 1994', 'compatible'],
  ['en', 'in the 1990s', 'en', 'in 2004', 'different'],
  ['en', 'on 8 June', 'pt', 'em 8 de junho de 1995', 'compatible'],
  ['en', 'on 8 June', 'pt', 'em 9 de junho de 1995', 'different'],
  ['en', 'on 8 June', 'en', 'on 14 June', 'different'],
  ['en', 'on 8 June', 'en', 'in 1995', 'compatible'],
  ['en', 'on Monday', 'en', 'on 13 June 2022', 'compatible'],
  ['en', 'on Monday', 'en', 'on 14 June 2022', 'different'],
  ['en', 'last Thursday @2024-03-20', 'en', 'on 14 March 2024', 'same'],
  ['en', 'last Thursday @2024-03-20', 'en', 'on 15 March 2024', 'different'],
  ['en', 'since 2015', 'en', 'in 2012', 'different'],
  ['en', 'since 2015', 'en', 'in 2019', 'compatible'],
  ['en', 'until March 2020', 'en', 'in May 2020', 'different'],
  ['en', 'before 12 June 2015', 'en', 'on 12 June 2015', 'different'],
  ['en', 'after 12 June 2015', 'en', 'on 14 June 2015', 'compatible'],
  ['en', 'around 1950', 'en', 'in 1951', 'compatible'],
  ['en', 'around 1950', 'en', 'in 1960', 'different'],
  ['en', 'on the evening of 12 May 2021', 'es', 'el 13 de mayo de 2021 al amanecer', 'different'],
  ['en', 'on the evening of 12 May 2021', 'de', 'am 12. Mai 2021 um 20.15 Uhr', 'compatible'],
  ['en', 'on the evening of 12 May 2021', 'de', 'am 12. Mai 2021 um 6.15 Uhr', 'different'],
  ['en', 'on the night of 12 May 2021', 'en', 'on 13 May 2021', 'compatible'],
  ['en', 'at 20:15 on 12 May 2021', 'pt', 'às 21h15 de 12 de maio de 2021', 'compatible'],
  ['en', 'at 20:15 on 12 May 2021', 'pt', 'às 21h50 de 12 de maio de 2021', 'different'],
  ['en', 'three months later', 'en', 'in 2012', 'incomparable'],
  ['en', 'for five months', 'en', 'in 2012', 'incomparable'],
  ['en', 'in recent years', 'en', 'in 2012', 'incomparable'],
];

for (const [languageA, a, languageB, b, expected] of cases) {
  test(`${a} / ${b}: ${expected}`, () => {
    const [left, right] = [time(a, languageA), time(b, languageB)];
    assert.equal(compareTimes(left, right), expected);
    assert.equal(compareTimes(right, left), expected);
  });
}
