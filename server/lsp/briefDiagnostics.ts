import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import type { CheckedSentence } from '../features/briefChecker';
import { findInBrief } from '../features/briefFindings';
import type { Speaker } from '../messages/speaker';
import { toDiagnostic } from './convert';
import type { Brief } from './session';

/** Between pauses a check works this long at a stretch. Milliseconds. */
const stretch = 8;

/**
 * The diagnostics of a brief. Pauses first, so that keystrokes that wait are taken in, and again whenever it has worked
 * for a while; undefined where the request was cancelled, or the brief or the index changed meanwhile.
 */
export async function findDiagnostics(
  { document, workspace }: Brief,
  speaker: Speaker,
  token?: CancellationToken,
): Promise<Diagnostic[] | undefined> {
  const { version } = document;
  const { checker, corpus, settings, project } = workspace;
  await nextTurn();
  const { revision } = corpus.index;
  const superseded = (): boolean =>
    token?.isCancellationRequested === true || document.version !== version || corpus.index.revision !== revision;
  if (superseded()) return undefined;
  const text = document.getText();
  const sentences: CheckedSentence[] = [];
  let until = performance.now() + stretch;
  for (const sentence of checker.check(text)) {
    sentences.push(sentence);
    if (performance.now() < until) continue;
    await nextTurn();
    if (superseded()) return undefined;
    until = performance.now() + stretch;
  }
  const findings = findInBrief(
    text,
    sentences,
    corpus.index,
    {
      severity: settings.severity,
      accepted: project?.rules.acceptedConflicts ?? [],
    },
    speaker,
  );
  return findings.map((finding) => toDiagnostic(finding, document, corpus));
}
