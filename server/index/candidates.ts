import { relatedConcepts } from '../compare/conceptRelations';
import { measureKey } from '../compare/quantityKeys';
import type { Statement, Weights } from '../compare/statement';

/** Keys of at most this share of the statements lead to candidates: what everybody says leads nowhere. */
const commonShare = 0.35;

/** What a word of kindred meaning counts beside the same one. */
const kindredShare = 0.4;

/** Finds the statements that share the most telling keys with a given one. An inverted index over keys. */
export class CandidateIndex {
  readonly #postings = new Map<string, number[]>();
  readonly #size: number;
  readonly #weights: Weights;

  constructor(statements: readonly Statement[], weights: Weights) {
    this.#weights = weights;
    this.#size = statements.length;
    for (const [index, statement] of statements.entries()) {
      for (const key of keysOf(statement)) {
        const posting = this.#postings.get(key);
        if (posting) posting.push(index);
        else this.#postings.set(key, [index]);
      }
    }
  }

  /** Indexes of the best `limit` statements, best first; ties in order of the statements. */
  find(statement: Statement, limit: number, onlyBefore = Infinity): number[] {
    const scores = new Map<number, number>();
    const wanted = keysOf(statement);
    // 'Four boats' may be what 'there are four' speaks of.
    if (wanted.has('measure:count')) wanted.add('measure:bare');
    wanted.delete('measure:count');
    const add = (key: string, share: number): void => {
      const posting = this.#postings.get(key);
      if (!posting || (this.#size > 60 && posting.length > this.#size * commonShare)) return;
      const weight = share * (key.startsWith(valueMark) ? valueWeight : this.#weights.weightOf(key));
      for (const index of posting) {
        if (index >= onlyBefore) break;
        scores.set(index, (scores.get(index) ?? 0) + weight);
      }
    };
    for (const key of wanted) add(key, 1);
    const akin = new Set(
      statement.features.flatMap(({ keys }) => keys.flatMap((key) => [...(relatedConcepts(key)?.keys() ?? [])])),
    );
    for (const key of akin) if (!wanted.has(key)) add(key, kindredShare);
    return [...scores]
      .sort(([a, m], [b, n]) => n - m || a - b)
      .slice(0, limit)
      .map(([index]) => index);
  }
}

const valueMark = '=';
/** A shared figure or day leads to a statement as surely as a rare word. */
const valueWeight = 0.8;

/** What a statement can be found by: what it is about, and the figures and days it gives. */
function keysOf({ features, quantities, times }: Statement): Set<string> {
  const keys = new Set(features.filter(({ speaker }) => !speaker).flatMap(({ keys: own }) => own));
  for (const quantity of quantities) {
    const measure = measureKey(quantity);
    if (measure !== undefined) keys.add(measure);
  }
  for (const { dimension, value, label } of quantities)
    if (!label) for (const key of magnitudeKeys(dimension, value)) keys.add(key);
  for (const { from, month, day, relation } of times) {
    if (relation === 'for') continue;
    if (from !== undefined) {
      const date = new Date(from * 86_400_000);
      keys.add(`${valueMark}${date.getUTCMonth() + 1}-${date.getUTCDate()}`);
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
