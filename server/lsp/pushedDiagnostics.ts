import type { TextDocument } from 'vscode-languageserver-textdocument';
import { findDiagnostics } from './briefDiagnostics';
import type { CheckRequests } from './checkRequests';
import type { JudgedBriefs } from './judgedBriefs';
import type { Session } from './session';

/** Sends diagnostics to clients that do not ask for them: after a pause in typing, of the last version only. */
export class PushedDiagnostics {
  readonly #session: Session;
  readonly #requests: CheckRequests;
  readonly #briefs: JudgedBriefs;
  readonly #timers = new Map<string, NodeJS.Timeout>();

  constructor(session: Session, requests: CheckRequests, briefs: JudgedBriefs) {
    this.#session = session;
    this.#requests = requests;
    this.#briefs = briefs;
  }

  /** The document was opened or typed in. */
  change(document: TextDocument): void {
    this.schedule(document, this.#session.workspaces.find(document.uri)?.settings.debounceMs ?? 0);
  }

  /** Checks the document after `delay` milliseconds, unless it changes again before. */
  schedule(document: TextDocument, delay = 0): void {
    clearTimeout(this.#timers.get(document.uri));
    const timer = setTimeout(() => void this.#push(document), delay);
    this.#timers.set(document.uri, timer);
  }

  /** Forgets a closed document and clears what was shown on it. */
  close({ uri }: TextDocument): void {
    clearTimeout(this.#timers.get(uri));
    if (this.#timers.delete(uri)) void this.#session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  async #push(document: TextDocument): Promise<void> {
    const brief = this.#session.findBrief(document.uri);
    if (!brief || this.#session.isSource(brief) || !this.#requests.isWanted(document, brief.workspace.settings.run))
      return;
    const { version, uri } = document;
    try {
      const diagnostics = await findDiagnostics(brief, this.#briefs);
      // Typing on schedules the next run itself; a new index does when it is complete.
      if (diagnostics && this.#timers.has(uri))
        await this.#session.connection.sendDiagnostics({ uri, version, diagnostics });
    } catch (error) {
      this.#session.report('diagnostics', error);
    }
  }
}
