import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { digestOf } from '../../server/features/acceptedConflicts';
import { acceptConflict } from '../../server/workspace/acceptConflict';
import { harbour, makeFolder, putFile, readFixture } from '../fixture';
import { run, runJson } from './run';

/** A folder with the sources of the harbour and its brief. */
function harbourFolder(): string {
  const { files, brief } = readFixture(harbour);
  return makeFolder(new Map([...files, ['brief.md', brief.text]]));
}

interface Evidence {
  source: string;
  line: number;
  character: number;
  quote: string;
  language: string;
  title?: string;
  publisher?: string;
  published?: string;
}
interface Conflict {
  id: string;
  kind: string;
  about: string;
  sides: { value: string; evidence: Evidence[] }[];
}
interface Range {
  start: { line: number; character: number };
  end: { line: number; character: number };
}

const keysOf = (value: object): string[] => Object.keys(value).sort();

test('check: every finding with its place, both sides beneath it, and a total', async () => {
  const { status, out, error } = await run(harbourFolder(), ['check', 'brief.md']);
  equal(status, 1);
  equal(error, '');
  const lines = out.split('\n');
  match(
    lines[0]!,
    /^brief\.md:3:37 warning Sources conflict on .*: 12 May 2021 \(Halvern Courier\) or 3 June 2021 \(Gaceta del Mar\)\. \[conflicting-sources\]$/u,
  );
  ok(lines.includes('    gaceta.md:9:1 (Gaceta del Mar, 2021-06-12, es)'), out);
  match(out, /^brief\.md:5:54 error No source of the corpus has the key 'nobody2020'\. \[unknown-source\]$/mu);
  match(out, /\n2 warnings, 0 notes in 1 brief\n$/u);
});

test('check: a quotation with its passage, as text, JSON and SARIF', async () => {
  const folder = makeFolder(
    new Map([
      ['corpus/courier.txt', '“We will finish the bridge before the winter comes,” the mayor Ana Kobel said.\n'],
      ['brief.md', '“We will finish the tunnel before the winter comes,” Ana Kobel said.\n'],
    ]),
  );
  const { status, out } = await run(folder, ['check', 'brief.md']);
  equal(status, 1);
  deepEqual(out.split('\n').slice(0, 3), [
    'brief.md:1:2 warning Not as the source has it (courier.txt): ‘tunnel’ for ‘bridge’. [altered-quote]',
    '    courier.txt:1:1 (en, the mayor Ana Kobel)',
    '      “We will finish the bridge before the winter comes,” the mayor Ana Kobel said.',
  ]);
  const json = JSON.parse((await run(folder, ['check', 'brief.md', '--format', 'json'])).out) as {
    files: { diagnostics: { code: string; evidence?: Evidence[] }[] }[];
  };
  deepEqual(
    json.files[0]!.diagnostics.map(({ code, evidence }) => [code, evidence?.map(({ source }) => source)]),
    [['altered-quote', ['courier.txt']]],
  );
  const sarif = JSON.parse((await run(folder, ['check', 'brief.md', '--format', 'sarif'])).out) as {
    runs: { results: { ruleId: string; relatedLocations: { message: { text: string } }[] }[] }[];
  };
  deepEqual(
    sarif.runs[0]!.results.map(({ ruleId, relatedLocations }) => [ruleId, relatedLocations.length]),
    [['altered-quote', 1]],
  );
});

