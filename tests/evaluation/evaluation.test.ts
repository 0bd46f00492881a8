// The engine is as right on the sample corpora as it was, and the documents say how right that is.
import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import kept from '../../corpus/scores.json';
import { readAnnotation } from './annotation';
import { indexSample, listSamples, scoreSamples } from './corpora';
import { figures, type Measured, measure, renderTables, shareOf } from './table';

const root = process.env['REPOSITORY'] ?? '.';
const floors: Measured = kept;

test('no figure over all samples is below what it was, and no sample raises more false alarms', () => {
  const scores = scoreSamples(root);
  const measured = measure(scores);
  const misses = `Where a change is better on the whole, 'npm run evaluate -- --save' keeps the new scores.\n${[...scores.values()].flatMap((one) => one.misses).join('\n')}`;
  for (const name of figures) {
    const [now, before] = [measured.all[name], floors.all[name]];
    ok(shareOf(now) >= shareOf(before), `${name}: ${now.right}/${now.of}, was ${before.right}/${before.of}\n${misses}`);
  }
  for (const [name, { quiet }] of Object.entries(floors.corpora))
    ok(
      (measured.corpora[name]?.quiet.right ?? 0) >= quiet.right,
      `${name}: a sentence that must stay quiet does not\n${misses}`,
    );
});

test('docs/evaluation.md shows the kept scores', () => {
  ok(readFileSync(join(root, 'docs/evaluation.md'), 'utf8').includes(renderTables(floors)));
});

test('annotations quote their sources, and know the conflicts that they name', () => {
  for (const name of listSamples(root)) {
    const { conflicts, sentences } = readAnnotation(join(root, 'corpus', name));
    const index = indexSample(root, name);
    const textOf = (path: string): string => index.factsOf(path)?.text.replace(/\s+/gu, ' ') ?? '';
    const ids = conflicts.map(({ id }) => id);
    equal(new Set(ids).size, ids.length);
    const passages = [
      ...conflicts.flatMap(({ sides }) => sides.flatMap(({ evidence }) => evidence)),
      ...sentences.flatMap(({ support = [] }) => support),
    ];
    deepEqual(
      passages.filter(({ source, quote }) => !textOf(source).includes(quote)),
      [],
      name,
    );
    deepEqual(
      sentences.flatMap(({ expect }) => expect).filter((id) => !ids.includes(id)),
      [],
    );
    for (const { expect, trap, text } of sentences) ok(expect.length || trap, text);
  }
});
