import { ok, strictEqual } from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type CodeLens,
  ConfigurationTarget,
  commands,
  type DocumentSymbol,
  extensions,
  type Location,
  languages,
  type Position,
  Range,
  Selection,
  type SemanticTokens,
  type SymbolInformation,
  type Tab,
  TabInputWebview,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { actionsAt, completionsAt, conflictsIn, definitionsOf, hoverText, openBrief, waitForConflict } from './brief';
import { type Check, until } from './check';
import { firstRunChecks } from './firstRunChecks';
import { sample } from './sample';

/**
 * What is checked inside a VS Code that has the extension and the sample folder open: the same list whether it is a
 * VS Code of its own or one served in a browser. In order: the last one closes everything.
 */
export const checks: readonly Check[] = [
  {
    name: 'opening a brief activates the extension',
    async run() {
      const extension = extensions.getExtension('source-aware.source-aware-writing');
      ok(extension, 'the extension is not installed');
      await openBrief();
      await until('activation', () => extension.isActive, 60);
    },
  },
  {
    name: 'a sentence on which the sources conflict is underlined; related information leads to both sides',
    async run() {
      const { uri } = await openBrief();
      const conflict = await waitForConflict(uri, sample.sides);
      strictEqual(conflict.source, 'source-aware');
      const places = (conflict.relatedInformation ?? []).map(({ location }) => location);
      ok(new Set(places.map((place) => place.uri.path)).size >= 2, 'two sources');
      for (const place of places) {
        const source = await workspace.openTextDocument(place.uri);
        ok(source.getText(place.range).trim() !== '', `words at ${place.uri.path}:${place.range.start.line + 1}`);
      }
    },
  },
  {
    name: 'the hover on that sentence shows both sides',
    async run() {
      const brief = await openBrief();
      await waitForConflict(brief.uri, sample.sides);
      const text = await hoverText(brief.uri, contestedPlace(brief));
      for (const side of sample.sides) ok(text.includes(side), `"${side}" in: ${text}`);
    },
  },
  {
    name: 'definition leads from that sentence into a source',
    async run() {
      const brief = await openBrief();
      await waitForConflict(brief.uri, sample.sides);
      const targets = await definitionsOf(brief.uri, contestedPlace(brief));
      // VS Code's own Markdown support answers as well, with the heading that the sentence stands under.
      ok(
        targets.some(({ path }) => path.includes('/sources/')),
        `into a source: ${targets.join(', ')}`,
      );
    },
  },
  {
    name: 'a name of the sources is completed',
    async run() {
      const document = await openBrief();
      const { start } = endOf(document);
      await replace(document, endOf(document), `\n\n${sample.prefix}`);
      const labels = await until('the name', async () => {
        const offered = await completionsAt(document.uri, endOf(document).end);
        return offered.includes(sample.name) && offered;
      });
      strictEqual(labels.filter((label) => label === sample.name).length, 1, 'once');
      // An editor may save by itself: the next checks find the brief as it was.
      await replace(document, new Range(start, endOf(document).end), '');
    },
  },
  {
    name: 'behind an opening quotation mark the words of who is named are offered, with mark and key',
    async run() {
      const document = await openBrief();
      await replace(document, endOf(document), `\n\n${sample.quoted.speaker} said: “`);
      const labels = await until('the quotation', async () => {
        const offered = await completionsAt(document.uri, endOf(document).end);
        return offered.some((label) => label.includes(sample.quoted.words)) && offered;
      });
      ok(labels.length > 0);
    },
  },
  {
    name: 'taking the contested statement out takes its underline away; putting it back brings it back',
    async run() {
      const brief = await openBrief();
      await waitForConflict(brief.uri, sample.sides);
      const start = brief.positionAt(brief.getText().indexOf(sample.statement));
      const stopgap = 'Nothing is said here.';
      const here = () => conflictsIn(brief.uri).some(({ range }) => range.start.line === start.line);
      await replace(brief, new Range(start, start.translate(0, sample.statement.length)), stopgap);
      await until('the underline to go', () => !here());
      await replace(brief, new Range(start, start.translate(0, stopgap.length)), sample.statement);
      await until('the underline to come back', here);
    },
  },
  {
    name: '"Show Conflict" opens both sides beside the brief',
    async run() {
      const document = await openBrief();
      await waitForConflict(document.uri, sample.sides);
      const editor = await window.showTextDocument(document);
      editor.selection = new Selection(contestedPlace(document), contestedPlace(document));
      await commands.executeCommand('sourceAware.showConflict');
      const shown = () => window.visibleTextEditors.filter(({ document: { uri } }) => uri.path.includes('/sources/'));
      await until('two sources', () => shown().length >= 2);
      // Each is opened at the words of its side.
      for (const { document: source, selection } of shown()) ok(source.getText(selection).length > 20, source.fileName);
    },
  },
  {
    name: 'a quick fix gives both values in one step, and one undo takes it back',
    async run() {
      const brief = await openBrief();
      await waitForConflict(brief.uri, sample.sides);
      const before = brief.getText();
      const actions = await actionsAt(brief.uri, contestedPlace(brief));
      const titles = actions.map(({ title }) => title);
      const both = actions.find(({ title }) => title.startsWith('Give both'));
      ok(both?.edit, `a fix that gives both: ${titles.join(' | ')}`);
      ok(titles.findIndex((title) => title.startsWith('Add')) < titles.indexOf(both.title), 'attribution comes first');
      await window.showTextDocument(brief);
      ok(await workspace.applyEdit(both.edit), 'the edit is taken');
      const [own, other] = sample.sides;
      ok(brief.getText().includes(`${own} or, by another account, ${other}`), brief.getText());
      await commands.executeCommand('undo');
      strictEqual(brief.getText(), before, 'one undo');
    },
  },
  {
    name: 'a conflict that is accepted with a reason falls silent, until the entry is taken out',
    async run() {
      const brief = await openBrief();
      await waitForConflict(brief.uri, sample.sides);
      const actions = await actionsAt(brief.uri, contestedPlace(brief));
      const accept = actions.find(({ command }) => command?.command === 'sourceAware.acceptConflict')?.command;
      ok(accept, 'an action that accepts the conflict');
      const place = contestedPlace(brief);
      const here = () => conflictsIn(brief.uri).some(({ range }) => range.contains(place));
      await commands.executeCommand(accept.command, ...(accept.arguments ?? []), 'both visits took place');
      await until('the underline to go', () => !here());
      const project = await workspace.openTextDocument(Uri.joinPath(brief.uri, '..', 'source-aware.yaml'));
      ok(project.getText().includes('reason: both visits took place'), project.getText());
      await window.showTextDocument(project);
      await commands.executeCommand('undo');
      ok(await project.save(), 'the project file is saved');
      await until('the underline to come back', here);
    },
  },
  {
    name: 'the ways to the sources: references, symbols, links, outline, lenses, colours',
    async run() {
      const brief = await openBrief();
      await waitForConflict(brief.uri, sample.sides);
      const name = brief.positionAt(brief.getText().indexOf(sample.statement) + 2);
      const references = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', brief.uri, name);
      ok(
        references.some(({ uri }) => uri.path.includes('/sources/')),
        'references in sources',
      );
      ok(
        references.some(({ uri }) => uri.path === brief.uri.path),
        'references in the brief',
      );
      const symbols = await commands.executeCommand<SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        sample.prefix,
      );
      ok(
        symbols.some((symbol) => symbol.name === sample.name),
        symbols.map((symbol) => symbol.name).join(),
      );
      const lenses = await until('code lenses', async () => {
        const found = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', brief.uri);
        return found.length > 0 && found;
      });
      ok(
        lenses.some(({ command }) => /^\d+ sources, \d+ conflicts?$/u.test(command?.title ?? '')),
        lenses.map(({ command }) => command?.title).join(),
      );
      const tokens = await commands.executeCommand<SemanticTokens>('vscode.provideDocumentSemanticTokens', brief.uri);
      ok(tokens.data.length >= 5, 'a token on what is disputed');
      // VS Code keeps the outline that it asked for while the conflict was accepted, until the brief changes.
      const { activeTextEditor: editor } = window;
      ok(editor?.document === brief, 'the brief is in front');
      await editor.edit((change) => change.insert(brief.positionAt(0), ' '));
      await commands.executeCommand('undo');
      await until('the disputed value in the outline', async () => {
        const outline = await commands.executeCommand<DocumentSymbol[]>(
          'vscode.executeDocumentSymbolProvider',
          brief.uri,
        );
        return outline.flatMap(namesIn).includes(sample.word);
      });
      const [first] = lenses.flatMap(({ command }) =>
        command?.command === 'sourceAware.showPassages' ? [command] : [],
      );
      ok(first, 'a lens that can be clicked');
      await commands.executeCommand(first.command, ...(first.arguments ?? []));
      await commands.executeCommand('closeReferenceSearch');
    },
  },
  {
    name: '"Show Evidence Matrix" opens beside the brief; "Export Report" writes a page',
    async run() {
      const { uri } = await openBrief();
      await waitForConflict(uri, sample.sides);
      await commands.executeCommand('sourceAware.showEvidenceMatrix');
      const isMatrix = ({ input }: Tab) =>
        input instanceof TabInputWebview && input.viewType.endsWith('sourceAware.evidenceMatrix');
      const tabs = () => window.tabGroups.all.flatMap((group) => group.tabs).filter(isMatrix);
      await until('the tab of the matrix', () => tabs().length === 1);
      await openBrief();
      await commands.executeCommand('sourceAware.showEvidenceMatrix');
      strictEqual(tabs().length, 1, 'one panel, however often it is asked for');
      const target = Uri.joinPath(uri, '..', 'report.html');
      await openBrief();
      await commands.executeCommand('sourceAware.exportReport', 'html', target);
      const report = new TextDecoder().decode(await workspace.fs.readFile(target));
      for (const side of sample.sides) ok(report.includes(side), `"${side}" in the report`);
      await workspace.fs.delete(target);
      await window.tabGroups.close(tabs());
    },
  },
  {
    name: '"Rebuild Index" and "Restart Server" come to the same underline again',
    async run() {
      const { uri } = await openBrief();
      await waitForConflict(uri, sample.sides);
      await commands.executeCommand('sourceAware.rebuildIndex');
      await waitForConflict(uri, sample.sides);
      await commands.executeCommand('sourceAware.restartServer');
      await waitForConflict(uri, sample.sides);
    },
  },
  ...firstRunChecks,
  {
    name: 'with the setting "run" on manual, a brief is checked by command only',
    async run() {
      const settings = workspace.getConfiguration('sourceAware');
      await settings.update('run', 'manual', ConfigurationTarget.Global);
      const document = await workspace.openTextDocument({ language: 'markdown', content: `${sample.statement}\n` });
      await window.showTextDocument(document);
      await wait(1_500);
      strictEqual(conflictsIn(document.uri).length, 0, 'unasked');
      await commands.executeCommand('sourceAware.checkBrief');
      await waitForConflict(document.uri, sample.sides);
      await settings.update('run', undefined, ConfigurationTarget.Global);
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    },
  },
  {
    name: 'an untitled brief is checked too',
    async run() {
      const document = await workspace.openTextDocument({ language: 'markdown', content: `${sample.statement}\n` });
      await window.showTextDocument(document);
      await waitForConflict(document.uri, sample.sides);
      // Unsaved, it would be asked about when all is closed.
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    },
  },
  {
    name: 'closing the brief clears its diagnostics',
    async run() {
      const { uri } = await openBrief();
      await waitForConflict(uri, sample.sides);
      await commands.executeCommand('workbench.action.files.revert');
      await commands.executeCommand('workbench.action.closeAllEditors');
      await until('no diagnostics', () => languages.getDiagnostics(uri).length === 0, 60);
    },
  },
];

/** The names of a symbol and of all under it. */
function namesIn({ name, children }: DocumentSymbol): string[] {
  return [name, ...(children ?? []).flatMap(namesIn)];
}

function contestedPlace(brief: TextDocument): Position {
  return brief.positionAt(brief.getText().indexOf(sample.statement) + sample.statement.indexOf(sample.word) + 1);
}

async function replace(document: TextDocument, range: Range, text: string): Promise<void> {
  const editor = await window.showTextDocument(document);
  ok(await editor.edit((edit) => edit.replace(range, text)), 'the edit is taken');
}

function endOf(document: TextDocument): Range {
  const { end } = document.lineAt(document.lineCount - 1).range;
  return new Range(end, end);
}
