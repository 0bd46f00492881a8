import type { CorpusIndex } from '../index/corpusIndex';
import type { Entity } from '../index/entityTable';
import { isSameWord, nameTokens } from '../index/nameAlignment';
import { nameKey } from '../index/nameNodes';
import { english, type Speaker } from '../messages/speaker';
import { type Finding, findingCodes } from '../model/finding';
import { fold } from '../text/fold';
import { isLanguage } from '../text/language';
import type { BriefSentence } from './brief';
import type { CheckedSentence } from './briefChecker';
import { namesInBrief } from './briefNames';
import type { SentenceCheck } from './sentenceCheck';

/** Names that a sentence spells as no source does; spans count from the start of the sentence. */
interface NameVariant {
  readonly start: number;
  readonly end: number;
  readonly preferred: string;
}

/** By check, so that a sentence is not looked through again while nothing changes. */
const known = new WeakMap<SentenceCheck, readonly NameVariant[]>();

/** The names of known actors that the sentence spells as no source does. */
export function findNameVariants(
  { sentence, check }: CheckedSentence,
  index: CorpusIndex,
  speaker: Speaker = english,
): Finding[] {
  if (!check) return [];
  const variants = known.get(check) ?? variantsIn(sentence, index);
  known.set(check, variants);
  return variants.map(({ start, end, preferred }) => ({
    start: sentence.start + start,
    end: sentence.start + end,
    code: 'name-variant',
    severity: findingCodes['name-variant'],
    message: speaker.say('nameVariant', { name: preferred }),
  }));
}

function variantsIn(sentence: BriefSentence, index: CorpusIndex): NameVariant[] {
  return namesInBrief(sentence, index).flatMap(({ span, entity }): NameVariant[] => {
    const written = sentence.text.slice(span.start, span.end);
    // A name of words (a party, a region) has one in each language: another language's is no spelling of it.
    if (entity.type !== 'person' && !(isLanguage(sentence.language) && entity.names[sentence.language])) return [];
    const preferred = preferredNameOf(entity, sentence);
    return isOtherSpelling(written, preferred) && !isSpelledSo(written, entity) ? [{ ...span, preferred }] : [];
  });
}

/** The name of an actor as a sentence in its language writes it. */
export function preferredNameOf({ names, name }: Entity, { language }: BriefSentence): string {
  return (isLanguage(language) ? names[language] : undefined) ?? name;
}

/** The same words spelled otherwise: a surname alone, or another name for the same, is no misspelling. */
export function isOtherSpelling(written: string, preferred: string): boolean {
  const [own, wanted] = [nameTokens(written), nameTokens(preferred)];
  return (
    written.replace(/\s+/gu, ' ') !== preferred &&
    own.length === wanted.length &&
    own.every((word, at) => isSameWord(word, wanted[at] ?? '')) &&
    !own.some((word, at) => isEndingOf(word, wanted[at] ?? ''))
  );
}

/** 'Bolivian' beside 'Bolivia': an ending makes another form of the word, not a misspelling. */
const isEndingOf = (word: string, other: string): boolean =>
  word !== other && (word.startsWith(other) || other.startsWith(word));

/** Does some source write it so, capitals and the genitive's 's' apart? */
function isSpelledSo(written: string, { name, aliases }: Entity): boolean {
  const forms = [written, written.replace(/['’]?s$/u, ''), `${written}s`].map((form) => nameKey(form));
  const isBare = fold(written) === written.toLowerCase();
  return [name, ...aliases].some((alias) => {
    // Who leaves out an accent that every source has spells it otherwise.
    const isAccentLost = isBare && fold(alias) !== alias.toLowerCase();
    return forms.includes(nameKey(alias)) && !isAccentLost;
  });
}
