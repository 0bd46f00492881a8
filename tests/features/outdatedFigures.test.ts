import { deepEqual, match } from 'node:assert/strict';
import { test } from 'node:test';
import { BriefChecker } from '../../server/features/briefChecker';
import { findInBrief } from '../../server/features/briefFindings';
import { indexOf } from '../index/indexOf';

const page = (publisher: string, date: string, text: string): string =>
  `---\npublisher: ${publisher}\ndate: ${date}\n---\n\n${text}\n`;

const sources = {
  'monday.md': page('Morning', '2031-03-03', 'The landslide in Oslen has killed 7 people so far, the police said.'),
  'tuesday.md': page('Abend', '2031-03-04', 'Die Zahl der Toten beim Erdrutsch in Oslen ist auf neun gestiegen.'),
  'friday.md': page('Corriere', '2031-03-07', 'La frana di Oslen ha ucciso 11 persone.'),
};

const tell = (files: Readonly<Record<string, string>>, text: string): string[] => {
  const index = indexOf(new Map(Object.entries(files)));
  index.conflicts();
  return findInBrief(text, [...new BriefChecker(index).check(text)], index).map(
    ({ code, severity, message }) => `${code} ${severity} ${message}`,
  );
};

const listed = (files: Readonly<Record<string, string>>): number =>
  indexOf(new Map(Object.entries(files))).conflicts().length;

test('the latest figure is left alone, and earlier ones are no conflict', () => {
  deepEqual(tell(sources, 'The landslide in Oslen killed 11 people.'), []);
  deepEqual(listed(sources), 0);
});

test('an outdated figure is told, with the later ones', () => {
  const [told, ...more] = tell(sources, 'The landslide in Oslen killed 7 people.');
  deepEqual(more, []);
  match(told!, /^outdated-figure information The sources give a later figure than 7 people: /u);
  match(told!, /11 .*\(Corriere, 2031-03-07\)/u);
});

test('a figure that is said to be of its day is left alone', () => {
  deepEqual(tell(sources, 'By 3 March 2031 the landslide in Oslen had killed 7 people.'), []);
});

test('sources that only have other dates conflict', () => {
  const plain = {
    'monday.md': page('Morning', '2031-03-03', 'The landslide in Oslen killed 7 people, the police said.'),
    'friday.md': sources['friday.md'],
  };
  match(tell(plain, 'The landslide in Oslen killed 11 people.')[0]!, /^conflicting-sources warning/u);
  deepEqual(listed(plain), 1);
});

test('a count so far that is higher than a later one conflicts with it', () => {
  const falling = {
    'monday.md': page('Morning', '2031-03-03', 'The landslide in Oslen has killed 17 people so far, the police said.'),
    'friday.md': sources['friday.md'],
  };
  match(tell(falling, 'The landslide in Oslen killed 11 people.')[0]!, /^conflicting-sources/u);
});

const revisions: readonly [language: string, text: string][] = [
  ['en', 'The storm of Oslen sank 34 boats. The earlier figure of 31 boats was revised last week.'],
  ['es', 'La tormenta de Oslen hundió 34 barcos. Este dato actualiza los 31 barcos del lunes.'],
  ['it', 'La tempesta di Oslen ha affondato 34 barche. La stima iniziale di 31 barche è superata.'],
  ['fr', 'La tempête d’Oslen a coulé 34 bateaux. Ce chiffre remplace celui de 31 bateaux.'],
  ['pt', 'A tempestade de Oslen afundou 34 barcos. A contagem anterior de 31 barcos estava errada.'],
  ['de', 'Der Sturm von Oslen versenkte 34 Boote. Die frühere Zahl von 31 Booten wurde berichtigt.'],
];

for (const [language, text] of revisions) {
  test(`a figure that is named as the earlier one is outdated (${language}: ${text.slice(-30)})`, () => {
    const files = { 'wire.txt': 'The storm of Oslen sank 31 boats, the coast guard said.', 'review.txt': text };
    deepEqual(tell(files, 'The storm of Oslen sank 34 boats.'), []);
    deepEqual(
      tell(files, 'The storm of Oslen sank 31 boats.').map((told) => told.split(' ')[0]),
      ['outdated-figure'],
    );
    deepEqual(listed(files), 0);
  });
}

const rising: readonly string[] = [
  'The number of boats sunk by the storm of Oslen has risen to 34.',
  'The storm of Oslen sank 34 boats, up from 31 boats.',
  'La tormenta de Oslen ha hundido ya 34 barcos: los barcos hundidos son ya 34.',
  'Le barche affondate dalla tempesta di Oslen sono ora 34.',
  'Le nombre de bateaux coulés par la tempête d’Oslen est passé à 34.',
  'O número de barcos afundados pela tempestade de Oslen subiu para 34.',
  'Die Zahl der vom Sturm von Oslen versenkten Boote ist auf 34 gestiegen.',
];

for (const text of rising) {
  test(`a figure that has risen brings the earlier one up to date: ${text}`, () => {
    const files = {
      'wire.md': page('Wire', '2031-03-03', 'The storm of Oslen sank 31 boats.'),
      'later.md': page('Later', '2031-03-05', text),
    };
    deepEqual(
      tell(files, 'The storm of Oslen sank 34 boats.').filter((told) => !told.startsWith('outdated-figure')),
      [],
    );
    deepEqual(listed(files), 0);
  });
}
