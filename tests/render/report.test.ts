import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { english, Speaker } from '../../server/messages/speaker';
import { renderReport } from '../../server/render/renderReport';
import { ferry, matrixOf } from './matrix';

const matrix = matrixOf(ferry);
const html = renderReport('html', matrix, english, '2021-06-01');
const markdown = renderReport('markdown', matrix, english, '2021-06-01');

/** Text of a page without its tags. */
const textOf = (page: string): string =>
  page
    .replace(/<style>[\s\S]*?<\/style>/u, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ');

test('the page needs nothing but itself', () => {
  match(html, /^<!doctype html>\n<html lang="en">/u);
  match(html, /http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/u);
  ok(!/<script|<img|<link|<iframe|\son\w+=|@import|url\(/u.test(html), 'no script, image, font or handler');
  deepEqual(
    [...html.matchAll(/(?:src|href)="(?<address>[^"#][^"]*)"/gu)].map(({ groups }) => groups?.['address']),
    Array(html.match(/gazette\.example/gu)!.length).fill('https://gazette.example/terminal'),
  );
});

test('page and Markdown tell each sentence, its sources, what is in dispute, what was accepted and why', () => {
  for (const text of [textOf(html), markdown.replaceAll('\\', '')]) {
    match(text, /3 sentences, 3 sources, 2 supported by a source, 1 in dispute, 1 accepted/u);
    match(text, /Made on 2021-06-01/u);
    for (const quote of [
      'Ines Kobel eröffnete das neue Fährterminal',
      'opened the new ferry terminal',
      '2,500 kilograms',
    ])
      ok(text.includes(quote), quote);
    match(text, /Accepted by a comment in the brief\. Reason: weighed on arrival/u);
    match(text, /Cited, but not in the corpus: @nobody/u);
    match(text, /Cited for this sentence, but nothing on it was found/u);
    match(text, /chronicle\.txt/u);
  }
});

test('dates and amounts in dispute are drawn, and described for those who do not see the drawing', () => {
  const descriptions = [...html.matchAll(/<desc[^>]*>(?<text>.*?)<\/desc>/gu)].map(({ groups }) => groups?.['text']);
  deepEqual(descriptions, [
    'This brief: 4 May 2021; Harbour News: 4 May 2021; Gazette &amp; Post: 9 May 2021',
    'This brief: 2.5 tonnes; Harbour News: 2,500 kilograms; Gazette &amp; Post: more than 4 tonnes',
  ]);
  match(html, /How much, according to whom \(tonne\)/u);
});

test('text of the brief and of the sources never becomes markup', () => {
  const attack = `<img src=x onerror=alert(1)><script>alert(2)</script> "quoted" & [link](http://evil.example) ![i](x)`;
  const hostile = matrixOf(`
=== gazette.md
---
publisher: '${attack}'
url: 'javascript:alert(3)'
---
Ines Kobel opened the ferry terminal ${attack} in Lindahl on 9 May 2021.
=== harbour.md
The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021.
=== brief.md
Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021, ${attack}.
`);
  const page = renderReport('html', hostile, english, '2021-06-01');
  ok(page.includes('&lt;script'), 'it is there as text');
  ok(!/<img|<script|javascript:/iu.test(page.replace(/<style>[\s\S]*?<\/style>/u, '')));
  const picture = renderReport('svg', hostile, english, '2021-06-01');
  ok(!/<img|<script|javascript:/iu.test(picture));
  const text = renderReport('markdown', hostile, english, '2021-06-01');
  ok(!/<img|<script|[^\\]!\[|[^\\]\]\(http/iu.test(text), text);
});

test('the picture is well-formed and stands by itself', () => {
  const picture = renderReport('svg', matrix, english, '2021-06-01');
  match(picture, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
  ok(!/ class=|<style|href/u.test(picture));
  // Every attribute has a value, and every element is closed.
  ok(!/<\w+(?:\s+[\w:-]+="[^"]*")*\s+[\w:-]+(?=[\s/>])/u.test(picture.replace(/^<\?.*\n/u, '')), 'attributes');
  const open: string[] = [];
  for (const [, slash, name, rest] of picture.replace(/^<\?.*\n/u, '').matchAll(/<(\/?)(\w+)([^>]*)>/gu)) {
    if (slash) equal(open.pop(), name);
    else if (!rest?.endsWith('/')) open.push(name!);
  }
  deepEqual(open, []);
});

test('the table opens in a spreadsheet, and starts no formula there', () => {
  const table = renderReport('csv', matrix, english, '2021-06-01');
  const lines = table.split('\r\n');
  equal(lines[0], '\ufeffLine,Sentence,In dispute,Gazette & Post,Harbour News');
  match(
    lines[2]!,
    /^3,Ines Kobel .* \[@gazette2021\]\.,"?Sources conflict .*,"contradicts: 9 May 2021, cited",supports: 4 May 2021$/u,
  );
  const formula = matrixOf(
    '=== a.txt\nIt snowed in Oberau.\n=== brief.md\n=HYPERLINK("http://evil.example") in Oberau it snowed.\n',
  );
  match(renderReport('csv', formula, english, ''), /\n1,"'=HYPERLINK\(""http/u);
});

test('the report speaks the language of its reader', () => {
  match(renderReport('html', matrix, new Speaker('it'), '2021-06-01'), /<html lang="it">[\s\S]*Quando, secondo chi/u);
  match(renderReport('markdown', matrix, new Speaker('es'), '2021-06-01'), /Motivo: weighed on arrival/u);
});

test('a long brief beside many sources is written in good time', () => {
  const row = matrix.sentences[1]!;
  const sources = Array.from({ length: 100 }, (_, at) => ({
    ...matrix.sources[at % 3]!,
    name: `Source ${at}`,
    path: `${at}`,
  }));
  const sentences = Array.from({ length: 1_000 }, (_, at) => ({
    ...row,
    cells: row.cells
      .map((cell) => ({ ...cell, source: (at * 7 + cell.source) % 100 }))
      .sort((a, b) => a.source - b.source),
  }));
  const start = performance.now();
  const page = renderReport('html', { ...matrix, sources, sentences }, english, '2021-06-01');
  ok(page.length < 12_000_000, `${page.length}`);
  ok(performance.now() - start < 8_000, `${performance.now() - start} ms`);
});
