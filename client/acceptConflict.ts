import { type Disposable, l10n, Range, commands as registry, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { type AcceptConflictAnswer, type ConflictReference, clientCommands } from '../server/protocol';
import type { Server } from './server';

/**
 * Registers "Accept Conflict": asks why, and adds the conflict to the project file. One undo in that file takes it back.
 * A second argument is taken as the reason, so that keys can be bound to it.
 */
export function registerAcceptConflict(server: Server): Disposable {
  return registry.registerCommand(
    clientCommands.acceptConflict,
    async (conflict: ConflictReference, given?: string): Promise<void> => {
      const reason = (given ?? (await askReason(conflict)))?.trim();
      if (!reason) return;
      const answer = await server.acceptConflict({ uri: conflict.uri, id: conflict.id, reason });
      if (answer) await write(answer);
    },
  );
}

function askReason({ about }: ConflictReference): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Accept this conflict in the project'),
    prompt: l10n.t('Why may both accounts stand? {0}', about),
    placeHolder: l10n.t('The reason stands in source-aware.yaml for whoever reads the brief next'),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? l10n.t('A reason is needed.') : undefined),
  });
}

async function write(answer: AcceptConflictAnswer): Promise<void> {
  if ('problem' in answer) {
    window.showErrorMessage(
      answer.problem === 'unknownConflict'
        ? l10n.t('Source-Aware: this conflict is no longer there.')
        : l10n.t('Source-Aware: source-aware.yaml has a mistake. Mend it first.'),
    );
    return;
  }
  const uri = Uri.parse(answer.uri);
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open?.isDirty) {
    window.showErrorMessage(l10n.t('Source-Aware: save source-aware.yaml first.'));
    return;
  }
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: true });
  edit.replace(uri, new Range(0, 0, answer.before.split('\n').length, 0), answer.after);
  await workspace.applyEdit(edit);
  // What the project says holds when it is on disk.
  await (await workspace.openTextDocument(uri)).save();
}
