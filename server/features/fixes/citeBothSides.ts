import { findSourceByKey, keyOfSource } from '../../index/citationKeys';
import type { Side } from '../../model/conflict';
import { citationsOf } from '../citedSources';
import { type Contested, voiceOf } from './contested';
import { insertCitation } from './insertCitation';
import type { Edit } from './replacement';
import { citationOf } from './sourceName';

/** A citation of one source of each side that the sentence does not cite yet, in the bracket that it has or a new one. */
export function citeBothSides(contested: Contested): Edit[] {
  const { text, sentence, dispute, index, speaker } = contested;
  if (sentence.kind === 'heading') return [];
  const cited = new Set(citationsOf(text, sentence).map(({ key }) => findSourceByKey(index, key)));
  const isCited = ({ evidence }: Side): boolean => evidence.some(({ source }) => cited.has(source));
  const keys = dispute.conflict.sides
    .filter((side) => !isCited(side))
    .flatMap((side) => {
      const voice = voiceOf(side, index);
      return voice ? [citationOf(keyOfSource(index, voice.source))] : [];
    });
  if (!keys.length) return [];
  const both = dispute.conflict.sides.length === keys.length && keys.length > 1;
  const words = `[${keys.join('; ')}]`;
  const name = both ? 'fixCiteBoth' : dispute.conflict.sides.length > 1 ? 'fixCiteOther' : 'fixCite';
  const title = speaker.say(name, { words });
  return [{ title, replacements: [insertCitation(text, sentence, keys)] }];
}
