import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { BriefChecker } from '../../server/features/briefChecker';
import { harbour, readFixture } from '../fixture';
import { indexOf } from '../index/indexOf';

const paragraphs = Array.from(
  { length: 40 },
  (_, at) =>
    `The ${at}th boat of Halvern left the harbour in May 2021. Nobody was on board of number ${at}. It came back on day ${at}.`,
);

test('nothing is computed again for sentences that did not change', () => {
  const checker = new BriefChecker(indexOf(readFixture(harbour).files));
  const check = (parts: readonly string[]): number => {
    const before = checker.computed;
    deepEqual([...checker.check(parts.join('\n\n'))].length, parts.length * 3);
    return checker.computed - before;
  };
  equal(check(paragraphs), 120);
  equal(check(paragraphs), 0);
  // In front of everything: all others move, none changes.
  equal(check(['It is late. It is dark. It is cold.', ...paragraphs]), 3);
  // The last sentence of a paragraph is pointed back to by none.
  equal(check(paragraphs.map((text, at) => (at === 20 ? text.replace('came back', 'was back') : text))), 1);
  // The first one is what the next one, which names nobody, may point back to: what it names is told apart, its other words not.
  equal(check(paragraphs.map((text, at) => (at === 30 ? text.replace('of Halvern ', '') : text))), 2);
  equal(check(paragraphs.map((text, at) => (at === 30 ? text.replace('left', 'lfet') : text))), 1);
  // Undone: known already.
  equal(check(paragraphs), 0);
});

test('a sentence that stands by itself is not computed again when the one before it changes', () => {
  const checker = new BriefChecker(indexOf(readFixture(harbour).files));
  const check = (text: string): number => {
    const before = checker.computed;
    for (const checked of checker.check(text)) deepEqual(checked.sentence.language, 'en');
    return checker.computed - before;
  };
  equal(check('The harbour of Halvern was closed for a year. The mayor of Halvern reopened the quay.'), 2);
  equal(check('The harbour of Halvern was closed for two years. The mayor of Halvern reopened the quay.'), 1);
});

test('a hover computes one sentence, and none that was checked', () => {
  const checker = new BriefChecker(indexOf(readFixture(harbour).files));
  const text = paragraphs.join('\n\n');
  checker.checkAt(text, 10);
  equal(checker.computed, 1);
  checker.checkAt(text, 12);
  equal(checker.computed, 1);
});

test('a change of the sources makes every finding stale, and so do the conflicts among them when they are found', () => {
  const { files } = readFixture(harbour);
  const index = indexOf(files);
  const checker = new BriefChecker(index);
  const text = 'The Halvern harbour was reopened on 12 May 2021.';
  const computed = (): number => {
    const before = checker.computed;
    checker.checkAt(text, 3);
    return checker.computed - before;
  };
  equal(computed(), 1);
  equal(computed(), 0);
  index.conflicts();
  equal(computed(), 1);
  index.removeSource('corpus/gaceta.md');
  equal(computed(), 1);
});

test('sentences in languages that were not asked for are passed over', () => {
  const checker = new BriefChecker(indexOf(readFixture(harbour).files), ['es']);
  const [first] = checker.check('The Halvern harbour was reopened on 12 May 2021.');
  equal(first?.check, undefined);
  equal(checker.computed, 0);
});
