import { env, l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import { type ReportFormat, reportRequest } from '../server/protocol';
import type { Server } from './server';

const formats: Readonly<Record<ReportFormat, { readonly name: string; readonly suffix: string }>> = {
  html: { name: 'HTML', suffix: 'html' },
  markdown: { name: 'Markdown', suffix: 'md' },
  svg: { name: 'SVG', suffix: 'svg' },
  csv: { name: 'CSV', suffix: 'csv' },
};

/** Asks the user for the form of a report; undefined where they turn away. */
export async function chooseFormat(): Promise<ReportFormat | undefined> {
  const items = [
    { format: 'html', label: 'HTML', description: l10n.t('One page, to be read in any browser') },
    { format: 'markdown', label: 'Markdown', description: l10n.t('The same as text') },
    { format: 'svg', label: 'SVG', description: l10n.t('The table of sentences and sources, as a picture') },
    { format: 'csv', label: 'CSV', description: l10n.t('The table of sentences and sources, for a spreadsheet') },
  ] as const;
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Form of the report') }))?.format;
}

/** Writes the report on a brief to `target`, or where the user says. */
export async function saveReport(
  server: Server,
  { uri }: TextDocument,
  format: ReportFormat,
  target?: Uri,
): Promise<void> {
  const { name, suffix } = formats[format];
  const file = target ?? (await chooseFile(uri, name, suffix));
  if (!file) return;
  const report = await server.ask<string | null>(reportRequest, { uri: uri.toString(), format }, null);
  if (typeof report !== 'string') {
    void window.showErrorMessage(
      l10n.t('Source-Aware: the report could not be made. Try again when the sources are read.'),
    );
    return;
  }
  await workspace.fs.writeFile(file, new TextEncoder().encode(report));
  if (target) return;
  const open = l10n.t('Open');
  const answer = await window.showInformationMessage(l10n.t('The report was saved: {0}', file.path), open);
  if (answer !== open) return;
  if (format === 'html' || format === 'svg') await env.openExternal(file);
  else await window.showTextDocument(file);
}

function chooseFile(brief: Uri, name: string, suffix: string): Thenable<Uri | undefined> {
  const stem = (brief.path.split('/').at(-1) ?? '').replace(/\.[^.]*$/u, '');
  const folder = brief.scheme === 'file' ? Uri.joinPath(brief, '..') : workspace.workspaceFolders?.[0]?.uri;
  return window.showSaveDialog({
    filters: { [name]: [suffix] },
    ...(folder ? { defaultUri: Uri.joinPath(folder, `${stem}-evidence.${suffix}`) } : {}),
  });
}