test('check --format json, with the passages of every sentence', async () => {
  const folder = harbourFolder();
  type Checked = {
    version: number;
    files: {
      file: string;
      diagnostics: { code: string; severity: string; range: Range; message: string; conflict?: Conflict }[];
      sentences?: { range: Range; text: string; evidence: Evidence[] }[];
    }[];
  };
  const plain = await runJson<Checked>(folder, ['check', 'brief.md']);
  deepEqual([plain.version, keysOf(plain.files[0]!)], [1, ['diagnostics', 'file']]);
  const [conflicting, unknown] = plain.files[0]!.diagnostics;
  deepEqual(keysOf(conflicting!), ['code', 'conflict', 'message', 'range', 'severity']);
  deepEqual(conflicting!.range, { start: { line: 2, character: 36 }, end: { line: 2, character: 47 } });
  deepEqual(keysOf(unknown!), ['code', 'message', 'range', 'severity']);
  const full = await runJson<Checked>(folder, ['check', '--evidence', 'brief.md']);
  const sentences = full.files[0]!.sentences!;
  deepEqual(
    sentences.map(({ text }) => text.slice(0, 14)),
    ['Halvern', 'The Halvern ha', 'Petra Lindqvis', 'The harbour is'],
  );
  ok(
    sentences[1]!.evidence.some(
      ({ source, quote }) => source === 'gaceta.md' && quote.startsWith('El puerto de Halvern'),
    ),
  );
});

test('check --format sarif', async () => {
  interface Sarif {
    version: string;
    $schema: string;
    runs: {
      tool: {
        driver: { name: string; rules: { id: string; helpUri: string; defaultConfiguration: { level: string } }[] };
      };
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        message: { text: string };
        locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[];
        relatedLocations: { physicalLocation: { artifactLocation: { uri: string } } }[];
        partialFingerprints: Record<string, string>;
        suppressions: unknown[];
      }[];
    }[];
  }
  const folder = harbourFolder();
  const { version, $schema, runs } = JSON.parse(
    (await run(folder, ['check', 'brief.md', '--format', 'sarif'])).out,
  ) as Sarif;
  equal(version, '2.1.0');
  match($schema, /sarif-2\.1\.0\.json$/u);
  const { driver } = runs[0]!.tool;
  equal(driver.name, 'source-aware');
  for (const { id, helpUri, defaultConfiguration } of driver.rules) {
    match(helpUri, new RegExp(`docs/codes/${id}\\.md$`, 'u'));
    ok(['error', 'warning', 'note'].includes(defaultConfiguration.level));
  }
  const [conflicting, unknown] = runs[0]!.results;
  deepEqual(
    [conflicting!.ruleId, driver.rules[conflicting!.ruleIndex]!.id, conflicting!.level, unknown!.level],
    ['conflicting-sources', 'conflicting-sources', 'warning', 'error'],
  );
  deepEqual(conflicting!.locations[0]!.physicalLocation, {
    artifactLocation: { uri: 'brief.md' },
    region: { startLine: 3, startColumn: 37, endLine: 3, endColumn: 48 },
  });
  deepEqual(
    conflicting!.relatedLocations.map(({ physicalLocation: { artifactLocation } }) =>
      artifactLocation.uri.split('/').at(-1),
    ),
    ['courier.md', 'gaceta.md'],
  );
  match(Object.values(conflicting!.partialFingerprints)[0]!, /^\w+$/u);
  deepEqual(conflicting!.suppressions, []);
});

test('an accepted conflict is quiet, and SARIF tells why', async () => {
  const { files, brief } = readFixture(harbour);
  const comment = '<!-- source-aware-disable-line unknown-source -- to come -->';
  const text = brief.text.replace('@nobody2020].', `@nobody2020]. ${comment}`);
  const folder = makeFolder(new Map([...files, ['brief.md', text]]));
  const [conflict] = (await runJson<{ conflicts: Conflict[] }>(folder, ['conflicts'])).conflicts;
  const reason = 'Reopened twice';
  const { about, sides } = conflict!;
  const entry = {
    kind: 'date' as const,
    about,
    reason,
    sides: sides.map(({ value, evidence }) => ({
      value,
      passages: evidence.map((one) => ({ source: one.source, digest: digestOf(one) })),
    })),
  };
  putFile(folder, 'source-aware.yaml', acceptConflict('', entry)!);
  const { status, out } = await run(folder, ['check', 'brief.md']);
  deepEqual([status, out], [0, '0 warnings, 0 notes in 1 brief\n']);
  match(
    (await run(folder, ['conflicts'])).out,
    /\n {2}accepted: Reopened twice\n\n1 conflict among 2 sources, 1 accepted\n$/u,
  );
  const { runs } = JSON.parse((await run(folder, ['check', 'brief.md', '--format', 'sarif'])).out) as {
    runs: { results: { ruleId: string; suppressions: unknown[] }[] }[];
  };
  deepEqual(
    runs[0]!.results.map(({ ruleId, suppressions }) => [ruleId, suppressions]),
    [
      ['conflicting-sources', [{ kind: 'external', status: 'accepted', justification: reason }]],
      ['unknown-source', [{ kind: 'inSource', status: 'accepted', justification: 'to come' }]],
    ],
  );
});

