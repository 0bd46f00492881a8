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
import { type CorpusSummary, viewRequests } from '../server/protocol';
import { baseName, sortSources } from './chosenSources';
import { commands } from './commands';
import type { Server } from './server';

/** Registers "Add Sources": copies files that the user chooses into the folder of the sources. Overwrites nothing. */
export function registerAddSources(server: Server): Disposable[] {
  return [
    registry.registerCommand(commands.addSources, async (files?: readonly Uri[], into?: Uri) => {
      const folder = into ?? (await chooseFolder(server));
      if (!folder) return;
      const chosen = files ?? (await window.showOpenDialog(dialog())) ?? [];
      if (chosen.length) await addSources(chosen, folder);
    }),
    registry.registerCommand(commands.openCorpusSetting, () =>
      registry.executeCommand('workbench.action.openSettings', 'sourceAware.corpus'),
    ),
  ];
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

async function addSources(chosen: readonly Uri[], folder: Uri): Promise<void> {
  const { readable, others } = sortSources(chosen);
  const failures = others.map((file) =>
    l10n.t('{0}: files of this kind are not read. Save it as text first.', baseName(file)),
  );
  let added = 0;
  await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Adding sources'), cancellable: true },
    async (progress, token: CancellationToken) => {
      for (const file of readable) {
        if (token.isCancellationRequested) return;
        progress.report({ message: baseName(file), increment: 100 / readable.length });
        const failure = await addSource(file, folder);
        if (failure === undefined) added += 1;
        else failures.push(`${baseName(file)}: ${failure}`);
      }
    },
  );
  const result = added === 1 ? l10n.t('1 source added.') : l10n.t('{0} sources added.', added);
  if (failures.length) window.showWarningMessage(`Source-Aware: ${result} ${failures.join(' ')}`);
  else window.showInformationMessage(`Source-Aware: ${result}`);
}

/** Why the file was not added; undefined where it was. */
async function addSource(file: Uri, folder: Uri): Promise<string | undefined> {
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
