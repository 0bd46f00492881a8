import { abbreviations } from './abbreviations';
import { isFunctionWord } from './functionWords';
import { findGlue, type Vocabulary } from './glue';
import { findInlineHeadings } from './inlineHeadings';
import type { DetectedLanguage, Language } from './language';
import type { Span } from './span';

/**
 * Cuts the part of a text that `span` covers into sentences, without the white space around them. The Unicode rules
 * (`Intl.Segmenter`) propose; this layer joins again what they cut after abbreviations, initials and ordinals, and cuts
 * where they do not: after '…', at headings inside a line, and, given the document's `vocabulary`, where the space
 * between two sentences is lost.
 */
export function splitSentences(text: string, span: Span, language: DetectedLanguage, vocabulary?: Vocabulary): Span[] {
  const rules = language === 'und' ? 'en' : language;
  const piece = unwrapLines(text.slice(span.start, span.end), rules);
  const cuts = new Set<number>();
  let sentenceStart = 0;
  for (const { index } of segmenter(rules).segment(piece)) {
    if (index > 0 && !mustJoin(piece, sentenceStart, index, rules)) {
      cuts.add(besideQuotes(piece, index, rules));
      sentenceStart = index;
    }
  }
  for (const cut of findMissedCuts(piece, rules)) cuts.add(cut);
  for (const cut of findInlineHeadings(piece)) cuts.add(cut);
  if (vocabulary) for (const cut of findGluedSentences(piece, vocabulary)) cuts.add(cut);
  return toSpans(
    piece,
    [...cuts].sort((a, b) => a - b),
    span.start,
  );
}

const segmenters = new Map<Language, Intl.Segmenter>();

function segmenter(language: Language): Intl.Segmenter {
  let known = segmenters.get(language);
  if (!known) {
    known = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, known);
  }
  return known;
}

/** From this length on, a line that ends without a full stop has been wrapped; shorter ones are headings or verse. */
const wrappedLine = 50;

