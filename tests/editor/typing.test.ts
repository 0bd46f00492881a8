// Types in a brief of 20,000 words and says how long the extension host, which all extensions share, was blocked.
import { ok } from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openWorkbench } from '../browser/openWorkbench';
import { until } from './check';
import type { TypingResult } from './typingProbe';
import { buildProbe, makeWorkplace, packProbe } from './workplace';

const words = 20_000;

test('typing in a brief of 20,000 words', { timeout: 300_000 }, async (context) => {
  const place = makeWorkplace();
  const text = readFileSync(place.brief, 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '');
  const long = `${text}\n`.repeat(Math.ceil(words / text.split(/\s+/u).length));
  for (const name of ['long.md', 'long.txt']) writeFileSync(join(place.folder, name), long);
  if (!(await openWorkbench(context, place, [await packProbe(await buildProbe(place, 'typingProbe.ts'))]))) return;
  await until('the typing to end', () => existsSync(place.results), 180);
  const { failure, brief, plain, conflicts }: TypingResult = JSON.parse(readFileSync(place.results, 'utf8'));
  ok(failure === undefined, failure);
  context.diagnostic(
    `extension host blocked, ms: in the brief ${JSON.stringify(brief)}, in plain text ${JSON.stringify(plain)}`,
  );
  ok(conflicts > 0, 'the brief is still checked after the typing');
});
