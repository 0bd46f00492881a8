import type { CorpusIndex } from '../index/corpusIndex';
import { type BriefSentence, BriefReader } from './brief';
import { buildBriefStatement } from './briefStatement';
import { checkSentence, type SentenceCheck } from './sentenceCheck';

/** A sentence of a brief with what the sources say on it. */
export interface CheckedSentence {
  readonly sentence: BriefSentence;
  /** Undefined for text in a language that the engine does not read. */
  readonly check: SentenceCheck | undefined;
}

const cacheLimit = 10_000;

/**
 * Checks briefs against a corpus. A sentence is compared again only when its words, what it points back to, or the
 * corpus changed.
 */
export class BriefChecker {
  readonly #reader = new BriefReader();
  readonly #index: CorpusIndex;
  #checks = new Map<string, SentenceCheck | undefined>();
  #revision = -1;
  #computed = 0;

  constructor(index: CorpusIndex) {
    this.#index = index;
  }

  /** How many sentences were compared so far: what tests count. */
  get computed(): number {
    return this.#computed;
  }

  /** Every sentence of a brief. The generator lets the caller pause between sentences. */
  *check(text: string): Generator<CheckedSentence> {
    this.#forgetStale();
    for (const sentence of this.#reader.read(text)) yield { sentence, check: this.#checkOf(sentence) };
  }

  /** The sentence at an offset of a brief. */
  checkAt(text: string, offset: number): CheckedSentence | undefined {
    this.#forgetStale();
    const sentence = this.#reader.read(text).find(({ start, end }) => start <= offset && offset <= end);
    return sentence && { sentence, check: this.#checkOf(sentence) };
  }

  #checkOf(sentence: BriefSentence): SentenceCheck | undefined {
    if (this.#checks.has(sentence.key)) return this.#checks.get(sentence.key);
    const statement = buildBriefStatement(sentence, this.#index);
    const check = statement && checkSentence(statement, this.#index);
    this.#computed += 1;
    if (this.#checks.size > cacheLimit) this.#checks.clear();
    this.#checks.set(sentence.key, check);
    return check;
  }

  #forgetStale(): void {
    if (this.#revision === this.#index.revision) return;
    this.#checks = new Map();
    this.#revision = this.#index.revision;
  }
}
