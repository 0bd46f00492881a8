import type { CodeLens, Command } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type ParagraphSummary, summariseParagraphs } from '../features/paragraphSummaries';
import { clientCommands, type ShownPassages } from '../protocol';
import type { Corpus } from '../workspace/corpus';
import { toLocation } from './convert';
import type { JudgedBriefs } from './judgedBriefs';
import type { Session } from './session';

/** A code lens above each paragraph: '4 sources, 1 conflict'. A click lists the passages, where the client can. */
export function registerCodeLenses(session: Session, briefs: JudgedBriefs): void {
  session.connection.onCodeLens(async ({ textDocument }, token): Promise<CodeLens[] | null> => {
    if (session.findBrief(textDocument.uri)?.workspace.settings.codeLens !== true) return null;
    const judged = await briefs.judge(textDocument.uri, token);
    if (!judged) return null;
    const { document, workspace, text, sentences, findings } = judged;
    const { corpus } = workspace;
    return summariseParagraphs(text, sentences, findings, corpus.index).map((summary) => {
      const start = document.positionAt(summary.start);
      return { range: { start, end: start }, command: toCommand(summary, document, corpus, session) };
    });
  });
}

function toCommand(
  { start, sources, conflicts, passages }: ParagraphSummary,
  document: TextDocument,
  corpus: Corpus,
  { client, speaker }: Session,
): Command {
  const counts = [speaker.say('lensSources', { count: sources })];
  if (conflicts > 0) counts.push(speaker.say('lensConflicts', { count: conflicts }));
  const title = counts.join(', ');
  // Without a command that the client knows the lens only tells.
  if (!client.commands.has(clientCommands.showPassages)) return { title, command: '' };
  const shown: ShownPassages = {
    uri: document.uri,
    position: document.positionAt(start),
    places: passages.flatMap((passage) => toLocation(passage, corpus) ?? []),
  };
  return { title, command: clientCommands.showPassages, arguments: [shown] };
}
