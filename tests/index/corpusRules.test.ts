import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { noCorpusRules } from '../../server/model/corpusRules';
import { indexOf } from './indexOf';

const files = new Map([
  [
    'a.txt',
    'The minister Clara Veldt met Harald Onsen in Marbeck. Veldt signed the lease of the shipyard on 3 May 2020.',
  ],
  ['b.txt', 'Clara M. Veldt sprach mit Harald Onsen. Onsen lehnte ab. Die Rederei Nordkai wurde verkauft.'],
  ['c.txt', 'The lease of the shipyard was signed on 9 May 2020 by the minister Clara Veldt, wrote Harald Onsen.'],
]);

const namesIn = (index: ReturnType<typeof indexOf>): string[] =>
  index.entities.entities().map(({ name, aliases }) => `${name} = ${aliases.join(', ')}`);

test('names that a project merges are one, called by the first', () => {
  const index = indexOf(files);
  index.applyRules({ ...noCorpusRules, merge: [['H. Onsen of Nordkai', 'Harald Onsen', 'Clara Veldt']] });
  const both = index.entities.find('Harald Onsen');
  equal(both?.name, 'H. Onsen of Nordkai');
  equal(index.entities.find('Clara Veldt'), both);
  equal(index.entities.find('H. Onsen of Nordkai'), both);
  equal(new Set(both?.mentions.map(({ source }) => source)).size, 3);
});

test('names that a project splits are two', () => {
  const index = indexOf(files);
  equal(index.entities.find('Clara Veldt'), index.entities.find('Clara M. Veldt'));
  index.applyRules({ ...noCorpusRules, split: [['Clara Veldt', 'clara m. veldt']] });
  const [one, other] = [index.entities.find('Clara Veldt'), index.entities.find('Clara M. Veldt')];
  ok(one && other && one !== other, namesIn(index).join('\n'));
  deepEqual([...new Set(other.mentions.map(({ source }) => source))], ['b.txt']);
});

test('an ignored name is nobody', () => {
  const index = indexOf(files);
  ok(index.entities.find('Harald Onsen'));
  index.applyRules({ ...noCorpusRules, ignored: ['HARALD ONSEN', 'Onsen'] });
  deepEqual(
    namesIn(index).filter((name) => name.includes('Onsen')),
    [],
  );
  ok(index.entities.find('Clara Veldt'));
});

test('rules that are taken back leave no trace', () => {
  const index = indexOf(files);
  const before = namesIn(index);
  const { revision } = index;
  index.applyRules({ ...noCorpusRules, merge: [['Clara Veldt', 'Harald Onsen']], ignored: ['Marbeck'] });
  ok(index.revision > revision);
  index.applyRules(noCorpusRules);
  deepEqual(namesIn(index), before);
});

test('the trusted source of a side is shown first', () => {
  const sources = new Map([
    ...files,
    [
      'wire/d.txt',
      'Clara Veldt signed the lease of the shipyard on 3 May 2020, three weeks late, officials in the port said.',
    ],
  ]);
  const index = indexOf(sources);
  const first = (): string[] => index.conflicts()[0]!.conflict.sides.map(({ evidence }) => evidence[0]!.source);
  deepEqual(first(), ['a.txt', 'c.txt']);
  index.applyRules({ ...noCorpusRules, trusted: ['c.*', 'wire'] });
  deepEqual(first(), ['wire/d.txt', 'c.txt']);
});
