import type { CancellationToken } from 'vscode-languageserver';
import { type ListedConflict, listConflicts, listConflictsInBrief, subjectOf } from '../features/conflictList';
import { sayAbout, wordsAbout } from '../index/describeAbout';
import { voicesOf } from '../index/voices';
import type { Speaker } from '../messages/speaker';
import {
  type ConflictItem,
  type ConflictParams,
  type Page,
  type SideItem,
  type SideParams,
  viewRequests,
} from '../protocol';
import { visibleText } from '../text/visibleText';
import { checkInPauses } from './checkInPauses';
import { toRange } from './convert';
import { nothing, workspaceOf } from './corporaView';
import { toPassageItem } from './passageItem';
import type { Brief, Session } from './session';
import type { Workspace } from './workspaces';

/** Passages of each side that a view shows. */
const passagesPerSide = 50;

/** Answers what the sources conflict on, or what an open brief states of it. */
export function registerConflictsView(session: Session): void {
  const { connection } = session;
  connection.onRequest(viewRequests.conflicts, async (params: ConflictParams, token): Promise<Page<ConflictItem>> => {
    const found = await findListed(session, params, token);
    if (!found) return nothing;
    const { listed, workspace, brief } = found;
    const items = listed
      .slice(params.start, params.start + params.count)
      .map((one) => toItem(one, workspace, session.speaker, brief));
    return { total: listed.length, items };
  });
  connection.onRequest(viewRequests.sides, async (params: SideParams, token): Promise<SideItem[]> => {
    const found = await findListed(session, params, token);
    const conflict = found?.listed.find((one) => one.conflict.id === params.conflict)?.conflict;
    if (!found || !conflict) return [];
    const { corpus } = found.workspace;
    return conflict.sides.map(({ value, evidence }) => ({
      value: visibleText(value),
      voices: voicesOf(evidence, corpus.index).length,
      passages: evidence.slice(0, passagesPerSide).flatMap((one) => toPassageItem(one, corpus, session.speaker) ?? []),
    }));
  });
}

interface FoundList {
  readonly workspace: Workspace;
  readonly brief?: Brief;
  readonly listed: readonly ListedConflict[];
}

/** All conflicts of a folder, or those of a brief in it; undefined where either is gone, or the brief changes meanwhile. */
async function findListed(
  session: Session,
  { folder, brief: uri }: { readonly folder: string; readonly brief?: string },
  token: CancellationToken,
): Promise<FoundList | undefined> {
  const workspace = workspaceOf(session, folder);
  if (!workspace) return undefined;
  if (uri === undefined) return { workspace, listed: listConflicts(workspace.corpus.index) };
  const brief = session.findBrief(uri);
  if (!brief || brief.workspace !== workspace || session.isSource(brief)) return undefined;
  const checked = await checkInPauses(brief, token);
  return checked && { workspace, brief, listed: listConflictsInBrief(checked.sentences) };
}

function toItem(
  { conflict, stated }: ListedConflict,
  { corpus }: Workspace,
  speaker: Speaker,
  brief?: Brief,
): ConflictItem {
  const subject = subjectOf(conflict, corpus.index);
  return {
    id: conflict.id,
    kind: conflict.kind,
    about: visibleText(sayAbout(conflict, speaker)),
    words: visibleText(wordsAbout(conflict)),
    ...(subject === undefined ? {} : { subject: visibleText(subject) }),
    values: conflict.sides.map(({ value }) => visibleText(value)),
    stated: brief ? stated.map((span) => ({ uri: brief.document.uri, range: toRange(brief.document, span) })) : [],
  };
}
