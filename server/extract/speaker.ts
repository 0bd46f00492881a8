import type { Mention } from '../model/mention';
import { overlaps, type Span } from '../text/span';
import type { SentenceReading } from './clauses';
import { isFiniteVerb } from './finiteVerb';
import { isInfinitive } from './wordTraits';

/** A speaker by its tokens: `from` up to, not including, `to`. */
export interface SpeakerTokens extends Span {
  readonly from: number;
  readonly to: number;
}

/** A sentence with the names that were found in it. */
export interface NamedReading extends SentenceReading {
  readonly mentions: readonly Mention[];
}

/** The noun phrase that begins at `from`, or behind an adverb or time there: 'said *the minister* on Monday'. */
export function nounPhraseAfter(reading: NamedReading, from: number, limit: number): SpeakerTokens | undefined {
  const { words, tokens } = reading;
  let start = from;
  for (let skipped = 0; skipped < 5 && start < limit && !beginsNounPhrase(reading, start); skipped += 1) {
    const word = words[start];
    const kind = tokens[start]?.kind;
    if (kind === 'punctuation' || word?.complementizer || word?.relative) return undefined;
    const skippable =
      (word?.adverb && !word.determiner) ||
      word?.preposition ||
      kind === 'number' ||
      (skipped > 0 && kind === 'word') ||
      tokens[start]?.kind === 'word';
    if (!skippable || (word?.preposition && beginsNounPhrase(reading, start + 1) && !isTimeLike(reading, start + 1)))
      return undefined;
    // A preposition takes the word behind it along: 'am Montag', 'on Monday'.
    start += word?.preposition ? 2 : 1;
  }
  if (start >= limit || !beginsNounPhrase(reading, start)) return undefined;
  return make(reading, start, nounPhraseEnd(reading, start, limit));
}

/** The noun phrase that ends right before `to`: '*the minister*, a lawyer, said'. */
export function nounPhraseBefore(reading: NamedReading, to: number, limit: number): SpeakerTokens | undefined {
  const { words, tokens, language } = reading;
  let end = to;
  while (end > limit && words[end - 1]?.adverb && !words[end - 1]?.pronoun && !words[end - 1]?.capital) end -= 1;
  // 'X, who lives in Y, said', 'X, a lawyer, said': over what stands between commas.
  if (tokens[end - 1]?.text === ',' || /^[)\]]$/.test(tokens[end - 1]?.text ?? '')) {
    const mark = tokens[end - 1]?.text === ',' ? ',' : tokens[end - 1]?.text === ')' ? '(' : '[';
    let comma = end - 2;
    while (comma > limit && tokens[comma]?.text !== mark && end - comma < 25) comma -= 1;
    if (tokens[comma]?.text !== mark || comma <= limit) {
      // 'On Monday, he said': the comma parts an adverbial, and the subject is missing.
      return undefined;
    }
    end = comma;
  }
  if (words[end - 1]?.relative || (words[end - 1]?.complementizer && language !== 'en'))
    end -= tokens[end - 2]?.text === ',' ? 2 : 1;
  let start = end;
  while (start > limit) {
    const word = words[start - 1];
    if (
      !word ||
      (tokens[start - 1]?.kind === 'punctuation' && tokens[start - 1]?.text !== '-' && tokens[start - 1]?.text !== '.')
    )
      break;
    if (word.complementizer || (word.relative && !word.determiner && start < end) || word.subordinator === 'sure')
      break;
    if (word.coordinator && !joinsNames(reading, start - 1)) break;
    if (start < end && isFiniteVerb(tokens, words, start - 1, language)) break;
    if (end - start > 25) break;
    start -= 1;
  }
  start = skipAdverbial(reading, start, end);
  return start < end ? make(reading, start, end) : undefined;
}

/** Is there anything in the phrase that can speak: a name, a pronoun, a noun? */
export function canSpeak(
  { words, tokens, mentions, language }: NamedReading,
  { from, to, start, end }: SpeakerTokens,
): boolean {
  if (mentions.some((mention) => overlaps(mention, { start, end }) && !mention.demonym)) return true;
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (!word || tokens[i]?.kind !== 'word') continue;
    if (word.impersonal && to - from === 1) return false;
    if (word.pronoun || word.genericSpeaker) return true;
    if (!word.determiner && !word.preposition && !word.adverb && !word.auxiliary && word.lower.length > 2)
      return word.capital || from < i || language === 'en';
  }
  return false;
}

