import { compareQuantities } from '../compare/quantityAgreement';
import type { Statement } from '../compare/statement';
import { compareTimes } from '../compare/timeAgreement';
import type { CorpusIndex, SourceStatement } from '../index/corpusIndex';

/** What a value that both give adds: few passages share a figure or a day by chance. */
const sharedFigure = 0.35;
const nearFigure = 0.2;
const sharedTime = 0.2;

/** A statement of a source with how well it fits a sentence, 0 to 1. */
export interface RankedStatement {
  readonly statement: SourceStatement;
  readonly score: number;
}

/** Statements of sources by how far they speak of what a sentence is about, best first: by shared topic, figures and times. */
export function rankStatements(
  sentence: Statement,
  candidates: readonly SourceStatement[],
  index: CorpusIndex,
): RankedStatement[] {
  const { coverage } = index;
  return candidates
    .map((statement) => ({ statement, score: scoreOf(sentence, statement, coverage) }))
    .sort((a, b) => b.score - a.score);
}

function scoreOf(sentence: Statement, other: SourceStatement, table: CorpusIndex['coverage']): number {
  const { coverage, direct } = table.of(sentence, other.place);
  const topic = 0.6 * coverage + 0.4 * direct;
  return Math.min(1, topic + figureScore(sentence, other) + (sharesTime(sentence, other) ? sharedTime : 0));
}

/** An equal figure counts most; one that fits (rounded, within the bounds given) less. */
function figureScore(a: Statement, b: Statement): number {
  let best = 0;
  for (const one of a.quantities) {
    if (one.dimension === 'ordinal') continue;
    for (const other of b.quantities) {
      if (!one.label !== !other.label) continue;
      const agreement = compareQuantities(one, other);
      if (agreement === 'same') return sharedFigure;
      if (agreement === 'compatible') best = nearFigure;
    }
  }
  return best;
}

function sharesTime(a: Statement, b: Statement): boolean {
  return a.times.some(
    (one) =>
      one.relation !== 'for' &&
      one.precision !== 'year' &&
      one.precision !== 'vague' &&
      b.times.some((other) => compareTimes(one, other) === 'same'),
  );
}
