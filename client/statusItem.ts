import { MarkdownString, StatusBarAlignment, type StatusBarItem, ThemeColor, window } from 'vscode';
import type { Status } from '../server/protocol';
import { commands } from './commands';

/** The item in the status bar: how many sources are read and how many conflicts they hold. A click shows the log. */
export class StatusItem {
  private readonly item: StatusBarItem = window.createStatusBarItem(
    'sourceAware.status',
    StatusBarAlignment.Right,
    100,
  );

  constructor() {
    this.item.name = 'Source-Aware Writing';
    this.item.command = commands.showLog;
  }

  show(status: Status): void {
    this.item.text = describeStatus(status);
    this.item.tooltip = describeDetails(status);
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
      return `$(sync~spin) ${sources === 0 ? 'Reading sources' : count(sources, 'source')}`;
    case 'ready':
      return sources === 0
        ? '$(library) No sources'
        : `$(library) ${count(sources, 'source')}, ${count(conflicts, 'conflict')}`;
    case 'failed':
      return '$(error) Source-Aware';
  }
}

function describeDetails({ state, sources, problems, message }: Status): MarkdownString {
  const details = new MarkdownString();
  const line = (text: string) => details.appendText(`${text}\n`);
  if (message !== undefined) line(message);
  else if (state === 'ready' && sources === 0)
    line('No sources found. The setting "Source-Aware: Corpus" names their folders.');
  if (state === 'indexing') line('Reading the sources.');
  if (problems > 0) line(`${count(problems, 'problem')} while reading them.`);
  line('Click for the log.');
  return details;
}

function count(amount: number, noun: string): string {
  return `${amount.toLocaleString('en')} ${noun}${amount === 1 ? '' : 's'}`;
}
