import {
  type CancellationToken,
  type Disposable,
  FileType,
  l10n,
  ProgressLocation,
  commands as registry,
  Uri,
  window,
  workspace,
} from 'vscode';
import {
  type AddedSource,
  type AddSourcesParams,
  addSourcesRequest,
  type CorpusSummary,
  viewRequests,
} from '../server/protocol';
import { addressesIn, baseName, sortSources } from './chosenSources';
import { commands } from './commands';
import type { Server } from './server';

/**
 * Registers "Add Source…": copies files that the user chooses, and pages whose addresses the user gives, into the folder of
 * the sources. Overwrites nothing.
 */
export function registerAddSources(server: Server): Disposable[] {
  return [
    registry.registerCommand(commands.addSources, async (files?: readonly Uri[], into?: Uri) => {
      const folder = into ?? (await chooseFolder(server));
      if (!folder) return;
      const chosen = files ? { files, addresses: [] } : await chooseDocuments();
      if (chosen.files.length + chosen.addresses.length > 0) await addSources(chosen, folder, server);
    }),
    registry.registerCommand(commands.openCorpusSetting, () =>
      registry.executeCommand('workbench.action.openSettings', 'sourceAware.corpus'),
    ),
  ];
}

interface ChosenDocuments {
  readonly files: readonly Uri[];
  /** Of pages, as they were typed: an editor's address would write them otherwise. */
  readonly addresses: readonly string[];
}

/** Files, or the addresses of pages, as the user wants. */
async function chooseDocuments(): Promise<ChosenDocuments> {
  const files = { label: l10n.t('Files…'), detail: l10n.t('Texts, documents and saved web pages on this computer') };
  const pages = {
    label: l10n.t('Web addresses…'),
    detail: l10n.t('Fetched now, once, and kept with the time of retrieval'),
  };
  const choice = await window.showQuickPick([files, pages], { title: l10n.t('Add Source') });
  if (choice === files) return { files: (await window.showOpenDialog(dialog())) ?? [], addresses: [] };
  if (choice !== pages) return { files: [], addresses: [] };
  const typed = await window.showInputBox({
    title: l10n.t('Add Source'),
    prompt: l10n.t('Web addresses, separated by spaces'),
    placeHolder: 'https://…',
    ignoreFocusOut: true,
    validateInput: (text) =>
      addressesIn(text) ? undefined : l10n.t('Type addresses that begin with http:// or https://.'),
  });
  return { files: [], addresses: addressesIn(typed ?? '') ?? [] };
}

const dialog = () => ({
  canSelectMany: true,
  openLabel: l10n.t('Add as Sources'),
  filters: {
    [l10n.t('Texts, documents and web pages')]: [
      'txt',
      'md',
      'markdown',
      'html',
      'htm',
      'xhtml',
      'docx',
      'pdf',
      'epub',
      'srt',
      'vtt',
      'csv',
      'tsv',
      'eml',
    ],
  },
});

/** The folder that new sources go to: the one that is set, or one that the user picks where there are several. */
async function chooseFolder(server: Server): Promise<Uri | undefined> {
  const corpora = await server.ask<readonly CorpusSummary[]>(viewRequests.corpora, {}, []);
  const roots = corpora.flatMap((corpus) => corpus.roots.map((root) => Uri.parse(root)));
  const folders: Uri[] = [];
  // A root that is a file takes no others; one that is not there yet is made.
  for (const root of roots) if ((await typeOf(root)) !== FileType.File) folders.push(root);
  const [first] = folders;
  if (!first) {
    window.showErrorMessage(
      roots.length
        ? l10n.t('Source-Aware: the setting "Corpus" names files only. Name a folder that sources can be added to.')
        : l10n.t('Source-Aware: open a folder first. The sources are kept in a folder "corpus" in it.'),
    );
    return undefined;
  }
  if (folders.length === 1) return first;
  const items = folders.map((folder) => ({ label: workspace.asRelativePath(folder), folder }));
  return (await window.showQuickPick(items, { title: l10n.t('Folder that the sources are added to') }))?.folder;
}

async function addSources({ files, addresses }: ChosenDocuments, folder: Uri, server: Server): Promise<void> {
  const { readable, others } = sortSources(files);
  const failures = others.map((file) =>
    l10n.t('{0}: files of this kind are not read. Save it as text first.', baseName(file)),
  );
  // The server reads this computer's disk and the web; what lies elsewhere the editor copies.
  const near = readable.filter(({ scheme }) => folder.scheme === 'file' && scheme === 'file');
  const inputs = [...near.map((file) => file.toString()), ...addresses];
  const done = inputs.length ? await askServer(inputs, folder, server, failures) : 0;
  if (done === undefined && addresses.length)
    failures.push(l10n.t('The language server, which fetches pages, is not running.'));
  const remaining = done === undefined ? readable : readable.filter((one) => !near.includes(one));
  const added = (done ?? 0) + (remaining.length ? await copy(remaining, folder, failures) : 0);
  const result = added === 1 ? l10n.t('1 source added.') : l10n.t('{0} sources added.', added);
  if (failures.length) window.showWarningMessage(`Source-Aware: ${result} ${failures.join(' ')}`);
  else window.showInformationMessage(`Source-Aware: ${result}`);
}

/** How many the server added; undefined where it does not run. It shows the progress itself. */
async function askServer(
  inputs: readonly string[],
  folder: Uri,
  server: Server,
  failures: string[],
): Promise<number | undefined> {
  const params: AddSourcesParams = { into: folder.toString(), inputs };
  const results = await server.ask<readonly AddedSource[] | undefined>(addSourcesRequest, params, undefined);
  if (!results) return undefined;
  for (const { input, outcome, uri, reason = '' } of results) {
    const name = input.startsWith('file:') ? baseName(Uri.parse(input)) : input;
    if (outcome === 'failed') failures.push(`${name}: ${reason}`);
    else if (outcome === 'duplicate')
      failures.push(l10n.t('{0} is there already: {1}.', name, uri ? baseName(Uri.parse(uri)) : name));
  }
  return results.filter(({ outcome }) => outcome === 'added').length;
}

/** Copies files with the editor's own means, and gives how many. */
async function copy(files: readonly Uri[], folder: Uri, failures: string[]): Promise<number> {
  let added = 0;
  await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Adding sources'), cancellable: true },
    async (progress, token: CancellationToken) => {
      for (const file of files) {
        if (token.isCancellationRequested) return;
        progress.report({ message: baseName(file), increment: 100 / files.length });
        const failure = await copyOne(file, folder);
        if (failure === undefined) added += 1;
        else failures.push(`${baseName(file)}: ${failure}`);
      }
    },
  );
  return added;
}

/** Why the file was not added; undefined where it was. */
async function copyOne(file: Uri, folder: Uri): Promise<string | undefined> {
  const target = Uri.joinPath(folder, baseName(file));
  if ((await typeOf(target)) !== undefined) return l10n.t('a source of this name is there already.');
  try {
    await workspace.fs.copy(file, target, { overwrite: false });
    return undefined;
  } catch (error) {
    return l10n.t('it cannot be copied: {0}', error instanceof Error ? error.message : String(error));
  }
}

async function typeOf(uri: Uri): Promise<FileType | undefined> {
  return workspace.fs.stat(uri).then(
    ({ type }) => type,
    () => undefined,
  );
}