test('check fails on what --fail-on names', async () => {
  const { files } = readFixture(harbour);
  const briefs = {
    warning: 'The Halvern harbour was reopened on 12 May 2021.',
    error: 'It rained [@nobody].',
    information: 'According to the Gaceta del Mar, the Halvern harbour was reopened on 3 June 2021.',
    clean: 'It rained.',
  };
  const folder = makeFolder(
    new Map([...files, ...Object.entries(briefs).map(([name, text]): [string, string] => [`${name}.md`, `${text}\n`])]),
  );
  const cases = [
    ['warning', 'warning', 1],
    ['warning', 'error', 0],
    ['error', 'error', 1],
    ['information', 'warning', 0],
    ['information', 'information', 1],
    ['clean', 'information', 0],
  ] as const;
  for (const [brief, level, status] of cases)
    equal((await run(folder, ['check', '--fail-on', level, `${brief}.md`])).status, status, `${brief} ${level}`);
  equal((await run(folder, ['check', 'clean.md', 'warning.md'])).status, 1);
});

test('conflicts', async () => {
  const folder = harbourFolder();
  const { version, conflicts } = await runJson<{ version: number; conflicts: Conflict[] }>(folder, ['conflicts']);
  equal(version, 1);
  deepEqual(
    conflicts.map(({ kind, sides }) => [kind, sides.map(({ value }) => value)]),
    [['date', ['12 May 2021', '3 June 2021']]],
  );
  deepEqual(keysOf(conflicts[0]!), ['about', 'id', 'kind', 'sides']);
  const [evidence] = conflicts[0]!.sides[1]!.evidence;
  deepEqual(
    [
      evidence!.source,
      evidence!.line,
      evidence!.character,
      evidence!.language,
      evidence!.publisher,
      evidence!.published,
    ],
    ['gaceta.md', 8, 0, 'es', 'Gaceta del Mar', '2021-06-12'],
  );
  const { out, status } = await run(folder, ['conflicts']);
  equal(status, 0);
  match(out, /\n1 conflict among 2 sources\n$/u);
});

test('entities', async () => {
  const folder = harbourFolder();
  const { entities } = await runJson<{
    entities: {
      id: string;
      name: string;
      type: string;
      aliases: string[];
      mentions: { source: string; line: number; character: number; text: string }[];
    }[];
  }>(folder, ['entities']);
  const petra = entities.find(({ name }) => name === 'Petra Lindqvist')!;
  deepEqual(keysOf(petra), ['aliases', 'id', 'mentions', 'name', 'type']);
  equal(petra.type, 'person');
  ok(
    petra.mentions.some(
      ({ source, line, text }) => source === 'courier.md' && line === 9 && text.includes('Lindqvist'),
    ),
  );
  match((await run(folder, ['entities'])).out, /^Petra Lindqvist \(person, 3 mentions\)/mu);
});

test('evidence', async () => {
  const folder = harbourFolder();
  const sentence = 'Petra Lindqvist reopened the Halvern harbour on 12 May 2021.';
  const { version, evidence, conflicts } = await runJson<{
    version: number;
    evidence: (Evidence & { score: number })[];
    conflicts: Conflict[];
  }>(folder, ['evidence', sentence]);
  equal(version, 1);
  deepEqual(
    evidence
      .slice(0, 2)
      .map(({ source }) => source)
      .sort(),
    ['courier.md', 'gaceta.md'],
  );
  ok(evidence.every(({ score }, at) => score >= 0 && score <= 1 && score <= (evidence[at - 1]?.score ?? 1)));
  equal(conflicts.length, 1);
  match((await run(folder, ['evidence', 'Cheese is made of milk.'])).out, /^No source speaks of it\./u);
});

