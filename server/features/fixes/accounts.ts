import { accountPhrases } from '../../lexicon/accountPhrases';
import type { Side } from '../../model/conflict';
import { behind, type Contested, endOfClause, valueInWords, voiceOf } from './contested';
import { type Edit, fill, inTitle, type Replacement } from './replacement';
import { nameInProse } from './sourceName';

/** Other values that are offered to be written with whose they are. */
const mostSides = 3;

/** Says whose account the sentence follows; or writes the value of another side with whose it is. */
export function attributeToASide(contested: Contested): Edit[] {
  const { dispute, own, others, sentence, speaker } = contested;
  if (contested.quoted || sentence.kind === 'heading') return [];
  const value = { start: sentence.start + dispute.span.start, end: sentence.start + dispute.span.end };
  const stays = own && !dispute.attributed ? attribution(own, contested) : undefined;
  return [
    ...(stays ? [{ title: speaker.say('fixAdd', { words: stays.words }), replacements: [stays.insertion] }] : []),
    ...others.slice(0, mostSides).flatMap((side): Edit[] => {
      const other = valueInWords(side, contested);
      const whose = attribution(side, contested);
      // Another precision needs another preposition than the one that stands there; another speaker is named already.
      if (!other?.fits || !whose || dispute.attributed) return [];
      return [
        {
          title: speaker.say('fixWriteAndAdd', { value: other.words, words: whose.words }),
          replacements: [{ ...value, text: other.words }, whose.insertion],
        },
      ];
    }),
  ];
}

/** Both values, without a verdict: '2009 or, by another account, 2012'. */
export function giveBoth(contested: Contested): Edit[] {
  const { dispute, others, sentence, language, index, speaker } = contested;
  if (contested.quoted || sentence.kind === 'heading') return [];
  const stated = sentence.text.slice(dispute.span.start, dispute.span.end);
  const values = others.flatMap((side) => {
    const other = valueInWords(side, contested);
    return other ? [other.lead === '' ? other.words : `${other.lead} ${other.words}`] : [];
  });
  if (values.length) {
    const phrase = accountPhrases[values.length > 1 ? 'otherValues' : 'otherValue'][language];
    const other = new Intl.ListFormat(language, { type: 'disjunction' }).format(values);
    const at = behind(sentence.start + dispute.span.end, contested);
    return [
      {
        title: speaker.say('fixGiveBoth', { words: inTitle(fill(phrase, { stated, other })) }),
        replacements: [{ start: at, end: at, text: fill(phrase.replace('{stated}', ''), { other }) }],
      },
    ];
  }
  const [other] = others;
  const voice = other && isOtherwise(dispute.conflict.kind) ? voiceOf(other, index) : undefined;
  if (!voice) return [];
  const words = fill(accountPhrases.otherwise[language], { source: nameInProse(voice, language, index) });
  return [
    {
      title: speaker.say('fixGiveBoth', { words: inTitle(words) }),
      replacements: [insertBehindClause(words, contested)],
    },
  ];
}

/** Kinds where the other side gives no other value but says that it is not so. */
const isOtherwise = (kind: string): boolean =>
  kind === 'polarity' || kind === 'factuality' || kind === 'characterisation';

function attribution(
  side: Side,
  contested: Contested,
): { readonly words: string; readonly insertion: Replacement } | undefined {
  const { language, index } = contested;
  const voice = voiceOf(side, index);
  if (!voice) return undefined;
  const words = fill(accountPhrases.attribution[language], { source: nameInProse(voice, language, index) });
  return { words, insertion: insertBehindClause(words, contested) };
}

/** ', words' behind the clause; with a comma after it too where the sentence goes on without one. */
function insertBehindClause(words: string, contested: Contested): Replacement {
  const { offset, before } = endOfClause(contested);
  const goesOn = /^[^\s.,;:!?…–—"”»“)\]]/u.test(before);
  return { start: offset, end: offset, text: `, ${words}${goesOn ? ',' : ''}` };
}
