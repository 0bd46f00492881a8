import { speakOfDifferentThings } from '../compare/discriminators';
import { stanceInWords } from '../compare/stanceInWords';
import type { Feature, Statement, Weights } from '../compare/statement';
import { questionOf } from '../model/conflict';
import type { RankedStatement } from './evidenceRanking';
import type { Match } from './sentenceCheck';

/** Score from which a source surely says what the sentence denies. */
const surelyOpposed = 0.55;
/** Passages that are looked at, best first, and how well they must fit. */
const among = 6;
const leastFit = 0.4;
/** What such a match is worth: enough to complete a side. */
const worth = 0.42;

/**
 * Who denies something has many words for it: 'were not paid', 'have not seen a cent', 'the wages never came'. Where a
 * source surely says what a sentence denies, and no other says so in words that meet, a passage of another source that
 * fits the sentence best of all and denies something stands on its side.
 */
export function findDeniedElsewhere(
  statement: Statement,
  against: readonly Match[],
  ranked: readonly RankedStatement[],
  weights: Weights,
): Match[] {
  const [best] = against;
  if (!best || questionOf(best.comparison.kind) !== 'polarity' || best.comparison.score < surelyOpposed) return [];
  const { a, kind } = best.comparison;
  if (statement.stanceAt(a.span.start).polarity !== 'negative') return [];
  const opposed = new Set(against.map(({ other }) => other.source));
  return ranked.slice(0, among).flatMap(({ statement: other, score }): Match[] => {
    if (score < leastFit || other.unstated || opposed.has(other.source)) return [];
    const denied = deniedIn(other);
    if (!denied || speakOfDifferentThings(statement, [], other, [], weights)) return [];
    const span = { start: denied.start, end: denied.end };
    const b = { text: stanceInWords(other, span), span, key: a.key };
    return [{ comparison: { kind, relation: 'agrees', score: worth, a, b }, other }];
  });
}

const deniedIn = (statement: Statement): Feature | undefined =>
  statement.features.find(({ speaker, start }) => {
    const { polarity, open } = statement.stanceAt(start);
    return !speaker && polarity === 'negative' && !open;
  });
