import type { QuotedWords } from '../compare/wordAlignment';
import type { CorpusIndex } from '../index/corpusIndex';
import { type QuotedPassage, stretch } from '../index/quotedPassages';
import { isFunctionWord } from '../text/functionWords';
import { type DetectedLanguage, isLanguage } from '../text/language';
import type { Span } from '../text/span';
import { lettersOf } from '../text/wordSequence';
import { readQuotedWords } from './quotedWords';

/** What the sources have of the words of a quotation. Offsets of the quotation's words count in the text it was read in. */
export type QuotationCheck =
  /** Too short to be anybody's words in particular: a term, a nickname, irony. */
  | { readonly kind: 'short' }
  | { readonly kind: 'verbatim'; readonly words: QuotedWords; readonly passages: readonly QuotedPassage[] }
  /** Nearly as quoted: the nearest passages, best first, which differ from it. */
  | { readonly kind: 'altered'; readonly words: QuotedWords; readonly passages: readonly QuotedPassage[] }
  | { readonly kind: 'absent'; readonly words: QuotedWords };

/** Fewer words are not looked for. */
export const fewestWords = 4;
/** Words beyond these are not looked at: whole articles are no quotations. */
const mostWords = 600;
/** Share of what the words weigh in which quotation and source must be alike for one to be taken from the other. */
const nearly = 0.6;
/** Words that carry meaning which both must have; or fewer, with so many words in all, where they are alike even more. */
const fewestInCommon = 3;
const fewInCommon = { heavy: 2, words: 6, likeness: 0.75 };
/** What a word that only holds a sentence together weighs beside one that carries meaning. */
const lightWeight = 0.35;

/** Looks for the words of a quotation in the sources. */
export function checkQuotation(
  text: string,
  span: Span,
  language: DetectedLanguage,
  index: CorpusIndex,
): QuotationCheck {
  const words = readQuotedWords(text, span);
  const count = words.words.length;
  if (count < fewestWords || count > mostWords) return { kind: 'short' };
  const passages = index.quotedPassages.find(words, text);
  const verbatim = passages.filter((passage) => isVerbatim(passage, words, text));
  if (verbatim.length) return { kind: 'verbatim', words, passages: verbatim };
  const near = passages
    .map((passage) => ({ passage, likeness: likenessOf(passage, words, text, language) }))
    .filter(({ likeness }) => likeness >= nearly)
    .sort((a, b) => b.likeness - a.likeness);
  return near.length
    ? { kind: 'altered', words, passages: near.map(({ passage }) => passage) }
    : { kind: 'absent', words };
}

/** A last word that is cut off is still being written. */
function isVerbatim({ alignment: { differences }, wording }: QuotedPassage, words: QuotedWords, text: string): boolean {
  const [first, second] = differences;
  if (!first) return true;
  const { quoted, source } = first;
  if (second || quoted.to !== words.words.length || quoted.to - quoted.from !== 1) return false;
  const written = lettersOf(stretch(text, words, quoted));
  return source.to - source.from === 1 && lettersOf(stretch(wording.text, wording, source)).startsWith(written);
}

/** How much of what both words weigh is the same, 0 to 1; 0 where too little is the same to tell. */
export function likenessOf(
  { alignment, wording }: QuotedPassage,
  words: QuotedWords,
  text: string,
  language: DetectedLanguage,
): number {
  const weigh = (word: string): number =>
    isLanguage(language) && isFunctionWord(word, language) ? lightWeight : word.length > 1 ? 1 : lightWeight;
  let same = 0;
  let heavy = 0;
  let count = 0;
  for (const [at, place] of alignment.matches.entries()) {
    if (place < 0) continue;
    const weight = weigh(text.slice(words.starts[at], words.ends[at]));
    same += weight;
    count += 1;
    if (weight === 1) heavy += 1;
  }
  const total = (of: string): number =>
    (of.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []).reduce((sum, word) => sum + weigh(word), 0);
  let differing = 0;
  for (const { quoted, source } of alignment.differences)
    differing += Math.max(total(stretch(text, words, quoted)), total(stretch(wording.text, wording, source)));
  const likeness = same / (same + differing);
  const isEnough =
    heavy >= fewestInCommon ||
    (heavy >= fewInCommon.heavy && count >= fewInCommon.words && likeness >= fewInCommon.likeness);
  return isEnough ? likeness : 0;
}
