import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import type { AcceptedConflict } from '../../server/model/acceptedConflict';
import { acceptConflict } from '../../server/workspace/acceptConflict';
import { parseProjectFile } from '../../server/workspace/projectFile';
import { defaultSettings } from '../../server/workspace/settings';

const entry: AcceptedConflict = {
  kind: 'date',
  about: 'the date (reopened, Halvern harbour)',
  reason: 'Two ceremonies: # "both" are meant.',
  sides: [
    { value: '2009', passages: [{ source: 'courier.md', digest: '0123456abc' }] },
    { value: '3 June 2021', passages: [{ source: 'deep/gaceta #2.md', digest: '0123456abd' }] },
  ],
  stated: ['2010'],
};

const written = `  - about: the date (reopened, Halvern harbour)
    kind: date
    reason: 'Two ceremonies: # "both" are meant.'
    stated:
      - "2010"
    sides:
      - value: "2009"
        passages:
          - courier.md#0123456abc
      - value: 3 June 2021
        passages:
          - "deep/gaceta #2.md#0123456abd"
`;

const acceptedIn = (text: string) => {
  const { rules, mistakes } = parseProjectFile(text, defaultSettings);
  deepEqual(mistakes, []);
  return rules.acceptedConflicts;
};

test('a new file says what it is', () => {
  equal(
    acceptConflict('', entry),
    `# Settings of this project for the editor, the command line and CI alike.\nacceptedConflicts:\n${written}`,
  );
});

test('what stands in the file stays as it is', () => {
  const text = '# ours\n\n\ncorpus:   [ sources ]   # all of them\nseverity: {unknown-source: off}\n# the end';
  equal(acceptConflict(text, entry), `${text}\nacceptedConflicts:\n${written}`);
});

test('another entry follows the last one, with its indent, before what comes after', () => {
  const first = acceptConflict('', entry) ?? '';
  const text = `${first}  # about the next\n\n# and the rest\ncorpus: [a]\n`;
  const twice = acceptConflict(text, { ...entry, reason: 'Again' }) ?? '';
  equal(twice, `${first}${written.replace(/'Two.*'/u, 'Again')}  # about the next\n\n# and the rest\ncorpus: [a]\n`);
  deepEqual(acceptedIn(twice), [entry, { ...entry, reason: 'Again' }]);
  const flat = text.replace(/^ {2}(?=[ -])/gmu, '');
  deepEqual(
    acceptedIn(acceptConflict(flat, entry) ?? '').map(({ reason }) => reason),
    [entry.reason, entry.reason],
  );
});

test('every way to write the file takes an entry', () => {
  for (const text of [
    'acceptedConflicts:\n',
    'acceptedConflicts: # none yet\ncorpus: [a]\n',
    'acceptedConflicts: []\ncorpus: [a] # all\n',
    '{ corpus: [a] }',
    'corpus: [a]\r\nexclude: [b]\r\n',
    '---\ncorpus: [a]\n...\n',
    '# only a comment\n',
    '\ufeffcorpus: [a]\n',
  ]) {
    const added = acceptConflict(text, entry) ?? '';
    deepEqual(acceptedIn(added), [entry], text);
    equal(parseProjectFile(added, defaultSettings).settings.corpus[0], text.includes('[a]') ? 'a' : 'corpus', text);
    for (const comment of ['# none yet', '# all', '# only a comment'])
      equal(added.includes(comment), text.includes(comment), added);
    equal(/(?<!\r)\n/u.test(added), !text.includes('\r'), text);
  }
});

test('nothing is written into a file that cannot be read', () => {
  for (const text of ['corpus: [a', '- a\n- b', 'words', 'acceptedConflicts: yes', 'acceptedConflicts: {a: 1}'])
    equal(acceptConflict(text, entry), undefined, text);
});
