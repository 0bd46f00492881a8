import type { Statement, Weights } from '../compare/statement';

/** Keys of at most this share of the statements lead to candidates: what everybody says leads nowhere. */
const commonShare = 0.35;

/** Finds the statements that share the most telling keys with a given one. An inverted index over keys. */
export class CandidateIndex {
  readonly #postings = new Map<string, number[]>();
  readonly #size: number;
  readonly #weights: Weights;

  constructor(statements: readonly Statement[], weights: Weights) {
    this.#weights = weights;
    this.#size = statements.length;
    for (const [index, { features }] of statements.entries()) {
      for (const key of new Set(features.filter(({ speaker }) => !speaker).flatMap(({ keys }) => keys))) {
        const posting = this.#postings.get(key);
        if (posting) posting.push(index);
        else this.#postings.set(key, [index]);
      }
    }
  }

  /** Indexes of the best `limit` statements, best first; ties in order of the statements. */
  find(statement: Statement, limit: number, onlyBefore = Infinity): number[] {
    const scores = new Map<number, number>();
    for (const key of new Set(statement.features.flatMap(({ keys }) => keys))) {
      const posting = this.#postings.get(key);
      if (!posting || (this.#size > 60 && posting.length > this.#size * commonShare)) continue;
      const weight = this.#weights.weightOf(key);
      for (const index of posting) {
        if (index >= onlyBefore) break;
        scores.set(index, (scores.get(index) ?? 0) + weight);
      }
    }
    return [...scores]
      .sort(([a, m], [b, n]) => n - m || a - b)
      .slice(0, limit)
      .map(([index]) => index);
  }
}
