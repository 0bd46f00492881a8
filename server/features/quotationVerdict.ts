import { speakerOf } from '../compare/attributions';
import type { Referent, Statement } from '../compare/statement';
import type { CorpusIndex, SourceStatement } from '../index/corpusIndex';
import type { QuotedPassage } from '../index/quotedPassages';
import { type DetectedLanguage, isLanguage } from '../text/language';
import { overlaps, type Span, textOf } from '../text/span';
import type { BriefSentence } from './brief';
import type { BriefQuotation } from './briefQuotations';
import { buildBriefStatement } from './briefStatement';
import { checkQuotation, type QuotationCheck } from './quotationCheck';
import type { SentenceCheck } from './sentenceCheck';

/** What is to be said of a quotation. */
export type QuotationVerdict =
  | Extract<QuotationCheck, { readonly kind: 'verbatim' | 'altered' }>
  /** A source in another language says it. */
  | { readonly kind: 'translated'; readonly original: SourceStatement }
  /** Somebody is said to have said so, and no source has it. */
  | { readonly kind: 'absent' }
  /** A term, a title, or words that are nobody's in particular. */
  | { readonly kind: 'none' };

/** A sentence of a brief that a quotation takes part in, with what is known of it. */
export interface QuotingSentence {
  readonly sentence: BriefSentence;
  readonly check: SentenceCheck | undefined;
}

/** Words of a quotation that nobody is said to have said, from which on it is hardly a title or a term. */
const surelySaid = 10;
/** The same where the sources have something very like it. */
const surelyTaken = 7;
/** Words of a quotation from which on it is told that no source has it. */
const fewestAbsent = 5;
/** Score from which two statements in two languages are taken to say the same. */
const sameSaying = 0.6;

/** What the sources say on the words of a quotation, in the light of the sentences around it. */
export function judgeQuotation(
  text: string,
  quotation: BriefQuotation,
  sentences: readonly QuotingSentence[],
  index: CorpusIndex,
): QuotationVerdict {
  const language = sentences[0]?.sentence.language ?? 'und';
  const words = textOf(text, quotation);
  const check = checkQuotation(words, { start: 0, end: words.length }, language, index);
  if (check.kind === 'verbatim') return check;
  if (check.kind === 'short' || index.quotedPassages.isInTitle(check.words)) return { kind: 'none' };
  const count = check.words.words.length;
  const isSaid =
    quotation.form === 'block' || speakersOf(quotation, sentences, index).length > 0 || isCited(text, sentences);
  if (check.kind === 'altered')
    return isSaid || (count >= surelyTaken && !isTitle(words, language)) ? check : { kind: 'none' };
  const original = findOriginal(language, sentences, index);
  if (original) return { kind: 'translated', original };
  if (count < (isSaid ? fewestAbsent : surelySaid) || isTitle(words, language)) return { kind: 'none' };
  return { kind: 'absent' };
}

/** Who a brief says says the words. The same attribution is found from every sentence of a long quotation. */
export interface BriefSpeaker extends Span {
  readonly referent: Referent | undefined;
}

/** Who is said to say a quotation of a brief: spans count in the brief. */
export function speakersOf(quotation: Span, sentences: readonly QuotingSentence[], index: CorpusIndex): BriefSpeaker[] {
  return sentences.flatMap(({ sentence }) => {
    const statement = buildBriefStatement(sentence, index);
    if (!statement) return [];
    const own = { start: quotation.start - sentence.start, end: quotation.end - sentence.start };
    return statement.attributions.flatMap((attribution): BriefSpeaker[] => {
      if (!overlaps(attribution.content, own)) return [];
      const { start, end } = attribution.speaker;
      return [
        { start: sentence.start + start, end: sentence.start + end, referent: speakerOf(statement, attribution) },
      ];
    });
  });
}

const isCited = (text: string, sentences: readonly QuotingSentence[]): boolean =>
  sentences.some(({ sentence }) => /\[[^\]\n]*@[\p{L}\p{N}_{]/u.test(textOf(text, sentence)));

/** Who a source says says a passage: those who are quoted in it, else who talks there. */
export function speakersIn({ source, wording, alignment }: QuotedPassage, index: CorpusIndex): Referent[] {
  const { starts, ends } = wording;
  const span = { start: starts[alignment.from] ?? 0, end: ends[alignment.to - 1] ?? 0 };
  return index.statementsIn(source, span).flatMap((statement) => {
    const quoted = statement.attributions.filter(({ content }) => overlaps(content, span));
    if (quoted.length) return quoted.flatMap((attribution) => speakerOf(statement, attribution) ?? []);
    return statement.voice ? [statement.voice] : [];
  });
}

/** A statement in another language that somebody is quoted with, and that says what the sentence says. */
function findOriginal(
  language: DetectedLanguage,
  sentences: readonly QuotingSentence[],
  index: CorpusIndex,
): SourceStatement | undefined {
  const found = sentences.flatMap(({ sentence, check }) => {
    const statement = check && buildBriefStatement(sentence, index);
    const own = statement ? quotedBy(statement) : [];
    return (check?.matches ?? []).flatMap(({ comparison, other }) => {
      if (other.language === language || comparison.relation !== 'agrees' || comparison.score < sameSaying) return [];
      const others = quotedBy(other);
      const isSame =
        comparison.kind === 'attribution' ||
        (comparison.kind === 'polarity' && others.some(({ key }) => own.some((one) => one.key === key)));
      return isSame && others.length ? [{ other, score: comparison.score }] : [];
    });
  });
  return found.sort((a, b) => b.score - a.score)[0]?.other;
}

const quotedBy = (statement: Statement): Referent[] => [
  ...statement.attributions.flatMap((attribution) => speakerOf(statement, attribution) ?? []),
  ...(statement.voice ? [statement.voice] : []),
];

/** Every word that carries meaning has a capital, as titles have in English: 'The Old Bridge of Lindahl'. */
function isTitle(words: string, language: DetectedLanguage): boolean {
  if (!isLanguage(language)) return false;
  const long = words.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  return long.length > 0 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * titleShare;
}
const titleShare = 0.8;
