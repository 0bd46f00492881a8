import { compareStatements } from '../compare/compareStatements';
import type { Comparison } from '../compare/comparison';
import { amountKey, dayKey } from '../compare/corroboration';
import { tellingness } from '../compare/quantityKeys';
import type { Statement } from '../compare/statement';
import { compareTopics } from '../compare/topic';
import { type FoundConflict, samePoint, samePointBothWays } from '../index/conflictGroups';
import type { CorpusIndex, SourceStatement } from '../index/corpusIndex';
import { describeAbout } from '../index/describeAbout';
import { areAtOdds } from '../index/severalSources';
import { type Conflict, type ConflictKind, type Evidence, questionOf, type Side } from '../model/conflict';
import { hash } from '../text/hash';
import { overlaps, type Span } from '../text/span';
import { withoutOldPlans } from './cameTrue';
import { findDeniedElsewhere } from './deniedElsewhere';
import { claimsIn } from './disputedClaims';
import { type RankedStatement, rankStatements } from './evidenceRanking';
import { fitsEverySide } from './fittingValues';
import { sortOutUpdates } from './outdatedFigures';
import { withoutStrangers } from './strangers';

/** Statements of sources that one sentence is compared with. */
const candidateLimit = 90;
/** Statements that share less with a sentence than this, or are beyond so many better ones, are not compared value by value. */
const worthComparing = 0.2;
const worthComparingValues = 0.1;
const comparedLimit = 45;
/** Score from which a passage is held to speak of what the sentence is about. */
export const relevantScore = 0.22;
/** What it adds to a passage that it says the same as the sentence, or the contrary. */
const ofAnswer = 0.8;
/** The contrary is only likely to be said of the same, however alike the words. */
const ofContrary = 0.8;
/** Passages that are shown for a sentence. */
const evidenceLimit = 8;
/** Score from which a sentence that stands alone against the sources is told so: there is no second source to back the claim that both speak of the same. */
const surelyOtherwise = 0.8;
/** The same where some source gives this very value, maybe of the same in quite other words. */
const hardlyMistaken = 0.95;

/** A point of the sentence that is in dispute, or that the sources say otherwise. */
export interface Dispute {
  readonly code: 'conflicting-sources' | 'contradicts-sources' | 'outdated-figure';
  readonly conflict: Conflict;
  /** Where the sentence states its value, in the statement's text. */
  readonly span: Span;
  /** The value that the sentence gives. */
  readonly stated: string;
  /** Index of the side that gives it too; undefined where no source gives this value. */
  readonly side?: number;
  /** The sentence itself says whose account it is. */
  readonly attributed: boolean;
  readonly score: number;
}

/** What the sources say on one sentence. */
export interface SentenceCheck {
  /** Passages on it, best first. */
  readonly evidence: readonly Evidence[];
  readonly disputes: readonly Dispute[];
  /** Every statement of a source that gives a value on a point of the sentence, with what the comparison says. */
  readonly matches: readonly Match[];
}

/** A statement of a source that speaks of a point of the sentence. */
export interface Match {
  readonly comparison: Comparison;
  readonly other: SourceStatement;
}

/** Compares one sentence of a brief with the corpus. Pure: nothing in the index changes. */
export function checkSentence(statement: Statement, index: CorpusIndex): SentenceCheck {
  const ranked = rankStatements(statement, index.findCandidates(statement, candidateLimit), index);
  const near = ranked.filter((one) => isWorthComparing(statement, one)).slice(0, comparedLimit);
  const compared = near.flatMap(({ statement: other }) =>
    compareStatements(statement, other, index.weights).map((comparison) => ({ comparison, other })),
  );
  const matches: Match[] = [
    ...compared.filter(({ comparison }) => comparison.score >= leastScore(comparison, statement)),
    ...index.officeHolders.compare(statement),
    ...index.accounts
      .compare(statement, index.weights)
      .filter(({ other }) => !near.some(({ statement: one }) => one === other)),
  ];
  const evidence = preferTelling(ranked, compared)
    .filter(({ score }) => score >= relevantScore)
    .slice(0, evidenceLimit)
    .map(({ statement: other, score }) => index.evidenceFor(other, Math.min(1, score)));
  return { evidence, disputes: findDisputes(statement, matches, ranked, index), matches };
}

/** Figures and days say of themselves how likely they are of one thing: less has to be in common beside them. */
function isWorthComparing(statement: Statement, { score, statement: other }: RankedStatement): boolean {
  if (score >= worthComparing) return true;
  return score >= worthComparingValues && (haveBoth('quantities') || haveBoth('times'));

  function haveBoth(part: 'quantities' | 'times'): boolean {
    return statement[part].length > 0 && other[part].length > 0;
  }
}