test('sources', async () => {
  const folder = harbourFolder();
  putFile(folder, 'corpus/photo.txt', new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7, 8]));
  const { version, sources } = await runJson<{ version: number; sources: Record<string, unknown>[] }>(folder, [
    'sources',
  ]);
  equal(version, 1);
  deepEqual(sources[0], {
    source: 'courier.md',
    key: 'courier2021',
    title: 'Harbour of Halvern open again',
    publisher: 'Halvern Courier',
    published: '2021-06-10',
    languages: ['en'],
    passages: 3,
    problems: [],
  });
  deepEqual(sources.find(({ source }) => source === 'photo.txt')!['problems'], [
    { code: 'unreadable-source', message: 'This is not a text file.' },
  ]);
  const { out, error, status } = await run(folder, ['sources']);
  equal(status, 0);
  match(
    out,
    /^courier\.md @courier2021 Harbour of Halvern open again, Halvern Courier, 2021-06-10, en \(3 passages\)$/mu,
  );
  match(out, /^ {2}problem This is not a text file\.$/mu);
  match(error, /^source-aware: 1 source could not be read, or only in part; 'source-aware sources' tells why\n$/u);
});

test('compare', async () => {
  const pairs = [
    {
      id: 'x',
      a: 'The mill of Ardun was closed on 3 May 2019 by the council.',
      b: 'The council closed the mill of Ardun on 9 May 2019.',
    },
    { id: 'y', a: 'The mill of Ardun was closed on 3 May 2019.', b: 'Cheese is made of milk.' },
  ];
  const { status, out } = await run(
    makeFolder(),
    ['compare'],
    `${pairs.map((pair) => JSON.stringify(pair)).join('\n')}\n\n`,
  );
  equal(status, 0);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; relation: string; conflict: Conflict | null });
  deepEqual(
    answers.map(({ id, relation, conflict }) => [id, relation, conflict?.kind ?? null]),
    [
      ['x', 'contradicts', 'date'],
      ['y', 'unrelated', null],
    ],
  );
});

test('--corpus names folders and files, and --no-cache keeps nothing', async () => {
  const { files } = readFixture(harbour);
  const folder = makeFolder(new Map([...files].map(([path, text]) => [path.replace('corpus', 'texts'), text])));
  const cache = makeFolder();
  const { conflicts } = JSON.parse(
    (
      await run(
        folder,
        [
          'conflicts',
          '--corpus',
          'texts/courier.md',
          '--corpus',
          join(folder, 'texts/gaceta.md'),
          '--format',
          'json',
          '--no-cache',
        ],
        '',
        { XDG_CACHE_HOME: cache },
      )
    ).out,
  ) as { conflicts: Conflict[] };
  equal(conflicts.length, 1);
  deepEqual(readdirSync(cache), []);
  await run(folder, ['conflicts', '--corpus', 'texts'], '', { XDG_CACHE_HOME: cache });
  // The facts of two sources, and the conflicts between them.
  equal(readdirSync(cache, { recursive: true }).filter((name) => String(name).endsWith('.json')).length, 3);
});

test('the project file rules here too, and its mistakes are told', async () => {
  const { files, brief } = readFixture(harbour);
  const folder = makeFolder(new Map([...files].map(([path, text]) => [path.replace('corpus', 'texts'), text])));
  putFile(folder, 'deep/brief.md', brief.text);
  putFile(folder, 'source-aware.yaml', 'corpus: [texts]\nseverity: { unknown-source: off }\ncolour: red\n');
  const { out, error, status } = await run(join(folder, 'deep'), ['check', 'brief.md']);
  equal(status, 1);
  match(out, /1 warning, 0 notes in 1 brief/u);
  match(error, /^source-aware: \S+source-aware\.yaml:3: Unknown entry 'colour'; known are /u);
});
