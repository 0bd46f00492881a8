import {
  Position,
  commands as registry,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { EvidenceMatrix } from '../server/protocol';

/** Shows a passage of a source beside the matrix and the brief; `focus`: and goes there. */
export async function showPassage(
  { passages, sources }: EvidenceMatrix,
  index: number,
  brief: TextDocument,
  panel: WebviewPanel,
  focus: boolean,
): Promise<void> {
  const passage = passages[index];
  const address = passage && sources[passage.source]?.uri;
  if (!passage || address === undefined) return;
  const source = await workspace.openTextDocument(Uri.parse(address));
  const viewColumn = await columnForSources(brief, panel);
  const start = new Position(passage.line, passage.character);
  // A quote that goes on over several lines is marked to the end of its first one.
  const end = source.validatePosition(start.translate(0, passage.quote.length));
  const selection = new Selection(start, end);
  const editor = await window.showTextDocument(source, { viewColumn, selection, preserveFocus: !focus, preview: true });
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  if (!focus) panel.reveal(undefined, false);
}

/** Shows a sentence in the brief; `focus`: and goes there. */
export async function showSentence(
  { sentences }: EvidenceMatrix,
  index: number,
  brief: TextDocument,
  focus: boolean,
): Promise<void> {
  const sentence = sentences[index];
  if (!sentence) return;
  const { start, end } = sentence;
  const selection = new Selection(new Position(start.line, start.character), new Position(end.line, end.character));
  const viewColumn = columnOf(brief) ?? ViewColumn.One;
  const editor = await window.showTextDocument(brief, { viewColumn, selection, preserveFocus: !focus, preview: false });
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The editor group that shows neither the brief nor the matrix; where there is none, a new one below the brief. */
async function columnForSources(brief: TextDocument, panel: WebviewPanel): Promise<ViewColumn> {
  const ofBrief = columnOf(brief) ?? ViewColumn.One;
  const other = window.tabGroups.all.find(
    ({ viewColumn }) => viewColumn !== ofBrief && viewColumn !== panel.viewColumn,
  );
  if (other) return other.viewColumn;
  // Brief and matrix in one group: the source goes beside them.
  if (panel.viewColumn === ofBrief) return ViewColumn.Beside;
  await window.showTextDocument(brief, { viewColumn: ofBrief });
  await registry.executeCommand('workbench.action.newGroupBelow');
  return window.tabGroups.activeTabGroup.viewColumn;
}

const columnOf = (document: TextDocument): ViewColumn | undefined =>
  window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