/** Passages that answer what the sentence states come before those that only speak of the same things. */
function preferTelling(ranked: readonly RankedStatement[], matches: readonly Match[]): RankedStatement[] {
  const best = new Map<SourceStatement, number>();
  for (const { comparison, other } of matches) {
    const worth = comparison.score * (comparison.relation === 'agrees' ? 1 : ofContrary);
    best.set(other, Math.max(best.get(other) ?? 0, worth));
  }
  return ranked
    .map(({ statement, score }) => ({ statement, score: score + ofAnswer * (best.get(statement) ?? 0) }))
    .sort((a, b) => b.score - a.score);
}

/**
 * Who gives the very same value on what seems the same point says the same, in whatever words, and who only says that it
 * is so completes a side. Neither makes a warning by itself: only what conflicts does, and that must surely be of the
 * same point.
 */
function leastScore(comparison: Comparison, statement: Statement): number {
  const { kind, relation } = comparison;
  if (relation !== 'agrees') return leastOpposed[kind] ?? samePoint;
  if (kind === 'number' && isTelling(comparison, statement)) return sameFigure;
  if (kind === 'number' || kind === 'date') return sameValue;
  return questionOf(kind) === 'polarity' ? sameAnswer : samePoint;
}
/** Kinds whose values are so telling of their point that less has to be in common beside them. */
const leastOpposed: Partial<Record<ConflictKind, number>> = {
  polarity: 0.3,
  place: 0.2,
  participant: 0.3,
  characterisation: 0.15,
};
const sameValue = 0.35;
/** Nobody gives '1.94 million' by chance: a figure of several digits stands for the point that it is given on. */
const sameFigure = 0.2;
const surelyOpposed = 0.65;

function isTelling({ a }: Comparison, { quantities }: Statement): boolean {
  const amount = quantities.find(({ start }) => start === a.span.start);
  return amount !== undefined && tellingness(amount) >= telling;
}
const telling = 0.6;
const sameAnswer = 0.25;

function findDisputes(
  statement: Statement,
  matches: readonly Match[],
  ranked: readonly RankedStatement[],
  index: CorpusIndex,
): Dispute[] {
  const byPoint = new Map<string, Match[]>();
  for (const match of matches) {
    const { kind, a } = match.comparison;
    const question = questionOf(kind);
    // One clause says one thing, whichever of its words another statement meets.
    const place =
      question === 'polarity' ? statement.clauses.findLastIndex(({ start }) => start <= a.span.start) : a.span.start;
    const point = `${question}|${place}`;
    byPoint.set(point, [...(byPoint.get(point) ?? []), match]);
  }
  const disputes = [...byPoint.values()].flatMap((point) => disputeOf(statement, point, ranked, index) ?? []);
  return disputes
    .sort((a, b) => b.score - a.score)
    .filter((one, at, all) => all.findIndex(({ conflict }) => conflict.id === one.conflict.id) === at);
}

function disputeOf(
  statement: Statement,
  point: readonly Match[],
  ranked: readonly RankedStatement[],
  index: CorpusIndex,
): Dispute | undefined {
  const strongest = (relation: Comparison['relation']): Match[] =>
    point
      .filter(({ comparison }) => comparison.relation === relation)
      .sort((a, b) => b.comparison.score - a.comparison.score);
  const alike = strongest('agrees');
  const conflicting = strongest('conflicts');
  // The same figure in quite other words completes a side only where something surely conflicts with it.
  const surely = (conflicting[0]?.comparison.score ?? 0) >= surelyOpposed;
  const meeting = alike.filter(
    ({ comparison: { kind, score, a, b } }) =>
      !a.unresolved && !b.unresolved && (kind !== 'number' || surely || score >= sameValue),
  );
  const agreeing = meeting.length ? meeting : findDeniedElsewhere(statement, conflicting, ranked, index.weights);
  const opposed = withoutStrangers(withoutOldPlans(conflicting, agreeing), agreeing, index);
  const { against, later } = sortOutUpdates(statement, opposed, agreeing, strongest('updates'));
  const [best] = [...against, ...alike, ...later].sort((a, b) => b.comparison.score - a.comparison.score);
  if (!best) return undefined;
  const { a, score } = best.comparison;
  const attributed = statement.attributions.some(({ content }) => overlaps(content, a.span));
  const common = { span: a.span, stated: a.text, attributed };

  // What was compared with the sentence itself is surer than what the sources were found to dispute among themselves;
  // that completes the picture where the sentence met only one side.
  const found = findKnown([...against, ...alike], index.knownConflicts ?? []);
  const isOutdated = !against.length && later.length > 0;
  const otherwise = isOutdated ? later : against;
  if (!otherwise.length && !found) return undefined;
  const sides = sidesOf(agreeing, otherwise, found, index);
  const kind = otherwise[0]?.comparison.kind ?? best.comparison.kind;
  const isAmongSources =
    sides.length > 1 &&
    areAtOdds(
      kind,
      sides.map(({ evidence }) => evidence),
    );
  const known = against.length && agreeing.length && isAmongSources ? undefined : found;
  if (known) {
    if (score < (questionOf(known.conflict.kind) === 'polarity' ? samePoint : sameValue)) return undefined;
    if (fitsEverySide(statement, a.span, known)) return undefined;
    const side = known.sides.findIndex((claimants) =>
      agreeing.some(({ other }) => claimants.some(({ statement: one }) => one === other)),
    );
    if (!against.length && !concernsOtherSide(statement, known, side, index)) return undefined;
    return { code: 'conflicting-sources', conflict: known.conflict, ...common, ...(side >= 0 ? { side } : {}), score };
  }
  if (!otherwise.length) return undefined;
  // Who says both is not at odds with anybody, and says this, too.
  const sure = isGiven(statement, a.span, index) ? hardlyMistaken : surelyOtherwise;
  if (!isOutdated && !isAmongSources && (agreeing.length > 0 || score < sure)) return undefined;
  if (isOutdated && sides.length < 2 && score < surelyOtherwise) return undefined;
  const conflict: Conflict = {
    id: hash(
      `${kind}\n${sides
        .flatMap(({ evidence }) => evidence.map(({ source, quote }) => `${source}:${quote}`))
        .sort()
        .join('\n')}`,
    ),
    kind,
    about: describeAbout(kind, statement, a.span),
    sides,
  };
  const told = isAmongSources ? 'conflicting-sources' : 'contradicts-sources';
  const code = isOutdated ? 'outdated-figure' : told;
  return { code, conflict, ...common, ...(agreeing.length ? { side: 0 } : {}), score };
}

