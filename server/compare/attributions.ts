import { lightConcepts } from '../lexicon/lightConcepts';
import { speakerPronouns } from '../lexicon/speakerPronouns';
import type { Mention } from '../model/mention';
import type { Attribution } from '../model/stance';
import { fold } from '../text/fold';
import type { Language } from '../text/language';
import { overlaps, type Span } from '../text/span';
import type { Comparison, Value } from './comparison';
import { countryBeside, personConcepts } from './describedPeople';
import { sameness } from './featureMatches';
import type { Feature, Referent, Statement, Weights } from './statement';

/** Share of the words of a quotation that must be found in the other for them to be the same words. */
const sameWords = 0.7;
/** The same between two languages, where some words are always put otherwise. */
const translatedWords = 0.55;
/** So many of a saying of two words. */
const wordForWord = 0.95;
/** Fewer content words than this are a turn of phrase that anybody may use; two are enough where both quote them, or both to the word. */
const leastWords = { quoted: 2, told: 3 };
/** Words that say little ('go', 'take') are the first to change when a saying is told again. */
const lightWeight = 0.35;
/** A word that the lexicon lacks cannot be known again in another language, even where it is there. */
const untranslated = 0.5;

/** The same words put in different mouths. */
export function compareAttributions(a: Statement, b: Statement, weights: Weights): Comparison[] {
  const found: Comparison[] = [];
  for (const one of a.attributions) {
    for (const other of b.attributions) {
      if (one.kind !== 'quotation' && other.kind !== 'quotation') continue;
      const [left, right] = [contentOf(a, one), contentOf(b, other)];
      if (left.length < leastWords.quoted || right.length < leastWords.quoted) continue;
      const score = likeness(left, right, one, other, a.language === b.language, weights);
      const isShort = one.kind !== other.kind && Math.min(left.length, right.length) < leastWords.told;
      if (
        score <
        (isShort && !one.about && !other.about ? wordForWord : a.language === b.language ? sameWords : translatedWords)
      )
        continue;
      const [speakerA, speakerB] = [speakerOf(a, one, weights), speakerOf(b, other, weights)];
      // Who takes no side still speaks of the same saying.
      const differ = speakerA && speakerB && areOthers(speakerA, speakerB);
      found.push({
        kind: 'attribution',
        relation: differ ? 'conflicts' : 'agrees',
        // The same words are the same saying: how few of them are missing says little about whether it is.
        score: Math.sqrt(score),
        a: valueFrom(a, one, speakerA),
        b: valueFrom(b, other, speakerB),
      });
    }
  }
  return found;
}

/**
 * The person or body that says it: named, or meant by a pronoun or, where a language drops that, by the verb alone; of one
 * who is only described ('the mayor-elect'), the only person whom the sources describe so.
 */
export function speakerOf(statement: Statement, attribution: Attribution, weights?: Weights): Referent | undefined {
  const { speaker } = attribution;
  const within = statement.participants.filter(({ mention }) => overlaps(mention, speaker) && isActor(mention.type));
  // In 'the owner of the yard, Ann Roe' the name behind the comma is who speaks, not the yard.
  const named =
    within.find(({ mention }) => mention.type === 'person') ??
    statement.participants.find(({ mention }) => isBeside(statement, mention, speaker)) ??
    within[0];
  if (named) return { key: named.key, name: named.mention.name };
  const adopted = statement.features.find((feature) => feature.kind === 'person' && overlaps(feature, speaker));
  if (adopted?.keys[0] !== undefined)
    return { key: adopted.keys[0], name: statement.text.slice(adopted.start, adopted.end) };
  const { first, third } = pronounsOf(statement.language);
  const word = statement.text.slice(speaker.start, speaker.end).toLowerCase();
  if (first.has(word)) return statement.voice;
  if (third.has(word) || isVerbAlone(statement, speaker)) return antecedentOf(statement, attribution);
  return weights && describedSpeaker(statement, speaker, weights);
}

