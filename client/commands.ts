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
} as const;

/** Registers the commands that steer the server; to be disposed of with the extension. */
export function registerCommands(server: Server): Disposable[] {
  return [
    registry.registerCommand(commands.checkBrief, () => {
      const brief = window.activeTextEditor?.document;
      if (brief) server.check(brief);
    }),
    registry.registerCommand(commands.restartServer, () => server.restart()),
    registry.registerCommand(commands.showLog, () => server.showLog()),
  ];
}
