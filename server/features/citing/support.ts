import { compareQuantities } from '../../compare/quantityAgreement';
import type { Statement } from '../../compare/statement';
import { compareTimes } from '../../compare/timeAgreement';
import { weighAll } from '../../compare/topic';
import type { CorpusIndex } from '../../index/corpusIndex';
import type { Quantity } from '../../model/quantity';
import { isDayOrLess, type TimeExpression } from '../../model/time';
import { overlaps, type Span } from '../../text/span';
import { rankStatements } from '../evidenceRanking';
import { relevantScore, type SentenceCheck } from '../sentenceCheck';
import { digitsIn, type SourceContents, type SourceFigures, speaksOf } from './sourceContents';

/** Less than this in a sentence is too little to miss: weight of what it is about, and how many things that are. */
const leastWeight = 2;
const leastFeatures = 4;
/** Share of what a sentence is about that a source may speak of somewhere and still have nothing on the sentence. */
const mostShared = 0.3;

/**
 * Whether a source has no passage on what a sentence says. Only where that is plain: no sentence of the source is near
 * enough to be shown for it, it names next to nothing of what the sentence is about, and no figure or day is the same.
 * `share` is the part of the sentence that the source has to answer for: less than 1 where others are cited with it.
 */
export function isSilentOn(
  source: SourceContents,
  statement: Statement,
  index: CorpusIndex,
  share: number = 1,
): boolean {
  const features = weighAll(statement, index.weights);
  const total = features.reduce((sum, { weight }) => sum + weight, 0);
  if (features.length < leastFeatures || total < leastWeight) return false;
  const shared = features
    .filter(({ feature }) => speaksOf(source, feature, statement.text))
    .reduce((sum, { weight }) => sum + weight, 0);
  if (shared >= mostShared * share * total) return false;
  if (statement.quantities.some((one) => givesFigure(source, one, statement))) return false;
  if (statement.times.some((one) => givesDay(source, one))) return false;
  const [best] = rankStatements(statement, source.statements, index);
  return (best?.score ?? 0) < relevantScore;
}

/** The exact figures, days and persons of a sentence that none of these sources gives in any form. */
export function findMissingValues(
  sources: readonly SourceContents[],
  statement: Statement,
  { disputes }: SentenceCheck,
): Span[] {
  const { text, quantities, times, features } = statement;
  const figures = quantities.filter(
    (one) =>
      one.bound === 'exact' &&
      one.dimension !== 'ordinal' &&
      !one.label &&
      /\p{N}/u.test(text.slice(one.start, one.end)) &&
      !sources.some((source) => givesFigure(source, one, statement)),
  );
  const days = times.filter(
    (one) =>
      one.relation === 'at' &&
      one.precision === 'day' &&
      !one.approximate &&
      !sources.some((source) => mayGiveTime(source, one)),
  );
  const persons = features.filter(
    (one) => one.kind === 'person' && !sources.some((source) => speaksOf(source, one, text)),
  );
  // What is in dispute is told as that.
  return [...figures, ...days, ...persons]
    .filter((one) => !disputes.some(({ span }) => overlaps(span, one)))
    .map(({ start, end }) => ({ start, end }));
}

/** In the same unit or, since units are converted and left out, as the same number; in digits it may stand anywhere. */
export function givesFigure({ statements, digits }: SourceFigures, wanted: Quantity, { text }: Statement): boolean {
  return (
    digitsIn(text.slice(wanted.start, wanted.end)).some((one) => digits.has(one)) ||
    statements.some(({ quantities }) =>
      quantities.some((one) => {
        const agreement = compareQuantities(wanted, one);
        return agreement === 'same' || agreement === 'compatible' || one.value === wanted.value;
      }),
    )
  );
}

/** A day that is surely the same. */
function givesDay({ statements }: SourceContents, wanted: TimeExpression): boolean {
  if (wanted.relation === 'for' || !isDayOrLess(wanted)) return false;
  return statements.some(({ times }) =>
    times.some(({ precision, ...one }) => {
      if (precision === 'vague' || precision === 'year') return false;
      const agreement = compareTimes(wanted, { precision, ...one });
      return agreement === 'same' || agreement === 'compatible';
    }),
  );
}

/** A time that the wanted one may lie in or hold, however wide it is. */
export function mayGiveTime({ statements }: SourceFigures, wanted: TimeExpression): boolean {
  return statements.some(({ times }) =>
    times.some((one) => {
      const agreement = compareTimes(wanted, one);
      return agreement === 'same' || agreement === 'compatible';
    }),
  );
}
