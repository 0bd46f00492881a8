import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { acceptanceOf } from '../features/acceptedConflicts';
import { findConflict } from '../features/findConflict';
import {
  type AcceptConflictAnswer,
  type AcceptConflictParams,
  acceptConflictRequest,
  projectFile as fileName,
} from '../protocol';
import { acceptConflict } from '../workspace/acceptConflict';
import type { Session } from './session';

/** Tells what the project file is to hold when a conflict is accepted. The client makes the edit, so that it can be undone. */
export function registerAcceptConflict(session: Session): void {
  session.connection.onRequest<AcceptConflictAnswer, void>(acceptConflictRequest, (params: AcceptConflictParams) =>
    answer(session, params),
  );
}

async function answer(
  { workspaces, documents }: Session,
  { uri, id, reason }: AcceptConflictParams,
): Promise<AcceptConflictAnswer> {
  const workspace = workspaces.find(uri);
  if (!workspace) return { problem: 'unknownConflict' };
  const { checker, corpus, folder, project } = workspace;
  const found = findConflict(id, documents.get(uri)?.getText(), checker, corpus.index);
  if (!found) return { problem: 'unknownConflict' };
  const file = project?.file ?? join(folder, fileName);
  const before = await readFile(file, 'utf8').catch(() => '');
  const after = acceptConflict(before, acceptanceOf(found.conflict, corpus.index, reason, found.stated));
  return after === undefined ? { problem: 'unreadableProject' } : { uri: pathToFileURL(file).href, before, after };
}
