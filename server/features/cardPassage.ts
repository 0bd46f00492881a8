import { describeQuantity, describeTime } from '../compare/describeValue';
import type { CorpusIndex, SourceStatement } from '../index/corpusIndex';
import type { Evidence } from '../model/conflict';
import type { Sentence } from '../model/source';
import { isLanguage } from '../text/language';
import { type Span, shift, textOf } from '../text/span';

/** A passage as a card shows it: where its words give the value in question is known, as far as it can be told. */
export interface CardPassage extends Evidence {
  /** In `quote`. */
  readonly focus?: Span;
}

/** The passage with the place of a value in it. Messages give values in one form, sources in their own words. */
export function passageOf(evidence: Evidence, value: string, index: CorpusIndex): CardPassage {
  const focus = findFocus(evidence, value, index);
  return focus ? { ...evidence, focus } : evidence;
}

/** A statement as a passage of a card, with the place where it names an entity. */
export function passageNaming(id: string, statement: SourceStatement, index: CorpusIndex): CardPassage {
  const evidence = index.evidenceFor(statement);
  const mention = statement.participants.find(({ key }) => key === id)?.mention;
  return mention
    ? { ...evidence, focus: { start: mention.start - statement.start, end: mention.end - statement.start } }
    : evidence;
}

function findFocus({ source, quote }: Evidence, value: string, index: CorpusIndex): Span | undefined {
  const literal = wordsOf(value)
    .map((words) => ({ words, at: findWords(quote, words) }))
    .find(({ at }) => at >= 0);
  if (literal) return { start: literal.at, end: literal.at + literal.words.length };
  const facts = index.factsOf(source);
  const sentence = facts?.sentences.find((one) => textOf(facts.text, one) === quote);
  if (!facts || !sentence || !isLanguage(sentence.language)) return undefined;
  const found = findDescribed(sentence, value, facts.text);
  return found && shift({ start: found.start, end: found.end }, -sentence.start);
}

/** The value as it stands, and the parts of it that the passage may have ('“signed” (planned)', 'may … close'). */
function wordsOf(value: string): string[] {
  const bare = value
    .replace(/ \((?:denied|unconfirmed|planned|alleged)\)$/u, '')
    .replace(/^“(?<inner>.*)”$/u, '$<inner>');
  return [value, bare, ...bare.split(' … ')].filter((words) => words !== '');
}

/** Where whole words stand. */
function findWords(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const edge = `${text[at - 1] ?? ' '}${text[at + words.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(edge)) return at;
  }
  return -1;
}

/** The time or amount of a sentence that reads like the value in a message. */
function findDescribed({ times, quantities, language }: Sentence, value: string, text: string): Span | undefined {
  if (!isLanguage(language)) return undefined;
  const dates = times.filter(({ relation }) => relation !== 'for');
  return (
    dates.find((time) => describeTime(time, language, text) === value) ??
    quantities.find((quantity) => describeQuantity(quantity, language, text) === value)
  );
}
