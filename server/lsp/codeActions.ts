import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../features/fixes/replacement';
import { findQuickFixes, type QuickFix, type Report } from '../features/quickFixes';
import { type ConflictReference, clientCommands, diagnosticSource } from '../protocol';
import { toRange } from './convert';
import type { Session } from './session';

/** Kinds of action that are offered: mends of findings, and other spellings of names. */
export const codeActionKinds = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite];

/** Quick fixes for the diagnostics of a brief, best first. Clients that take only commands get none. */
export function registerCodeActions(session: Session): void {
  session.connection.onCodeAction((params) => {
    const brief = session.findBrief(params.textDocument.uri);
    if (!brief || session.isSource(brief) || !session.client.takesCodeActions) return null;
    const { document, workspace } = brief;
    return session.guard<CodeAction[] | null>(
      'quick fixes',
      () => {
        const shown = params.context.diagnostics.filter(({ source }) => source === diagnosticSource);
        const reports = new Map(shown.map((diagnostic) => [toReport(diagnostic, document), diagnostic]));
        const place = { start: document.offsetAt(params.range.start), end: document.offsetAt(params.range.end) };
        const { checker, corpus } = workspace;
        return findQuickFixes(document.getText(), place, [...reports.keys()], checker, corpus.index, session.speaker)
          .flatMap((fix) => toCodeAction(fix, fix.report && reports.get(fix.report), document, session))
          .filter(({ kind }) => isWanted(kind, params.context.only));
      },
      null,
    );
  });
}

function toReport({ range, code, data }: Diagnostic, document: TextDocument): Report {
  return {
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
    code: String(code),
    ...(hasId(data) ? { conflict: data.id } : {}),
  };
}

const hasId = (data: unknown): data is { readonly id: string } =>
  typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string';

function toCodeAction(
  fix: QuickFix,
  diagnostic: Diagnostic | undefined,
  document: TextDocument,
  { client }: Session,
): CodeAction[] {
  const common = {
    kind: diagnostic ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite,
    ...(diagnostic ? { diagnostics: [diagnostic] } : {}),
  };
  if (fix.kind === 'edit') {
    const { edit, isPreferred } = fix;
    const action = { ...common, title: edit.title, edit: toWorkspaceEdit(edit, document, client.versionsEdits) };
    return [isPreferred ? { ...action, isPreferred } : action];
  }
  // Only a client that can ask for a reason has the command.
  if (!client.commands.has(clientCommands.acceptConflict)) return [];
  const { title, conflict } = fix;
  const accepted: ConflictReference = { uri: document.uri, id: conflict.id, about: conflict.about };
  return [{ ...common, title, command: { title, command: clientCommands.acceptConflict, arguments: [accepted] } }];
}

/** All replacements together, so that one undo takes them back; refused by the client where the brief changed meanwhile. */
function toWorkspaceEdit({ replacements }: Edit, document: TextDocument, versioned: boolean): WorkspaceEdit {
  const edits = replacements.map(({ text, ...span }) => ({ range: toRange(document, span), newText: text }));
  const { uri, version } = document;
  return versioned ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
}

/** Kinds are asked for by their beginning: `refactor` means `refactor.rewrite` too. */
const isWanted = (kind: string | undefined, only: CodeActionParams['context']['only']): boolean =>
  only === undefined || only.some((one) => one === '' || kind === one || kind?.startsWith(`${one}.`) === true);
