import type { FoundConflict } from '../index/conflictGroups';
import type { CorpusIndex } from '../index/corpusIndex';
import { languages as allLanguages, isLanguage, type Language } from '../text/language';
import { textOf } from '../text/span';
import { BriefReader, type BriefSentence } from './brief';
import type { BriefQuotation } from './briefQuotations';
import { buildBriefStatement, readContext } from './briefStatement';
import { judgeQuotation, type QuotationVerdict, type QuotingSentence } from './quotationVerdict';
import { RecentValues } from './recentValues';
import { checkSentence, type SentenceCheck } from './sentenceCheck';

/** A sentence of a brief with what the sources say on it. */
export interface CheckedSentence {
  readonly sentence: BriefSentence;
  /** Undefined for text in a language that is not read. */
  readonly check: SentenceCheck | undefined;
  /** Those that begin in it. */
  readonly quotations: readonly CheckedQuotation[];
}

/** A quotation of a brief with what the sources say on its words. */
export interface CheckedQuotation extends BriefQuotation {
  readonly verdict: QuotationVerdict;
  /** The sentences that it takes part in. */
  readonly sentences: readonly QuotingSentence[];
}

/** Sentences that stay known: more than the longest brief has, as long as one of several open ones is typed in. */
const cacheLimit = 20_000;

/**
 * Checks briefs against a corpus. A sentence is compared again only when its words, what the sentences it
 * points back to name, or the corpus changed.
 */
export class BriefChecker {
  readonly #reader = new BriefReader();
  readonly #index: CorpusIndex;
  readonly #languages: readonly Language[];
  /** By the words of a sentence and of what it may point back to. */
  readonly #checks = new RecentValues<SentenceCheck | undefined>(cacheLimit);
  /** By the words of a sentence and what the context lends it. */
  readonly #inContext = new RecentValues<SentenceCheck | undefined>(cacheLimit);
  /** By the words of a quotation and of the sentences that it takes part in. */
  readonly #verdicts = new RecentValues<QuotationVerdict>(cacheLimit);
  #revision = -1;
  #conflicts: readonly FoundConflict[] | undefined;
  #computed = 0;

  /** Sentences in other than these languages are passed over. */
  constructor(index: CorpusIndex, languages: readonly Language[] = allLanguages) {
    this.#index = index;
    this.#languages = languages;
  }

  /** How many sentences were compared so far: what tests count. */
  get computed(): number {
    return this.#computed;
  }

  /** Every sentence of a brief. The generator lets the caller pause between sentences. */
  *check(text: string): Generator<CheckedSentence> {
    this.#forgetStale();
    const sentences = this.#reader.read(text);
    const quotations = this.#reader.quotations(text);
    let next = 0;
    for (const [at, sentence] of sentences.entries()) {
      const first = next;
      while ((quotations[next]?.start ?? Infinity) < sentence.end) next += 1;
      const own = quotations.slice(first, next).map((one) => this.#checkQuotation(text, one, sentences, at));
      yield { sentence, check: this.#checkOf(sentence), quotations: own };
    }
  }

  /** The sentence at an offset of a brief. */
  checkAt(text: string, offset: number): CheckedSentence | undefined {
    this.#forgetStale();
    const sentences = this.#reader.read(text);
    const at = sentences.findIndex(({ start, end }) => start <= offset && offset <= end);
    const sentence = sentences[at];
    if (!sentence) return undefined;
    const begin = sentences[at - 1]?.end ?? 0;
    const quotations = this.#reader
      .quotations(text)
      .filter(({ start }) => start >= begin && start < sentence.end)
      .map((one) => this.#checkQuotation(text, one, sentences, at));
    return { sentence, check: this.#checkOf(sentence), quotations };
  }

  /** The quotation at an offset of a brief. */
  quotationAt(text: string, offset: number): CheckedQuotation | undefined {
    const quotation = this.#reader.quotations(text).find(({ start, end }) => start - 1 <= offset && offset <= end);
    if (!quotation) return undefined;
    this.#forgetStale();
    const sentences = this.#reader.read(text);
    const at = sentences.findIndex(({ end }) => end > quotation.start);
    return this.#checkQuotation(text, quotation, sentences, at);
  }

  /** The same without comparing it. */
  sentenceAt(text: string, offset: number): BriefSentence | undefined {
    return this.sentences(text).find(({ start, end }) => start <= offset && offset <= end);
  }

  /** The sentences of a brief, without comparing them. */
  sentences(text: string): readonly BriefSentence[] {
    return this.#reader.read(text);
  }

  /** What the sources say on a sentence that was read elsewhere: one that is still being written. */
  checkSentence(sentence: BriefSentence): SentenceCheck | undefined {
    this.#forgetStale();
    return this.#checkOf(sentence);
  }

  /** `first` is the sentence that the quotation begins in. */
  #checkQuotation(
    text: string,
    quotation: BriefQuotation,
    all: readonly BriefSentence[],
    first: number,
  ): CheckedQuotation {
    const sentences: QuotingSentence[] = [];
    for (let at = Math.max(0, first); at < all.length; at += 1) {
      const sentence = all[at];
      if (!sentence || (sentences.length > 0 && sentence.start >= quotation.end)) break;
      sentences.push({ sentence, check: this.#checkOf(sentence) });
    }
    const key = [quotation.form, textOf(text, quotation), ...sentences.map(({ sentence }) => sentence.key)].join('\n');
    const verdict = this.#verdicts.get(key, () => judgeQuotation(text, quotation, sentences, this.#index));
    return { ...quotation, verdict, sentences };
  }

  #checkOf(sentence: BriefSentence): SentenceCheck | undefined {
    if (!isLanguage(sentence.language) || !this.#languages.includes(sentence.language)) return undefined;
    return this.#checks.get(sentence.key, () => {
      const context = readContext(sentence, this.#index);
      // A word mistyped in the sentence before lends nothing else than before: only what it names is told apart.
      const key = [sentence.language, sentence.text, ...[...context].flat()].join('\n');
      return this.#inContext.get(key, () => {
        this.#computed += 1;
        const statement = buildBriefStatement(sentence, this.#index, context);
        return statement && checkSentence(statement, this.#index);
      });
    });
  }

  /** What was found holds for the sources, and the conflicts among them, that were known then. */
  #forgetStale(): void {
    const { revision, knownConflicts } = this.#index;
    if (this.#revision === revision && this.#conflicts === knownConflicts) return;
    this.#checks.clear();
    this.#inContext.clear();
    this.#verdicts.clear();
    this.#revision = revision;
    this.#conflicts = knownConflicts;
  }
}
