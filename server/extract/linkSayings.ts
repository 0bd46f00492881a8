import { sayingPatterns } from '../lexicon/sayingPatterns';
import { sayingPronouns } from '../lexicon/sayingPronouns';
import { speakerPronouns } from '../lexicon/speakerPronouns';
import type { Passage, Sentence } from '../model/source';
import type { Attribution } from '../model/stance';
import { isLanguage, type Language } from '../text/language';
import { overlaps, type Span } from '../text/span';
import { findQuotations } from './quotations';

/** How many sentences, and how many passages, the words may stand before the sentence that says whose they are. */
const reach = { sentences: 2, passages: 2 };
/** Fewer letters between marks are a turn of phrase. */
const shortest = 12;

/**
 * Hands words that stand in one sentence to the speaker whom a sentence behind it names: '“…” Ann Roe said it at the
 * fair.' The attribution is that of the second sentence; its content lies in the first.
 */
export function linkSayings(text: string, sentences: readonly Sentence[], passages: readonly Passage[]): Sentence[] {
  return sentences.map((sentence, at) => {
    const told = isLanguage(sentence.language) ? toldIn(text, sentence, sentence.language, passages) : undefined;
    if (!told) return sentence;
    const content = wordsBefore(text, sentences, at, passages);
    if (!content) return sentence;
    const attributions = sentence.attributions.filter((one) => !overlaps(one, told.phrase));
    return { ...sentence, attributions: [...attributions, attributionOf(sentence, told.speaker, content)] };
  });
}

const attributionOf = ({ start, end }: Span, speaker: Span, content: Span): Attribution => ({
  start,
  end,
  speaker: { start: speaker.start, end: speaker.end },
  content,
  kind: 'quotation',
  manner: 'said',
});

/** The phrase that says that somebody said it, and who. */
function toldIn(
  text: string,
  sentence: Sentence,
  language: Language,
  passages: readonly Passage[],
): { phrase: Span; speaker: Span } | undefined {
  const { start, end, cues, passage } = sentence;
  if (passages[passage]?.turn === 'question') return undefined;
  const found = sayingPronouns[language].exec(text.slice(start, end));
  if (!found) return undefined;
  const phrase = { start: start + found.index, end: start + found.index + found[0].length };
  if (cues.some(({ kind, scope }) => kind !== 'plan' && kind !== 'end' && overlaps(scope, phrase))) return undefined;
  // The words stand in the sentence itself.
  if (findQuotations(text, sentence).some((one) => one.end - one.start > shortest)) return undefined;
  const speaker = speakerIn(text, sentence, phrase, language);
  return speaker && { phrase, speaker };
}

/** Whoever stands at the phrase: a name, with a title or 'herself' between; a pronoun; where a language leaves it out, the verb. */
function speakerIn(text: string, sentence: Sentence, phrase: Span, language: Language): Span | undefined {
  const gapTo = ({ start, end }: Span): string =>
    end <= phrase.start ? text.slice(end, phrase.start) : text.slice(phrase.end, start);
  const named = sentence.mentions
    .filter(
      ({ type, country, ...mention }) =>
        (type === 'person' || (type === 'unknown' && country === undefined)) &&
        /^[^,;.:()]{0,25}$/u.test(gapTo(mention)),
    )
    .filter((mention) => mention.end <= phrase.start || !leadsElsewhere[language].test(gapTo(mention)))
    .sort((one, other) => gapTo(one).length - gapTo(other).length)[0];
  if (named) return named;
  const { first, third } = speakerPronouns[language];
  const owners = new Set([...first.split(' '), ...third.split(' ')]);
  for (const match of text.slice(sentence.start, sentence.end).matchAll(/\p{L}+/gu)) {
    const start = sentence.start + match.index;
    const pronoun = { start, end: start + match[0].length };
    if (owners.has(match[0].toLowerCase()) && !overlaps(pronoun, phrase) && /^\s*$/u.test(gapTo(pronoun)))
      return pronoun;
  }
  // A name that this text alone does not tell from other words, the other texts may.
  const subject = /^\P{L}*(?<subject>\p{Lu}[^,;:.()]{2,50})\s$/u.exec(text.slice(sentence.start, phrase.start));
  const words = subject?.groups?.['subject'];
  if (words !== undefined) return { start: phrase.start - 1 - words.length, end: phrase.start - 1 };
  return language === 'es' || language === 'it' || language === 'pt' ? lastWord(text, phrase) : undefined;
}

