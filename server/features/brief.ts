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

/** A sentence within its block. */
interface BlockSentence extends Span {
  readonly text: string;
  readonly language: DetectedLanguage;
  /** It leaves something to what stands before it. */
  readonly pointsBack: boolean;
  /** Key of the sentence where it stands by itself: put together once, not on every keystroke. */
  readonly key: string;
}

const shortest = 3;
/** How many sentences back antecedents reach: what a pronoun means mostly stands in the one before. */
const reach = 1;
/** Blocks that stay known. Blocks that are being typed leave a trail of versions behind. */
const cacheLimit = 10_000;

/** Cuts briefs into sentences, looking again only at blocks whose text changed. */
export class BriefReader {
  readonly #blocks = new RecentValues<readonly BlockSentence[]>(cacheLimit);
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
    for (const block of findProseBlocks(text)) {
      const previous: string[] = [];
      for (const { start, end, text: words, language, pointsBack: leavesUnsaid, key } of this.#sentencesOf(
        text.slice(block.start, block.end),
      )) {
        const decided = language === 'und' ? mostUsed(languages) : language;
        const antecedents = leavesUnsaid
          ? [...previous.slice(0, reach), ...(heading === undefined ? [] : [heading])]
          : [];
        languages.set(decided, (languages.get(decided) ?? 0) + end - start);
        sentences.push({
          start: block.start + start,
          end: block.start + end,
          kind: block.kind,
          text: words,
          language: decided,
          antecedents,
          key: antecedents.length || decided !== language ? `${decided}\n${words}\n${antecedents.join('\n')}` : key,
        });
        previous.unshift(words);
      }
      if (block.kind === 'heading') heading = previous[0];
    }
    return sentences;
  }

  #sentencesOf(block: string): readonly BlockSentence[] {
    return this.#blocks.get(block, () => {
      const masked = maskMarkup(block);
      const language = detectLanguage(masked);
      return splitSentences(masked, { start: 0, end: masked.length }, language)
        .filter(({ start, end }) => end - start >= shortest && /\p{L}/u.test(masked.slice(start, end)))
        .map(({ start, end }) => {
          const words = masked.slice(start, end);
          return {
            start,
            end,
            text: words,
            language,
            pointsBack: pointsBack(words, language),
            key: `${language}\n${words}\n`,
          };
        });
    });
  }
}

function mostUsed(languages: ReadonlyMap<DetectedLanguage, number>): DetectedLanguage {
  let best: DetectedLanguage = 'und';
  for (const [language, characters] of languages)
    if (language !== 'und' && characters > (languages.get(best) ?? 0)) best = language;
  return best;
}
