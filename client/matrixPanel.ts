import { randomBytes } from 'node:crypto';
import {
  type Disposable,
  env,
  l10n,
  type TextDocument,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { evidenceMatrixRequest, type MatrixParams, type PackedValue } from '../server/protocol';
import { saveReport } from './saveReport';
import type { Server } from './server';
import { showPassage, showSentence } from './showPassage';
import type { MatrixMessage, PageRequest } from './webview/pageMessages';
import { unpackMatrix } from './webview/unpackMatrix';

/** Pause in typing after which the matrix is asked for again. Milliseconds. */
const pause = 300;
/** The same at most, where questions remain without an answer. */
const longestPause = 20_000;

/** The evidence matrix of one brief, beside it: follows the brief, the sources, and the brief that is looked at. */
export class MatrixPanel {
  static readonly viewType = 'sourceAware.evidenceMatrix';
  private readonly panel: WebviewPanel;
  private readonly server: Server;
  private readonly listeners: Disposable[];
  private brief: TextDocument;
  /** As the server packed it: it is unpacked here only where somebody opens what it shows. */
  private matrix: PackedValue | undefined;
  private timer: NodeJS.Timeout | undefined;
  /** Counts questions: an answer to any but the last one is stale. */
  private asked = 0;
  /** Questions in a row that had no answer. */
  private failures = 0;

  /** In a new panel, or in the one that `restored` the window as it was before. */
  constructor(server: Server, extension: Uri, brief: TextDocument, onClose: () => void, restored?: WebviewPanel) {
    this.server = server;
    this.brief = brief;
    const dist = Uri.joinPath(extension, 'dist');
    const options = { enableScripts: true, localResourceRoots: [dist] };
    this.panel =
      restored ??
      window.createWebviewPanel(
        MatrixPanel.viewType,
        titleOf(brief),
        { viewColumn: ViewColumn.Beside, preserveFocus: false },
        // Kept while hidden: the place that was read, and the cell that was chosen.
        { ...options, retainContextWhenHidden: true },
      );
    this.panel.title = titleOf(brief);
    const { webview } = this.panel;
    webview.options = options;
    webview.html = pageOf(
      webview.asWebviewUri(Uri.joinPath(dist, 'matrix.js')).toString(),
      webview.asWebviewUri(Uri.joinPath(dist, 'matrix.css')).toString(),
      webview.cspSource,
    );
    this.listeners = [
      webview.onDidReceiveMessage((request: PageRequest) => this.answer(request)),
      workspace.onDidChangeTextDocument(({ document }) => document === this.brief && this.refresh(pause)),
      window.onDidChangeActiveTextEditor((editor) => editor && this.follow(editor.document)),
      this.panel.onDidDispose(() => {
        this.dispose();
        onClose();
      }),
    ];
  }

  /** Shows the matrix of a brief, in front. */
  show(brief: TextDocument): void {
    this.follow(brief);
    this.panel.reveal();
  }

  /** Asks for the matrix again, after `delay` milliseconds without another call. */
  refresh(delay = 0): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.update(), delay);
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const listener of this.listeners) listener.dispose();
  }

  private follow(document: TextDocument): void {
    if (document.languageId !== 'markdown' || document === this.brief) return;
    void this.ask(document).then((matrix) => {
      // A source in Markdown is no brief.
      if (!matrix) return;
      this.brief = document;
      this.panel.title = titleOf(document);
      this.send(matrix);
    });
  }

  private async update(): Promise<void> {
    this.asked += 1;
    const own = this.asked;
    const matrix = await this.ask(this.brief);
    if (own !== this.asked) return;
    // Given up because the brief or the sources changed meanwhile, or the server is only starting.
    this.failures = matrix === undefined ? this.failures + 1 : 0;
    if (matrix === undefined) this.refresh(Math.min(pause * 2 ** this.failures, longestPause));
    else if (matrix) this.send(matrix);
  }

  /** Null for a document that is no brief; undefined where the server gave up, or is not running. */
  private ask({ uri }: TextDocument): Promise<PackedValue | null | undefined> {
    const params: MatrixParams = { uri: uri.toString(), packed: true };
    return this.server.ask<PackedValue | null | undefined>(evidenceMatrixRequest, params, undefined);
  }

  private send(matrix: PackedValue): void {
    this.matrix = matrix;
    const message: MatrixMessage = { matrix, brief: this.brief.uri.toString() };
    void this.panel.webview.postMessage(message);
  }

  private async answer(request: PageRequest): Promise<void> {
    switch (request.type) {
      case 'ready':
        this.refresh();
        break;
      case 'open':
        if (this.matrix)
          await showPassage(unpackMatrix(this.matrix), request.passage, this.brief, this.panel, request.focus);
        break;
      case 'reveal':
        if (this.matrix) await showSentence(unpackMatrix(this.matrix), request.sentence, this.brief, request.focus);
        break;
      case 'save':
        await saveReport(this.server, this.brief, request.format);
        break;
    }
  }
}

const titleOf = ({ uri }: TextDocument): string => l10n.t('Evidence: {0}', uri.path.split('/').at(-1) ?? uri.path);

/** The page: only our own script and style, no connection, no inline code. */
function pageOf(script: string, style: string, source: string): string {
  const nonce = randomBytes(16).toString('base64');
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${source}`;
  return `<!doctype html>
<html lang="${env.language.replace(/[^\w-]/gu, '')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
</head>
<body>
<div id="root"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
