import {
  type Disposable,
  l10n,
  languages,
  type Memento,
  commands as registry,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import {
  type ConflictItem,
  type CorpusSummary,
  type Page,
  type SideItem,
  type Status,
  viewRequests,
} from '../../server/protocol';
import { countConflicts, written } from '../counts';
import type { Server } from '../server';
import { folderRows } from './folderRows';
import { type Grouping, groupConflicts } from './groupConflicts';
import { groupRow, LazyTree, type Row } from './lazyTree';
import { passageRow } from './passageRow';

/** Conflicts that are asked for at once: they are grouped, and so must be known as a whole. */
const mostConflicts = 5_000;
/** More conflicts than these begin with their groups closed. */
const mostOpen = 60;

/** The view of the conflicts: by actor or agreement, or by kind; of all sources, or only those that the open brief states. */
export class ConflictsView implements Disposable {
  readonly tree: LazyTree;
  private brief: string | undefined;
  private known = 0;
  private badgeTimer: NodeJS.Timeout | undefined;
  private readonly listeners: Disposable[];

  constructor(
    private readonly server: Server,
    private readonly memory: Memento,
  ) {
    this.tree = new LazyTree('sourceAware.conflicts', () => this.rows());
    this.listeners = [
      window.onDidChangeActiveTextEditor(() => this.followBrief()),
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (this.ofBrief && uris.some((uri) => uri.toString() === this.brief)) this.refresh();
      }),
    ];
    this.followBrief();
    this.announce();
  }

  /** Whether only what the open brief states is shown. */
  get ofBrief(): boolean {
    return this.memory.get('conflicts.ofBrief', false);
  }

  get grouping(): Grouping {
    return this.memory.get<Grouping>('conflicts.grouping', 'subject');
  }

  async showOfBrief(only: boolean): Promise<void> {
    await this.memory.update('conflicts.ofBrief', only);
    this.announce();
    this.refresh();
  }

  async groupBy(grouping: Grouping): Promise<void> {
    await this.memory.update('conflicts.grouping', grouping);
    this.announce();
    this.refresh();
  }

  /** The index changed. */
  show({ conflicts }: Status): void {
    this.known = conflicts;
    this.refresh();
  }

  /** The sides of a conflict with their passages. */
  sidesOf(folder: string, { id }: ConflictItem): Promise<readonly SideItem[]> {
    return this.server.ask<readonly SideItem[]>(viewRequests.sides, { folder, conflict: id, ...this.filter }, []);
  }

  dispose(): void {
    clearTimeout(this.badgeTimer);
    for (const listener of this.listeners) listener.dispose();
    this.tree.dispose();
  }

  private get filter(): { readonly brief?: string } {
    return this.ofBrief ? { brief: this.brief ?? '' } : {};
  }

  private refresh(): void {
    this.tree.refresh();
    clearTimeout(this.badgeTimer);
    this.badgeTimer = setTimeout(() => void this.count(), 300);
  }

  /** The badge counts what the view shows, whether it is open or not. */
  private async count(): Promise<void> {
    const count = this.ofBrief ? await this.countOfBrief() : this.known;
    this.tree.view.badge = count === 0 ? undefined : { value: count, tooltip: countConflicts(count) };
    this.tree.view.description = this.ofBrief ? l10n.t('of the open brief') : '';
  }

  private async countOfBrief(): Promise<number> {
    const corpora = await this.server.ask<readonly CorpusSummary[]>(viewRequests.corpora, {}, []);
    const pages = await Promise.all(corpora.map(({ folder }) => this.list(folder, 0)));
    return pages.reduce((sum, { total }) => sum + total, 0);
  }

  private list(folder: string, count: number): Promise<Page<ConflictItem>> {
    return this.server.ask<Page<ConflictItem>>(
      viewRequests.conflicts,
      { folder, start: 0, count, ...this.filter },
      { total: 0, items: [] },
    );
  }

  /** The brief is the last one that was looked at: a look at a source does not change it. */
  private followBrief(): void {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown' || document.uri.toString() === this.brief) return;
    this.brief = document.uri.toString();
    if (this.ofBrief) this.refresh();
  }

  private announce(): void {
    void registry.executeCommand('setContext', 'sourceAware.conflicts.ofBrief', this.ofBrief);
    void registry.executeCommand('setContext', 'sourceAware.conflicts.grouping', this.grouping);
  }

  private rows(): Promise<readonly Row[]> {
    return folderRows(
      this.server,
      ({ conflicts }) => countConflicts(conflicts),
      async ({ folder }) => {
        const { items } = await this.list(folder, mostConflicts);
        // What one brief states is read in its order.
        if (this.ofBrief) return items.map((one) => this.conflictRow(folder, one));
        return groupConflicts(items, this.grouping).map(({ name, conflicts }) =>
          groupRow(
            {
              id: `${folder}/${this.grouping}/${name ?? ''}`,
              label: name === undefined ? l10n.t('Other') : this.grouping === 'kind' ? kindName(name) : name,
              description: written(conflicts.length),
              open: items.length <= mostOpen,
            },
            async () => conflicts.map((one) => this.conflictRow(folder, one)),
          ),
        );
      },
    );
  }

  private conflictRow(folder: string, conflict: ConflictItem): Row {
    const { id, kind, about, words, values, stated } = conflict;
    // The values are what tells at a glance; what they are values of stands beside them.
    const item = new TreeItem(values.join(' / '), TreeItemCollapsibleState.Collapsed);
    item.id = `${folder}/${id}`;
    item.description = words;
    item.tooltip = `${about}\n${values.map((value) => `• ${value}`).join('\n')}`;
    item.accessibilityInformation = { label: `${about}: ${values.join(' / ')}` };
    item.iconPath = new ThemeIcon(icons[kind]);
    item.contextValue = stated.length ? 'conflict.stated' : 'conflict';
    return {
      item,
      subject: { kind: 'conflict', folder, conflict },
      children: async () =>
        (await this.sidesOf(folder, conflict)).map((side, at) => sideRow(`${folder}/${id}/${at}`, side)),
    };
  }
}

function sideRow(id: string, { value, voices, passages }: SideItem): Row {
  const description =
    voices === 1 ? l10n.t('1 independent source') : l10n.t('{0} independent sources', written(voices));
  return groupRow({ id, label: value, description }, async () =>
    passages.map((passage, at) => passageRow(`${id}/${at}`, passage)),
  );
}

const icons: Readonly<Record<ConflictItem['kind'], string>> = {
  date: 'calendar',
  number: 'symbol-number',
  polarity: 'question',
  factuality: 'question',
  participant: 'person',
  place: 'location',
  attribution: 'comment',
  characterisation: 'symbol-color',
};

function kindName(kind: string): string {
  switch (kind) {
    case 'date':
      return l10n.t('Dates');
    case 'number':
      return l10n.t('Figures');
    case 'polarity':
      return l10n.t('Whether it is so');
    case 'factuality':
      return l10n.t('How certain it is');
    case 'participant':
      return l10n.t('Who it was');
    case 'place':
      return l10n.t('Where it was');
    case 'attribution':
      return l10n.t('Whose words these are');
    default:
      return l10n.t('What it is like');
  }
}
