import { type Disposable, EventEmitter, type TextDocument, Uri, workspace } from 'vscode';

const scheme = 'source-aware';

/** Texts that the extension shows in read-only editors, by name. A text that is shown again takes the place of the last. */
export class ShownTexts implements Disposable {
  private readonly texts = new Map<string, string>();
  private readonly changed = new EventEmitter<Uri>();
  private readonly registration = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: this.changed.event,
    provideTextDocumentContent: ({ path }) => this.texts.get(path) ?? '',
  });

  /** The document of a text; the suffix of `name` says what language it is in. */
  put(name: string, text: string): Thenable<TextDocument> {
    const uri = Uri.from({ scheme, path: `/${name}` });
    this.texts.set(uri.path, text);
    this.changed.fire(uri);
    return workspace.openTextDocument(uri);
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}
