import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { findHeads } from '../../server/compare/heads';
import { indexOf } from '../index/indexOf';

/** The words that the first time of a sentence may belong to, surest first. */
function headsOf(text: string): string[] {
  const [statement] = indexOf(new Map([['a.txt', text]])).statements;
  const [time] = statement?.times ?? [];
  if (!statement || !time) return [];
  return findHeads(statement, time, time.clause).map(({ feature }) => text.slice(feature.start, feature.end));
}

test('what somebody is reported to say happened then; when it was said is not told', () => {
  deepEqual(headsOf('Rein Tamm said that the ferry sank in May 2021.').includes('said'), false);
  deepEqual(headsOf('Rein Tamm said that the ferry sank in May 2021.')[0], 'sank');
  deepEqual(headsOf('Rein Tamm opened the harbour in May 2021.')[0], 'opened');
});
