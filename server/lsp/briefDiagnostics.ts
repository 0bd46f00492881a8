import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import type { CheckedSentence } from '../features/briefChecker';
import { findInBrief } from '../features/briefFindings';
import type { Speaker } from '../messages/speaker';
import { toDiagnostic } from './convert';
import type { Brief } from './session';

/** Between pauses a check works this long at a stretch. Milliseconds. */
const stretch = 8;

/** The diagnostics of a brief; undefined where the request was cancelled, or the brief or the index changed meanwhile. */
export async function findDiagnostics(
  brief: Brief,
  speaker: Speaker,
  token?: CancellationToken,
): Promise<Diagnostic[] | undefined> {
  const { document, workspace } = brief;
  const { corpus, settings, project } = workspace;
  const sentences = await checkBrief(brief, token);
  if (!sentences) return undefined;
  const rules = { severity: settings.severity, accepted: project?.rules.acceptedConflicts ?? [] };
  const findings = findInBrief(document.getText(), sentences, corpus.index, rules, speaker);
  return findings.map((finding) => toDiagnostic(finding, document, corpus));
}

/**
 * Every sentence of a brief with what the sources say on it. Pauses first, so that keystrokes that wait are taken in, and
 * again whenever it has worked for a while; undefined where the request was cancelled, or the brief or the index changed
 * meanwhile.
 */
export async function checkBrief(
  { document, workspace }: Brief,
  token?: CancellationToken,
): Promise<CheckedSentence[] | undefined> {
  const { version } = document;
  const { checker, corpus } = workspace;
  await nextTurn();
  const { revision } = corpus.index;
  const superseded = (): boolean =>
    token?.isCancellationRequested === true || document.version !== version || corpus.index.revision !== revision;
  if (superseded()) return undefined;
  const sentences: CheckedSentence[] = [];
  let until = performance.now() + stretch;
  for (const sentence of checker.check(document.getText())) {
    sentences.push(sentence);
    if (performance.now() < until) continue;
    await nextTurn();
    if (superseded()) return undefined;
    until = performance.now() + stretch;
  }
  return sentences;
}
