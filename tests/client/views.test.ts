import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { groupConflicts } from '../../client/views/groupConflicts';
import { textToCopy, textToInsert } from '../../client/views/rowText';
import type { ConflictItem, PassageItem, SourceItem } from '../../server/protocol';

const conflict = (id: string, kind: ConflictItem['kind'], subject?: string): ConflictItem => ({
  id,
  kind,
  about: `the ${kind} (${id})`,
  words: id,
  values: ['one', 'other'],
  stated: [],
  ...(subject === undefined ? {} : { subject }),
});

test('conflicts are grouped by what they are about: most first, then by name, what names nobody last', () => {
  const all = [
    conflict('a', 'date'),
    conflict('b', 'date', 'Zoe'),
    conflict('c', 'number', 'Ann'),
    conflict('d', 'date', 'Mia'),
    conflict('e', 'place', 'Mia'),
    conflict('f', 'number'),
  ];
  const drawn = (grouping: 'subject' | 'kind'): string[] =>
    groupConflicts(all, grouping).map(({ name, conflicts }) => `${name}: ${conflicts.map(({ id }) => id).join(' ')}`);
  deepEqual(drawn('subject'), ['Mia: d e', 'Ann: c', 'Zoe: b', 'undefined: a f']);
  deepEqual(drawn('kind'), ['date: a b d', 'number: c f', 'place: e']);
});

const source = (key: string): SourceItem => ({
  path: 'courier.md',
  uri: 'file:///courier.md',
  key,
  languages: [],
  passages: 1,
  state: 'read',
  problems: [],
});

test('what is copied of a row is what a writer would type', () => {
  equal(textToCopy({ kind: 'source', source: source('ruiz2021harbour') }), '@ruiz2021harbour');
  equal(textToCopy({ kind: 'source', source: source('') }), 'courier.md');
  equal(
    textToCopy({ kind: 'conflict', folder: '', conflict: conflict('opened', 'date') }),
    'the date (opened): one / other',
  );
});

test('what is inserted is cited; an odd key stands in braces', () => {
  const passage: PassageItem = {
    uri: 'file:///courier.md',
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } },
    quote: 'The harbour is open.',
    key: 'odd key!',
    origin: 'Courier',
    language: 'English',
  };
  equal(textToInsert({ kind: 'source', source: source('ruiz2021harbour') }), '[@ruiz2021harbour]');
  equal(textToInsert({ kind: 'source', source: source('') }), undefined);
  equal(textToInsert({ kind: 'passage', passage }), '“The harbour is open.” [@{odd key!}]');
});
