import { pathToFileURL } from 'node:url';
import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { BriefChecker } from '../features/briefChecker';
import { listBriefs, readBrief } from '../workspace/briefFiles';
import { findDiagnostics } from './briefDiagnostics';
import type { JudgedBriefs } from './judgedBriefs';
import { Progress } from './progress';
import type { Session } from './session';
import type { Workspace } from './workspaces';

/** Checks all briefs of the workspace when asked to. What is found in an open brief is shown by other means already. */
export class WorkspaceCheck {
  readonly #session: Session;
  readonly #briefs: JudgedBriefs;
  #published = new Set<string>();
  #run = 0;

  constructor(session: Session, briefs: JudgedBriefs) {
    this.#session = session;
    this.#briefs = briefs;
  }

  /** Checks every Markdown file that is no source; a later call ends an earlier one. Says how much was found. */
  async run(): Promise<void> {
    this.#run += 1;
    const own = this.#run;
    this.clear();
    const { connection, client, speaker } = this.#session;
    const progress = new Progress(connection, speaker.say('checkingBriefs'), client.showsProgress);
    const briefs = await this.#list();
    let [checked, findings] = [0, 0];
    for (const { file, workspace } of briefs) {
      if (progress.isCancelled || own !== this.#run) break;
      progress.report(checked, briefs.length, file);
      findings += await this.#check(file, workspace);
      checked += 1;
    }
    progress.end();
    if (own !== this.#run) return;
    const found = speaker.say('findingsFound', { count: findings });
    const message = briefs.length
      ? speaker.say('briefsChecked', { count: checked, findings: found })
      : speaker.say('noBriefs');
    await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  }

  /** A brief was opened: from now on it is checked as it is written. */
  forget(uri: string): void {
    if (this.#published.delete(uri)) void this.#session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** The sources changed: nobody knows whether what was found still holds. */
  clear(): void {
    for (const uri of [...this.#published]) this.forget(uri);
  }

  async #list(): Promise<{ readonly file: string; readonly workspace: Workspace }[]> {
    const lists = await Promise.all(
      this.#session.workspaces.all.map(async (workspace) => {
        const { folder, settings, corpus } = workspace;
        const files = await listBriefs(folder, corpus);
        // A checker of its own: many briefs would push what is known of the open ones out of memory.
        const own = { ...workspace, checker: new BriefChecker(corpus.index, settings.languages) };
        return files
          .filter((file) => this.#session.workspaces.holding(file) === workspace)
          .map((file) => ({ file, workspace: own }));
      }),
    );
    return lists.flat();
  }

  /** How many findings a brief has; publishes them unless it is open. */
  async #check(file: string, workspace: Workspace): Promise<number> {
    const { connection, documents } = this.#session;
    const uri = pathToFileURL(file).href;
    const open = documents.get(uri);
    const text = open?.getText() ?? (await readBrief(file));
    if (text === undefined) return 0;
    const document = TextDocument.create(uri, 'markdown', 0, text);
    const diagnostics = (await findDiagnostics({ document, workspace }, this.#briefs)) ?? [];
    if (!open && diagnostics.length) {
      this.#published.add(uri);
      await connection.sendDiagnostics({ uri, diagnostics });
    }
    return diagnostics.length;
  }
}
