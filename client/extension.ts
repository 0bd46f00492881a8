import { type ExtensionContext, workspace } from 'vscode';
import { registerAcceptConflict } from './acceptConflict';
import { registerCommands } from './commands';
import { EvidenceMatrixView } from './evidenceMatrix';
import { Server } from './server';
import { registerShowConflict } from './showConflict';
import { registerShowPassages } from './showPassages';
import { StatusItem } from './statusItem';
import { suggestNames } from './suggestNames';

let server: Server | undefined;

/** Starts the language server and everything that shows what it knows. Called by VS Code on the first brief. */
export async function activate(context: ExtensionContext): Promise<void> {
  const status = new StatusItem();
  server = new Server(context.asAbsolutePath('dist/server.js'), (news) => {
    status.show(news);
    matrix?.refresh();
  });
  const matrix = new EvidenceMatrixView(server, context.extensionUri);
  context.subscriptions.push(
    status,
    matrix,
    ...registerCommands(server),
    ...registerShowConflict(),
    registerAcceptConflict(server),
    registerShowPassages(),
    suggestNames(server),
    workspace.onDidGrantWorkspaceTrust(() => server?.restart()),
  );
  await server.start();
}

/** Called by VS Code when it closes or the extension is turned off. */
export async function deactivate(): Promise<void> {
  await server?.dispose();
}
