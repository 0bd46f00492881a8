import assert from 'node:assert/strict';
import test from 'node:test';
import { middleOfNews, publishedOf } from '../../server/index/datelines';
import { indexOf } from './indexOf';

const day = (published: string) => ({ authors: [], published });

test('a dateline without a year is of the year that lies nearest to the other documents', () => {
  const middle = middleOfNews([day('1998-01-09'), day('1998'), day('1997-12-30'), day('1998-01-20')]);
  assert.equal(publishedOf({ authors: [], dateline: { month: 12, day: 28 } }, middle), '1997-12-28');
  assert.equal(publishedOf({ authors: [], dateline: { month: 1, day: 11 } }, middle), '1998-01-11');
});

test('a document that says when it was published is believed, and one without others about stays undated', () => {
  assert.equal(publishedOf(day('1996-05-05'), middleOfNews([day('1998-01-09')])), '1996-05-05');
  assert.equal(publishedOf({ authors: [], dateline: { month: 12, day: 28 } }, middleOfNews([])), undefined);
});

test('a weekday counts from such a dateline', () => {
  const kinds = (weekday: string): string[] =>
    indexOf(
      new Map([
        ['wire.txt', `OAKHAM, May 14 (Northwire) - The mayor of Oakham resigned on ${weekday}, her office said.\n`],
        ['paper.md', '---\ndate: 1998-05-20\n---\n\nThe mayor of Oakham resigned on 11 May 1998.\n'],
      ]),
    )
      .conflicts()
      .map(({ conflict }) => conflict.kind);
  assert.deepEqual(kinds('Monday'), []);
  assert.deepEqual(kinds('Wednesday'), ['date']);
});

test('what is told in relation to such a dateline counts from it', () => {
  const kinds = (when: string): string[] =>
    indexOf(
      new Map([
        ['wire.txt', `OAKHAM, May 14 (Northwire) - The mayor of Oakham resigned ${when}, her office said.\n`],
        ['paper.md', '---\ndate: 1998-05-20\n---\n\nThe mayor of Oakham resigned on 11 May 1998.\n'],
      ]),
    )
      .conflicts()
      .map(({ conflict }) => conflict.kind);
  assert.deepEqual(kinds('three days ago'), []);
  assert.deepEqual(kinds('yesterday evening'), ['date']);
});
