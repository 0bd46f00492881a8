import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { commands, extensions, languages, TabInputWebview, Uri, window, workspace } from 'vscode';
import { openBrief, waitForConflict } from './brief';
import { type Check, until } from './check';
import { sample } from './sample';

const read = async (uri: Uri): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(uri));
const write = (uri: Uri, text: string): Thenable<void> => workspace.fs.writeFile(uri, new TextEncoder().encode(text));

/** The folder that is open. */
function here(): Uri {
  const folder = workspace.workspaceFolders?.[0];
  ok(folder, 'a folder is open');
  return folder.uri;
}

/** What a user meets in the first minutes, beside the brief itself. */
export const firstRunChecks: readonly Check[] = [
  {
    name: '"Try the Sample" makes a copy of sources and brief, and never overwrites one',
    async run() {
      const parent = Uri.joinPath(here(), '.samples');
      const copy = () => commands.executeCommand<Uri>('sourceAware.trySample', { parent, open: false });
      const extension = extensions.getExtension('source-aware.source-aware-writing');
      ok(extension, 'the extension is not installed');
      const packed = Uri.joinPath(extension.extensionUri, 'corpus', 'sample');
      const first = await copy();
      strictEqual(await read(Uri.joinPath(first, 'brief.md')), await read(Uri.joinPath(packed, 'brief.md')));
      const sourcesOf = async (folder: Uri) =>
        (await workspace.fs.readDirectory(Uri.joinPath(folder, 'sources'))).map(([name]) => name).sort();
      deepStrictEqual(await sourcesOf(first), await sourcesOf(packed));
      await write(Uri.joinPath(first, 'brief.md'), 'Mine.\n');
      const second = await copy();
      ok(second.path !== first.path, 'a folder of its own');
      strictEqual(await read(Uri.joinPath(first, 'brief.md')), 'Mine.\n');
      await workspace.fs.delete(parent, { recursive: true });
    },
  },
  {
    name: '"Add Source" copies what can be read into the folder of the sources, and overwrites nothing',
    async run() {
      const folder = Uri.joinPath(here(), '.chosen');
      const sources = Uri.joinPath(here(), 'sources');
      const chosen = ['new-source.txt', 'table.xlsx', 'news-ministers.txt'].map((name) => Uri.joinPath(folder, name));
      for (const file of chosen) await write(file, 'The terminal of Lindahl was opened in 2019.\n');
      const before = await read(Uri.joinPath(sources, 'news-ministers.txt'));
      await commands.executeCommand('sourceAware.addSources', chosen, sources);
      strictEqual(await read(Uri.joinPath(sources, 'new-source.txt')), 'The terminal of Lindahl was opened in 2019.\n');
      strictEqual(await read(Uri.joinPath(sources, 'news-ministers.txt')), before);
      const names = (await workspace.fs.readDirectory(sources)).map(([name]) => name);
      ok(!names.includes('table.xlsx'), 'no table');
      await workspace.fs.delete(Uri.joinPath(sources, 'new-source.txt'));
      await workspace.fs.delete(folder, { recursive: true });
      await commands.executeCommand('notifications.clearAll');
    },
  },
  {
    name: '"Explain This Warning" opens what brief and sources say, and the page of the code',
    async run() {
      const { uri } = await openBrief();
      const { range } = await waitForConflict(uri, sample.sides);
      await commands.executeCommand('sourceAware.explainWarning', uri, range.start);
      await until('the preview', () =>
        window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input instanceof TabInputWebview)),
      );
      const shown = await until('the text', () =>
        workspace.textDocuments.find(({ uri: { scheme } }) => scheme === 'source-aware'),
      );
      for (const part of ['# conflicting-sources', ...sample.sides, 'Default: warning'])
        ok(shown.getText().includes(part), `"${part}" in: ${shown.getText()}`);
      await commands.executeCommand('workbench.action.closeOtherEditors');
    },
  },
  {
    name: '"Show Resolved Configuration" says what holds and who says so',
    async run() {
      await openBrief();
      await commands.executeCommand('sourceAware.showConfiguration');
      const editor = await until('the configuration', () =>
        window.visibleTextEditors.find(({ document }) => document.languageId === 'jsonc'),
      );
      const text = editor.document.getText();
      ok(/"corpus": \[ "sources" \], \/\/ source-aware\.yaml/u.test(text), text);
      ok(/"debounceMs": 150, \/\/ default/u.test(text), text);
      strictEqual(languages.getDiagnostics(editor.document.uri).length, 0);
      await commands.executeCommand('workbench.action.closeActiveEditor');
    },
  },
  {
    name: '"Check Workspace" finds what is in dispute in a brief that is not open',
    async run() {
      const other = Uri.joinPath(here(), 'other.md');
      await write(other, `${sample.statement}\n`);
      await commands.executeCommand('sourceAware.checkWorkspace');
      await waitForConflict(other, sample.sides);
      await workspace.fs.delete(other);
      await commands.executeCommand('notifications.clearAll');
    },
  },
  {
    name: 'the views of the activity bar can be shown by command',
    async run() {
      for (const view of ['conflicts', 'sources', 'entities'])
        await commands.executeCommand(`sourceAware.${view}.focus`);
      for (const command of ['conflictsOfBrief', 'groupConflictsByKind', 'groupConflictsBySubject', 'conflictsOfAll'])
        await commands.executeCommand(`sourceAware.${command}`);
      await openBrief();
    },
  },
];
