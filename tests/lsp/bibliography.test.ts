import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { type BibliographyAnswer, bibliographyRequest } from '../../server/protocol';
import { putFile } from '../fixture';
import { harbourWith, openDrawn } from './session';

const reference = 'Halvern Courier (2021). “Harbour of Halvern open again,” June 10, 2021.';
const block = (...entries: string[]): string =>
  [
    '<!-- source-aware-bibliography -->',
    ...entries.flatMap((entry) => ['', entry]),
    '',
    '<!-- /source-aware-bibliography -->',
  ].join('\n');

/** The brief with its bibliography inserted. */
async function inserted(brief: string, settings?: { citationStyle: string }, files: Record<string, string> = {}) {
  const { client, folder, uri } = await openDrawn(
    harbourWith(brief),
    settings ? { initializationOptions: settings } : {},
  );
  for (const [path, text] of Object.entries(files)) putFile(folder, path, text);
  const answer = await client.connection.sendRequest<BibliographyAnswer>(bibliographyRequest, { uri });
  await client.stop();
  if ('problem' in answer) return answer.problem;
  const lines = brief.split('\n');
  const offset = ({ line, character }: { line: number; character: number }): number =>
    lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
  return brief.slice(0, offset(answer.range.start)) + answer.text + brief.slice(offset(answer.range.end));
}

test('a bibliography goes to the end of a brief under a heading, and is renewed in its place', async () => {
  const brief = 'It was opened in May [@courier2021; @nobody].\n';
  const once = await inserted(brief);
  equal(once, `It was opened in May [@courier2021; @nobody].\n\n## References\n\n${block(reference)}\n`);
  equal(await inserted(once), once);
});

test('references are no statements of the writer', async () => {
  const brief = `It was opened in May [@courier2021].\n\n${block('The Halvern harbour was reopened on 12 May 2021 [@other].')}\n\nSo much for that.\n`;
  const { client, uri } = await openDrawn(harbourWith(brief));
  const codes = (await client.diagnostics(uri)).map(({ code }) => code);
  await client.stop();
  ok(!codes.includes('conflicting-sources'), String(codes));
  ok(!codes.includes('unused-ignore'), String(codes));
});

test('the place that pandoc has for references, a style of the project, the language of the brief', async () => {
  const brief = '---\nlang: es\n---\n\nSe abrió en mayo [@courier2021].\n\n::: {#refs}\n:::\n\nFin.\n';
  equal(
    await inserted(
      brief,
      { citationStyle: 'own.csl' },
      {
        'own.csl':
          '<style><bibliography><layout><text variable="title"/><date variable="issued" form="text" prefix=", "/></layout></bibliography></style>',
      },
    ),
    brief.replace('{#refs}\n', `{#refs}\n${block('Harbour of Halvern open again, 10 de junio de 2021')}\n`),
  );
});

test('why there is none', async () => {
  deepEqual(
    [
      await inserted('Nothing is cited here.\n'),
      await inserted('It was opened [@courier2021].\n', { citationStyle: 'none.csl' }),
    ],
    ['nothingCited', 'wrongStyle'],
  );
});
