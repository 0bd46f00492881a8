import { type Disposable, l10n, type Position, commands as registry, Uri, window, workspace } from 'vscode';
import { type Explanation, explainRequest } from '../server/protocol';
import { commands } from './commands';
import type { Server } from './server';
import type { ShownTexts } from './shownTexts';

/**
 * Registers "Explain This Warning": shows why there is a finding at the cursor, what the sources say on it, and the page
 * of its code. `pages` is the folder of those pages.
 */
export function registerExplainWarning(server: Server, texts: ShownTexts, pages: Uri): Disposable {
  return registry.registerCommand(commands.explainWarning, async (uri?: Uri, at?: Position) => {
    const editor = window.activeTextEditor;
    const brief = uri ?? editor?.document.uri;
    const position = at ?? editor?.selection.active;
    if (!brief || !position) return;
    const params = { uri: brief.toString(), position: { line: position.line, character: position.character } };
    const explanation = await server.ask<Explanation | null>(explainRequest, params, null);
    if (!explanation) {
      window.showInformationMessage(
        l10n.t('Source-Aware: nothing to explain at the cursor. Put it on an underlined word.'),
      );
      return;
    }
    const { code, text } = explanation;
    const page = await readPage(Uri.joinPath(pages, `${code}.md`));
    const document = await texts.put(`${l10n.t('Explanation')}.md`, `# ${code}\n\n${text}\n\n${page}`);
    await registry.executeCommand('markdown.showPreviewToSide', document.uri);
  });
}

/** The page of a code below its title; empty where there is none. */
async function readPage(uri: Uri): Promise<string> {
  const bytes = await workspace.fs.readFile(uri).then(
    (found) => found,
    () => new Uint8Array(),
  );
  const [, ...rest] = new TextDecoder().decode(bytes).split('\n');
  return rest.length ? `---\n\n${rest.join('\n').trim()}\n` : '';
}
