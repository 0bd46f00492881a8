import type { CorpusIndex } from '../index/corpusIndex';
import { voicesOf } from '../index/voices';
import type { Evidence, Side } from '../model/conflict';
import { type Finding, findingCodes } from '../model/finding';
import type { CheckedSentence } from './briefChecker';
import type { Dispute } from './sentenceCheck';

/** The disputes of one sentence as findings on the words that state the disputed value. */
export function findDisputes({ sentence, check }: CheckedSentence, index: CorpusIndex): Finding[] {
  return (check?.disputes ?? []).map((dispute) => ({
    start: sentence.start + dispute.span.start,
    end: sentence.start + dispute.span.end,
    code: dispute.code,
    // Who says whose account it is has done what the warning asks for.
    severity: dispute.attributed ? 'information' : findingCodes[dispute.code],
    message: describeDispute(dispute, index),
    conflict: dispute.conflict,
    ...(dispute.side === undefined && isValue(dispute.conflict.kind) ? { stated: dispute.stated } : {}),
  }));
}

/** Messages by dispute: a dispute is told again on every keystroke, in the same words. */
const told = new WeakMap<Dispute, string>();

/** Both values and who gives them, without a verdict. */
export function describeDispute(dispute: Dispute, index: CorpusIndex): string {
  const before = told.get(dispute);
  if (before !== undefined) return before;
  const message = composeMessage(dispute, index);
  told.set(dispute, message);
  return message;
}

function composeMessage({ code, conflict, stated, side }: Dispute, index: CorpusIndex): string {
  const sides = conflict.sides.map((one) => describeSide(one, index)).join(' or ');
  if (code === 'contradicts-sources') return `The sources say otherwise on ${conflict.about}: ${sides}.`;
  const none = side === undefined && isValue(conflict.kind) ? ` None gives ${stated}.` : '';
  return `Sources conflict on ${conflict.about}: ${sides}.${none}`;
}

const isValue = (kind: string): boolean => kind === 'date' || kind === 'number';

function describeSide({ value, evidence }: Side, index: CorpusIndex): string {
  const voices = voicesOf(evidence, index);
  const [first] = voices;
  const more = voices.length > 1 ? `, +${voices.length - 1}` : '';
  return `${value}${first === undefined ? '' : ` (${nameOf(first)}${more})`}`;
}

/** How a source is called in a message. */
export function nameOf({ publisher, title, source }: Evidence): string {
  const name = publisher ?? title ?? source;
  return name.length > 40 ? `${name.slice(0, 39)}…` : name;
}
