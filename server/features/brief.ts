import { detectLanguage } from '../text/detectLanguage';
import type { DetectedLanguage } from '../text/language';
import { splitSentences } from '../text/sentences';
import { shift as moveBy, type Span } from '../text/span';
import { type BriefQuotation, findBriefQuotations } from './briefQuotations';
import { maskMarkup } from './maskMarkup';
import { pointsBack } from './pointsBack';
import { findProseBlocks, type ProseBlock, type ProseKind } from './proseBlocks';
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

/** A block with what it was last read as. */
interface ReadBlock {
  readonly sentences: readonly BlockSentence[];
  /** Spans count from the start of the block. */
  readonly quotations: readonly BriefQuotation[];
  /** Heading above, and language for sentences that do not tell theirs. */
  under?: { readonly heading: string | undefined; readonly language: DetectedLanguage };
  /** Spans count from the start of the block. */
  read: readonly BriefSentence[];
  /** The same at the place where the block stood last: most blocks stand there again. */
  placed?: {
    readonly at: number;
    readonly read: readonly BriefSentence[];
    readonly sentences: readonly BriefSentence[];
  };
}

const shortest = 3;
/** How many sentences back antecedents reach: what a pronoun means mostly stands in the one before. */
const reach = 1;
/** Blocks that stay known. Blocks that are being typed leave a trail of versions behind. */
const cacheLimit = 10_000;

/** Cuts briefs into sentences, looking again only at blocks whose text, or what stands above them, changed. */
export class BriefReader {
  readonly #blocks = new RecentValues<ReadBlock>(cacheLimit);
  /** The brief that was asked for last: the next one is mostly the same but for a letter. */
  #last: ReadBrief = { text: '', blocks: [], sentences: [], quotations: [] };

  read(text: string): readonly BriefSentence[] {
    return this.#readAgain(text).sentences;
  }

  /** The quotations of a brief, in order. */
  quotations(text: string): readonly BriefQuotation[] {
    return this.#readAgain(text).quotations;
  }

  #readAgain(text: string): ReadBrief {
    if (this.#last.text !== text) this.#last = this.#read(text);
    return this.#last;
  }

  #read(text: string): ReadBrief {
    const blocks: PlacedBlock[] = [];
    const sentences: BriefSentence[] = [];
    const quotations: BriefQuotation[] = [];
    const languages = new Map<DetectedLanguage, number>();
    let heading: string | undefined;
    const unchanged = new UnchangedBlocks(this.#last, text);
    for (const { start, end, kind } of findProseBlocks(text)) {
      const block = unchanged.find(start, end, kind) ?? this.#blockOf(kind, text.slice(start, end));
      blocks.push({ start, end, kind, block });
      const language = mostUsed(languages);
      if (block.under?.heading !== heading || block.under?.language !== language) {
        block.read = readUnder(block.sentences, kind, heading, language);
        block.under = { heading, language };
      }
      if (block.placed?.at !== start || block.placed.read !== block.read)
        block.placed = { at: start, read: block.read, sentences: block.read.map((sentence) => shift(sentence, start)) };
      for (const sentence of block.placed.sentences) {
        sentences.push(sentence);
        const length = sentence.end - sentence.start;
        languages.set(sentence.language, (languages.get(sentence.language) ?? 0) + length);
      }
      for (const quotation of block.quotations) quotations.push(moveBy(quotation, start));
      if (kind === 'heading') heading = block.read.at(-1)?.text;
    }
    return { text, blocks, sentences, quotations };
  }

  #blockOf(kind: ProseKind, words: string): ReadBlock {
    return this.#blocks.get(`${kind}\n${words}`, () => ({
      sentences: cut(words),
      quotations: findBriefQuotations(words, kind),
      read: [],
    }));
  }
}

const shift = ({ start, end, kind, text, language, antecedents, key }: BriefSentence, by: number): BriefSentence => ({
  start: start + by,
  end: end + by,
  kind,
  text,
  language,
  antecedents,
  key,
});

interface PlacedBlock extends ProseBlock {
  readonly block: ReadBlock;
}

interface ReadBrief {
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
  readonly sentences: readonly BriefSentence[];
  readonly quotations: readonly BriefQuotation[];
}

/** The blocks before and behind what differs between two versions of a brief, asked for in their order. */
class UnchangedBlocks {
  readonly #old: ReadBrief;
  /** Up to here both versions are the same; from there, counted in the new one, they are again. */
  readonly #before: number;
  readonly #behind: number;
  readonly #shift: number;
  #at = 0;

  constructor(old: ReadBrief, text: string) {
    this.#old = old;
    this.#before = commonPrefix(old.text, text);
    this.#behind = text.length - commonSuffix(old.text, text, this.#before);
    this.#shift = text.length - old.text.length;
  }

  find(start: number, end: number, kind: ProseKind): ReadBlock | undefined {
    const shift = start >= this.#behind ? this.#shift : 0;
    if (shift === 0 && end > this.#before && start < this.#behind) return undefined;
    const { blocks } = this.#old;
    while ((blocks[this.#at]?.start ?? Infinity) < start - shift) this.#at += 1;
    const found = blocks[this.#at];
    return found?.start === start - shift && found.end === end - shift && found.kind === kind ? found.block : undefined;
  }
}

/** Characters compared at once. */
const stride = 4_096;

/** How many characters two texts have in common at their beginning. */
function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.slice(at, at + stride) === b.slice(at, at + stride)) at += stride;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return Math.min(at, most);
}

/** How many they have in common at their end, without the `taken` ones at their beginning. */
function commonSuffix(a: string, b: string, taken: number): number {
  const most = Math.min(a.length, b.length) - taken;
  let length = 0;
  const same = (from: number, to: number): boolean =>
    a.slice(a.length - to, a.length - from) === b.slice(b.length - to, b.length - from);
  while (length + stride <= most && same(length, length + stride)) length += stride;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length += 1;
  return length;
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
