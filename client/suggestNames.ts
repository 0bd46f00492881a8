import {
  type Disposable,
  Position,
  commands as registry,
  type TextDocument,
  type TextDocumentChangeEvent,
  TextDocumentChangeReason,
  window,
  workspace,
} from 'vscode';
import type { Server } from './server';

/** A word that begins with a capital and ends where the line is cut off. Citation keys are offered without our help. */
const capitalisedWord = /(?<![\p{L}\p{M}\p{N}_@])\p{Lu}[\p{L}\p{M}'’-]*$/u;

/**
 * Opens the list of names while a capitalised word is typed, once for each word, as soon as the server has a name for
 * it. VS Code does not do it: quick suggestions are off in Markdown, and letters are ignored as trigger characters. It
 * is asked first because an empty answer would bring up snippets and words of the document instead.
 */
export function suggestNames(server: Server): Disposable {
  let offeredAt: { readonly document: TextDocument; readonly start: Position } | undefined;

  return workspace.onDidChangeTextDocument(async (event) => {
    const end = findTypedLetter(event);
    if (!end || !isWanted(event.document)) return;
    const start = findWordStart(event.document, end);
    if (!start || (offeredAt?.document === event.document && offeredAt.start.isEqual(start))) return;
    // The language client tells the server of this change in a listener of its own, which may come after this one.
    await new Promise(setImmediate);
    if (!(await server.hasCompletions(event.document, end))) return;
    const editor = window.activeTextEditor;
    if (editor?.document !== event.document) return;
    // Meanwhile the cursor may have moved on, or left the word.
    if (findWordStart(event.document, editor.selection.active)?.isEqual(start) !== true) return;
    offeredAt = { document: event.document, start };
    await registry.executeCommand('editor.action.triggerSuggest', { auto: true });
  });
}

/** Where the cursor stands after a single letter was typed in the brief being written. */
function findTypedLetter({ document, contentChanges, reason }: TextDocumentChangeEvent): Position | undefined {
  const [change] = contentChanges;
  if (!change || contentChanges.length > 1 || reason === TextDocumentChangeReason.Undo) return undefined;
  if (document.languageId !== 'markdown' || window.activeTextEditor?.document !== document) return undefined;
  if (!/^\p{L}\p{M}?$/u.test(change.text)) return undefined;
  return change.range.start.translate(0, change.text.length);
}

function findWordStart(document: TextDocument, end: Position): Position | undefined {
  const before = document.lineAt(end.line).text.slice(0, end.character);
  const found = capitalisedWord.exec(before);
  return found ? new Position(end.line, found.index) : undefined;
}

/** Whether the user wants lists to open by themselves, and VS Code does not already open them on every word. */
function isWanted(document: TextDocument): boolean {
  const settings = workspace.getConfiguration('editor', document);
  const quick = settings.get<unknown>('quickSuggestions');
  const already =
    quick === true || (typeof quick === 'object' && quick !== null && 'other' in quick && quick.other === 'on');
  return settings.get<boolean>('suggestOnTriggerCharacters') === true && !already;
}
