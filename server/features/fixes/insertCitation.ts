import type { Span } from '../../text/span';
import { citationsOf } from '../citedSources';
import type { Replacement } from './replacement';

/** Citations put into a sentence: into the last bracket that cites something in it, else into a new one before its full stop. */
export function insertCitation(text: string, sentence: Span, citations: readonly string[]): Replacement {
  const words = citations.join('; ');
  const group = citationsOf(text, sentence).findLast((one) => one.group)?.group;
  if (group) return { start: group.end - 1, end: group.end - 1, text: `; ${words}` };
  // Before the full stop, and with it inside brackets, but behind a quotation.
  const withoutStop = text.slice(sentence.start, sentence.end).replace(/(?:[.!?…]+\)?)?\s*$/u, '');
  const at = sentence.start + withoutStop.length;
  return { start: at, end: at, text: ` [${words}]` };
}
