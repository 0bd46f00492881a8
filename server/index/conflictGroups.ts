import { compareStatements } from '../compare/compareStatements';
import type { Comparison } from '../compare/comparison';
import type { Weights } from '../compare/statement';
import { type Conflict, type ConflictKind, type Evidence, questionOf, type Side } from '../model/conflict';
import { hash } from '../text/hash';
import { overlaps } from '../text/span';
import type { Accounts } from './accounts';
import type { CandidateIndex } from './candidates';
import { gatherPoints } from './claimPoints';
import type { SourceStatement } from './corpusIndex';
import type { CoverageTable } from './coverage';
import { describeAbout } from './describeAbout';
import { DisjointSets } from './disjointSets';
import type { OfficeHolders } from './officeHolders';
import { areAtOdds, valueKinds } from './severalSources';
import type { Trust } from './trust';

/** Score from which a sentence of a brief and a statement of a source are held to speak of the same point. */
export const samePoint = 0.5;
/**
 * The same for two statements of sources, compared from either side: the mean of both. From here on a sentence of a brief
 * that meets one side only is told of the other, too.
 */
export const samePointBothWays = 0.45;
/**
 * Days and places are the most telling answers, and who gives the same answer only completes a side: less has to be in
 * common beside them for the dispute to be listed.
 */
const leastToList: Partial<Record<ConflictKind, number>> = { date: 0.25, place: 0.25 };
const sameAnswerBothWays = 0.2;
/** What is below this one way is not looked at the other way. */
const leastOneWay = 0.1;
/** A text seldom contradicts itself, save where it says everything in two languages; a slip in a figure is likelier. */
const ofOneText = { number: 0.75, other: 0.7 };
/** Statements that each one is compared with: in a large corpus fewer, as the best ones share far more there. */
const candidateLimit = (statements: number): number => (statements > 4_000 ? 12 : 40);
/** Share of one statement that the other must have for the two to be compared value by value. */
const worthComparing = 0.2;

/** Different values that accounts of one thing give at most; where more meet, several things were thrown together. */
const mostValues = 4;

/** One value that one statement gives on a disputed point. */
export interface Claimant {
  readonly statement: SourceStatement;
  /** Of the comparison that the claim was found by. */
  readonly kind: Comparison['kind'];
  readonly value: Comparison['a'];
}

/** A conflict with what it was made of. */
export interface FoundConflict {
  readonly conflict: Conflict;
  /** Sides in the order of `conflict.sides`. */
  readonly sides: readonly (readonly Claimant[])[];
  /** Those of the claimants that conflict with one of another side themselves, not only through others of their side. */
  readonly opposed: ReadonlySet<Claimant>;
  readonly score: number;
}

/**
 * Compares the statements of all sources with each other and groups what conflicts by the point in dispute. A generator,
 * so that a server can pause between statements; its result is the list, most certain first.
 */
export function* groupConflicts(
  { statements, candidates, coverage, weights, officeHolders, accounts, trust }: ComparedCorpus,
  evidenceFor: (statement: SourceStatement) => Evidence,
): Generator<void, FoundConflict[]> {
  const groups = new ClaimGroups();
  const limit = candidateLimit(statements.length);
  for (const [at, statement] of statements.entries()) {
    yield;
    // Those that have enough of this one first, so that it is prepared once for all.
    const found = candidates.find(statement, limit, at).map((index) => ({
      index,
      worth: coverage.of(statement, index).coverage >= worthComparing,
    }));
    for (const { index, worth } of found) {
      const other = statements[index];
      if (!other || !(worth || coverage.of(other, at).coverage >= worthComparing)) continue;
      for (const comparison of compareBothWays(statement, other, weights)) groups.add(statement, other, comparison);
    }
    for (const { other, comparison } of officeHolders.compare(statement)) groups.add(statement, other, comparison);
    for (const { other, comparison } of accounts.compare(statement, weights))
      if (other.place < at && other.source !== statement.source) groups.add(statement, other, comparison);
  }
  return sortConflicts(groups.conflicts(evidenceFor, trust));
}

/** Most certain first. */
export function sortConflicts(conflicts: FoundConflict[]): FoundConflict[] {
  return conflicts.sort((a, b) => b.score - a.score || (a.conflict.id < b.conflict.id ? -1 : 1));
}

