import { type Disposable, commands as registry, type TextDocument, type Uri, window } from 'vscode';
import type { ReportFormat } from '../server/protocol';
import { commands } from './commands';
import { MatrixPanel } from './matrixPanel';
import { chooseFormat, saveReport } from './saveReport';
import type { Server } from './server';

/** The commands of the evidence matrix, and the one panel that shows it. */
export class EvidenceMatrixView {
  private panel: MatrixPanel | undefined;
  private readonly registered: readonly Disposable[];

  constructor(server: Server, extension: Uri) {
    this.registered = [
      registry.registerCommand(commands.showEvidenceMatrix, () => {
        const brief = briefInSight();
        if (!brief) return;
        if (this.panel) this.panel.show(brief);
        else
          this.panel = new MatrixPanel(server, extension, brief, () => {
            this.panel = undefined;
          });
      }),
      registry.registerCommand(commands.exportReport, async (format?: ReportFormat, target?: Uri) => {
        const brief = briefInSight();
        const chosen = brief && (format ?? (await chooseFormat()));
        if (brief && chosen) await saveReport(server, brief, chosen, target);
      }),
    ];
  }

  /** What the server knows of the sources changed. */
  refresh(): void {
    this.panel?.refresh();
  }

  dispose(): void {
    this.panel?.dispose();
    for (const one of this.registered) one.dispose();
  }
}

const briefInSight = (): TextDocument | undefined =>
  [window.activeTextEditor, ...window.visibleTextEditors].find((editor) => editor?.document.languageId === 'markdown')
    ?.document;
