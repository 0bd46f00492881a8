import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segment } from '../../server/extract/segment';
import { readSource } from '../../server/read/readSource';
import { told } from '../told';
import { bytesOf, draw } from './drawing';

const lines = (file: string, path: string) => draw(file, path, 'turns').split('\n');

test('cues of one sentence make a paragraph; names before a colon are speakers', () => {
  const file = `1
00:00:01,000 --> 00:00:03,000
ANA PÉREZ: The orchard was sold
<i>in March</i>.

2
00:00:03,100 --> 00:00:05,000
[applause]

3
00:00:05,100 --> 00:00:07,000
- Tom Hill: Nobody asked
the monks.
`;
  assert.deepEqual(lines(file, 'a.srt'), [
    'The orchard was sold in March.  <- Ana Pérez',
    'Nobody asked the monks.  <- Tom Hill',
  ]);
});

test('voices, notes, styles and rolling captions of WebVTT', () => {
  const file = `WEBVTT - Session

NOTE made by hand

STYLE
::cue { color: red }

intro
01:00:01.000 --> 01:00:03.000 align:start
<v.loud Ana Pérez>The orchard &amp; the well

01:00:03.000 --> 01:00:05.000
The orchard &amp; the well
were <00:00:04.000><c>sold.</c>

01:00:20.000 --> 01:00:25.000
A pause.
`;
  const source = readSource(bytesOf(file), 'a.vtt');
  assert.equal(source.text, 'The orchard & the well were sold.\n\nA pause.');
  assert.equal(segment(source)[0]?.speaker, 'Ana Pérez');
  assert.deepEqual(
    source.landmarks?.map(({ label }) => label),
    ['01:00:01', '01:00:20'],
  );
  const entry = source.fileMap?.filter(({ textStart }) => textStart <= source.text.indexOf('pause')).at(-1);
  assert.ok(entry && file.startsWith('pause', entry.fileStart + source.text.indexOf('pause') - entry.textStart));
});

test('a file without cues is said to hold no text', () => {
  const { problems } = readSource(bytesOf('WEBVTT\n\nNOTE nothing'), 'a.vtt');
  assert.deepEqual(problems.map(told), ['The document holds no text.']);
});

test('an hour of captions is read in linear time', () => {
  const cue = (at: number) =>
    `00:${String(Math.floor(at / 60) % 60).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}.000 --> 00:59:59.000\nwords without an end ${at}\n\n`;
  const started = performance.now();
  readSource(bytesOf(`WEBVTT\n\n${Array.from({ length: 20_000 }, (_, at) => cue(at)).join('')}`), 'a.vtt');
  assert.ok(performance.now() - started < 4000);
});
