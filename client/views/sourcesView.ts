import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import { type CorpusSummary, type Page, type SourceItem, viewRequests } from '../../server/protocol';
import { countSources } from '../counts';
import type { Server } from '../server';
import { folderRows } from './folderRows';
import { LazyTree, type Row } from './lazyTree';
import { shorten } from './passageRow';

/** The view of the sources: what was read, in which language, of which date, and what could not be read and why. */
export function createSourcesView(server: Server): LazyTree {
  const tree: LazyTree = new LazyTree('sourceAware.sources', () =>
    folderRows(
      server,
      ({ sources }) => countSources(sources),
      (corpus) => sourceRows(server, tree, corpus),
    ),
  );
  return tree;
}

async function sourceRows(server: Server, tree: LazyTree, { folder, problems }: CorpusSummary): Promise<Row[]> {
  const load = (count: number): Promise<Page<SourceItem>> =>
    server.ask(viewRequests.sources, { folder, start: 0, count }, { total: 0, items: [] });
  const rows = await tree.page(`${folder}/sources`, load, (source) => sourceRow(folder, source));
  return [...problems.map((problem) => problemRow(`${folder}/${problem}`, problem)), ...rows];
}

function sourceRow(folder: string, source: SourceItem): Row {
  const { path, uri, title, authors = [], publisher, published, languages, passages, state, problems, key } = source;
  const item = new TreeItem(
    shorten(title ?? path),
    problems.length ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None,
  );
  const read = state === 'read' || state === 'partly';
  item.id = `${folder}/${path}`;
  item.description = [
    describeState(source),
    read ? (published ?? l10n.t('no date')) : undefined,
    read ? languages.join(', ') : undefined,
    publisher,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
  item.tooltip = [
    title,
    path,
    key === '' ? undefined : `@${key}`,
    authors.join(', '),
    publisher,
    published ?? (read ? l10n.t('No date: words like "last week" stay open. Say it in front matter.') : undefined),
    languages.join(', '),
    read ? (passages === 1 ? l10n.t('1 passage') : l10n.t('{0} passages', passages)) : undefined,
    ...problems,
  ]
    .filter((line) => line !== undefined && line !== '')
    .join('\n');
  item.iconPath = icons[state];
  item.contextValue = key === '' ? 'source' : 'source.citable';
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [Uri.parse(uri)] };
  const children = async () => problems.map((problem) => problemRow(`${item.id}/${problem}`, problem));
  return { item, subject: { kind: 'source', source }, ...(problems.length ? { children } : {}) };
}

const icons: Readonly<Record<SourceItem['state'], ThemeIcon>> = {
  waiting: new ThemeIcon('loading~spin'),
  read: new ThemeIcon('file-text'),
  partly: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  unreadable: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
};

function describeState({ state }: SourceItem): string | undefined {
  switch (state) {
    case 'waiting':
      return l10n.t('being read');
    case 'read':
      return undefined;
    case 'partly':
      return l10n.t('read in part');
    case 'unreadable':
      return l10n.t('not read');
  }
}

function problemRow(id: string, problem: string): Row {
  const item = new TreeItem(problem, TreeItemCollapsibleState.None);
  item.id = id;
  item.tooltip = problem;
  item.iconPath = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  return { item };
}
