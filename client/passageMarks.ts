import { type Disposable, type Location, OverviewRulerLane, type Range, ThemeColor, window } from 'vscode';

/** Marks passages in the editors that show them until others are marked. */
export class PassageMarks {
  private readonly style = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
    // High contrast themes have borders instead of backgrounds.
    border: '1px solid',
    borderColor: new ThemeColor('editor.findMatchHighlightBorder'),
    overviewRulerColor: new ThemeColor('editorOverviewRuler.findMatchForeground'),
    overviewRulerLane: OverviewRulerLane.Full,
  });
  /** By address. Editors come and go with their tabs, so that the marks are set again whenever one appears. */
  private marked = new Map<string, Range[]>();
  private readonly appearing: Disposable = window.onDidChangeVisibleTextEditors(() => this.draw());

  /** Marks these passages and no others. */
  mark(places: readonly Location[]): void {
    this.marked = new Map();
    for (const { uri, range } of places) {
      const address = uri.toString();
      this.marked.set(address, [...(this.marked.get(address) ?? []), range]);
    }
    this.draw();
  }

  dispose(): void {
    this.appearing.dispose();
    this.style.dispose();
  }

  private draw(): void {
    for (const editor of window.visibleTextEditors)
      editor.setDecorations(this.style, this.marked.get(editor.document.uri.toString()) ?? []);
  }
}
