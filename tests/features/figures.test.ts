import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { BriefChecker } from '../../server/features/briefChecker';
import { findInBrief } from '../../server/features/briefFindings';
import type { SeverityChoice } from '../../server/model/finding';
import { indexOf } from '../index/indexOf';

const files = new Map([
  [
    'courier.txt',
    'The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021. The terminal cost 12.5 million euros, and 340 people worked on it. The harbour of Lindahl is 14 miles from the capital.',
  ],
  [
    'gaceta.txt',
    'La alcaldesa Ines Kobel recibió en junio de 2021 a los vecinos de Lindahl, que presentaron 2.300 firmas contra el ruido del puerto.',
  ],
  ['copy.txt', 'The engineer Tove Brandt left the company Nordkai in March 2022 after a quarrel about the cranes.'],
]);

const told = (text: string, code: string, severity: SeverityChoice = {}): string[] => {
  const index = indexOf(files);
  index.conflicts();
  return findInBrief(text, [...new BriefChecker(index).check(text)], index, { severity })
    .filter((finding) => finding.code === code)
    .map((finding) => `${text.slice(finding.start, finding.end)}: ${finding.severity} ${finding.message}`);
};

test('a number or date of a known actor that no source on it gives is a hint', () => {
  deepEqual(told('Ines Kobel gave 415 interviews about the harbour.', 'figure-not-in-sources'), [
    '415: hint No source on Ines Kobel gives ‘415’.',
  ]);
  deepEqual(told('Tove Brandt joined the board of a museum on 9 August 2019.', 'figure-not-in-sources'), [
    '9 August 2019: hint No source on Tove Brandt gives ‘9 August 2019’.',
  ]);
});

test('what a source gives in another form, unit or language is in the sources', () => {
  for (const text of [
    'The mayor Ines Kobel was handed 2,300 signatures.',
    'Ines Kobel says that 340 people worked on the terminal.',
    'Ines Kobel spent 12.5 million euros on the terminal.',
    'Ines Kobel lives 14 miles from the capital.',
    'Ines Kobel met them on 12 June 2021.',
    'Ines Kobel has been mayor since 3 April 2009.',
    'Ines Kobel gave about 415 interviews, the third most in the country, under article 87.',
    'Nobody in the valley remembers the year 1974, when 87 sheep drowned.',
  ])
    deepEqual(told(text, 'figure-not-in-sources'), [], text);
});

test('a figure in dispute is told as that alone', () => {
  deepEqual(
    told('The mayor Ines Kobel opened the new ferry terminal in Lindahl on 9 May 2021.', 'figure-not-in-sources'),
    [],
  );
});

test('a claim of one independent source is told of once it is asked for', () => {
  const text = 'The engineer Tove Brandt left Nordkai in March 2022.';
  deepEqual(told(text, 'single-source'), []);
  deepEqual(told(text, 'single-source', { 'single-source': 'warning' }), [
    `${text}: warning Only one independent source says so: copy.txt.`,
  ]);
  const otherwise = 'Nobody has asked the ferrymen of the delta yet.';
  deepEqual(told(otherwise, 'single-source', { 'single-source': 'warning' }), []);
});
