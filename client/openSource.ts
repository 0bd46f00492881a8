import {
  type CancellationToken,
  type Disposable,
  type Hover,
  MarkdownString,
  type Position,
  type ProviderResult,
  Range,
  commands as registry,
  type TextDocument,
  Uri,
  window,
} from 'vscode';
import { sourceTextScheme } from '../server/protocol';

/** Opens a text of a source at the place behind `#` in its address. What a link in a hover does. */
const openSource = 'sourceAware.openSourceText';

export function registerOpenSource(): Disposable {
  return registry.registerCommand(openSource, async (address: unknown): Promise<void> => {
    const uri = Uri.parse(String(address));
    // Nothing else may be opened by a link in a card.
    if (uri.scheme !== sourceTextScheme) return;
    const selection = rangeIn(uri.fragment);
    await window.showTextDocument(uri.with({ fragment: '' }), { preview: true, ...(selection ? { selection } : {}) });
  });
}

/** 'L3,1-L3,9', counted from 1. */
function rangeIn(fragment: string): Range | undefined {
  const found = /^L(\d+),(\d+)(?:-L(\d+),(\d+))?$/u.exec(fragment)?.slice(1).map(Number);
  if (!found) return undefined;
  const [line = 1, character = 1, endLine = line, endCharacter = character] = found.map((one) =>
    Number.isNaN(one) ? undefined : one,
  );
  return new Range(line - 1, character - 1, endLine - 1, endCharacter - 1);
}

/**
 * VS Code drops links of schemes that it does not know from hovers. Those to texts of sources are made to run the one
 * command that opens them, and only that one is allowed.
 */
export async function provideOpeningHover(
  document: TextDocument,
  position: Position,
  token: CancellationToken,
  next: (document: TextDocument, position: Position, token: CancellationToken) => ProviderResult<Hover>,
): Promise<Hover | null | undefined> {
  const hover = await next(document, position, token);
  for (const content of hover?.contents ?? []) if (content instanceof MarkdownString) allowOpening(content);
  return hover;
}

const link = new RegExp(`\\]\\((${sourceTextScheme}:[^\\s()]+)\\)`, 'gu');

function allowOpening(content: MarkdownString): void {
  const value = content.value.replace(link, (_, address: string) => {
    const argument = encodeURIComponent(JSON.stringify([address])).replace(/[()]/gu, (mark) =>
      mark === '(' ? '%28' : '%29',
    );
    return `](command:${openSource}?${argument})`;
  });
  if (value === content.value) return;
  content.value = value;
  content.isTrusted = { enabledCommands: [openSource] };
}
