import { type Disposable, l10n, languages, commands as registry, window } from 'vscode';
import { configurationRequest, projectFile, type ResolvedConfiguration } from '../server/protocol';
import { commands } from './commands';
import { describeConfiguration } from './resolvedConfiguration';
import type { Server } from './server';
import type { ShownTexts } from './shownTexts';

/** Registers "Show Resolved Configuration": what holds in each workspace folder, and who says so. */
export function registerShowConfiguration(server: Server, texts: ShownTexts): Disposable {
  return registry.registerCommand(commands.showConfiguration, async () => {
    const all = await server.ask<readonly ResolvedConfiguration[]>(configurationRequest, {}, []);
    const text = describeConfiguration(all, {
      origins: { default: l10n.t('default'), editor: l10n.t('settings of the editor'), project: projectFile },
      untrusted: l10n.t('The workspace is not trusted: sources outside of it are not read.'),
      none: l10n.t('No folder is open.'),
    });
    const document = await texts.put(`${l10n.t('Configuration')}.jsonc`, text);
    await window.showTextDocument(await languages.setTextDocumentLanguage(document, 'jsonc'), { preview: true });
  });
}
