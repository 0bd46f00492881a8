import { l10n, MarkdownString, StatusBarAlignment, type StatusBarItem, ThemeColor, window } from 'vscode';
import type { Status } from '../server/protocol';
import { commands } from './commands';
import { countConflicts, countSources, written } from './counts';

/** The item in the status bar: how many sources are read and how many conflicts they hold. A click shows them. */
export class StatusItem {
  private readonly item: StatusBarItem = window.createStatusBarItem(
    'sourceAware.status',
    StatusBarAlignment.Right,
    100,
  );

  constructor() {
    this.item.name = 'Source-Aware Writing';
  }

  show(status: Status): void {
    this.item.text = describeStatus(status);
    this.item.tooltip = describeDetails(status);
    this.item.command = status.state === 'failed' ? commands.showLog : commands.focusSources;
    this.item.backgroundColor = status.state === 'failed' ? new ThemeColor('statusBarItem.errorBackground') : undefined;
    this.item.show();
  }

  dispose(): void {
    this.item.dispose();
  }
}

/** Text of the item: "5 sources, 7 conflicts". */
function describeStatus({ state, sources, conflicts }: Status): string {
  switch (state) {
    case 'indexing':
      return `$(sync~spin) ${sources === 0 ? l10n.t('Reading sources') : countSources(sources)}`;
    case 'ready':
      return sources === 0
        ? `$(library) ${l10n.t('No sources')}`
        : `$(library) ${countSources(sources)}, ${countConflicts(conflicts)}`;
    case 'failed':
      return '$(error) Source-Aware';
  }
}

function describeDetails({ state, sources, problems, message }: Status): MarkdownString {
  const details = new MarkdownString();
  const line = (text: string) => details.appendText(`${text}\n`);
  if (message !== undefined) line(message);
  else if (state === 'ready' && sources === 0)
    line(l10n.t('No sources found. The setting "Source-Aware: Corpus" names their folders.'));
  if (state === 'indexing') line(l10n.t('Reading the sources.'));
  if (problems === 1) line(l10n.t('1 problem while reading them.'));
  if (problems > 1) line(l10n.t('{0} problems while reading them.', written(problems)));
  line(state === 'failed' ? l10n.t('Click for the log.') : l10n.t('Click for the sources.'));
  return details;
}
