import { setImmediate as nextTurn } from 'node:timers/promises';
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CheckedSentence } from '../features/briefChecker';
import type { Brief } from './session';

/** Between pauses a check works this long at a stretch. Milliseconds. */
const stretch = 8;

/** Messages are taken in one a turn: so many that came with the request (a hover, a completion) are answered before it. */
const turnsBefore = 4;

/** A brief as it was when all of it was checked. */
export interface CheckedBrief {
  readonly text: string;
  readonly sentences: readonly CheckedSentence[];
}

/**
 * Checks a brief. Pauses first, so that what waits (keystrokes, a hover) is taken in, and again whenever it has worked for a while;
 * undefined where the request was cancelled, or the brief or the index changed meanwhile.
 */
export async function checkInPauses(
  { document, workspace: { checker, corpus } }: Brief,
  token?: CancellationToken,
): Promise<CheckedBrief | undefined> {
  const { version } = document;
  for (let turn = 0; turn < turnsBefore; turn += 1) await nextTurn();
  await corpus.workOut();
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
  return { text, sentences };
}

/** Why there is no result: stopped is not 'nothing found'. */
export function describeStop(byClient: boolean): ResponseError<unknown> {
  if (byClient) return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'The brief or the sources changed meanwhile.', {
    retriggerRequest: true,
  });
}
