import { type Disposable, l10n, Range, commands as registry, WorkspaceEdit, window, workspace } from 'vscode';
import { type BibliographyAnswer, bibliographyRequest } from '../server/protocol';
import { commands } from './commands';
import type { Server } from './server';

/** Registers "Insert Bibliography": what the brief cites, at its end or in place of what was inserted before. */
export function registerInsertBibliography(server: Server): Disposable {
  return registry.registerCommand(commands.insertBibliography, async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown') return;
    const uri = document.uri;
    const answer = await server.ask<BibliographyAnswer | null>(bibliographyRequest, { uri: uri.toString() }, null);
    if (!answer) return;
    if ('problem' in answer) {
      void window.showErrorMessage(describe(answer));
      return;
    }
    // Typed in meanwhile: the places are no longer those that were asked about.
    if (document.version !== answer.version) return;
    const { start, end } = answer.range;
    const edit = new WorkspaceEdit();
    edit.replace(uri, new Range(start.line, start.character, end.line, end.character), answer.text);
    await workspace.applyEdit(edit);
    if (answer.unknown.length)
      void window.showWarningMessage(l10n.t('No source has these keys: {0}', answer.unknown.join(', ')));
  });
}

function describe(answer: Extract<BibliographyAnswer, { readonly problem: string }>): string {
  switch (answer.problem) {
    case 'notABrief':
      return l10n.t('Source-Aware: this text is not a brief.');
    case 'nothingCited':
      return l10n.t('Source-Aware: this brief cites no source of the corpus.');
    case 'wrongStyle':
      return l10n.t('Source-Aware: {0} is no citation style. Change sourceAware.citationStyle.', answer.style);
  }
}
