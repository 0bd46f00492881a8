import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { BriefChecker } from '../../server/features/briefChecker';
import { findInBrief } from '../../server/features/briefFindings';
import { isOtherSpelling } from '../../server/features/nameVariants';
import { indexOf } from '../index/indexOf';

const files = new Map([
  [
    'a.txt',
    'The engineer Mahmoud Darzavi met Clara Veldström in Lindahl. Darzavi left. Mahmoud Darzavi signed the plan.',
  ],
  ['b.txt', 'Der Ingenieur Mahmud Darzavi traf Clara Veldström. Die Rede von Clara Veldström war kurz.'],
]);

const variantsIn = (text: string): string[] => {
  const index = indexOf(files);
  index.conflicts();
  return findInBrief(text, [...new BriefChecker(index).check(text)], index)
    .filter(({ code }) => code === 'name-variant')
    .map(({ start, end, severity, message }) => `${text.slice(start, end)}: ${severity} ${message}`);
};

test('a name that no source spells so is a hint, with the preferred spelling', () => {
  deepEqual(variantsIn('Mahmood Darzavi signed the plan.'), [
    'Mahmood Darzavi: hint The sources spell this name Mahmoud Darzavi.',
  ]);
  deepEqual(variantsIn('The plan was shown to Clara Veldstrom in the harbour.'), [
    'Clara Veldstrom: hint The sources spell this name Clara Veldström.',
  ]);
});

test('spellings of the sources, surnames, genitives and capitals are left alone', () => {
  for (const text of [
    'Mahmoud Darzavi signed the plan.',
    'Mahmud Darzavi signed the plan.',
    'Darzavi signed the plan.',
    'Mahmoud Darzavi’s plan was signed.',
    'Clara Veldströms Rede war kurz.',
    'MAHMOUD DARZAVI signed the plan.',
    'Carla Weidmann signed the plan.',
  ])
    deepEqual(variantsIn(text), [], text);
});

test('another form of a word is no other spelling of it', () => {
  deepEqual(
    [
      ['Mahmood Darzavi', 'Mahmoud Darzavi'],
      ['Latin American', 'Latin America'],
      ['Norlands', 'Norland'],
    ].map(([written = '', preferred = '']) => isOtherSpelling(written, preferred)),
    [true, false, false],
  );
});
