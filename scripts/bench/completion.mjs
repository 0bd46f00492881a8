// Completion with ten thousand names, in a brief of 20,000 words, while the check of what was typed is waiting.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generatedBrief, generatedName, randomNumbers, sourceOfNames } from './generated.mjs';
import { Session } from './session.mjs';

const sources = 420;
const namesPerSource = 25;
/** What the issue of the writer's desk allows. Milliseconds. */
const allowed = 20;

/** Prints one row for each thing that is completed: the first answer by itself, as it may have to prepare something. */
export async function measureCompletion({ ours, folder, environment, rounds, print }) {
  mkdirSync(join(folder, 'corpus'), { recursive: true });
  for (let number = 0; number < sources; number += 1)
    writeFileSync(join(folder, 'corpus', `names${number}.md`), sourceOfNames(number, namesPerSource));
  const session = await Session.start(ours, folder, { environment });
  await session.open(pathToFileURL(join(folder, 'brief.md')).href, generatedBrief(20_000));
  await session.ready;
  await session.diagnostics();
  const random = randomNumbers(7);
  const name = () => generatedName(Math.floor(random() * sources * namesPerSource));
  for (const [what, typed] of [
    ['a name', () => ` ${name().slice(0, 2 + Math.floor(random() * 3))}`],
    ['a surname', () => ` ${name().split(' ')[1].slice(0, 3)}`],
    ['a key', () => ' [@'],
    ['a quotation', () => ` ${generatedName(5 * Math.floor((random() * sources * namesPerSource) / 5))} said: “`],
  ]) {
    const times = [];
    let most = 0;
    for (let turn = 0; turn < rounds; turn += 1) {
      const { milliseconds, items } = await typeAndComplete(session, typed(), random);
      times.push(milliseconds);
      most = Math.max(most, items);
    }
    if (most === 0) throw new Error(`nothing was offered for ${what}: nothing is measured`);
    const [first, ...rest] = times;
    const ordered = rest.sort((a, b) => a - b);
    const p95 = ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * 0.95))];
    print(`completion of ${what}, ${sources * namesPerSource} names, brief of 20000 words`, {
      p50: ordered[Math.floor(ordered.length / 2)],
      p95,
      first,
      most,
      withinAllowed: p95 <= allowed,
    });
  }
  await session.stop();
}

/** Types at the end of a paragraph, asks what fits while the check waits, and takes back what was typed. */
async function typeAndComplete(session, text, random) {
  const prose = session.lines.flatMap((line, at) => (line.length > 80 ? [at] : []));
  const line = prose[Math.floor(random() * prose.length)];
  const before = session.lines[line];
  const checked = session.edit({ line, character: before.length }, text);
  const from = performance.now();
  const answer = await session.complete({ line, character: before.length + text.length });
  const milliseconds = performance.now() - from;
  await checked;
  await session.replace(line, before);
  return { milliseconds, items: answer?.items.length ?? 0 };
}
