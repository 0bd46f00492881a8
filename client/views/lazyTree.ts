import {
  type Disposable,
  EventEmitter,
  l10n,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import { commands } from '../commands';
import type { RowSubject } from './rowText';

/** A row of a view, with the way to the rows below it. */
export interface Row {
  readonly item: TreeItem;
  readonly children?: () => Promise<readonly Row[]>;
  /** What the row stands for: commands of its menu are called with the row. */
  readonly subject?: RowSubject;
}

/** Part of a list and how long the whole is. */
export interface Part<Item> {
  readonly total: number;
  readonly items: readonly Item[];
}

/** Rows that are shown of a long list at first, and that each "Show more" adds. */
const pageLength = 200;
/** A view that is looked at is drawn anew this long after the last of a run of changes. Milliseconds. */
const calm = 300;

/** A view whose rows are asked for when they are looked at. Long lists come in pages. */
export class LazyTree implements TreeDataProvider<Row>, Disposable {
  readonly view: TreeView<Row>;
  readonly onDidChangeTreeData;
  private readonly changed = new EventEmitter<Row | undefined>();
  private readonly lengths = new Map<string, number>();
  private readonly listener: Disposable;
  private stale = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    id: string,
    private readonly roots: () => Promise<readonly Row[]>,
  ) {
    this.onDidChangeTreeData = this.changed.event;
    this.view = window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true });
    this.listener = this.view.onDidChangeVisibility(({ visible }) => {
      if (visible && this.stale) this.refresh();
    });
  }

  getTreeItem({ item }: Row): TreeItem {
    return item;
  }

  async getChildren(row?: Row): Promise<Row[]> {
    return [...(await (row ? (row.children?.() ?? []) : this.roots()))];
  }

  /** Draws everything anew, soon; a view that nobody looks at, when somebody does. */
  refresh(): void {
    this.stale = true;
    clearTimeout(this.timer);
    if (!this.view.visible) return;
    this.timer = setTimeout(() => {
      this.stale = false;
      this.changed.fire(undefined);
    }, calm);
  }

  /** The rows of a long list: as many as were asked for under `id` so far, and one that shows more. */
  async page<Item>(
    id: string,
    load: (count: number) => Promise<Part<Item>>,
    toRow: (item: Item) => Row,
  ): Promise<Row[]> {
    const length = this.lengths.get(id) ?? pageLength;
    const { total, items } = await load(length);
    const rows = items.map(toRow);
    if (total <= length) return rows;
    const item = new TreeItem(l10n.t('Show more ({0} left)', total - length), TreeItemCollapsibleState.None);
    item.id = `${id}/more`;
    const more = () => {
      this.lengths.set(id, length + pageLength);
      this.changed.fire(undefined);
    };
    item.command = { command: commands.showMore, title: l10n.t('Show more'), arguments: [more] };
    return [...rows, { item }];
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listener.dispose();
    this.view.dispose();
    this.changed.dispose();
  }
}

/** A row that holds others. */
export function groupRow(
  { id, label, description, open = true }: { id: string; label: string; description?: string; open?: boolean },
  children: () => Promise<readonly Row[]>,
): Row {
  const item = new TreeItem(label, open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  item.id = id;
  if (description !== undefined) item.description = description;
  return { item, children };
}
