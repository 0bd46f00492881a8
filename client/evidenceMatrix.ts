import {
  type Disposable,
  commands as registry,
  type TextDocument,
  Uri,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { ReportFormat } from '../server/protocol';
import { commands } from './commands';
import { MatrixPanel } from './matrixPanel';
import { chooseFormat, saveReport } from './saveReport';
import type { Server } from './server';
import { briefOfPage } from './webview/keptPage';

/** The commands of the evidence matrix, and the one panel that shows it. */
export class EvidenceMatrixView {
  private panel: MatrixPanel | undefined;
  private readonly registered: readonly Disposable[];

  constructor(server: Server, extension: Uri) {
    const open = (brief: TextDocument, restored?: WebviewPanel): void => {
      const onClose = (): void => {
        this.panel = undefined;
      };
      this.panel = new MatrixPanel(server, extension, brief, onClose, restored);
    };
    this.registered = [
      registry.registerCommand(commands.showEvidenceMatrix, () => {
        const brief = briefInSight();
        if (!brief) return;
        if (this.panel) this.panel.show(brief);
        else open(brief);
      }),
      window.registerWebviewPanelSerializer(MatrixPanel.viewType, {
        deserializeWebviewPanel: async (panel, kept: unknown) => {
          const brief = await reopen(briefOfPage(kept));
          // A brief that is gone has no matrix; the writer may have opened another one meanwhile.
          if (brief && !this.panel) open(brief, panel);
          else panel.dispose();
        },
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

/** The brief at an address that was kept over a reload; undefined where it is gone. */
async function reopen(address: string | undefined): Promise<TextDocument | undefined> {
  if (address === undefined) return undefined;
  const known = workspace.textDocuments.find(({ uri }) => uri.toString() === address);
  const uri = Uri.parse(address);
  // Under the name of what was never saved there would be a new, empty document.
  if (known || uri.scheme === 'untitled') return known;
  try {
    return await workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

const briefInSight = (): TextDocument | undefined =>
  [window.activeTextEditor, ...window.visibleTextEditors].find((editor) => editor?.document.languageId === 'markdown')
    ?.document;
