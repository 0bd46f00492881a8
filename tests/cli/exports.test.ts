import { deepEqual, equal, match } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { harbour, makeFolder, putFile, readFixture } from '../fixture';
import { run } from './run';

const { files, brief } = readFixture(harbour);
const harbourFolder = (): string => makeFolder(new Map([...files, ['brief.md', brief.text]]));

test('bibliography: of every source, or of what briefs cite, in order', async () => {
  const folder = harbourFolder();
  const all = JSON.parse((await run(folder, ['bibliography', '--format', 'csl-json'])).out) as {
    id: string;
    title: string;
  }[];
  deepEqual(
    all.map(({ id }) => id),
    ['courier2021', 'gacetadelmar2021reabre'],
  );
  const { out, error, status } = await run(folder, ['bibliography', 'brief.md', '--format', 'csl-json']);
  deepEqual(JSON.parse(out), [
    {
      id: 'courier2021',
      type: 'document',
      title: 'Harbour of Halvern open again',
      publisher: 'Halvern Courier',
      issued: { 'date-parts': [[2021, 6, 10]] },
    },
  ]);
  match(error, /no source has the key 'nobody2020'/u);
  equal(status, 0);
});

test('bibliography in words: a style of ours or a file, in the language of the brief', async () => {
  const folder = harbourFolder();
  equal(
    (await run(folder, ['bibliography', 'brief.md'])).out,
    'Halvern Courier (2021). “Harbour of Halvern open again,” June 10, 2021.\n',
  );
  putFile(folder, 'es.md', '---\nlang: es\n---\n\nVéase [@courier2021].\n');
  equal(
    (await run(folder, ['bibliography', 'es.md', '--style', 'numbered'])).out,
    '[1] Halvern Courier. «Harbour of Halvern open again», 10 de junio de 2021.\n',
  );
  putFile(folder, 'own.csl', '<style><bibliography><layout><text variable="title"/></layout></bibliography></style>');
  equal((await run(folder, ['bibliography', 'es.md', '--style', 'own.csl'])).out, 'Harbour of Halvern open again\n');
  const wrong = await run(folder, ['bibliography', 'es.md', '--style', 'none.csl']);
  equal(wrong.status, 2);
  match(wrong.error, /none\.csl: there is no such file; known by name are author-date, numbered, note/u);
});

test('bibliography as BibTeX and RIS', async () => {
  const folder = harbourFolder();
  equal(
    (await run(folder, ['bibliography', 'brief.md', '--format', 'bibtex'])).out,
    `@misc{courier2021,
  title = {{Harbour of Halvern open again}},
  organization = {Halvern Courier},
  year = {2021},
  month = {6},
  date = {2021-06-10},
}
`,
  );
  equal(
    (await run(folder, ['bibliography', 'brief.md', '--format', 'ris'])).out,
    [
      'TY  - GEN',
      'ID  - courier2021',
      'TI  - Harbour of Halvern open again',
      'PB  - Halvern Courier',
      'PY  - 2021',
      'DA  - 2021/06/10/',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

test('claims: statements of FollowTheMoney, one a line', async () => {
  const { out, status } = await run(harbourFolder(), ['claims', '--format', 'ftm']);
  equal(status, 0);
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string | null>);
  for (const line of lines) {
    const { dataset, entity_id, prop, value, lang, id, canonical_id } = line;
    const key = `${dataset}.${entity_id}.${prop}.${value}${lang === null ? '' : `@${lang}`}`;
    equal(id, createHash('sha1').update(key).digest('hex'));
    equal(canonical_id, entity_id);
  }
  equal(new Set(lines.map(({ id }) => id)).size, lines.length);
  const entities = new Set(lines.filter(({ prop }) => prop === 'id').map(({ value }) => value));
  for (const { prop, value } of lines)
    if (['proof', 'involved', 'document', 'resolved'].includes(prop ?? ''))
      equal(entities.has(value ?? ''), true, `${value}`);
  const opened = lines.find(({ prop, value }) => prop === 'name' && value?.startsWith('El puerto de Halvern fue'));
  equal(opened?.['lang'], 'spa');
  const ofEvent = lines.filter(({ entity_id }) => entity_id === opened?.['entity_id']);
  deepEqual(
    ofEvent.filter(({ prop }) => prop === 'date' || prop === 'proof').map(({ prop, value }) => `${prop} ${value}`),
    ['proof document:gaceta.md', 'date 2021-06-03'],
  );
  const minister = lines.find(
    ({ prop, value, schema }) => schema === 'Person' && prop === 'name' && value === 'Petra Lindqvist',
  );
  equal(
    ofEvent.some(({ prop, value }) => prop === 'involved' && value === minister?.['entity_id']),
    true,
  );
});
