import { type ExtensionContext, workspace } from 'vscode';
import { registerCommands } from './commands';
import { Server } from './server';
import { registerShowConflict } from './showConflict';
import { StatusItem } from './statusItem';
import { suggestNames } from './suggestNames';
import { Views } from './views/views';

let server: Server | undefined;

/** Starts the language server and everything that shows what it knows. Called by VS Code on the first brief. */
export async function activate(context: ExtensionContext): Promise<void> {
  const status = new StatusItem();
  server = new Server(context.asAbsolutePath('dist/server.js'), (news) => {
    status.show(news);
    views.show(news);
  });
  const views = new Views(server, context);
  context.subscriptions.push(
    status,
    views,
    ...registerCommands(server),
    ...registerShowConflict(),
    suggestNames(server),
    workspace.onDidGrantWorkspaceTrust(() => server?.restart()),
  );
  await server.start();
}

/** Called by VS Code when it closes or the extension is turned off. */
export async function deactivate(): Promise<void> {
  await server?.dispose();
}
