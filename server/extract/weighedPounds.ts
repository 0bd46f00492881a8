import { units } from '../lexicon/units';
import { weighingWordsBefore, weighingWordsBehind } from '../lexicon/weighingWords';
import type { Language } from '../text/language';
import { perLanguage } from '../text/perLanguage';
import type { Measure } from './measures';
import type { Piece } from './pieces';

/**
 * 'Weighed some 300 pounds': beside words of weighing in the same stretch of the sentence, pounds are mass, not money.
 * Every other measure is given back as it is. The number begins at the piece `at`.
 */
export function asWeighed(
  measure: Measure | undefined,
  pieces: readonly Piece[],
  at: number,
  language: Language,
): Measure | undefined {
  if (measure?.unit !== 'GBP' || !pound || saysCurrency.test(pieces[measure.at - 1]?.key ?? '')) return measure;
  const words = wordsOf(language);
  for (let before = at - 1; before >= Math.max(0, at - reachBefore); before--) {
    const key = pieces[before]?.key ?? '';
    if (words.before.has(key)) return { dimension: 'mass', unit: pound.id, factor: pound.factor, at: measure.at };
    if (endsStretch.test(key)) break;
  }
  for (const { key } of pieces.slice(measure.at, measure.at + reachBehind)) {
    if (words.behind.has(key)) return { dimension: 'mass', unit: pound.id, factor: pound.factor, at: measure.at };
    if (endsStretch.test(key)) break;
  }
  return measure;
}

const pound = units.find(({ id }) => id === 'pound');

/** 'Pounds sterling' and what is only money. */
const saysCurrency = /^(?:e?sterlin|quid)/u;
const endsStretch = /^[,;:.()–—]$/u;
const reachBefore = 8;
const reachBehind = 3;

const wordsOf = perLanguage((language) => ({
  before: new Set(weighingWordsBefore[language].split(' ')),
  behind: new Set(weighingWordsBehind[language].split(' ')),
}));
