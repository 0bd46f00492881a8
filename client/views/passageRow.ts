import { l10n, Range, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { FilePlace, PassageItem } from '../../server/protocol';
import type { Row } from './lazyTree';

/** The row of a passage: its words; where it comes from is said beside them and read out. Opening it leads to the source. */
export function passageRow(id: string, passage: PassageItem): Row {
  const { quote, origin, published, language, attribution } = passage;
  const item = new TreeItem(`“${quote}”`, TreeItemCollapsibleState.None);
  const about = [origin, attribution, published, language].filter((part) => part !== undefined).join(' · ');
  item.id = id;
  item.description = about;
  item.tooltip = `“${quote}”\n\n${about}`;
  item.accessibilityInformation = { label: `${quote} ${about}` };
  item.iconPath = new ThemeIcon('quote');
  item.contextValue = 'passage';
  item.command = openCommand(passage);
  return { item, subject: { kind: 'passage', passage } };
}

/** Opens a place with its words selected. */
export function openCommand({ uri, range }: FilePlace): NonNullable<TreeItem['command']> {
  return {
    command: 'vscode.open',
    title: l10n.t('Open'),
    arguments: [Uri.parse(uri), { selection: toRange(range) }],
  };
}

export function toRange({ start, end }: FilePlace['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
