import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { entityTypes, listEntities } from '../features/entityList';
import type { Speaker } from '../messages/speaker';
import { type CorpusSummary, type Page, viewRequests } from '../protocol';
import { filePath } from '../workspace/filePath';
import type { Session } from './session';
import type { Workspace } from './workspaces';

/** Answers what there is to view: the sources of each workspace folder as a whole. */
export function registerCorporaView(session: Session): void {
  session.connection.onRequest(viewRequests.corpora, () =>
    session.guard<CorpusSummary[]>(
      'corpora',
      () => session.workspaces.all.map((one) => summaryOf(one, session.speaker)),
      [],
    ),
  );
}

function summaryOf({ folder, corpus }: Workspace, speaker: Speaker): CorpusSummary {
  const { index, options, problems, catalogues } = corpus;
  const broken = catalogues.flatMap(({ path, problems: [first, ...more] }) =>
    first
      ? [`${path}:${(first.line ?? 0) + 1}: ${speaker.tell(first.reason)}${more.length ? ` (+${more.length})` : ''}`]
      : [],
  );
  return {
    folder: pathToFileURL(folder).href,
    name: basename(folder),
    roots: options.roots.map((root) => pathToFileURL(root).href),
    sources: corpus.paths.length,
    conflicts: index.knownConflicts?.length ?? 0,
    problems: [...problems.map(({ path, reason }) => `${path}: ${speaker.tell(reason)}`), ...broken],
    entities: entityTypes.map((type) => {
      const { entities, letters } = listEntities(index, type);
      return { type, count: entities.length, letters };
    }),
  };
}

/** The workspace of a folder that a view names; undefined where it was closed meanwhile. */
export function workspaceOf(session: Session, folder: string): Workspace | undefined {
  const path = filePath(folder);
  return session.workspaces.all.find((one) => one.folder === path);
}

/** Nothing, of a folder that is gone. */
export const nothing: Page<never> = { total: 0, items: [] };
