import { findSourceByKey, keyOfSource } from '../../index/citationKeys';
import type { Side } from '../../model/conflict';
import { contains } from '../../text/span';
import { findCitations } from '../citations';
import { type Contested, voiceOf } from './contested';
import type { Edit } from './replacement';
import { citationOf } from './sourceName';

/** A citation of one source of each side that the sentence does not cite yet, in the bracket that it has or a new one. */
export function citeBothSides(contested: Contested): Edit[] {
  const { text, sentence, dispute, index, speaker } = contested;
  if (sentence.kind === 'heading') return [];
  const here = findCitations(text).filter((one) => contains(sentence, one));
  const cited = new Set(here.map(({ key }) => findSourceByKey(index, key)));
  const isCited = ({ evidence }: Side): boolean => evidence.some(({ source }) => cited.has(source));
  const keys = dispute.conflict.sides
    .filter((side) => !isCited(side))
    .flatMap((side) => {
      const voice = voiceOf(side, index);
      return voice ? [citationOf(keyOfSource(index, voice.source))] : [];
    });
  if (!keys.length) return [];
  const both = dispute.conflict.sides.length === keys.length && keys.length > 1;
  const group = here.findLast((one) => one.group)?.group;
  const words = `[${keys.join('; ')}]`;
  const name = both ? 'fixCiteBoth' : dispute.conflict.sides.length > 1 ? 'fixCiteOther' : 'fixCite';
  const title = speaker.say(name, { words });
  if (group)
    return [{ title, replacements: [{ start: group.end - 1, end: group.end - 1, text: `; ${keys.join('; ')}` }] }];
  // Before the full stop, and with it inside brackets, but behind a quotation.
  const withoutStop = text.slice(sentence.start, sentence.end).replace(/(?:[.!?…]+\)?)?\s*$/u, '');
  const at = sentence.start + withoutStop.length;
  return [{ title, replacements: [{ start: at, end: at, text: ` ${words}` }] }];
}