/** Does any source give this very figure or day, of whatever? */
function isGiven({ quantities, times }: Statement, span: Span, { weights }: CorpusIndex): boolean {
  const keys = [
    ...quantities.filter((one) => overlaps(one, span)).map(amountKey),
    ...times.filter((one) => overlaps(one, span)).map(dayKey),
  ];
  return keys.some((key) => key !== undefined && (weights.sourcesGiving(key)?.size ?? 0) > 0);
}

/** Has the sentence anything in common with those that say otherwise, beside what it shares with its own side? */
function concernsOtherSide(statement: Statement, known: FoundConflict, own: number, { weights }: CorpusIndex): boolean {
  return known.sides.some(
    (claimants, at) =>
      at !== own &&
      claimants.some(
        (claimant) =>
          known.opposed.has(claimant) &&
          compareTopics(statement, {}, claimant.statement, {}, weights).coverage >= leastInCommon,
      ),
  );
}
const leastInCommon = 0.2;

/** The conflict among sources that the matched claims belong to; one that is no more than worth listing warns of nothing. */
function findKnown(point: readonly Match[], conflicts: readonly FoundConflict[]): FoundConflict | undefined {
  let best: { found: FoundConflict; rank: number; score: number } | undefined;
  for (const match of point) {
    const { score, kind } = match.comparison;
    for (const { found, rank, claimant } of claimsIn(match, conflicts)) {
      if (questionOf(kind) !== questionOf(found.conflict.kind) || !found.opposed.has(claimant)) continue;
      if (found.score < samePointBothWays) continue;
      if (!best || score > best.score || (score === best.score && rank < best.rank)) best = { found, rank, score };
    }
  }
  return best?.found;
}

/** The side that agrees with the sentence first, then one side for each other value. */
function sidesOf(
  agreeing: readonly Match[],
  against: readonly Match[],
  known: FoundConflict | undefined,
  index: CorpusIndex,
): Side[] {
  const groups = new Map<string, Match[]>();
  const put = (key: string, match: Match): void => {
    const group = groups.get(key);
    if (group) group.push(match);
    else groups.set(key, [match]);
  };
  for (const match of agreeing) put('agreed', match);
  for (const match of against) put(match.comparison.b.key, match);
  // Which of these values are given on each side of the conflict that is known.
  const givenOn = (known?.sides ?? []).map(() => new Set<Match[]>());
  for (const matches of groups.values())
    for (const match of matches)
      for (const { found, side } of claimsIn(match, index.knownConflicts ?? []))
        if (found === known) givenOn[side]?.add(matches);
  return [...groups.values()].map((matches) => {
    // Who was found to say the same as one of these says it too, whatever words the sentence lacks.
    const sayTheSame = (known?.sides ?? [])
      .filter((_, side) => givenOn[side]?.size === 1 && givenOn[side].has(matches))
      .flatMap((side) => side.map(({ statement }) => statement));
    return {
      value: matches[0]?.comparison.b.text ?? '',
      evidence: index.trust.order(
        [...new Set([...matches.map(({ other }) => other), ...sayTheSame])].map((other) => index.evidenceFor(other)),
      ),
    };
  });
}
