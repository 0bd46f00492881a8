import type { Evidence } from '../model/conflict';
import { globPattern } from '../text/glob';

/** Puts what trusted sources say first. */
export class Trust {
  readonly #patterns: readonly RegExp[];

  /** Patterns of paths, the most trusted first. */
  constructor(patterns: readonly string[] = []) {
    this.#patterns = patterns.map(globPattern);
  }

  /** 0 for the most trusted; all that no pattern names come last. */
  rankOf(path: string): number {
    const at = this.#patterns.findIndex((pattern) => pattern.test(path));
    return at < 0 ? this.#patterns.length : at;
  }

  /** The passages of one side, those of more trusted sources first, else in their order. */
  order(evidence: readonly Evidence[]): Evidence[] {
    if (!this.#patterns.length) return [...evidence];
    return [...evidence].sort((a, b) => this.rankOf(a.source) - this.rankOf(b.source));
  }
}
