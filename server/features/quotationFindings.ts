import { areOthers } from '../compare/attributions';
import type { Referent } from '../compare/statement';
import type { Difference } from '../compare/wordAlignment';
import type { CorpusIndex } from '../index/corpusIndex';
import { stretch } from '../index/quotedPassages';
import { english, type Speaker } from '../messages/speaker';
import type { Conflict, Side } from '../model/conflict';
import { type Finding, findingCodes } from '../model/finding';
import { cutText } from '../text/excerpt';
import { hash } from '../text/hash';
import { shift, textOf } from '../text/span';
import type { CheckedQuotation, CheckedSentence } from './briefChecker';
import type { CardPassage } from './cardPassage';
import { nameOfSource } from './describeSource';
import { type BriefSpeaker, type QuotationVerdict, speakersIn, speakersOf } from './quotationVerdict';
import { quotedPassage } from './quoteCard';

/** Differences that a message names; the others are counted. */
const differencesNamed = 3;
/** Longest words of a difference in a message, and longest original of a translation. Characters. */
const longestWords = 60;
const longestOriginal = 200;

/** What is to be told of the quotations that begin in a sentence of a brief. */
export function findInQuotations(
  text: string,
  { quotations }: CheckedSentence,
  index: CorpusIndex,
  speaker: Speaker = english,
): Finding[] {
  return quotations.flatMap((quotation) => {
    const before = known.get(quotation.verdict);
    if (before?.speaker === speaker) return before.findings.map((one) => shift(one, quotation.start));
    const own = findingOf(quotation, text, index, speaker);
    const other = findOtherSpeaker(quotation, text, index, speaker);
    const found = [...(own ? [own] : []), ...(other ? [other] : [])];
    known.set(quotation.verdict, { speaker, findings: found.map((one) => shift(one, -quotation.start)) });
    return found;
  });
}

/** By verdict, counted from the start of the quotation: what is told of one is told again on every keystroke. */
const known = new WeakMap<QuotationVerdict, { readonly speaker: Speaker; readonly findings: readonly Finding[] }>();

function findingOf(
  { start, end, verdict }: CheckedQuotation,
  text: string,
  index: CorpusIndex,
  speaker: Speaker,
): Finding | undefined {
  const told = (
    code: 'altered-quote' | 'quote-not-found' | 'translated-quote',
    message: string,
    passages: readonly CardPassage[] = [],
  ): Finding => ({
    start,
    end,
    code,
    severity: findingCodes[code],
    message,
    ...(passages.length ? { passages: passages.map(({ focus: _, ...evidence }) => evidence) } : {}),
  });
  switch (verdict.kind) {
    case 'none':
    case 'verbatim':
      return undefined;
    case 'altered': {
      const passage = passageOfVerdict(verdict, index);
      const source = passage ? nameOfSource(passage) : '';
      const differences = describeDifferences(verdict, textOf(text, { start, end }), speaker);
      return told('altered-quote', speaker.say('alteredQuote', { source, differences }), passage ? [passage] : []);
    }
    case 'translated': {
      const passage = index.evidenceFor(verdict.original);
      const words = cutText(passage.quote.replace(/\s+/gu, ' '), longestOriginal);
      const values = { language: speaker.language(passage.language), source: nameOfSource(passage), words };
      return told('translated-quote', speaker.say('translatedQuote', values), [passage]);
    }
    case 'absent':
      // While sources are still being read, nobody knows what they have.
      return index.knownConflicts !== undefined && index.paths.length > 0
        ? told('quote-not-found', speaker.say('quoteNotFound'))
        : undefined;
  }
}

/** The passage of a source that a quotation was taken from, the most trusted of several. */
export function passageOfVerdict(verdict: QuotationVerdict, index: CorpusIndex): CardPassage | undefined {
  switch (verdict.kind) {
    case 'verbatim':
      return index.trust.order(verdict.passages.map((passage) => quotedPassage(passage, index)))[0];
    case 'altered':
      return verdict.passages[0] && quotedPassage(verdict.passages[0], index);
    case 'translated':
      return index.evidenceFor(verdict.original);
    case 'absent':
    case 'none':
      return undefined;
  }
}

function describeDifferences(
  { words, passages }: Extract<QuotationVerdict, { kind: 'altered' }>,
  quotation: string,
  speaker: Speaker,
): string {
  const [nearest] = passages;
  const all = nearest?.alignment.differences ?? [];
  const describe = ({ quoted, source }: Difference): string => {
    const own = shown(stretch(quotation, words, quoted));
    const other = nearest ? shown(stretch(nearest.wording.text, nearest.wording, source)) : '';
    if (own === '') return speaker.say('leftOutWords', { other });
    return other === '' ? speaker.say('addedWords', { own }) : speaker.say('otherWords', { own, other });
  };
  const more = all.length - differencesNamed;
  return [
    ...all.slice(0, differencesNamed).map(describe),
    ...(more > 0 ? [speaker.say('moreDifferences', { count: more })] : []),
  ].join(', ');
}

const shown = (words: string): string => cutText(words.replace(/\s+/gu, ' ').trim(), longestWords);

/**
 * A quotation of several sentences that every source which has it word for word gives to somebody else. Within one
 * sentence the comparison of statements finds it.
 */
function findOtherSpeaker(
  quotation: CheckedQuotation,
  text: string,
  index: CorpusIndex,
  speaker: Speaker,
): Finding | undefined {
  const { verdict, sentences } = quotation;
  if (verdict.kind !== 'verbatim' || sentences.length < 2) return undefined;
  if (sentences.some(({ check }) => check?.disputes.some(({ conflict }) => conflict.kind === 'attribution')))
    return undefined;
  const [named] = speakersOf(quotation, sentences, index);
  if (!named?.referent) return undefined;
  const others = verdict.passages.flatMap((passage) =>
    speakersIn(passage, index).map((referent) => ({ referent, evidence: quotedPassage(passage, index) })),
  );
  if (!others.length || others.some(({ referent }) => !isOther(named, referent))) return undefined;
  const names = [...new Set(others.map(({ referent }) => referent.name))];
  const sides = names.map((value): Side => {
    const own = others.filter(({ referent }) => referent.name === value).map(({ evidence }) => evidence);
    return { value, evidence: index.trust.order(own) };
  });
  const words = cutText(textOf(text, quotation).replace(/\s+/gu, ' '), longestWords);
  const conflict: Conflict = {
    id: hash(
      `attribution\n${sides.flatMap(({ evidence }) => evidence.map((one) => `${one.source}:${one.quote}`)).join('\n')}`,
    ),
    kind: 'attribution',
    about: english.say('aboutAttribution', { words }),
    sides,
  };
  const about = speaker.say('aboutAttribution', { words });
  const described = sides.map(({ value, evidence: [first] }) => (first ? `${value} (${nameOfSource(first)})` : value));
  return {
    start: named.start,
    end: named.end,
    code: 'contradicts-sources',
    severity: findingCodes['contradicts-sources'],
    message: speaker.say('contradictsSources', { about, sides: speaker.either(described) }),
    conflict,
  };
}

const isOther = ({ referent }: BriefSpeaker, other: Referent): boolean =>
  referent !== undefined && areOthers(referent, other);
