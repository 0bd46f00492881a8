// Sources that no editor can show: PDF and Word files.
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Diagnostic, DocumentLink, Hover, Location, MarkupContent } from 'vscode-languageserver';
import { type Page, type SourceItem, sourceTextRequest, sourceTextScheme, viewRequests } from '../../server/protocol';
import { makeFolder } from '../fixture';
import { makeDocx, paragraph, run } from '../read/archives';
import { column, makePdf } from '../read/pdfs';
import { addressOf, fullCapabilities, TestClient } from './testClient';

const report = makePdf([
  column(760, ['The council of Lindahl met in the town hall on Monday.']),
  column(760, ['The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021.']),
]);
const letter = makeDocx(
  paragraph(run('A letter from the harbour.')) +
    paragraph(run('The mayor Ines Kobel opened the new ferry terminal in Lindahl on 9 May 2021.')),
);
const brief = 'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021.\n';
const onDate = { line: 0, character: brief.indexOf('May') };

async function open(showsSourceTexts: boolean) {
  const folder = makeFolder(
    new Map<string, string | Uint8Array>([
      ['corpus/the report.pdf', report],
      ['corpus/letter.docx', letter],
    ]),
  );
  const client = await TestClient.inMemory({
    folders: [folder],
    capabilities: fullCapabilities,
    initializationOptions: { showsSourceTexts },
  });
  await client.ready();
  const uri = await client.open(addressOf(join(folder, 'brief.md')), brief);
  const ask = <Answer>(method: string, params: object): Promise<Answer> =>
    client.connection.sendRequest<Answer>(method, params);
  return { client, uri, folder, ask };
}

/** The words of a range of a text. */
function wordsAt(text: string, { start, end }: Location['range']): string {
  const lines = text.split('\n');
  equal(start.line, end.line);
  return (lines[start.line] ?? '').slice(start.character, end.character);
}

test('a client that shows texts of sources is led into them, at the words', async () => {
  const { client, uri, folder, ask } = await open(true);
  const position = onDate;
  const found = await ask<Location[]>('textDocument/definition', { textDocument: { uri }, position });
  const address = `${sourceTextScheme}${addressOf(join(folder, 'corpus', 'the report.pdf')).slice('file'.length)}.txt`;
  const place = found.find((one) => one.uri === address);
  ok(place, JSON.stringify(found));
  const text = await ask<string>(sourceTextRequest, { uri: place.uri });
  equal(wordsAt(text, place.range), 'The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021.');
  // VS Code encodes more than it was given.
  equal(await ask(sourceTextRequest, { uri: place.uri.replace('report', '%72eport') }), text);
  equal(await ask(sourceTextRequest, { uri: `${sourceTextScheme}:///etc/passwd.txt` }), null);

  const { items } = await ask<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
  const conflict = items.find(({ code }) => code === 'conflicting-sources');
  deepEqual(
    conflict?.relatedInformation?.map(({ location }) => [
      location.uri.startsWith(`${sourceTextScheme}:`),
      location.uri.split('/').at(-1),
    ]),
    [
      [true, 'the%20report.pdf.txt'],
      [true, 'letter.docx.txt'],
    ],
  );
  const sources = await ask<Page<SourceItem>>(viewRequests.sources, { folder: addressOf(folder), start: 0, count: 9 });
  const key = sources.items.find(({ path }) => path.endsWith('.pdf'))?.key;
  const citing = await client.open(addressOf(join(folder, 'citing.md')), `So it was [@${key}].\n`);
  const links = await ask<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: citing } });
  deepEqual(
    links.map(({ target }) => target),
    [address],
  );
  const hover = await ask<Hover>('textDocument/hover', { textDocument: { uri }, position });
  const { value } = hover.contents as MarkupContent;
  match(value, /\]\(source-aware-text:\/\/[^)]*the%20report\.pdf\.txt#L\d+,\d+-L\d+,\d+\), p\\?\. 2/u);
  match(value, /paragraph 2/u);
});

test('any other client is led to the file, and told the page', async () => {
  const { uri, folder, ask } = await open(false);
  const found = await ask<Location[]>('textDocument/definition', { textDocument: { uri }, position: onDate });
  ok(found.some((one) => one.uri === addressOf(join(folder, 'corpus', 'the report.pdf'))));
  const hover = await ask<Hover>('textDocument/hover', { textDocument: { uri }, position: onDate });
  match((hover.contents as MarkupContent).value, /p\\?\. 2/u);
});