/** Behind the phrase a preposition leads to a place or to who is told. */
const leadsElsewhere: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:at|in|on|to|before|from|with|near|for)\b/iu,
  es: /(?<!\p{L})(?:en|ante|a|al|desde|con|para|junto)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:in|a|al|alla|ai|da|davanti|con|per|nel|nella)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:à|au|aux|en|dans|devant|avec|pour|sur)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:em|no|na|ao|à|aos|perante|com|para)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:in|im|am|an|vor|auf|bei|zu|zum|zur|mit)(?!\p{L})/iu,
};

function lastWord(text: string, { start, end }: Span): Span {
  const from = start + text.slice(start, end).search(/[^\s'’-]+$/u);
  return { start: from, end };
}

/** What opens a sentence that is only what somebody says. */
const thatAlone: Readonly<Record<Language, RegExp>> = {
  en: /^[\s>*_—–-]*That (?=(?:the|an?|no|it|we|they|he|she|there|you|one)\s)/u,
  es: /^[\s>*_—–-]*Que (?=\p{Ll})/u,
  it: /^[\s>*_—–-]*Che (?=\p{Ll})/u,
  fr: /^[\s>*_—–-]*Qu(?:e |['’])(?=\p{Ll})/u,
  pt: /^[\s>*_—–-]*Que (?=\p{Ll})/u,
  de: /^[\s>*_—–-]*Dass (?=\p{L})/u,
};

/** The words that a pronoun for a saying means: the nearest before it that nobody named is said to have said. */
function wordsBefore(
  text: string,
  sentences: readonly Sentence[],
  at: number,
  passages: readonly Passage[],
): Span | undefined {
  const own = sentences[at]?.passage ?? 0;
  for (let back = 1; back <= reach.sentences; back += 1) {
    const before = sentences[at - back];
    if (!before || own - before.passage > reach.passages) return undefined;
    const words = wordsIn(text, before, passages[before.passage]?.turn === 'question');
    if (words) return words;
  }
  return undefined;
}

function wordsIn(text: string, sentence: Sentence, isQuestion: boolean): Span | undefined {
  const isNamed = ({ speaker }: Attribution): boolean =>
    sentence.mentions.some((mention) => mention.type === 'person' && overlaps(mention, speaker));
  const quoted = findQuotations(text, sentence).find(({ start, end }) => end - start > shortest);
  if (quoted)
    return sentence.attributions.some((one) => overlaps(one.content, quoted) && isNamed(one)) ? undefined : quoted;
  if (!isLanguage(sentence.language)) return undefined;
  // 'That a bridge needs no river. Ann Roe said that, not I.'
  const that = thatAlone[sentence.language].exec(text.slice(sentence.start, sentence.end));
  if (that && sentence.end - sentence.start - that[0].length > shortest)
    return { start: sentence.start + that[0].length, end: sentence.end };
  if (!isQuestion) return undefined;
  // An interviewer quotes without marks: 'He said that …', 'A line will follow you: …', 'The line about …?'
  const reported = sentence.attributions.find((one) => !isNamed(one));
  if (reported) return reported.content;
  const whole = text.slice(sentence.start, sentence.end);
  const saying = sayingPatterns[sentence.language].saying.exec(whole);
  if (!saying) return undefined;
  const colon = whole.indexOf(':', saying.index);
  const from = sentence.start + (colon < 0 ? saying.index + saying[0].length : colon + 1);
  return sentence.end - from > shortest ? { start: from, end: sentence.end } : undefined;
}
