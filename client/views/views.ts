import { Disposable, type ExtensionContext, l10n, commands as registry } from 'vscode';
import type { Status } from '../../server/protocol';
import type { Server } from '../server';
import { ConflictsView } from './conflictsView';
import { createEntitiesView } from './entitiesView';
import { createSourcesView } from './sourcesView';
import { registerViewCommands } from './viewCommands';

/** The views of the activity bar: sources, actors and agreements, conflicts. They follow the index. */
export class Views implements Disposable {
  private readonly sources;
  private readonly entities;
  private readonly conflicts;
  private readonly commands: Disposable;

  constructor(server: Server, { workspaceState }: ExtensionContext) {
    this.sources = createSourcesView(server);
    this.entities = createEntitiesView(server);
    this.conflicts = new ConflictsView(server, workspaceState);
    this.commands = Disposable.from(
      ...registerViewCommands(this.conflicts, [this.sources, this.entities, this.conflicts.tree]),
    );
  }

  /** Takes in how the index stands: what is shown may be otherwise now. */
  show(status: Status): void {
    const { state, sources } = status;
    // Empty views say why by what package.json has them say in each state.
    void registry.executeCommand('setContext', 'sourceAware.state', state);
    void registry.executeCommand('setContext', 'sourceAware.hasSources', sources > 0);
    const message = state === 'indexing' ? l10n.t('Reading the sources…') : undefined;
    // Setting undefined is not clearing.
    for (const { view } of [this.sources, this.entities, this.conflicts.tree]) view.message = message ?? '';
    this.sources.refresh();
    this.entities.refresh();
    this.conflicts.show(status);
  }

  dispose(): void {
    this.commands.dispose();
    this.sources.dispose();
    this.entities.dispose();
    this.conflicts.dispose();
  }
}
