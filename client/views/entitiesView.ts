import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import {
  type CorpusSummary,
  type EntityItem,
  type EntitySummary,
  type EntityType,
  type Page,
  type PassageItem,
  viewRequests,
} from '../../server/protocol';
import { countConflicts, countSources, written } from '../counts';
import type { Server } from '../server';
import { folderRows } from './folderRows';
import { groupRow, LazyTree, type Row } from './lazyTree';
import { passageRow } from './passageRow';

/** Longer lists of names are parted by their first letters. */
const mostWithoutLetters = 100;

/** The view of actors and agreements: by type, long lists by letter; below each the passages that name it. */
export function createEntitiesView(server: Server): LazyTree {
  const tree: LazyTree = new LazyTree('sourceAware.entities', () =>
    folderRows(
      server,
      ({ entities }) => written(entities.reduce((sum, { count }) => sum + count, 0)),
      async (corpus) =>
        corpus.entities.filter(({ count }) => count > 0).map((summary) => typeRow(server, tree, corpus, summary)),
    ),
  );
  return tree;
}

function typeRow(server: Server, tree: LazyTree, { folder }: CorpusSummary, summary: EntitySummary): Row {
  const { type, count, letters } = summary;
  const id = `${folder}/${type}`;
  const rowsFrom = (start: number, length: number) => (asked: number) =>
    server
      .ask<Page<EntityItem>>(
        viewRequests.entities,
        { folder, type, start, count: Math.min(asked, length) },
        { total: 0, items: [] },
      )
      .then(({ items }) => ({ total: length, items }));
  const toRow = (entity: EntityItem) => entityRow(server, tree, folder, type, entity);
  return groupRow(
    // Places are what a writer looks for least.
    { id, label: typeName(type), description: written(count), open: type !== 'place' && count <= mostWithoutLetters },
    async () =>
      count <= mostWithoutLetters
        ? tree.page(id, rowsFrom(0, count), toRow)
        : letters.map(({ letter, start, count: length }) =>
            groupRow({ id: `${id}/${letter}`, label: letter, description: written(length), open: false }, () =>
              tree.page(`${id}/${letter}`, rowsFrom(start, length), toRow),
            ),
          ),
  );
}

function typeName(type: EntityType): string {
  switch (type) {
    case 'person':
      return l10n.t('People');
    case 'organization':
      return l10n.t('Organizations');
    case 'agreement':
      return l10n.t('Agreements');
    case 'place':
      return l10n.t('Places');
  }
}

const icons: Readonly<Record<EntityType, string>> = {
  person: 'person',
  organization: 'organization',
  agreement: 'file-symlink-file',
  place: 'location',
};

function entityRow(server: Server, tree: LazyTree, folder: string, type: EntityType, entity: EntityItem): Row {
  const { id, name, aliases, sources, conflicts } = entity;
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  item.id = `${folder}/${type}/${id}`;
  item.description = [countSources(sources), conflicts ? countConflicts(conflicts) : undefined]
    .filter((part) => part !== undefined)
    .join(', ');
  item.tooltip = [name, item.description, aliases.length ? l10n.t('Also: {0}', aliases.join('; ')) : '']
    .filter((line) => line !== '')
    .join('\n');
  item.iconPath = new ThemeIcon(icons[type]);
  item.contextValue = 'entity';
  const rowId = item.id;
  return {
    item,
    subject: { kind: 'entity', entity },
    children: () =>
      tree.page(
        rowId,
        (count) =>
          server.ask<Page<PassageItem>>(
            viewRequests.passages,
            { folder, entity: id, start: 0, count },
            { total: 0, items: [] },
          ),
        (passage) =>
          passageRow(`${rowId}/${passage.uri}#${passage.range.start.line},${passage.range.start.character}`, passage),
      ),
  };
}
