import type { Referent } from '../compare/statement';
import type { Mention } from '../model/mention';
import type { Sentence, SourceFacts } from '../model/source';
import { findReferent, peopleOf } from './referents';
import { type Surroundings, unknownKey, yearFeatures } from './statements';

/** How much of a key's weight the sentences before lend, nearest first. */
const before = [0.7, 0.5, 0.35];
/** Across the border of a paragraph or turn, less of it. */
const acrossParagraphs = 0.7;
const fromHeading = 0.6;
const fromTitle = 0.5;
const fromOpening = 0.4;
/** What a document speaks of in so large a share of its sentences is its topic, and 'it' and 'the company' mean that. */
const topicShare = 0.12;
const fromTopic = 0.5;
/** An answer speaks of what was asked. */
const fromQuestion = 0.7;

/** Characters of a heading that stands in the line of its paragraph. */
const longestRunIn = 60;

/** Characters of 'No.' with the mark of a turn before it. */
const longestVerdict = 12;

/** How many sentences back 'he' or 'she' may point. */
const referentReach = 3;

/** Looks up the entity of mention `mention` of sentence `sentence`. */
type KeyOf = (sentence: number, mention: number) => string | undefined;

/** Finds what the sentences, headings and title around each sentence of one source supply to it. */
export class SurroundingsFinder {
  readonly #facts: SourceFacts;
  readonly #keyOf: KeyOf;
  /** Keys of each sentence. */
  readonly #keys: readonly (readonly string[])[];
  /** First sentence of each passage. */
  readonly #openings = new Map<number, number>();
  /** Sentences of a heading, by where the heading starts. */
  readonly #headings = new Map<number, number[]>();
  readonly #titles: number[] = [];
  /** Keys of what the document as a whole is about. */
  readonly #topic: ReadonlySet<string>;

  constructor(facts: SourceFacts, keyOf: KeyOf) {
    this.#facts = facts;
    this.#keyOf = keyOf;
    this.#keys = facts.sentences.map((sentence, at) =>
      keysOf(sentence, (mention, m) => keyOf(at, m) ?? unknownKey(mention)),
    );
    this.#topic = topicOf(this.#keys);
    for (const [at, { passage }] of facts.sentences.entries()) {
      if (!this.#openings.has(passage)) this.#openings.set(passage, at);
      const home = facts.passages[passage];
      if (home?.kind === 'title') this.#titles.push(at);
      if (home?.kind === 'heading') this.#headings.set(home.start, [...(this.#headings.get(home.start) ?? []), at]);
    }
  }

  /** Sentences of the question that the turn in passage `own` answers. */
  #questionBefore(own: number): readonly number[] {
    for (let passage = own - 1; passage >= 0; passage -= 1) {
      if (this.#facts.passages[passage]?.turn !== 'question') continue;
      const first = this.#openings.get(passage);
      if (first === undefined) return [];
      const found: number[] = [];
      for (let at = first; this.#facts.sentences[at]?.passage === passage; at += 1) found.push(at);
      return found;
    }
    return [];
  }

  /**
   * The sentence that a sentence answers: the last one of the turn or heading that asks, where it comes first behind that,
   * or the question right before it in its own passage. Between the two the bare verdict may stand: 'No. They …'.
   * Undefined where nothing is asked.
   */
  askedBefore(index: number): { readonly question: number; readonly verdict?: number } | undefined {
    const { sentences, passages } = this.#facts;
    const own = sentences[index]?.passage;
    const last = sentences[index - 1];
    if (own === undefined || !last) return undefined;
    if (last.passage !== own)
      return passages[last.passage]?.turn === 'question' && passages[own]?.turn !== 'question'
        ? { question: index - 1 }
        : undefined;
    if (this.#isRunInQuestion(index - 1)) return { question: index - 1 };
    if (last.end - last.start > longestVerdict) return undefined;
    const before = this.askedBefore(index - 1);
    return before && before.verdict === undefined ? { ...before, verdict: index - 1 } : undefined;
  }

  /** 'Who was it? …', and at the beginning of a paragraph 'Who it was. …'. */
  #isRunInQuestion(index: number): boolean {
    const { sentences, text } = this.#facts;
    const { start, end, passage } = sentences[index] ?? { start: 0, end: 0, passage: -1 };
    if (/\?["'”’»)\]*_]*$/u.test(text.slice(Math.max(start, end - 6), end))) return true;
    return this.#openings.get(passage) === index && end - start <= longestRunIn && text.startsWith('**', start);
  }

  /** The people of each of the sentences right before, in the same passage or the one above, nearest first. */
  *#peopleBefore(index: number): Generator<readonly Referent[]> {
    const { sentences } = this.#facts;
    const own = sentences[index]?.passage ?? 0;
    for (let at = index - 1; at >= Math.max(0, index - referentReach); at -= 1) {
      const sentence = sentences[at];
      if (!sentence || own - sentence.passage > 1) return;
      yield peopleOf(sentence.mentions, (mention, m) => this.#keyOf(at, m) ?? unknownKey(mention));
    }
  }

  of(index: number): Omit<Surroundings, 'keyOf' | 'findName'> & { readonly context: ReadonlyMap<string, number> } {
    const { sentences, passages, metadata, text } = this.#facts;
    const own = sentences[index]?.passage ?? 0;
    const passage = passages[own];
    const context = new Map<string, number>();
    const lend = (at: number, weight: number): void => {
      for (const key of this.#keys[at] ?? []) if ((context.get(key) ?? 0) < weight) context.set(key, weight);
    };
    for (const key of this.#topic) context.set(key, fromTopic);
    before.forEach((weight, back) => {
      const at = index - 1 - back;
      const gap = own - (sentences[at]?.passage ?? -Infinity);
      if (gap === 0) lend(at, weight);
      else if (gap <= 2) lend(at, weight * acrossParagraphs);
    });
    for (const heading of passage?.headings ?? [])
      for (const at of this.#headings.get(heading.start) ?? []) if (at < index) lend(at, fromHeading);
    for (const at of this.#titles) if (at < index) lend(at, fromTitle);
    if (passage?.turn === 'answer') for (const at of this.#questionBefore(own)) lend(at, fromQuestion);
    const opening = this.#openings.get(own);
    if (opening !== undefined && opening < index) lend(opening, fromOpening);
    const referent = findReferent(this.#peopleBefore(index));
    return {
      text,
      context,
      ...(referent ? { referent } : {}),
      ...(metadata.published === undefined ? {} : { published: metadata.published }),
      ...(passage?.speaker === undefined ? {} : { speaker: passage.speaker }),
      ...(passage?.turn === 'question' ? { unstated: true } : {}),
    };
  }
}

function topicOf(keys: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const one of keys) for (const key of new Set(one)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = Math.max(2, keys.length * topicShare);
  return new Set(
    [...counts]
      .filter(([key, count]) => count >= enough && !key.startsWith('~') && !/^[a-z]{2}:/u.test(key))
      .map(([key]) => key),
  );
}

function keysOf(sentence: Sentence, keyOf: (mention: Mention, index: number) => string): string[] {
  return [
    ...sentence.mentions.flatMap((mention, index) => [
      keyOf(mention, index),
      ...(mention.country === undefined ? [] : [`country:${mention.country}`]),
    ]),
    ...(sentence.mentions.some(({ type }) => type === 'agreement') ? ['agreement'] : []),
    ...sentence.terms.flatMap(({ keys }) => keys),
    ...sentence.times.flatMap((time) => yearFeatures(time, 0).flatMap(({ keys }) => keys)),
  ];
}
