import { deepEqual, equal, match, rejects } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Range, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { putFile } from '../fixture';
import { harbourWith, openDrawn } from './session';

/** Every file that a rename changes, as it is then. */
async function renamed(
  line: string,
  newName: string,
  files: Record<string, string> = {},
): Promise<Record<string, string>> {
  const { client, folder, uri, brief } = await openDrawn(harbourWith(`${line}\n`));
  for (const [path, text] of Object.entries(files)) putFile(folder, path, text);
  const position = { line: brief.cursor!.line, character: brief.cursor!.character };
  const edit = await client.connection
    .sendRequest<WorkspaceEdit | null>('textDocument/rename', { textDocument: { uri }, position, newName })
    .finally(() => client.stop());
  return Object.fromEntries(
    Object.entries(edit?.changes ?? {}).map(([address, edits]) => {
      const before = address === uri ? brief.text : readFileSync(fileURLToPath(address), 'utf8');
      const document = TextDocument.create(address, 'markdown', 0, before);
      return [fileURLToPath(address).slice(folder.length + 1), TextDocument.applyEdits(document, edits)];
    }),
  );
}

const second = '---\nnocite: |\n  @courier2021, @other\n---\n\nSee @courier2021 [p. 3] and `@courier2021`.\n';

test('a key is renamed in every brief, and where it is pinned', async () => {
  const changed = await renamed('It was opened [see @cour<|>ier2021, p. 4; -@courier2021].', 'halvern2021', {
    'notes/second.md': second,
    'corpus/library.bib': '@article{courier2021,\n  title = {courier2021,},\n}\n@article{courier2021b,\n}\n',
  });
  deepEqual(Object.keys(changed).sort(), ['brief.md', 'corpus/courier.md', 'corpus/library.bib', 'notes/second.md']);
  equal(changed['brief.md'], 'It was opened [see @halvern2021, p. 4; -@halvern2021].\n');
  equal(
    changed['notes/second.md'],
    '---\nnocite: |\n  @halvern2021, @other\n---\n\nSee @halvern2021 [p. 3] and `@courier2021`.\n',
  );
  match(changed['corpus/courier.md'] ?? '', /^---\ntitle: [^\n]+\n(?:[^\n]+\n)*key: halvern2021\n---\n/u);
  equal(
    changed['corpus/library.bib'],
    '@article{halvern2021,\n  title = {courier2021,},\n}\n@article{courier2021b,\n}\n',
  );
});

test('a key that nothing pins is pinned in the document', async () => {
  const changed = await renamed('It was opened [@gacetadelmar2021<|>reabre].', 'gaceta:1');
  match(changed['corpus/gaceta.md'] ?? '', /^---\ncitation-key: gaceta:1\ntitle: Reabre/u);
  equal(changed['brief.md'], 'It was opened [@gaceta:1].\n');
});

test('what is renamed is the key alone, and only one that a source has', async () => {
  const { client, uri, brief } = await openDrawn(harbourWith('It was opened [@{courier2021}; @nobody].\n'));
  const ask = (character: number) =>
    client.connection.sendRequest<{ range: Range; placeholder: string } | null>('textDocument/prepareRename', {
      textDocument: { uri },
      position: { line: 0, character },
    });
  const at = brief.text.indexOf('courier2021');
  deepEqual(await ask(at + 3), {
    range: { start: { line: 0, character: at }, end: { line: 0, character: at + 11 } },
    placeholder: 'courier2021',
  });
  equal(await ask(brief.text.indexOf('nobody')), null);
  equal(await ask(2), null);
  await client.stop();
});

test('a key that is taken, or can be none, is refused', async () => {
  await rejects(renamed('It was opened [@cour<|>ier2021].', 'gacetadelmar2021reabre'), /is the key of another source/u);
  await rejects(renamed('It was opened [@cour<|>ier2021].', 'two words'), /cannot be a citation key/u);
});
