import { type Disposable, commands as registry, window } from 'vscode';
import type { Server } from './server';

/**
 * Commands of the extension, by the names that package.json contributes. The server's own commands (protocol.ts) are
 * registered by the language client.
 */
export const commands = {
  checkBrief: 'sourceAware.checkBrief',
  restartServer: 'sourceAware.restartServer',
  showLog: 'sourceAware.showLog',
  showConflict: 'sourceAware.showConflict',
  showEvidenceMatrix: 'sourceAware.showEvidenceMatrix',
  exportReport: 'sourceAware.exportReport',
  insertBibliography: 'sourceAware.insertBibliography',
  trySample: 'sourceAware.trySample',
  addSources: 'sourceAware.addSources',
  openCorpusSetting: 'sourceAware.openCorpusSetting',
  explainWarning: 'sourceAware.explainWarning',
  showConfiguration: 'sourceAware.showConfiguration',
  /** Of VS Code itself: shows the view of the sources. */
  focusSources: 'sourceAware.sources.focus',
  /** Of the views, on a row. */
  copyRow: 'sourceAware.copyRow',
  insertRow: 'sourceAware.insertRow',
  openToSide: 'sourceAware.openToSide',
  revealSource: 'sourceAware.revealSource',
  showSides: 'sourceAware.showSides',
  showInBrief: 'sourceAware.showInBrief',
  /** Of the view of conflicts. */
  conflictsOfBrief: 'sourceAware.conflictsOfBrief',
  conflictsOfAll: 'sourceAware.conflictsOfAll',
  groupConflictsByKind: 'sourceAware.groupConflictsByKind',
  groupConflictsBySubject: 'sourceAware.groupConflictsBySubject',
  /** Not contributed: what a row that ends a long list does. */
  showMore: 'sourceAware.showMore',
} as const;

/** Registers the commands that steer the server; to be disposed of with the extension. */
export function registerCommands(server: Server): Disposable[] {
  return [
    registry.registerCommand(commands.checkBrief, async () => {
      const brief = window.activeTextEditor?.document;
      if (brief) await server.check(brief);
    }),
    registry.registerCommand(commands.restartServer, () => server.restart()),
    registry.registerCommand(commands.showLog, () => server.showLog()),
  ];
}
