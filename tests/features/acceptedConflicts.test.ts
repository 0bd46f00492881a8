import { deepEqual, equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import { acceptanceOf } from '../../server/features/acceptedConflicts';
import { BriefChecker } from '../../server/features/briefChecker';
import { type FindingRules, judgeBrief } from '../../server/features/briefFindings';
import { indexOf } from '../index/indexOf';

const mayor = 'The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021.';
const buergermeisterin = 'Die Bürgermeisterin Ines Kobel eröffnete das neue Fährterminal in Lindahl am 9. Mai 2021.';
const two = { 'harbour.txt': mayor, 'gazette.txt': buergermeisterin };
const brief = 'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021.';

const judge = (sources: Readonly<Record<string, string>>, text: string, rules?: FindingRules) => {
  const index = indexOf(new Map(Object.entries(sources)));
  index.conflicts();
  return { index, ...judgeBrief(text, [...new BriefChecker(index).check(text)], index, rules) };
};

/** Accepts what is found in a brief over some sources. */
const accept = (sources: Readonly<Record<string, string>>, text: string): FindingRules => {
  const { index, told } = judge(sources, text);
  const [finding] = told;
  equal(told.length, 1);
  return { accepted: [acceptanceOf(finding!.conflict!, index, 'The ribbon was cut twice', finding!.stated)] };
};

test('an accepted conflict is kept quiet, with its reason', () => {
  const { told, suppressed } = judge(two, brief, accept(two, brief));
  deepEqual(told, []);
  deepEqual(
    suppressed.map(({ finding, suppression }) => [finding.code, suppression]),
    [['conflicting-sources', { by: 'project', reason: 'The ribbon was cut twice' }]],
  );
});

test('so it is for whoever states either value, in other words and another language', () => {
  const rules = accept(two, brief);
  for (const text of [
    'On 9 May 2021 the ferry terminal in Lindahl was opened by Ines Kobel.',
    'Ines Kobel inauguró la terminal de transbordadores de Lindahl el 4 de mayo de 2021.',
  ]) {
    equal(judge(two, text).told.length, 1, text);
    deepEqual(judge(two, text, rules).told, [], text);
  }
});

test('it stays so when lines are added, a source is renamed, copied or removed', () => {
  const rules = accept(two, brief);
  for (const sources of [
    { ...two, 'harbour.txt': `The weather was mild, and many had come to the quay with their children.\n\n${mayor}` },
    { 'renamed/harbour.txt': mayor, 'gazette.txt': buergermeisterin },
    { ...two, 'copy.txt': mayor },
    { ...two, 'weather.txt': 'It rained in Marbeck on 4 May 2021.' },
  ]) {
    equal(judge(sources, brief).told.length, 1, Object.keys(sources).join());
    deepEqual(judge(sources, brief, rules).told, []);
  }
});

test('an entry written by hand names only the sources', () => {
  const side = (value: string, source: string) => ({ value, passages: [{ source }] });
  const sides = [side('4 May 2021', 'harbour.txt'), side('9 May 2021', 'gazette.txt')];
  const entry = { kind: 'date' as const, about: '', reason: 'both', sides };
  deepEqual(judge(two, brief, { accepted: [entry] }).told, []);
  equal(judge(two, brief, { accepted: [{ ...entry, sides: [side('4 May 2021', 'harbour.txt')] }] }).told.length, 1);
  equal(judge(two, brief, { accepted: [{ ...entry, kind: 'number' }] }).told.length, 1);
});

test('a source that joins wakes it, and is named', () => {
  const rules = accept(two, brief);
  const third = {
    ...two,
    'voce.txt': 'La sindaca Ines Kobel ha aperto il nuovo terminal dei traghetti a Lindahl l’11 maggio 2021.',
  };
  const [finding] = judge(third, brief, rules).told;
  match(finding!.message, /Accepted before \('The ribbon was cut twice'\), but new in it: voce\.txt\.$/u);
  deepEqual(judge(third, brief, accept(third, brief)).told, []);
});

test('a value that no source gives is told all the same, unless it was accepted too', () => {
  const other = 'Ines Kobel opened the ferry terminal in Lindahl on 20 May 2021.';
  const rules = accept(two, brief);
  equal(judge(two, other, rules).told.length, 1);
  deepEqual(judge(two, other, accept(two, other)).told, []);
});

test('another figure of the same sentences is another conflict', () => {
  const sources = {
    'a.txt': 'The fire in the Lindahl theatre killed 12 people and injured 30 spectators.',
    'b.txt': 'Beim Brand im Theater von Lindahl wurden 14 Menschen getötet und 52 Zuschauer verletzt.',
  };
  const killed = 'The fire in the Lindahl theatre killed 12 people.';
  const injured = 'The fire in the Lindahl theatre injured 30 spectators.';
  const rules = accept(sources, killed);
  deepEqual(judge(sources, killed, rules).told, []);
  equal(judge(sources, injured, rules).told.length, 1);
});

test('comments come with their reason too', () => {
  const { told, suppressed } = judge(
    two,
    `${brief} <!-- source-aware-disable-line conflicting-sources -- as agreed -->`,
  );
  deepEqual(told, []);
  deepEqual(
    suppressed.map(({ suppression }) => suppression),
    [{ by: 'comment', reason: 'as agreed' }],
  );
});
