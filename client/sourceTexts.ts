import {
  CodeLens,
  type CodeLensProvider,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  Range,
  type TextDocument,
  type TextDocumentContentProvider,
  Uri,
  workspace,
} from 'vscode';
import { type SourceTextParams, sourceTextRequest, sourceTextScheme } from '../server/protocol';
import type { Server } from './server';

/**
 * The text of sources that no editor can show (PDF, Word, books), as read-only documents: quotes and lines count in it.
 * Above it stands the way to the file itself.
 */
export class SourceTexts implements TextDocumentContentProvider, CodeLensProvider, Disposable {
  private readonly server: Server;
  private readonly changed = new EventEmitter<Uri>();
  private readonly registrations: Disposable;
  readonly onDidChange = this.changed.event;

  constructor(server: Server) {
    this.server = server;
    this.registrations = Disposable.from(
      this.changed,
      workspace.registerTextDocumentContentProvider(sourceTextScheme, this),
      languages.registerCodeLensProvider({ scheme: sourceTextScheme }, this),
    );
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const params: SourceTextParams = { uri: uri.toString() };
    return (await this.server.ask<string | null>(sourceTextRequest, params, null)) ?? '';
  }

  provideCodeLenses({ uri }: TextDocument): CodeLens[] {
    const file = Uri.file(uri.path.replace(/\.txt$/u, ''));
    const title = l10n.t('Open the file that this text was read from');
    return [new CodeLens(new Range(0, 0, 0, 0), { title, command: 'vscode.open', arguments: [file] })];
  }

  /** Asks for the texts that are shown anew: their sources may have changed. */
  refresh(): void {
    for (const { uri } of workspace.textDocuments) if (uri.scheme === sourceTextScheme) this.changed.fire(uri);
  }

  dispose(): void {
    this.registrations.dispose();
  }
}
