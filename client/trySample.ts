import {
  type Disposable,
  type ExtensionContext,
  l10n,
  type QuickPickItem,
  commands as registry,
  Uri,
  window,
  workspace,
} from 'vscode';
import { commands } from './commands';

/** Where the sample goes; asked for where a caller does not say. */
interface Wish {
  /** Folder that the copy is made in. */
  readonly parent?: Uri;
  /** Whether the copy is opened; it is unless this is false. */
  readonly open?: boolean;
}

const name = 'source-aware-sample';
/** The brief to be shown when the window with the sample has opened. */
const pendingBrief = 'sample.pendingBrief';

/**
 * Registers "Try the Sample": copies the sample sources and brief to a folder and opens it. Gives the address of the
 * copy. What is there already is never overwritten.
 */
export function registerTrySample(context: ExtensionContext): Disposable {
  void showPendingBrief(context);
  return registry.registerCommand(commands.trySample, async (wish: Wish = {}): Promise<Uri | undefined> => {
    const parent = wish.parent ?? (await choosePlace(context));
    if (!parent) return undefined;
    const folder = await copySample(context, parent);
    if (wish.open === false) return folder;
    await context.globalState.update(pendingBrief, Uri.joinPath(folder, 'brief.md').toString());
    await registry.executeCommand('vscode.openFolder', folder, {
      forceNewWindow: (workspace.workspaceFolders?.length ?? 0) > 0,
    });
    return folder;
  });
}

async function choosePlace({ globalStorageUri }: ExtensionContext): Promise<Uri | undefined> {
  const here: QuickPickItem = {
    label: `$(play) ${l10n.t('Open it now')}`,
    detail: l10n.t('The copy is kept with the data of the extension.'),
  };
  const elsewhere: QuickPickItem = {
    label: `$(folder) ${l10n.t('Choose a folder…')}`,
    detail: l10n.t('The copy is made in a new folder in it.'),
  };
  const choice = await window.showQuickPick([here, elsewhere], {
    title: l10n.t('Try the sample: five short sources that disagree, and a brief on them'),
  });
  if (choice !== elsewhere) return choice && globalStorageUri;
  const [chosen] =
    (await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: l10n.t('Put the Sample Here'),
    })) ?? [];
  return chosen;
}

/** Copies the sample into a new folder in `parent`. In the extension's own storage an earlier copy is used again. */
async function copySample({ extensionUri, globalStorageUri }: ExtensionContext, parent: Uri): Promise<Uri> {
  await workspace.fs.createDirectory(parent);
  for (let attempt = 1; ; attempt += 1) {
    const folder = Uri.joinPath(parent, attempt === 1 ? name : `${name}-${attempt}`);
    if (await exists(folder)) {
      if (parent.toString() === globalStorageUri.toString()) return folder;
      continue;
    }
    await workspace.fs.copy(Uri.joinPath(extensionUri, 'corpus', 'sample'), folder, { overwrite: false });
    return folder;
  }
}

/** Shows the brief in the window that was opened for the sample. */
async function showPendingBrief({ globalState }: ExtensionContext): Promise<void> {
  const address = globalState.get<string>(pendingBrief);
  if (address === undefined) return;
  const brief = Uri.parse(address);
  if (!workspace.getWorkspaceFolder(brief)) return;
  await globalState.update(pendingBrief, undefined);
  await window.showTextDocument(brief);
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
