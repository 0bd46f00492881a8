import { compareStatements } from '../compare/compareStatements';
import type { Weights } from '../compare/statement';
import type { CorpusIndex } from '../index/corpusIndex';
import { overlaps } from '../text/span';
import { claimsIn } from './disputedClaims';
import type { Match } from './sentenceCheck';

/**
 * Without the figures and days that have nothing to do with those who say what the sentence says. A sentence speaks of
 * what its best passage speaks of: '38 houses in the village' is from the passage that counts those of the village, and
 * what that passage is not at odds with, neither is the sentence, however alike the words are. What several sources say
 * against it stands.
 */
export function withoutStrangers(
  opposed: readonly Match[],
  agreeing: readonly Match[],
  { weights, knownConflicts }: CorpusIndex,
): Match[] {
  const backers = agreeing.filter(({ comparison }) => comparison.score >= surelyBacked).slice(0, mostBackers);
  const voices = (key: string): number =>
    new Set(opposed.filter(({ comparison }) => comparison.b.key === key).map(({ other }) => other.source)).size;
  return opposed.filter((match) => {
    const least = leastAtOdds[match.comparison.kind];
    if (least === undefined || match.comparison.score >= certain || !backers.length) return true;
    if (voices(match.comparison.b.key) > 1) return true;
    const claims = claimsIn(match, knownConflicts ?? []);
    return backers.some(
      (backer) =>
        backer.other === match.other ||
        claims.some(({ found, side }) =>
          claimsIn(backer, knownConflicts ?? []).some((claim) => claim.found === found && claim.side !== side),
        ) ||
        atOdds(backer, match, weights) >= least,
    );
  });
}

/** Score from which a passage that gives the same value tells what the sentence is about. */
const surelyBacked = 0.45;
const mostBackers = 4;
/** Score from which a conflict needs nobody to vouch for it. */
const certain = 0.97;
/** How surely passages that give the two values must conflict with each other. Of accounts in words this tells nothing. */
const leastAtOdds: Partial<Record<Match['comparison']['kind'], number>> = { number: 0.32, date: 0.2 };

/** How surely two passages conflict in the values that the sentence was compared with, as a mean of both directions. */
function atOdds(one: Match, other: Match, weights: Weights): number {
  return (conflictOf(one, other, weights) + conflictOf(other, one, weights)) / 2;
}

function conflictOf(one: Match, other: Match, weights: Weights): number {
  let best = 0;
  for (const { kind, relation, score, a, b } of compareStatements(one.other, other.other, weights)) {
    if (relation !== 'conflicts' || kind !== other.comparison.kind || score <= best) continue;
    if (overlaps(a.span, one.comparison.b.span) && overlaps(b.span, other.comparison.b.span)) best = score;
  }
  return best;
}
