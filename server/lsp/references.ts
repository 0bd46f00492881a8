import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CancellationToken, Location, ReferenceParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { findReferent, type Referent, referencesInBrief, referencesInSources } from '../features/references';
import { readBriefs } from '../workspace/briefFiles';
import { describeStop } from './checkInPauses';
import { addressOf, toRange } from './convert';
import type { Session } from './session';
import type { Workspace } from './workspaces';

/** References: every place that names the actor, or cites the source, under the cursor, in briefs and sources. */
export function registerReferences(session: Session): void {
  session.connection.onReferences((params, token) => findReferences(session, params, token));
}

/** Briefs come first, the one that was asked from before the others; sources where they count as declarations too. */
async function findReferences(
  session: Session,
  { textDocument, position, context }: ReferenceParams,
  token: CancellationToken,
): Promise<Location[] | null> {
  const brief = session.findBrief(textDocument.uri);
  if (!brief) return null;
  const { document, workspace } = brief;
  const { checker, corpus } = workspace;
  const referent = findReferent(document.getText(), document.offsetAt(position), checker, corpus.index);
  if (!referent) return null;
  const open = session.documents
    .all()
    .filter(({ uri }) => session.workspaces.find(uri) === workspace)
    .filter((one) => !session.isSource({ document: one, workspace }))
    .sort((a, b) => Number(b === document) - Number(a === document));
  const found = open.flatMap((one) =>
    referencesInBrief(one.getText(), referent, corpus.index, checker.sentences(one.getText())).map((span) => ({
      uri: one.uri,
      range: toRange(one, span),
    })),
  );
  for await (const location of inClosedBriefs(referent, workspace, new Set(open.map(({ uri }) => uri)))) {
    if (token.isCancellationRequested) throw describeStop(true);
    found.push(location);
  }
  if (referent.kind === 'source' && !context.includeDeclaration) return found;
  const inSources = referencesInSources(referent, corpus.index).flatMap(({ source, range }) => {
    const uri = corpus.addressOf(source);
    return uri === undefined ? [] : [{ uri, range }];
  });
  return [...found, ...inSources];
}

/** The same in the briefs of the workspace that are not open. Pauses after each. */
async function* inClosedBriefs(
  referent: Referent,
  { folder, corpus }: Workspace,
  open: ReadonlySet<string>,
): AsyncGenerator<Location> {
  for await (const { file, text } of readBriefs(folder, corpus)) {
    const uri = addressOf(file);
    if (open.has(uri)) continue;
    const document = TextDocument.create(uri, 'markdown', 0, text);
    for (const span of referencesInBrief(text, referent, corpus.index)) yield { uri, range: toRange(document, span) };
    await nextTurn();
  }
}
