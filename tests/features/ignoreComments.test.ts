import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heedIgnoreComments } from '../../server/features/ignoreComments';
import type { Finding, FindingCode } from '../../server/model/finding';
import { readDrawing } from '../fixture';

/** What the drawing underlines is found first; then the comments are obeyed. `unused` and what is left is compared. */
function check(name: string, drawn: string, left: readonly string[], unused: readonly string[] = []): void {
  test(name, () => {
    const { text, marks } = readDrawing(drawn.trimStart());
    const findings = marks.map(({ start, end, says }): Finding => {
      const code = says as FindingCode;
      return { start, end, code, severity: 'warning', message: '' };
    });
    const heeded = heedIgnoreComments(text, findings);
    const words = (found: readonly Finding[]) => found.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(words(heeded.findings), left);
    assert.deepEqual(words(heeded.unused), unused);
  });
}

check(
  'the next line, whatever the code',
  `
<!-- source-aware-disable-next-line -->
The bridge opened in May. It cost 40 million.
                     ^^^ conflicting-sources
                                  ^^ contradicts-sources
It closed in June.
             ^^^^ conflicting-sources
`,
  ['June'],
);

check(
  'the next line, one code of several, with a reason',
  `
<!-- source-aware-disable-next-line conflicting-sources -- see the ministry's letter of unused-ignore -->
The bridge opened in May. It cost 40 million.
                     ^^^ conflicting-sources
                                  ^^ contradicts-sources
`,
  ['40'],
);

check(
  'its own line, wherever on it',
  `
The bridge opened in May. <!-- source-aware-disable-line conflicting-sources, contradicts-sources --> It cost 40 million.
                     ^^^ conflicting-sources
                                                                                                              ^^ contradicts-sources
It closed in June.
             ^^^^ conflicting-sources
`,
  ['June'],
);

check(
  'from here to there',
  `
In April it was planned.
   ^^^^^ conflicting-sources
<!-- source-aware-disable -->
The bridge opened in May.
                     ^^^ conflicting-sources
<!-- source-aware-enable -->
It closed in June.
             ^^^^ conflicting-sources
`,
  ['April', 'June'],
);

check(
  'from here to the end',
  `
<!-- source-aware-disable conflicting-sources -->
The bridge opened in May.
                     ^^^ conflicting-sources
It cost 40 million.
        ^^ contradicts-sources
`,
  ['40'],
);

check(
  'what is disabled together may be enabled one by one',
  `
<!-- source-aware-disable conflicting-sources contradicts-sources -->
The bridge opened in May.
                     ^^^ conflicting-sources
<!-- source-aware-enable conflicting-sources -->
It closed in June and cost 40 million.
             ^^^^ conflicting-sources
                           ^^ contradicts-sources
`,
  ['June'],
);

check(
  'of all codes that are disabled, one may be enabled',
  `
<!-- source-aware-disable -->
The bridge opened in May.
                     ^^^ conflicting-sources
<!-- source-aware-enable contradicts-sources -->
It closed in June and cost 40 million.
             ^^^^ conflicting-sources
                           ^^ contradicts-sources
`,
  ['40'],
);

check(
  'the whole file, before and behind the comment',
  `
The bridge opened in May.
                     ^^^ conflicting-sources
<!-- source-aware-disable-file conflicting-sources -- a draft -->
It closed in June and cost 40 million.
             ^^^^ conflicting-sources
                           ^^ contradicts-sources
`,
  ['40'],
);

check(
  'a comment over several lines counts from its last one',
  `
<!-- source-aware-disable-next-line
     conflicting-sources
  -- a long story
-->
The bridge opened in May.
                     ^^^ conflicting-sources
`,
  [],
);

check(
  'comments that ignore nothing',
  `
<!-- source-aware-disable-next-line conflicting-sources -->
The bridge opened in May.
<!-- source-aware-disable-line -->
<!-- source-aware-enable -->
<!-- source-aware-disable-file contradicts-sources -->
`,
  [],
  [
    '<!-- source-aware-disable-next-line conflicting-sources -->',
    '<!-- source-aware-disable-line -->',
    '<!-- source-aware-enable -->',
    '<!-- source-aware-disable-file contradicts-sources -->',
  ],
);

check(
  'of the codes of a comment, one that is not there',
  `
The bridge opened in May. <!-- source-aware-disable-line contradicts-sources conflicting-sources no-such-code -->
                     ^^^ conflicting-sources
`,
  [],
  ['contradicts-sources', 'no-such-code'],
);

check(
  'what is shown as code is no comment',
  `
Write \`<!-- source-aware-disable-file -->\` at the top.

~~~
<!-- source-aware-disable-file -->
~~~
The bridge opened in May.
                     ^^^ conflicting-sources
`,
  ['May'],
);

check(
  'words that only look like it',
  `
<!-- source-aware-disable-nothing -->
<!-- source-aware-disabled -->
<!-- about source-aware-disable -->
The bridge opened in May.
                     ^^^ conflicting-sources
`,
  ['May'],
);
