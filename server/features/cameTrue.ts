import type { Match } from './sentenceCheck';

/**
 * Without the sources that only planned what later ones tell as done: a brief without a date stands where those stand
 * that say the same, and what was written before them was no objection.
 */
export function withoutOldPlans(opposed: readonly Match[], agreeing: readonly Match[]): Match[] {
  const told = agreeing.filter((match) => stanceOf(match) === 'asserted').map(({ other }) => other.published);
  return opposed.filter((match) => {
    const { published } = match.other;
    if (match.comparison.kind !== 'factuality' || stanceOf(match) !== 'planned' || published === undefined) return true;
    return !told.length || !told.every((date) => date !== undefined && date > published);
  });
}

const stanceOf = ({ comparison: { b }, other }: Match): string => other.stanceAt(b.span.start).factuality;
