import {
  CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Disposable,
  type Location,
  l10n,
  languages,
  commands as registry,
  type Uri,
  ViewColumn,
  window,
} from 'vscode';
import { type ConflictData, diagnosticSource, sourceTextScheme } from '../server/protocol';
import { commands } from './commands';
import { PassageMarks } from './passageMarks';

/**
 * Registers "Show Conflict": opens the passages of both sides, marked, beside each other and beside the brief, from the
 * light bulb or, for the sentence at the cursor, from the command palette. Answers with the places it shows.
 */
export function registerShowConflict(): Disposable[] {
  const marks = new PassageMarks();
  return [
    marks,
    registry.registerCommand(commands.showConflict, (places?: readonly Location[]) =>
      showPlaces(places ?? placesAtCursor(), marks),
    ),
    languages.registerCodeActionsProvider(
      { language: 'markdown' },
      { provideCodeActions: (_document, _range, { diagnostics }) => diagnostics.flatMap(findAction) },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
  ];
}

function findAction(diagnostic: Diagnostic): CodeAction[] {
  const places = findPlaces(diagnostic);
  if (places.length < 2) return [];
  const action = new CodeAction(l10n.t('Show both sides beside each other'), CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.command = { command: commands.showConflict, title: action.title, arguments: [places] };
  return [action];
}

/** One passage for each side of the conflict that `diagnostic` reports, or none if it reports no conflict. */
function findPlaces(diagnostic: Diagnostic & { readonly data?: unknown }): Location[] {
  if (diagnostic.source !== diagnosticSource) return [];
  const places = (diagnostic.relatedInformation ?? []).map(({ location }) => location);
  if (!isConflict(diagnostic.data)) return places;
  const best = diagnostic.data.sides.map(({ evidence }) =>
    places.find(({ uri, range }) =>
      evidence.some(
        ({ source, line, character }) =>
          fileIn(uri).endsWith(`/${source}`) && range.start.line === line && range.start.character === character,
      ),
    ),
  );
  const found = best.filter((place) => place !== undefined);
  return found.length < 2 ? places : found;
}

/** Texts of sources have the address of the file, with a suffix. */
const fileIn = ({ scheme, path }: Uri): string => (scheme === sourceTextScheme ? path.replace(/\.txt$/u, '') : path);

function isConflict(data: unknown): data is ConflictData {
  return typeof data === 'object' && data !== null && 'sides' in data && Array.isArray(data.sides);
}

/** Of the conflict under the cursor, else of the one nearest on its line. */
function placesAtCursor(): Location[] {
  const editor = window.activeTextEditor;
  if (!editor) return [];
  const { active } = editor.selection;
  const distance = ({ range }: Diagnostic) =>
    range.contains(active) ? 0 : Math.abs(range.start.character - active.character);
  return (
    languages
      .getDiagnostics(editor.document.uri)
      .filter(({ range }) => range.contains(active) || range.start.line === active.line)
      .sort((one, other) => distance(one) - distance(other))
      .map(findPlaces)
      .find((places) => places.length > 0) ?? []
  );
}

async function showPlaces(places: readonly Location[], marks: PassageMarks): Promise<readonly Location[]> {
  if (places.length === 0) {
    window.showInformationMessage(l10n.t('Source-Aware: no conflict at the cursor. Put it on an underlined word.'));
    return places;
  }
  const brief = window.activeTextEditor?.viewColumn ?? ViewColumn.One;
  // The brief above, the sides beside each other below it: three columns would be too narrow to read.
  if (window.tabGroups.all.length === 1) await registry.executeCommand('vscode.setEditorLayout', rowsOf(places.length));
  for (const [index, { uri, range }] of places.entries()) {
    const viewColumn = Math.min(brief + 1 + index, ViewColumn.Nine);
    await window.showTextDocument(uri, { viewColumn, selection: range, preserveFocus: true, preview: false });
  }
  marks.mark(places);
  return places;
}

function rowsOf(sides: number) {
  return { orientation: 1, groups: [{ size: 0.5 }, { size: 0.5, groups: Array.from({ length: sides }, () => ({})) }] };
}
