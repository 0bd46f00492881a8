import { detectLanguage } from '../text/detectLanguage';
import type { DetectedLanguage } from '../text/language';
import { splitSentences } from '../text/sentences';
import type { Span } from '../text/span';
import { maskMarkup } from './maskMarkup';
import { pointsBack } from './pointsBack';
import { findProseBlocks, type ProseKind } from './proseBlocks';
import { RecentValues } from './recentValues';

/** A sentence of a brief. Two sentences with equal `key` say the same and get the same findings. */
export interface BriefSentence extends Span {
  readonly kind: ProseKind;
  /** The sentence with markup blanked out; as long as the span. */
  readonly text: string;
  readonly language: DetectedLanguage;
  /** What 'he' and 'the agreement' may point back to: the heading and the sentences before, nearest first. */
  readonly antecedents: readonly string[];
  readonly key: string;
}

/** A sentence within its block, before it is known what stands before the block. */
interface BlockSentence extends Span {
  readonly text: string;
  readonly language: DetectedLanguage;
  /** It leaves something to what stands before it. */
  readonly pointsBack: boolean;
}

/** The sentences of a block as they were read last, with what they were read under; spans count from the start of the block. */
interface ReadBlock {
  readonly sentences: readonly BlockSentence[];
  /** Heading above, and language for sentences that do not tell theirs. */
  under: { readonly heading: string | undefined; readonly language: DetectedLanguage } | undefined;
  read: readonly BriefSentence[];
}

const shortest = 3;
/** How many sentences back antecedents reach: what a pronoun means mostly stands in the one before. */
const reach = 1;
/** Blocks that stay known. Blocks that are being typed leave a trail of versions behind. */
const cacheLimit = 10_000;

/** Cuts briefs into sentences, looking again only at blocks whose text, or what stands above them, changed. */
export class BriefReader {
  readonly #blocks = new RecentValues<ReadBlock>(cacheLimit);
  /** The brief that was asked for last: a hover or completion often follows a check of the same text. */
  #last: { readonly text: string; readonly sentences: readonly BriefSentence[] } | undefined;

  read(text: string): readonly BriefSentence[] {
    if (this.#last?.text !== text) this.#last = { text, sentences: this.#read(text) };
    return this.#last.sentences;
  }

  #read(text: string): BriefSentence[] {
    const sentences: BriefSentence[] = [];
    const languages = new Map<DetectedLanguage, number>();
    let heading: string | undefined;
    for (const { start, end, kind } of findProseBlocks(text)) {
      const words = text.slice(start, end);
      const block = this.#blocks.get(`${kind}\n${words}`, () => ({
        sentences: cut(words),
        under: undefined,
        read: [],
      }));
      const language = mostUsed(languages);
      if (!block.under || block.under.heading !== heading || block.under.language !== language) {
        block.read = readUnder(block.sentences, kind, heading, language);
        block.under = { heading, language };
      }
      for (const sentence of block.read) {
        const length = sentence.end - sentence.start;
        languages.set(sentence.language, (languages.get(sentence.language) ?? 0) + length);
        sentences.push({ ...sentence, start: start + sentence.start, end: start + sentence.end });
      }
      if (kind === 'heading') heading = block.read.at(-1)?.text;
    }
    return sentences;
  }
}

/** The sentences of a block, each with what it may point back to. */
function readUnder(
  sentences: readonly BlockSentence[],
  kind: ProseKind,
  heading: string | undefined,
  fallback: DetectedLanguage,
): BriefSentence[] {
  return sentences.map(({ start, end, text, language: own, pointsBack: leavesUnsaid }, at) => {
    const language = own === 'und' ? fallback : own;
    const before = sentences.slice(Math.max(0, at - reach), at).map((one) => one.text);
    const antecedents = leavesUnsaid ? [...before.reverse(), ...(heading === undefined ? [] : [heading])] : [];
    return { start, end, kind, text, language, antecedents, key: [language, text, ...antecedents].join('\n') };
  });
}

function cut(block: string): BlockSentence[] {
  const masked = maskMarkup(block);
  const language = detectLanguage(masked);
  return splitSentences(masked, { start: 0, end: masked.length }, language)
    .filter(({ start, end }) => end - start >= shortest && /\p{L}/u.test(masked.slice(start, end)))
    .map(({ start, end }) => {
      const text = masked.slice(start, end);
      return { start, end, text, language, pointsBack: pointsBack(text, language) };
    });
}

function mostUsed(languages: ReadonlyMap<DetectedLanguage, number>): DetectedLanguage {
  let best: DetectedLanguage = 'und';
  for (const [language, characters] of languages)
    if (language !== 'und' && characters > (languages.get(best) ?? 0)) best = language;
  return best;
}
