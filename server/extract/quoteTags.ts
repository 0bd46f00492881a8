import { speakerPronouns } from '../lexicon/speakerPronouns';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import type { NamedReading } from './speaker';

/** Words that may stand between the verb of a tag and the name: 'hat die langjährige Direktorin *Ann Roe* gesagt'. */
const longestTitle = 5;
/** Characters of a French verb with the pronoun behind it. */
const longestVerb = 30;

/**
 * Who says a quotation by the tag behind it, whatever its verb: '“…,” X purred', '«…», proclamó el alcalde X', '»…«, hatte
 * X gerufen'. Only somebody named, or a pronoun, right beside the verb.
 */
export function taggedBehind(text: string, { end }: Span, reading: NamedReading): Span | undefined {
  const gap = /^[,.!?]?\s*[”"»“«’']\s*,?\s*/u.exec(text.slice(end, end + 8));
  if (!gap || !/[,!?]/.test(gap[0] + text.slice(end - 1, end))) return undefined;
  const start = end + gap[0].length;
  const at = reading.tokens.findIndex((token) => token.start === start);
  if (at < 0) return undefined;
  if (reading.language === 'fr') {
    // '« … », a-t-elle plaisanté', 'plaisante-t-il'.
    const verb = /^\p{Ll}+-(?:t-)?(?=(?<who>il|elle)(?!\p{L}))/u.exec(text.slice(start, start + longestVerb));
    const who = verb?.groups?.['who'];
    if (verb && who !== undefined) return { start: start + verb[0].length, end: start + verb[0].length + who.length };
  }
  return reading.language === 'en'
    ? (beforeVerb(text, at, reading) ?? behindVerb(at, reading))
    : behindVerb(at, reading);
}

/** '“…,” X purred': a name or pronoun, and then a verb in the past. */
function beforeVerb(text: string, at: number, { mentions, tokens }: NamedReading): Span | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const name =
    mentions.find(({ start, type }) => start === token.start && type === 'person') ??
    (/^(?:he|she)$/iu.test(token.text) ? token : undefined);
  return name && /^\s+\p{Ll}+ed\b/u.test(text.slice(name.end)) ? name : undefined;
}

/** '«…», verb X': the subject of a tag follows its verb in all six languages. */
function behindVerb(at: number, reading: NamedReading): Span | undefined {
  const { tokens, mentions, language } = reading;
  if (!mayTag(reading, at)) return undefined;
  const third = speakerPronouns[language].third.split(' ');
  for (let i = at + 1; i < Math.min(tokens.length, at + 2 + longestTitle); i += 1) {
    const token = tokens[i];
    if (!token || token.kind === 'punctuation') return undefined;
    const name = mentions.find((mention) => mention.start === token.start && mention.type === 'person');
    if (name) return name;
    if (i === at + 1 && third.includes(token.text) && !isOwner(tokens[i + 1])) return token;
    const word = reading.words[i];
    if (!word || word.relative || word.complementizer || word.coordinator) return undefined;
    if (word.preposition && !word.genitive && !word.determiner) return undefined;
  }
  return undefined;
}

/** 'Su' and 'ihr' before a noun own it. */
const isOwner = (next: Token | undefined): boolean => next?.kind === 'word' && /^\p{L}/u.test(next.text);

/** Can the word be the verb of a tag? It need not be known as one. */
function mayTag({ words, tokens, mentions }: NamedReading, at: number): boolean {
  const word = words[at];
  const token = tokens[at];
  if (!word || token?.kind !== 'word' || word.capital) return false;
  if (mentions.some(({ start, end }) => start <= token.start && token.end <= end)) return false;
  return (
    word.auxiliary ||
    !(
      word.preposition ||
      word.determiner ||
      word.coordinator ||
      word.relative ||
      word.complementizer ||
      word.subordinator ||
      word.adverb ||
      word.pronoun
    )
  );
}
