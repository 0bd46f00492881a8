import { type ExtensionContext, Uri, workspace } from 'vscode';
import { registerAcceptConflict } from './acceptConflict';
import { registerAddSources } from './addSources';
import { registerCommands } from './commands';
import { EvidenceMatrixView } from './evidenceMatrix';
import { registerExplainWarning } from './explainWarning';
import { registerInsertBibliography } from './insertBibliography';
import { registerOpenSource } from './openSource';
import { Server } from './server';
import { registerShowConfiguration } from './showConfiguration';
import { registerShowConflict } from './showConflict';
import { ShownTexts } from './shownTexts';
import { registerShowPassages } from './showPassages';
import { SourceTexts } from './sourceTexts';
import { StatusItem } from './statusItem';
import { suggestNames } from './suggestNames';
import { registerTrySample } from './trySample';
import { Views } from './views/views';

let server: Server | undefined;

/** Starts the language server and everything that shows what it knows. Called by VS Code on the first brief. */
export function activate(context: ExtensionContext): void {
  const status = new StatusItem();
  server = new Server(context.asAbsolutePath('dist/server.js'), (news) => {
    status.show(news);
    views.show(news);
    if (news.state === 'ready') sources.refresh();
    matrix.refresh();
  });
  const matrix = new EvidenceMatrixView(server, context.extensionUri);
  const views = new Views(server, context);
  const sources = new SourceTexts(server);
  const texts = new ShownTexts();
  context.subscriptions.push(
    texts,
    sources,
    registerOpenSource(),
    status,
    matrix,
    views,
    ...registerCommands(server),
    registerInsertBibliography(server),
    ...registerShowConflict(),
    ...registerAddSources(server),
    registerTrySample(context),
    registerExplainWarning(server, texts, Uri.joinPath(context.extensionUri, 'docs', 'codes')),
    registerShowConfiguration(server, texts),
    registerAcceptConflict(server),
    registerShowPassages(),
    suggestNames(server),
    workspace.onDidGrantWorkspaceTrust(() => server?.restart()),
  );
  // Not waited for: everything works, with little to show, while the process comes up.
  void server.start();
}

/** Called by VS Code when it closes or the extension is turned off. */
export async function deactivate(): Promise<void> {
  await server?.dispose();
}
