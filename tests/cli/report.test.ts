import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { EvidenceMatrix } from '../../server/protocol';
import { harbour, makeFolder, putFile, readFixture } from '../fixture';
import { run, runJson } from './run';

const { files, brief } = readFixture(harbour);
const harbourFolder = (): string => makeFolder(new Map([...files, ['brief.md', brief.text]]));

test('report: a page on standard output, or in a file', async () => {
  const folder = harbourFolder();
  const { out, status, error } = await run(folder, ['report', 'brief.md']);
  equal(status, 0);
  equal(error, '');
  match(out, /^<!doctype html>[\s\S]*Evidence for brief\.md[\s\S]*<\/html>\n$/u);
  for (const words of ['El puerto de Halvern fue reabierto', 'Halvern Courier', 'When, according to whom'])
    ok(out.includes(words), words);
  const written = await run(folder, ['report', 'brief.md', '--output', 'report.html']);
  equal(written.out, '');
  match(written.error, /written: report\.html/u);
  equal(readFileSync(join(folder, 'report.html'), 'utf8'), out);
});

test('report in other formats', async () => {
  const folder = harbourFolder();
  match(
    (await run(folder, ['report', 'brief.md', '--format', 'markdown'])).out,
    /^# Evidence for brief\\\.md|^# Evidence for brief\.md/u,
  );
  match((await run(folder, ['report', 'brief.md', '--format', 'csv'])).out, /^\ufeffLine,Sentence/u);
  match((await run(folder, ['report', 'brief.md', '--format', 'svg'])).out, /^<\?xml /u);
  const matrix = await runJson<EvidenceMatrix & { version: number }>(folder, ['report', 'brief.md']);
  equal(matrix.version, 1);
  equal(matrix.sentences[1]!.disputes.length, 1);
});

test('what the project accepts is told with its reason', async () => {
  const folder = harbourFolder();
  const { out } = await run(folder, ['report', '--format', 'markdown', 'brief.md']);
  ok(!out.includes('Accepted'));
  const accepted = makeFolder(
    new Map([
      ...files,
      [
        'brief.md',
        `<!-- source-aware-disable-next-line -- asked the port -->\nThe Halvern harbour was reopened on 12 May 2021.\n`,
      ],
    ]),
  );
  match((await run(accepted, ['report', '--format', 'markdown', 'brief.md'])).out, /Reason: asked the port/u);
});

test('report used wrongly', async () => {
  const folder = harbourFolder();
  const cases: readonly (readonly [string[], RegExp])[] = [
    [['report'], /report needs one BRIEF/u],
    [['report', 'brief.md', 'brief.md'], /report needs one BRIEF/u],
    [['report', 'brief.md', '--format', 'sarif'], /report knows html, markdown, csv, svg and json/u],
    [['check', 'brief.md', '--format', 'html'], /check knows text, json and sarif/u],
    [['check', 'brief.md', '--output', 'x'], /check takes no --output/u],
    [['report', 'brief.md', '--output', './brief.md'], /would overwrite the brief/u],
    [['report', 'brief.md', '--output', 'no/such/folder.html'], /no\/such\/folder\.html: /u],
    [['report', 'gone.md'], /gone\.md: /u],
  ];
  for (const [words, expected] of cases) {
    const { status, error } = await run(folder, words);
    equal(status, 2, words.join(' '));
    match(error, expected);
    equal(error.trim().split('\n').length, 1);
  }
});

test('the quotations of the brief, each as it was checked', async () => {
  const folder = harbourFolder();
  putFile(
    folder,
    'quotes.md',
    'The paper wrote: “The Halvern harbour was reopened on 12 May 2021 by Transport Minister Petra Lindqvist.”\n\nIt also had: “The company Nordkai signed a treaty for the repairs in March 2021, the minister said.”\n',
  );
  const matrix = await runJson<EvidenceMatrix>(folder, ['report', 'quotes.md']);
  const quotes = matrix.sentences.flatMap((one) => one.quotes);
  deepEqual(
    quotes.map(
      ({ verdict, passage }) => `${verdict} ${matrix.sources[matrix.passages[passage ?? -1]?.source ?? -1]?.path}`,
    ),
    ['verbatim courier.md', 'altered courier.md'],
  );
  for (const format of ['html', 'markdown']) {
    const { out } = await run(folder, ['report', 'quotes.md', '--format', format]);
    for (const words of ['word for word', 'altered', 'treaty', 'contract'])
      ok(out.includes(words), `${format}: ${words}`);
    ok(!/““|””/u.test(out), 'marks are not doubled');
  }
});
