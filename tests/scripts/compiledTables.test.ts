import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';
import { findEntries } from '../../server/extract/conceptMatcher';
import { conceptStems } from '../../server/extract/conceptStems';
import { concepts } from '../../server/lexicon/concepts';
import { languages } from '../../server/text/language';
import { stem } from '../../server/text/stem';

type Tables = { readonly concepts: typeof concepts; readonly conceptStems: typeof conceptStems };

/** The tables as they are written. Those that the test itself imports are compiled, as in the programs. */
async function readTables(): Promise<Tables> {
  // esbuild does not keep the process alive while it works.
  const waiting = setInterval(() => undefined, 1000);
  try {
    const { outputFiles } = await build({
      stdin: {
        contents: `export { concepts } from './server/lexicon/concepts'; export { conceptStems } from './server/extract/conceptStems';`,
        resolveDir: process.env['REPOSITORY'] ?? '.',
        loader: 'ts',
      },
      bundle: true,
      write: false,
      format: 'esm',
      mainFields: ['module', 'main'],
    });
    const [{ contents }] = outputFiles as [(typeof outputFiles)[number]];
    return (await import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`)) as Tables;
  } finally {
    clearInterval(waiting);
  }
}

test('what is compiled is what is written', async () => {
  const written = await readTables();
  assert.equal(concepts.length, written.concepts.length);
  for (const [at, row] of written.concepts.entries())
    for (const [field, value] of Object.entries(row)) assert.equal(concepts[at]?.[field as keyof typeof row], value);
  for (const language of languages) assert.equal(conceptStems(language), written.conceptStems(language));
});

test('every single word of the tables finds its row', () => {
  for (const [at, row] of concepts.entries())
    for (const word of row.en.split(', ').filter((one) => /^[a-z]+$/u.test(one)))
      assert.ok(
        (findEntries(stem(word, 'en'), 'en') ?? []).some(({ concept }) => concept === at),
        `${word} (${row.id})`,
      );
});