/** Whom alone the sources call so: 'the mayor-elect', 'the Swiss envoy'. The noun of a group is nobody. */
function describedSpeaker(statement: Statement, speaker: Span, weights: Weights): Referent | undefined {
  for (const feature of statement.features) {
    if (!overlaps(feature, speaker) || (feature.kind !== 'thing' && !feature.agent)) continue;
    const country = countryBeside(statement, feature);
    for (const concept of personConcepts(feature)) {
      const key = weights.onlyPersonWho(concept, country);
      if (key !== undefined) return { key, name: statement.text.slice(speaker.start, speaker.end) };
    }
  }
  return undefined;
}

const isActor = (type: Mention['type']): boolean => type === 'person' || type === 'organization' || type === 'unknown';

/** 'The director, Ann Roe': the name in apposition is that of the one described. */
function isBeside({ text }: Statement, { type, role, start, end }: Mention, speaker: Span): boolean {
  if (type !== 'person') return false;
  if (role && overlaps(role, speaker)) return true;
  const [before, behind] = start < speaker.start ? [end, speaker.start] : [speaker.end, start];
  return behind - before <= 4 && /^,\s*$/u.test(text.slice(before, behind));
}

/** 'Ha replicato': languages that drop the subject leave only the verb to carry who says it. */
function isVerbAlone({ text, language, features }: Statement, speaker: Span): boolean {
  if (language !== 'es' && language !== 'it' && language !== 'pt') return false;
  return (
    !/\s/u.test(text.slice(speaker.start, speaker.end)) &&
    features.some(({ kind, start, end }) => kind === 'event' && start <= speaker.start && end >= speaker.end)
  );
}

/** Whom a pronoun means: the one person named before it in the sentence, else in the sentences before. */
function antecedentOf({ participants, referent }: Statement, { speaker, content }: Attribution): Referent | undefined {
  const before = participants.filter(
    ({ mention }) => mention.type === 'person' && mention.end <= speaker.start && !overlaps(mention, content),
  );
  const [one] = before;
  if (!one) return referent;
  return before.every(({ key }) => key === one.key) ? { key: one.key, name: one.mention.name } : undefined;
}

/** Names that share a word may be one person's, named in full and in short. */
export function areOthers(a: Referent, b: Referent): boolean {
  if (a.key === b.key) return false;
  const words = new Set(fold(a.name).split(' '));
  return !fold(b.name)
    .split(' ')
    .some((word) => words.has(word));
}

const pronouns: Partial<Record<Language, { first: ReadonlySet<string>; third: ReadonlySet<string> }>> = {};

function pronounsOf(language: Language): { first: ReadonlySet<string>; third: ReadonlySet<string> } {
  const { first, third } = speakerPronouns[language];
  pronouns[language] ??= { first: new Set(first.split(' ')), third: new Set(third.split(' ')) };
  return pronouns[language];
}

const contentOf = ({ features, cited = [] }: Statement, { content }: Attribution): Feature[] =>
  [...features, ...cited].filter((feature) => overlaps(feature, content) && feature.kind !== 'year');

/** Share of the weight of the words of each that the other has too; the lower of the two. What a saying is about is only part of it. */
function likeness(
  a: readonly Feature[],
  b: readonly Feature[],
  { about: ofFirst }: Attribution,
  { about: ofSecond }: Attribution,
  sameLanguage: boolean,
  weights: Weights,
): number {
  const weigh = ({ kind, keys }: Feature): number =>
    weights.weightOf(keys[0] ?? '') *
    (keys.some((key) => lightConcepts.has(key)) ? lightWeight : 1) *
    (kind === 'word' && !sameLanguage ? untranslated : 1);
  const share = (of: readonly Feature[], against: readonly Feature[]): number => {
    let total = 0;
    let shared = 0;
    for (const feature of of) {
      const weight = weigh(feature);
      const found = against.some((other) => sameness(feature, other) === 1);
      total += weight;
      if (found) shared += weight;
    }
    return total > 0 ? shared / total : 0;
  };
  return Math.min(ofSecond ? 1 : share(a, b), ofFirst ? 1 : share(b, a)) * (ofFirst && ofSecond ? 0 : 1);
}

function valueFrom({ text }: Statement, { speaker }: Attribution, found: Referent | undefined): Value {
  const span = { start: speaker.start, end: speaker.end };
  return found
    ? { text: found.name, span, key: `attribution:${found.key}`, attributed: true }
    : { text: text.slice(span.start, span.end), span, key: 'attribution', attributed: true, unresolved: true };
}