/** Single line breaks inside a sentence become spaces (same length): the Unicode rules would cut there. */
function unwrapLines(piece: string, language: Language): string {
  if (!/[\r\n]/.test(piece)) return piece;
  return piece.replace(
    /(?<=([^\r\n]*))(\r\n|\r|\n)(?=([^\r\n]?))/g,
    (lineBreak, line: string, _break: string, next: string) => {
      const left = line.trimEnd();
      if (left === '' || next.trim() === '' || /[.!?…:;][”»"’')\]]*$/.test(left)) return lineBreak;
      if (/^[-*#>|+\d]/.test(next)) return lineBreak;
      const goesOn =
        /^\p{Ll}/u.test(next) ||
        left.length >= wrappedLine ||
        isFunctionWord(/[\p{L}’']*$/u.exec(left)?.[0] ?? '', language);
      return goesOn ? ' '.repeat(lineBreak.length) : lineBreak;
    },
  );
}

const lastWord = /(?:^|[\s([“«"„'’/-])((?:\p{L}[\p{L}\p{M}ªº]*\.)*\p{L}[\p{L}\p{M}ªº]*|\d{1,3})\.\s*$/u;
const acronymEnd = /(?:\p{L}\.\s?)+\p{L}\.\s*$|(?:^|\s)(\p{Lu})\1\.\s?(\p{Lu})\2\.\s*$/u;
const nextWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/uy;
const months =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jänner|Jahrhundert|Jahrestag)/;

/** Words that an ordinal follows in German, while an amount seldom does. */
const beforeOrdinal =
  /(?:^|\s)(?:de[rmns]|d[ia][es]|am|im|vom|zum|zur|beim|[mds]?ein(?:e[nmrs]?)?|ihr(?:e[nmrs]?)?|jede[nmrs]?) \d{1,2}\.\s*$/iu;

/** Longest piece of text before a cut that is looked at. */
const tail = 40;

/** Is the cut at `index` no end of a sentence? `sentenceStart` is where the sentence before it began. */
function mustJoin(piece: string, sentenceStart: number, index: number, language: Language): boolean {
  const left = piece.slice(Math.max(sentenceStart, index - tail), index);
  if (/[\r\n]\s*$/.test(left)) return false;
  const right = wordAt(piece, index);
  if (right === undefined) return false;
  if (/^\p{Ll}/u.test(right) && /[.!?…][”»"“’')\]]*\s*$/u.test(left)) return true;
  // '1. First item.': the number belongs to what follows.
  if (index - sentenceStart < 8 && /^\s*[([]?(?:\d{1,3}|\p{L}|[IVXivx]{1,5})\.\s*$/u.test(left)) return true;
  const match = lastWord.exec(left);
  if (!match?.[1]) return false;
  const opensSentence = /^\p{Lu}/u.test(right) && isFunctionWord(right, language);
  if (acronymEnd.test(left)) return !opensSentence;
  const word = match[1].toLowerCase();
  if (/^\d/.test(word))
    return language === 'de' && word.length < 3 && !opensSentence && (months.test(right) || beforeOrdinal.test(left));
  const { leading, beforeNumber } = abbreviations[language];
  if (leading.has(word)) return !(opensSentence && word.length < 3);
  if (beforeNumber.has(word)) return /^\d/.test(right) || /^[IVXLC]+\b/.test(right);
  return match[1].length === 1 && isInitial(left, match[1]) && !opensSentence;
}

function wordAt(piece: string, index: number): string | undefined {
  let at = index;
  while (at < piece.length && at < index + 6 && !/[\p{L}\p{N}]/u.test(piece.charAt(at))) at += 1;
  nextWord.lastIndex = at;
  return nextWord.exec(piece)?.[0];
}

/** 'J. Smith', 'by J. Smith', but not 'vitamin C. Later'. */
function isInitial(left: string, letter: string): boolean {
  if (letter !== letter.toUpperCase()) return false;
  const before = /([\p{L}\p{M}]+)\s+\p{L}\.\s*$/u.exec(left)?.[1];
  return before === undefined || before.length < 5 || before !== before.toLowerCase();
}

/** Moves a cut behind closing and before opening quotes and brackets that stand on its wrong side. */
function besideQuotes(piece: string, index: number, language: Language): number {
  let at = index;
  if (piece.charAt(at) === '»' && language === 'fr') return at + 1;
  const closing = language === 'de' ? /[“«»”)\]’]/ : /[”»)\]’]/;
  while (
    at < piece.length &&
    at - index < 3 &&
    !/\s/.test(piece.charAt(at - 1)) &&
    (closing.test(piece.charAt(at)) || /^"(?:\s|$)/.test(piece.slice(at, at + 2)))
  ) {
    at += 1;
  }
  if (at > index) return at;
  while (
    at > 1 &&
    (language === 'de' ? /[„»(]/ : /[“«„(¿¡]/).test(piece.charAt(at - 1)) &&
    /[\s.!?…”»"]/.test(piece.charAt(at - 2))
  )
    at -= 1;
  return at;
}

/** Patterns, each behind a mark without which it cannot match: most texts lack it. */
const missed: readonly (readonly [mark: RegExp, pattern: RegExp])[] = [
  // 'gone. 1987 they': a year begins a sentence.
  [/\s(?:1[89]|20)\d\d/, /(?<=\p{Ll}{5}\.)\s+(?=(?:1[89]|20)\d\d,? \p{L})/gu],
  // 'gone… They', 'gone...They'
  [/…|\.\.\./, /(?<=[\p{L}\p{N}”»")](?:…|\.{3,4})[”»"’')\]]{0,2})\s*(?=[“«"„¿¡(—–-]{0,2}\s?\p{Lu})/gu],
  // 'gone.They', 'gone.”“They', 'gone”.They'
  [/[.!?”»)\]][“«„¿¡(]{0,2}\p{Lu}/u, /(?<=\p{Ll}{2}(?:[.!?][”»’)\]]{0,2}|[”»][.!?]))(?=[“«„¿¡(]{0,2}\p{Lu}\p{Ll})/gu],
  // 'gone”They'
  [/[”»]/, /(?<=\p{Ll}[”»])(?=\p{Lu}\p{Ll}+\s)/gu],
  // '… 2031. (photo credit: …'
  [
    /\(/,
    /(?<=[.!?]\s)(?=\((?:photo|picture|image|foto|fotografía|credits?|crédito|crédit|Bild|Quelle|fuente|source)\b)/giu,
  ],
];

/** Ends of sentences that the Unicode rules do not see. */
function findMissedCuts(piece: string, language: Language): number[] {
  const cuts: number[] = [];
  for (const [mark, pattern] of missed) {
    if (!mark.test(piece)) continue;
    for (const match of piece.matchAll(pattern)) {
      const at = match.index + match[0].length;
      const word = /([\p{L}\p{M}]+)\.$/u
        .exec(piece.slice(Math.max(0, match.index - 20), match.index))?.[1]
        ?.toLowerCase();
      if (word === undefined || !abbreviations[language].leading.has(word)) cuts.push(at);
    }
  }
  return cuts;
}

/** 'verdictThe': the words of two sentences grown together. */
function findGluedSentences(piece: string, vocabulary: Vocabulary): number[] {
  const cuts: number[] = [];
  for (const { index } of piece.matchAll(/\p{Ll}(?=\p{Lu})/gu)) {
    const left = /[\p{L}\p{M}]*$/u.exec(piece.slice(Math.max(0, index - tail), index + 1))?.[0] ?? '';
    const right = /^[\p{L}\p{M}]*/u.exec(piece.slice(index + 1, index + tail))?.[0] ?? '';
    if (findGlue(left + right, vocabulary) === left.length) cuts.push(index + 1);
  }
  return cuts;
}

function toSpans(piece: string, cuts: readonly number[], offset: number): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (const to of [...cuts, piece.length]) {
    const part = piece.slice(from, to);
    const trimmed = part.trim();
    if (trimmed) {
      const start = offset + from + part.indexOf(trimmed);
      const end = start + trimmed.length;
      const before = sentences.at(-1);
      if (before && !/[\p{L}\p{N}]/u.test(trimmed)) sentences[sentences.length - 1] = { start: before.start, end };
      else sentences.push({ start, end });
    }
    from = to;
  }
  return sentences;
}
