import { keyOfSource } from '../../index/citationKeys';
import { quotationMarks } from '../../lexicon/accountPhrases';
import type { Evidence, Side } from '../../model/conflict';
import { contains } from '../../text/span';
import { findCitations } from '../citations';
import { type Contested, voiceOf } from './contested';
import { type Edit, inTitle } from './replacement';
import { asProse, citationOf } from './sourceName';

/** Longer passages are no quotations for running text. Characters. */
const longestQuote = 400;

/** The sentence replaced by what a source says, word for word and cited, for each side that speaks the brief's language. What was cited stays cited. */
export function useExactWords(contested: Contested): Edit[] {
  const { text, sentence, language, index, own, others, speaker } = contested;
  if (sentence.kind === 'heading') return [];
  const [opening, closing] = quotationMarks[language];
  return [...(own ? [own] : []), ...others].flatMap((side): Edit[] => {
    const passage = passageIn(side, contested);
    if (!passage) return [];
    const sentenceText = text.slice(sentence.start, sentence.end);
    if (sentenceText.includes(passage.quote)) return [];
    const cited = findCitations(text).filter((one) => contains(sentence, one));
    const keys = new Set([keyOfSource(index, passage.source), ...cited.map(({ key }) => key)].map(citationOf));
    const words = `${opening}${asProse(passage.quote)}${closing} [${[...keys].join('; ')}]`;
    // A sentence that is followed by another keeps its end: the bracket is none.
    const stop = /[.!?…]["”»’)]*\s*$/u.test(sentenceText) ? '.' : '';
    const whole = `${withoutStop(words, closing)}${stop}`;
    return [
      {
        title: speaker.say('fixQuote', { words: inTitle(whole) }),
        replacements: [{ start: sentence.start, end: sentence.end, text: whole }],
      },
    ];
  });
}

function passageIn(side: Side, { language, index }: Contested): Evidence | undefined {
  const fits = ({ language: own, quote }: Evidence): boolean => own === language && quote.length <= longestQuote;
  const voice = voiceOf(side, index);
  return voice && fits(voice) ? voice : side.evidence.find(fits);
}

/** The full stop of a quotation goes where the sentence around it ends. */
const withoutStop = (words: string, closing: string): string => words.replace(`.${closing} [`, `${closing} [`);
