import { l10n, Range, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { FilePlace, PassageItem } from '../../server/protocol';
import type { Row } from './lazyTree';

/** The row of a passage: where it comes from, and its words. Opening it leads to the source. */
export function passageRow(id: string, passage: PassageItem): Row {
  const { quote, origin, at, published, language, attribution } = passage;
  const item = new TreeItem(shorten(origin), TreeItemCollapsibleState.None);
  const about = [origin, at, attribution, published, language].filter((part) => part !== undefined).join(' · ');
  item.id = id;
  item.description = `“${quote}”`;
  item.tooltip = `“${quote}”\n\n${about}`;
  item.accessibilityInformation = { label: `${about}: ${quote}` };
  item.iconPath = new ThemeIcon('quote');
  item.contextValue = 'passage';
  item.command = openCommand(passage);
  return { item, subject: { kind: 'passage', passage } };
}

/** Longest name of a source in a row: what is said beside it must be in sight too. */
const longestName = 32;

/** A name of a source, cut off behind a word where it is long. */
export function shorten(name: string): string {
  if (name.length <= longestName) return name;
  const cut = name.slice(0, longestName);
  const space = cut.lastIndexOf(' ');
  return `${(space > longestName / 2 ? cut.slice(0, space) : cut).replace(/[\s,:;.–-]+$/u, '')}…`;
}

/** Opens a place with its words selected. */
function openCommand({ uri, range }: FilePlace): NonNullable<TreeItem['command']> {
  return {
    command: 'vscode.open',
    title: l10n.t('Open'),
    arguments: [Uri.parse(uri), { selection: toRange(range) }],
  };
}

export function toRange({ start, end }: FilePlace['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
