import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { transliterate } from '../../server/text/transliterate';

const cases = [
  ['Халед Юсуф', 'khaled yusuf'],
  ['Щедрин', 'shchedrin'],
  ['Андрей', 'andrei'],
  ['Γιάννης Παπαδόπουλος', 'giannis papadopoulos'],
  ['Inés Kobel', 'ines kobel'],
  ['東京', '東京'],
] as const;

for (const [written, expected] of cases)
  test(`${written} is ${expected}`, () => equal(transliterate(written), expected));
