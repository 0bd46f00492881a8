import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { briefOfPage } from '../../client/webview/keptPage';

test('the brief of a page that was kept over a reload', () => {
  equal(
    briefOfPage({ view: { shown: 'all', silentSources: false }, brief: 'file:///a/brief.md' }),
    'file:///a/brief.md',
  );
  for (const other of [undefined, null, 'file:///a/brief.md', 7, [], {}, { brief: '' }, { brief: 3 }, { shown: 'all' }])
    equal(briefOfPage(other), undefined);
});