/** What two statements say on the same point. Nobody asked about either: each must surely speak of what the other does. */
function compareBothWays(a: SourceStatement, b: SourceStatement, weights: Weights): Comparison[] {
  const there = compareStatements(a, b, weights).filter((one) => one.score >= leastOneWay && !takesNoSide(one));
  if (!there.length) return [];
  const back = compareStatements(b, a, weights);
  const isOneText = a.source === b.source && a.language === b.language;
  return there.flatMap((one) => {
    const again = back.find(
      ({ kind, relation, a: left, b: right }) =>
        questionOf(kind) === questionOf(one.kind) &&
        relation === one.relation &&
        overlaps(left.span, one.b.span) &&
        overlaps(right.span, one.a.span),
    );
    const factor = isOneText ? ofOneText[one.kind === 'number' ? 'number' : 'other'] : 1;
    const score = (factor * (one.score + (again?.score ?? 0))) / 2;
    return score >= leastBothWays(one) ? [{ ...one, score }] : [];
  });
}

const leastBothWays = ({ kind, relation }: Comparison): number =>
  relation === 'agrees' ? sameAnswerBothWays : (leastToList[kind] ?? samePointBothWays);

const takesNoSide = ({ a, b }: Comparison): boolean => a.unresolved === true || b.unresolved === true;

/** What the comparison of all sources works on. */
interface ComparedCorpus {
  readonly statements: readonly SourceStatement[];
  readonly candidates: CandidateIndex;
  readonly coverage: CoverageTable;
  readonly weights: Weights;
  readonly officeHolders: OfficeHolders<SourceStatement>;
  readonly accounts: Accounts<SourceStatement>;
  readonly trust: Trust;
}

/** Claims as nodes; comparisons that agree tie nodes into sides, those that conflict tie sides into a conflict. */
export class ClaimGroups {
  readonly #nodes = new Map<string, Claimant>();
  readonly #agree: (readonly [string, string, number])[] = [];
  readonly #conflict: (readonly [string, string, number])[] = [];

  add(a: SourceStatement, b: SourceStatement, comparison: Comparison): void {
    const one = this.#node(a, comparison.kind, comparison.a);
    const other = this.#node(b, comparison.kind, comparison.b);
    if (comparison.relation === 'agrees') this.#agree.push([one, other, comparison.score]);
    if (comparison.relation === 'conflicts') this.#conflict.push([one, other, comparison.score]);
  }

  #node(statement: SourceStatement, kind: Comparison['kind'], value: Comparison['a']): string {
    const id = `${questionOf(kind)}|${statement.source}|${value.span.start}`;
    if (!this.#nodes.has(id)) this.#nodes.set(id, { statement, kind, value });
    return id;
  }

