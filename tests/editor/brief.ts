import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Diagnostic,
  type Hover,
  type Location,
  type LocationLink,
  languages,
  type MarkdownString,
  type Position,
  Range,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { until } from './check';

/** The sample brief, shown in an editor. */
export async function openBrief(): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, 'brief.md'));
  await window.showTextDocument(document);
  return document;
}

/** The conflicts that are underlined in a document now. */
export function conflictsIn(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ code }) => codeOf(code) === 'conflicting-sources');
}

/** The first conflict in a document whose message names every one of `values`; waits for it. */
export function waitForConflict(uri: Uri, values: readonly string[]): Promise<Diagnostic> {
  return until(`a conflict between ${values.join(' and ')}`, () =>
    conflictsIn(uri).find(({ message }) => values.every((value) => message.includes(value))),
  );
}

/** All that hovering at a place shows, as Markdown. */
export async function hoverText(uri: Uri, position: Position): Promise<string> {
  const hovers = await commands.executeCommand<readonly Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : (content as MarkdownString).value))
    .join('\n');
}

/** Files that "Go to Definition" leads to. */
export async function definitionsOf(uri: Uri, position: Position): Promise<Uri[]> {
  const found = await commands.executeCommand<readonly (Location | LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    uri,
    position,
  );
  return found.map((place) => ('targetUri' in place ? place.targetUri : place.uri));
}

/** The actions that are offered at a place, ours and others'. */
export async function actionsAt(uri: Uri, position: Position): Promise<CodeAction[]> {
  return commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    new Range(position, position),
    CodeActionKind.QuickFix.value,
  );
}

/** Labels of what is offered at a place, those of our own server first as far as their order tells. */
export async function completionsAt(uri: Uri, position: Position): Promise<string[]> {
  const { items } = await commands.executeCommand<{
    readonly items: readonly { readonly label: string | { readonly label: string } }[];
  }>('vscode.executeCompletionItemProvider', uri, position);
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

function codeOf(code: Diagnostic['code']): string | number | undefined {
  return typeof code === 'object' ? code.value : code;
}
