import type { CorpusIndex } from '../index/corpusIndex';
import { sayAbout } from '../index/describeAbout';
import { voicesOf } from '../index/voices';
import { english, type Speaker } from '../messages/speaker';
import type { Side } from '../model/conflict';
import { type Finding, findingCodes } from '../model/finding';
import type { CheckedSentence } from './briefChecker';
import { nameOfSource } from './describeSource';
import { givesBothSides } from './givesBothSides';
import type { Dispute } from './sentenceCheck';

/** The disputes of one sentence as findings on the words that state the disputed value. */
export function findDisputes(
  { sentence, check }: CheckedSentence,
  index: CorpusIndex,
  speaker: Speaker = english,
): Finding[] {
  return (check?.disputes ?? []).map((dispute) => ({
    start: sentence.start + dispute.span.start,
    end: sentence.start + dispute.span.end,
    code: dispute.code,
    // Who says whose account it is, or gives the other one too, has done what the warning asks for.
    severity:
      dispute.attributed || givesBothSides(dispute, sentence, index) ? 'information' : findingCodes[dispute.code],
    message: describeDispute(dispute, index, speaker),
    conflict: dispute.conflict,
    ...(dispute.side === undefined && isValue(dispute.conflict.kind) ? { stated: dispute.stated } : {}),
  }));
}

/** Messages by dispute: a dispute is told again on every keystroke, in the same words. */
const told = new WeakMap<Dispute, { readonly speaker: Speaker; readonly message: string }>();

/** Both values and who gives them, without a verdict. */
export function describeDispute(dispute: Dispute, index: CorpusIndex, speaker: Speaker = english): string {
  const before = told.get(dispute);
  if (before?.speaker === speaker) return before.message;
  const message = composeMessage(dispute, index, speaker);
  told.set(dispute, { speaker, message });
  return message;
}

function composeMessage({ code, conflict, stated, side }: Dispute, index: CorpusIndex, speaker: Speaker): string {
  const values = {
    about: sayAbout(conflict, speaker),
    sides: speaker.either(conflict.sides.map((one) => describeSide(one, index))),
  };
  if (code === 'contradicts-sources') return speaker.say('contradictsSources', values);
  if (code === 'outdated-figure') {
    const later = conflict.sides.filter((_, at) => at !== side).map((one) => describeSide(one, index, true));
    return speaker.say('outdatedFigure', { value: stated, sides: later.join(', ') });
  }
  const message = speaker.say('conflictingSources', values);
  return side === undefined && isValue(conflict.kind)
    ? `${message} ${speaker.say('noneGives', { value: stated })}`
    : message;
}

const isValue = (kind: string): boolean => kind === 'date' || kind === 'number';

function describeSide({ value, evidence }: Side, index: CorpusIndex, withDate = false): string {
  const voices = voicesOf(evidence, index);
  const [first] = voices;
  const more = voices.length > 1 ? `, +${voices.length - 1}` : '';
  const date = withDate && first?.published !== undefined ? `, ${first.published.slice(0, 10)}` : '';
  return `${value}${first === undefined ? '' : ` (${nameOfSource(first)}${date}${more})`}`;
}
