import { relatedConcepts } from '../compare/conceptRelations';
import { measureKey } from '../compare/quantityKeys';
import type { Statement, Weights } from '../compare/statement';
import { dateOf } from '../model/calendar';
import { type Steps, visitInSteps } from './steps';

/** Keys of at most this share of the statements lead to candidates: what everybody says leads nowhere. */
const commonShare = 0.35;
/** Nor do keys of more statements than this, however large the corpus: the rarer ones lead there quicker and better. */
const commonCount = 1_200;
/** Below this many statements nothing is common. */
const fewStatements = 60;

/** What a word of kindred meaning counts beside the same one. */
const kindredShare = 0.4;

/** Finds the statements that share the most telling keys with a given one. An inverted index over keys. */
export class CandidateIndex {
  readonly #postings = new Map<string, number[]>();
  readonly #size: number;
  readonly #weights: Weights;
  /** Scores by statement while one is looked for; all zero in between. */
  readonly #scores: Float64Array;

  private constructor(size: number, weights: Weights) {
    this.#weights = weights;
    this.#size = size;
    this.#scores = new Float64Array(size);
  }

  /** The index of these statements, made in steps. */
  static *made(statements: readonly Statement[], weights: Weights): Steps<CandidateIndex> {
    const made = new CandidateIndex(statements.length, weights);
    yield* visitInSteps(statements, 512, (statement, index) => made.#add(statement, index));
    return made;
  }

  #add(statement: Statement, index: number): void {
    for (const key of keysOf(statement)) {
      const posting = this.#postings.get(key);
      if (posting) posting.push(index);
      else this.#postings.set(key, [index]);
    }
  }

  /** Indexes of the best `limit` statements, best first; ties in order of the statements. */
  find(statement: Statement, limit: number, onlyBefore = Infinity): number[] {
    const scores = this.#scores;
    const touched: number[] = [];
    const most = this.#size > fewStatements ? Math.min(this.#size * commonShare, commonCount) : Infinity;
    const wanted = keysOf(statement);
    // 'Four boats' may be what 'there are four' speaks of.
    if (wanted.has('measure:count')) wanted.add('measure:bare');
    wanted.delete('measure:count');
    const add = (key: string, share: number): void => {
      const posting = this.#postings.get(key);
      if (!posting || posting.length > most) return;
      const weight = share * (key.startsWith(valueMark) ? valueWeight : this.#weights.weightOf(key));
      for (const index of posting) {
        if (index >= onlyBefore) break;
        const before = scores[index] ?? 0;
        if (before === 0) touched.push(index);
        scores[index] = before + weight;
      }
    };
    for (const key of wanted) add(key, 1);
    const akin = new Set(
      statement.features.flatMap(({ keys }) => keys.flatMap((key) => [...(relatedConcepts(key)?.keys() ?? [])])),
    );
    for (const key of akin) if (!wanted.has(key)) add(key, kindredShare);
    const best = bestOf(touched, scores, limit);
    for (const index of touched) scores[index] = 0;
    return best;
  }
}

/** The `limit` items with the highest scores, highest first, ties in order of the items; without sorting all of them. */
function bestOf(items: readonly number[], scores: Float64Array, limit: number): number[] {
  const best: number[] = [];
  const precedes = (a: number, b: number): boolean => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
    return difference > 0 || (difference === 0 && a < b);
  };
  for (const item of items) {
    const last = best.at(-1);
    if (best.length >= limit && (last === undefined || !precedes(item, last))) continue;
    let at = best.length;
    while (at > 0 && precedes(item, best[at - 1] ?? item)) at -= 1;
    best.splice(at, 0, item);
    if (best.length > limit) best.pop();
  }
  return best;
}

const valueMark = '=';
/** A shared figure or day leads to a statement as surely as a rare word. */
const valueWeight = 0.8;

/** What a statement can be found by: what it is about, and the figures and days it gives. */
function keysOf({ features, cited = [], quantities, times }: Statement): Set<string> {
  const keys = new Set([...features, ...cited].filter(({ speaker }) => !speaker).flatMap(({ keys: own }) => own));
  for (const quantity of quantities) {
    const measure = measureKey(quantity);
    if (measure !== undefined) keys.add(measure);
  }
  for (const { dimension, value, label } of quantities)
    if (!label) for (const key of magnitudeKeys(dimension, value)) keys.add(key);
  for (const { from, month, day, relation } of times) {
    if (relation === 'for') continue;
    if (from !== undefined) {
      const date = dateOf(from);
      keys.add(`${valueMark}${date.month}-${date.day}`);
    } else if (month !== undefined) keys.add(`${valueMark}${month}-${day ?? 1}`);
  }
  return keys;
}

/** Two keys for each amount, so that amounts that differ by rounding share at least one. */
function magnitudeKeys(dimension: string, value: number): string[] {
  if (!(value > 0)) return [`${valueMark}${dimension}0`];
  // Steps of about five per cent.
  const step = Math.log10(value) * 45;
  return [
    `${valueMark}${dimension}${Math.floor(step)}`,
    `${valueMark}${dimension}${Math.floor(step) + (step % 1 < 0.5 ? -1 : 1)}`,
  ];
}
