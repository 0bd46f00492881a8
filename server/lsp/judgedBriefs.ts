import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { findInBrief } from '../features/briefFindings';
import type { Finding } from '../model/finding';
import { type CheckedBrief, checkInPauses, describeStop } from './checkInPauses';
import type { CheckRequests } from './checkRequests';
import type { Brief, Session } from './session';
import { rulesOf, type Workspace } from './workspaces';

/** A brief with what was found in it. */
export interface JudgedBrief extends CheckedBrief {
  readonly findings: readonly Finding[];
}

interface Kept {
  readonly version: number;
  readonly workspace: Workspace;
  readonly revision: number;
  readonly conflicts: unknown;
  readonly judged: JudgedBrief;
}

/** What was found in briefs, for diagnostics and all that shows it beside them: worked out once for each version. */
export class JudgedBriefs {
  readonly #session: Session;
  readonly #requests: CheckRequests;
  readonly #kept = new WeakMap<TextDocument, Kept>();

  constructor(session: Session, requests: CheckRequests) {
    this.#session = session;
    this.#requests = requests;
  }

  /**
   * The brief at an address, judged; undefined for what is no brief, and for one that the setting `run` leaves unchecked
   * as it is now. Rejects where the request was cancelled, or the brief or the sources changed meanwhile.
   */
  async judge(uri: string, token: CancellationToken): Promise<(Brief & JudgedBrief) | undefined> {
    const brief = this.#session.findBrief(uri);
    if (!brief || this.#session.isSource(brief)) return undefined;
    if (!this.#requests.isWanted(brief.document, brief.workspace.settings.run)) return undefined;
    const judged = await this.judgeBrief(brief, token);
    if (!judged) throw describeStop(token.isCancellationRequested);
    return { ...brief, ...judged };
  }

  /** A brief, judged as it is now; undefined where the request was cancelled, or the brief or the sources changed meanwhile. */
  async judgeBrief(brief: Brief, token?: CancellationToken): Promise<JudgedBrief | undefined> {
    const { document, workspace } = brief;
    const { index } = workspace.corpus;
    const kept = this.#kept.get(document);
    if (
      kept?.version === document.version &&
      kept.workspace === workspace &&
      kept.revision === index.revision &&
      kept.conflicts === index.knownConflicts
    )
      return kept.judged;
    const checked = await checkInPauses(brief, token);
    if (!checked) return undefined;
    const { text, sentences } = checked;
    const findings = findInBrief(text, sentences, index, rulesOf(workspace), this.#session.speaker);
    const judged = { ...checked, findings };
    const { version } = document;
    this.#kept.set(document, { version, workspace, revision: index.revision, conflicts: index.knownConflicts, judged });
    return judged;
  }
}
