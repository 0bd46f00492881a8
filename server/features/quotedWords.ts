import type { Gap, QuotedWords } from '../compare/wordAlignment';
import type { Span } from '../text/span';
import { readWordSequence } from '../text/wordSequence';

/**
 * The words of a quotation in a brief. An ellipsis, in brackets or not, leaves words of the source out; what stands in
 * brackets is the writer's; markup, citations and notes are no words. Offsets are those of `text`.
 */
export function readQuotedWords(text: string, { start, end }: Span): QuotedWords {
  const prose = text
    .slice(start, end)
    .replace(noWords, blank)
    .replace(linkedText, (match, words: string) => ` ${words}${' '.repeat(match.length - words.length - 1)}`)
    .replace(changedInitial, ` $1${joiner}`)
    .replace(changedWord, (match) => fill(insertion, match))
    .replace(ellipsis, (match) => fill(omission, match))
    .replace(bracket, (match) => fill(insertion, match));
  const { words, starts, ends } = readWordSequence(prose);
  const gaps = Array.from(starts, (from, at): Gap => {
    const between = prose.slice(ends[at - 1] ?? 0, from);
    return between.includes(omission) ? 'omission' : between.includes(insertion) ? 'insertion' : 'none';
  });
  const beginning = (at: number): number =>
    text.startsWith('[', at - 1) && text.startsWith(']', at + 1) ? at - 1 : at;
  return {
    words,
    gaps,
    starts: starts.map((at) => beginning(at + start)),
    ends: ends.map((at) => at + start),
  };
}

const omission = '\u0001';
const insertion = '\u0002';
/** A soft hyphen does not part a word. */
const joiner = '\u00ad';

/** Code, comments, tags, citations, footnote marks. */
const noWords =
  /`[^`\n]{0,300}`|<!--[\s\S]{0,2000}?-->|<\/?[a-z][^<>\n]{0,300}>|\[[^[\]\n]{0,300}@[^[\]\n]{0,300}\]|\[\^[^\]\n]{1,100}\]/giu;

/** `[words](address)`, `[words][label]`. */
const linkedText = /\[([^[\]\n]{1,300})\](?:\([^()\n]{0,1000}\)|\[[^[\]\n]{0,100}\])/gu;

/** '[T]he': a capital or small letter made of the other. */
const changedInitial = /(?<![\p{L}\p{N}])\[(\p{L})\](?=\p{L})/gu;

/** 'sign[ed]': an ending that the writer put or changed. */
const changedWord = /\p{L}+\[\p{L}{1,20}\]\p{L}*/gu;

const ellipsis = /[[(]\s?(?:…|\.\s?\.\s?\.)\s?[\])]|…|\.\s?\.\s?\.+/gu;

const bracket = /\[[^[\]\n]{0,300}\]/gu;

const blank = (match: string): string => ' '.repeat(match.length);

const fill = (mark: string, match: string): string => mark.repeat(match.length);