function beginsNounPhrase({ words, tokens, mentions, language }: NamedReading, at: number): boolean {
  const word = words[at];
  const token = tokens[at];
  if (!word || !token || token.kind !== 'word') return false;
  if (word.capital || word.genericSpeaker || (word.pronoun && !word.impersonal)) return true;
  if (word.determiner && word.preposition && !/^(?:as?|des|du)$/.test(word.lower)) return false;
  // Portuguese 'a seguir' is no noun with its article.
  const next = words[at + 1];
  if (word.determiner && word.preposition && next && isInfinitive(next, language)) return false;
  if (word.determiner) return tokens[at + 1]?.kind === 'word' || tokens[at + 1]?.kind === 'number';
  return mentions.some(({ start }) => start === token.start);
}

function isTimeLike({ words, tokens }: NamedReading, at: number): boolean {
  const next = tokens[at + 1];
  return words[at]?.capital === true && next?.kind === 'word' && words[at + 1]?.capital !== true;
}

function nounPhraseEnd({ words, tokens, mentions, language }: NamedReading, from: number, limit: number): number {
  const first = words[from];
  if (first?.pronoun && !first.determiner) return from + 1;
  let i = from + 1;
  for (; i < limit; i += 1) {
    const word = words[i];
    const token = tokens[i];
    if (!word || !token || token.glued) break;
    if (mentions.some(({ start, end }) => start < token.start && token.end <= end)) continue;
    if (token.kind === 'punctuation' && token.text !== '.') break;
    if (token.text === '.' && (i + 1 >= limit || (words[i - 1]?.lower.length ?? 9) > 4)) break;
    if (word.complementizer || (word.relative && !word.determiner) || word.subordinator === 'sure') break;
    if (word.genitive) continue;
    if (word.determiner && !words[i - 1]?.genitive && !words[i - 1]?.coordinator && word.lower !== "'s") break;
    if (word.preposition || (word.adverb && !word.capital)) break;
    if (word.coordinator && !joinsNames({ words }, i)) break;
    if (!word.determiner && isFiniteVerb(tokens, words, i, language)) break;
  }
  while (i > from + 1 && (words[i - 1]?.genitive || words[i - 1]?.coordinator || tokens[i - 1]?.kind === 'punctuation'))
    i -= 1;
  return i;
}

/** Does the coordinator join two speakers ('X and Y said') rather than two clauses? */
function joinsNames({ words }: Pick<NamedReading, 'words'>, at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (words[at]?.adversative || !before || !after) return false;
  return after.capital || (after.determiner && !before.finite) || after.genericSpeaker;
}

/** 'In Leeds the minister said': behind a preposition at the start, the noun phrase that none leads in. */
function skipAdverbial({ words, tokens, mentions, language }: NamedReading, from: number, to: number): number {
  const isBound = (at: number): boolean => {
    const before = words[at - 1];
    return before !== undefined && (before.preposition || before.determiner);
  };
  let first = from;
  // 'Item 2. The company said', '- I think'.
  while (first < to && (tokens[first]?.kind === 'punctuation' || /^\d+\.$/.test(tokens[first]?.text ?? ''))) first += 1;
  while (
    first < to &&
    (words[first]?.coordinator || words[first]?.adverb || words[first]?.subordinator) &&
    !words[first]?.determiner
  )
    first += 1;
  const lead = words[first];
  if (!lead?.preposition) {
    if (lead?.determiner) return first;
    // 'Last Tuesday the government said': a second noun phrase, that nothing ties to the first.
    for (let i = first + 1; i < to; i += 1) {
      const word = words[i];
      if (word?.determiner && !word.preposition && word.lower !== "'s" && !isBound(i) && !words[i - 1]?.coordinator)
        return i;
    }
    return first;
  }
  for (let i = first + 1; i < to; i += 1) {
    const word = words[i];
    const token = tokens[i];
    if (!word || !token || isBound(i)) continue;
    const opens =
      (word.determiner && !word.preposition) || word.pronoun || mentions.some(({ start }) => start === token.start);
    if (opens && !words[i - 1]?.genitive) return i;
  }
  // French 'des' and 'du' are articles as well; another preposition opens no subject.
  return language === 'fr' && lead.determiner ? first : to;
}

function make({ tokens }: NamedReading, from: number, to: number): SpeakerTokens | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && to > from ? { from, to, start: first.start, end: last.end } : undefined;
}