  /** Claims of one point that give the same value, whether or not anything tied them to each other. */
  #sameValues(pointOf: DisjointSets<string>): (readonly [string, string])[] {
    const first = new Map<string, string>();
    return [...this.#nodes].flatMap(([id, { kind, value }]) => {
      if (!valueKinds.has(kind)) return [];
      const key = `${pointOf.find(id)}|${value.key}`;
      const known = first.get(key);
      if (known === undefined) first.set(key, id);
      return known === undefined ? [] : [[known, id] as const];
    });
  }

  /**
   * What conflicts, save where a text gives two amounts that would both conflict with one ('365 jobs go, 230 stay'), or the
   * same amount and another one: of these only the likeliest speaks of the same.
   */
  #likeliest(): (readonly [string, string, number])[] {
    const best = new Map<string, number>();
    const textOf = (id: string): string | undefined => {
      const node = this.#nodes.get(id);
      return node?.kind === 'number' ? `${node.statement.source} ${node.statement.language}` : undefined;
    };
    const note = (a: string, b: string, score: number): void => {
      const text = textOf(b);
      if (text !== undefined) best.set(`${a}|${text}`, Math.max(score, best.get(`${a}|${text}`) ?? 0));
    };
    for (const [a, b, score] of this.#conflict) {
      note(a, b, score);
      note(b, a, score);
    }
    for (const [a, b] of this.#agree) {
      note(a, b, Infinity);
      note(b, a, Infinity);
    }
    return this.#conflict.filter(
      ([a, b, score]) =>
        textOf(a) === undefined ||
        (score >= (best.get(`${a}|${textOf(b)}`) ?? 0) && score >= (best.get(`${b}|${textOf(a)}`) ?? 0)),
    );
  }

  /**
   * Two figures, days, names or places that one text gives, of one sentence, or not at odds by themselves: each belongs to
   * something else.
   */
  #tellingApart(): (a: string, b: string) => boolean {
    const atOdds = new Set(this.#conflict.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
    return (a, b) => {
      const [one, other] = [this.#nodes.get(a), this.#nodes.get(b)];
      if (!one || !other || !valueKinds.has(one.kind) || one.value.key === other.value.key) return false;
      if (one.statement === other.statement) return true;
      const isOneText =
        one.statement.source === other.statement.source && one.statement.language === other.statement.language;
      return isOneText && !atOdds.has(`${a} ${b}`);
    };
  }

  /**
   * May the claims of two points be of one? Not where a text tells two things by them, and not where more values would
   * meet than one thing is given: accounts differ in two, seldom in three.
   */
  #joining(): (left: readonly string[], right: readonly string[]) => boolean {
    const areApart = this.#tellingApart();
    return (left, right) => {
      if (left.some((one) => right.some((other) => areApart(one, other)))) return false;
      const values = new Set<string>();
      for (const id of [...left, ...right]) {
        const node = this.#nodes.get(id);
        if (node && valueKinds.has(node.kind)) values.add(node.value.key);
      }
      return values.size <= mostValues;
    };
  }

  conflicts(evidenceFor: (statement: SourceStatement) => Evidence, trust: Trust): FoundConflict[] {
    const ties = (relation: 'agrees' | 'conflicts', pairs: readonly (readonly [string, string, number])[]) =>
      pairs.map(([a, b, score]) => ({ a, b, score, relation }));
    const { points: pointOf, standing } = gatherPoints(
      [...ties('agrees', this.#agree), ...ties('conflicts', this.#likeliest())],
      this.#joining(),
    );
    const conflicting: (readonly [string, string, number])[] = [];
    const sideOf = new DisjointSets<string>();
    for (const { a, b, score, relation } of standing)
      if (relation === 'agrees') sideOf.union(a, b);
      else conflicting.push([a, b, score]);
    for (const [a, b] of this.#sameValues(pointOf)) sideOf.union(a, b);
    const points = new Map<string, { sides: Map<string, Claimant[]>; score: number }>();
    const opposed = new Set(
      conflicting
        .filter(([a, b]) => sideOf.find(a) !== sideOf.find(b))
        .flatMap(([a, b]) => [this.#nodes.get(a) ?? [], this.#nodes.get(b) ?? []].flat()),
    );
    for (const [a, , score] of conflicting) {
      const root = pointOf.find(a);
      const point = points.get(root) ?? { sides: new Map<string, Claimant[]>(), score: 0 };
      point.score = Math.max(point.score, score);
      points.set(root, point);
    }
    for (const [id, node] of this.#nodes) {
      const point = points.get(pointOf.find(id));
      if (!point) continue;
      const side = sideOf.find(id);
      point.sides.set(side, [...(point.sides.get(side) ?? []), node]);
    }
    return [...points.values()]
      .filter(({ sides }) => sides.size > 1 && isAmongSources([...sides.values()]))
      .map(({ sides, score }) => toConflict([...sides.values()], opposed, score, evidenceFor, trust));
  }
}

/** The conflict between these sides, in the order in which they are shown. */
export function toConflict(
  sides: Claimant[][],
  opposed: ReadonlySet<Claimant>,
  score: number,
  evidenceFor: (statement: SourceStatement) => Evidence,
  trust: Trust,
): FoundConflict {
  const ordered = sides
    .map((nodes) => nodes.sort((a, b) => compareIds(a, b)))
    .sort((a, b) => voices(b) - voices(a) || compareIds(a[0], b[0]));
  const first = ordered[0]?.[0];
  if (!first) throw new Error('a conflict without sides');
  const shown: Side[] = ordered.map((nodes) => ({
    value: nodes[0]?.value.text ?? '',
    evidence: trust.order(evidenceOnce(nodes, evidenceFor)),
  }));
  const quotes = shown.flatMap(({ evidence }) => evidence.map(({ source, quote }) => `${source}:${quote}`)).sort();
  const kind =
    ordered.flat().some((node) => node.kind !== first.kind) && first.kind === 'polarity' ? 'polarity' : first.kind;
  return {
    score,
    sides: ordered,
    opposed,
    conflict: {
      id: hash(`${kind}\n${quotes.join('\n')}`),
      kind,
      about: describeAbout(kind, first.statement, first.value.span),
      sides: shown,
    },
  };
}

const compareIds = (a: Claimant | undefined, b: Claimant | undefined): number => {
  const left = `${a?.statement.source}|${String(a?.value.span.start).padStart(9, '0')}`;
  const right = `${b?.statement.source}|${String(b?.value.span.start).padStart(9, '0')}`;
  return left < right ? -1 : left > right ? 1 : 0;
};

const isAmongSources = (sides: readonly (readonly Claimant[])[]): boolean =>
  sides.some(([first]) =>
    first
      ? areAtOdds(
          first.kind,
          sides.map((side) => side.map(({ statement }) => statement)),
        )
      : false,
  );

const voices = (side: readonly Claimant[]): number => new Set(side.map(({ statement }) => statement.source)).size;

function evidenceOnce(nodes: readonly Claimant[], evidenceFor: (statement: SourceStatement) => Evidence): Evidence[] {
  return [...new Set(nodes.map(({ statement }) => statement))].map(evidenceFor);
}
