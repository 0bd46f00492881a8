import {
  type Disposable,
  env,
  Location,
  l10n,
  commands as registry,
  type TextEditor,
  Uri,
  ViewColumn,
  window,
} from 'vscode';
import { commands } from '../commands';
import type { ConflictsView } from './conflictsView';
import type { LazyTree, Row } from './lazyTree';
import { toRange } from './passageRow';
import { type RowSubject, textToCopy, textToInsert } from './rowText';

/**
 * Registers the commands of the views. From a menu they are called with the row; from the keyboard with none, and then
 * hold for the row that is chosen in the view that was used last.
 */
export function registerViewCommands(conflicts: ConflictsView, trees: readonly LazyTree[]): Disposable[] {
  let used: LazyTree | undefined;
  const subjectOf = (row: Row | undefined): RowSubject | undefined => (row ?? used?.view.selection[0])?.subject;
  return [
    ...trees.map((tree) =>
      tree.view.onDidChangeSelection(() => {
        used = tree;
      }),
    ),
    registry.registerCommand(commands.showMore, (more: () => void) => more()),
    registry.registerCommand(commands.copyRow, async (row?: Row) => {
      const subject = subjectOf(row);
      if (subject) await env.clipboard.writeText(textToCopy(subject));
    }),
    registry.registerCommand(commands.insertRow, async (row?: Row) => {
      const subject = subjectOf(row);
      const text = subject && textToInsert(subject);
      if (text !== undefined) await insertIntoBrief(text);
    }),
    registry.registerCommand(commands.openToSide, async (row?: Row) => {
      const place = placeOf(subjectOf(row));
      if (place) await window.showTextDocument(place.uri, { viewColumn: ViewColumn.Beside, selection: place.range });
    }),
    registry.registerCommand(commands.revealSource, async (row?: Row) => {
      const place = placeOf(subjectOf(row));
      if (place) await registry.executeCommand('revealInExplorer', place.uri);
    }),
    registry.registerCommand(commands.showSides, async (row?: Row) => {
      const subject = subjectOf(row);
      if (subject?.kind !== 'conflict') return;
      const sides = await conflicts.sidesOf(subject.folder, subject.conflict);
      const places = sides.flatMap(({ passages: [first] }) =>
        first ? [new Location(Uri.parse(first.uri), toRange(first.range))] : [],
      );
      await registry.executeCommand(commands.showConflict, places);
    }),
    registry.registerCommand(commands.showInBrief, async (row?: Row) => {
      const subject = subjectOf(row);
      const [stated] = subject?.kind === 'conflict' ? subject.conflict.stated : [];
      if (stated) await window.showTextDocument(Uri.parse(stated.uri), { selection: toRange(stated.range) });
    }),
    registry.registerCommand(commands.conflictsOfBrief, () => conflicts.showOfBrief(true)),
    registry.registerCommand(commands.conflictsOfAll, () => conflicts.showOfBrief(false)),
    registry.registerCommand(commands.groupConflictsByKind, () => conflicts.groupBy('kind')),
    registry.registerCommand(commands.groupConflictsBySubject, () => conflicts.groupBy('subject')),
  ];
}

function placeOf(subject: RowSubject | undefined): Location | undefined {
  if (subject?.kind === 'passage') return new Location(Uri.parse(subject.passage.uri), toRange(subject.passage.range));
  if (subject?.kind === 'source') return new Location(Uri.parse(subject.source.uri), nowhere);
  return undefined;
}

const nowhere = toRange({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });

/** Writes text at the cursor of the brief that is in sight, in place of what is selected, and goes on there. */
async function insertIntoBrief(text: string): Promise<void> {
  const isBrief = (editor: TextEditor | undefined): editor is TextEditor => editor?.document.languageId === 'markdown';
  const editor = [window.activeTextEditor, ...window.visibleTextEditors].find(isBrief);
  if (!editor) {
    window.showInformationMessage(l10n.t('Source-Aware: open a Markdown brief to insert into.'));
    return;
  }
  await editor.edit((edit) => edit.replace(editor.selection, text));
  const { active } = editor.selection;
  const { document, viewColumn } = editor;
  await window.showTextDocument(document, {
    selection: editor.selection.with({ start: active, end: active }),
    ...(viewColumn === undefined ? {} : { viewColumn }),
  });
}
