import { contraryConcepts } from '../lexicon/contraryConcepts';
import { copulas } from '../lexicon/doerMarks';
import { lightConcepts } from '../lexicon/lightConcepts';
import { nounLeads, universalWords } from '../lexicon/nounLeads';
import type { Language } from '../text/language';
import { overlaps } from '../text/span';
import type { Comparison, Value } from './comparison';
import { oppositesOf } from './conceptRelations';
import { speakOfDifferentThings } from './discriminators';
import { matchFeatures, sameness } from './featureMatches';
import { perPart } from './perStatement';
import { isPurpose } from './purposes';
import { stanceInWords } from './stanceInWords';
import type { Feature, Stance, Statement, Weights } from './statement';
import { isTakenForGranted } from './takenForGranted';
import { compareTopics } from './topic';

/** What the first says beside its predicate must nearly all be found in the second, most of it in the sentence itself. */
const covered = 0.62;
const coveredThere = 0.4;
/** Kindred predicates count as one; less does not. */
const samePredicate = 0.7;

/**
 * What `a`, a short statement, says is so and `b` says is not so: the same predicate denied, its opposite, or one from the
 * other side of a contrast ('approves', 'criticises'). For texts that somebody put beside each other: of those any
 * predicate of `a` counts, not only the strongest that both share, since `a` is nothing but its words with one changed.
 */
export function compareContrasts(a: Statement, b: Statement, weights: Weights): Comparison[] {
  if (a.unstated || b.unstated) return [];
  return a.features.flatMap((one) => (isAsked(a, one) ? comparePredicate(a, one, b, weights) : []));
}

function comparePredicate(a: Statement, one: Feature, b: Statement, weights: Weights): Comparison[] {
  const own = stanceOf(a, one);
  if (own.open || own.factuality === 'unconfirmed') return [];
  const told = b.features.filter((other) => !other.speaker && !isPurpose(b, other));
  const contrary = told.filter((other) => isContrary(a, one, other) && !isBroughtToEnd(b, other));
  const alike = told.filter((other) => sameness(one, other) >= samePredicate);
  const same = contrary.some((other) => standsNearer(a, one, b, other, alike)) ? [] : alike;
  const facing = same.length ? same : contrary;
  const [first] = facing;
  if (!first) return [];
  const { coverage, direct } = compareTopics(a, { without: [one] }, b, { without: facing }, weights);
  if (coverage < covered || direct < coveredThere || speakOfDifferentThings(a, [], b, [], weights)) return [];
  const toOther = (relation: Comparison['relation'], other: Feature): Comparison => ({
    kind: 'polarity',
    relation,
    score: coverage,
    a: toValue(a, one),
    b: toValue(b, other),
  });
  const stances = facing.map((other) => stanceOf(b, other));
  if (same.length) {
    const agreeing = same.find((_, at) => stances[at]?.polarity === own.polarity);
    if (agreeing) return stanceOf(b, agreeing).factuality === own.factuality ? [toOther('agrees', agreeing)] : [];
    const isSure = stances.every(({ over, open, factuality }, at) => {
      const other = same[at];
      return over === own.over && !open && factuality !== 'unconfirmed' && other !== undefined && !isPartly(b, other);
    });
    return isSure ? [toOther('conflicts', first)] : [];
  }
  return facing
    .filter((_, at) => {
      const stance = stances[at];
      return (
        stance?.polarity === own.polarity && isFirm(stance) && (isFirm(own) || stance.factuality === own.factuality)
      );
    })
    .slice(0, 1)
    .map((other) => toOther('conflicts', other));
}

/** Does the predicate say something that can be denied: is it a verb, an adverb, or what somebody is said to be? */
export function isAsked(statement: Statement, feature: Feature): boolean {
  const { text, language, start } = statement;
  if (feature.speaker || isLight(feature)) return false;
  if (!predicates.has(feature.kind) && !(feature.kind === 'thing' && contrariesOf(statement, feature).size > 0))
    return false;
  const lead = text.slice(Math.max(start, feature.start - longestLead), feature.start);
  // A German noun has a capital.
  if (language === 'de' && feature.start > start && /^\p{Lu}/u.test(text.slice(feature.start, feature.end)))
    return false;
  if (patternsOf(language).noun.test(lead) || (feature.start - lead.length === start && article.test(lead)))
    return false;
  return feature.kind !== 'quality' || patternsOf(language).predicated.test(lead) || isAdverb(text, feature, language);
}

/** Does the other word stand for the other side of a contrast, and is it no word that both texts share? */
function isContrary(a: Statement, one: Feature, other: Feature): boolean {
  const contraries = contrariesOf(a, one);
  return (
    other.keys.some((key) => contraries.has(key)) &&
    !a.features.some((feature) => feature !== one && sameness(feature, other) >= samePredicate)
  );
}

/**
 * 'Prices fell after the cartel raised its output': does the clause of the contrary hold most of what the first says, and that
 * of the same predicate less of it?
 */
function standsNearer(a: Statement, one: Feature, b: Statement, contrary: Feature, alike: readonly Feature[]): boolean {
  const { ofFirst } = matchFeatures(a, b);
  const others = a.features.filter((feature) => !feature.speaker && !overlaps(feature, one));
  const heldBy = ({ clause }: Feature): number =>
    others.filter((feature) => ofFirst.get(feature)?.some(({ other }) => other.clause === clause)).length;
  const held = heldBy(contrary);
  return (
    held >= mostOf * others.length && alike.every((other) => other.clause !== contrary.clause && heldBy(other) < held)
  );
}

const mostOf = 0.66;

/** 'The ban was lifted': what a noun names is said to be over. */
function isBroughtToEnd({ text, language, features, start }: Statement, noun: Feature): boolean {
  return (
    patternsOf(language).noun.test(text.slice(Math.max(start, noun.start - longestLead), noun.start)) &&
    features.some(({ clause, keys }) => clause === noun.clause && keys.some((key) => endings.has(key)))
  );
}

const endings: ReadonlySet<string> = new Set(
  'end stop suspend cancel lift abolish overturn repeal-law annul-result lift-ban lift-sanctions lift-lockdown lift-emergency'.split(
    ' ',
  ),
);

/** 'Not all of them signed' denies no signing. */
function isPartly({ text, language, bendingAt }: Statement, feature: Feature): boolean {
  const universal = patternsOf(language).universal;
  return bendingAt(feature.start).some(({ end }) => universal.test(text.slice(end, end + longestLead)));
}

/** What a sentence takes for granted is so, whatever else it denies. */
function stanceOf(statement: Statement, feature: Feature): Stance {
  const stance = statement.stanceAt(feature.start);
  return stance.polarity === 'negative' && isTakenForGranted(statement, feature)
    ? { polarity: 'positive', factuality: 'asserted' }
    : stance;
}

const isFirm = ({ open, over, factuality }: Stance): boolean =>
  !open && !over && (factuality === 'asserted' || factuality === 'alleged');

const isLight = ({ keys }: Feature): boolean => keys.some((key) => lightConcepts.has(key));

const predicates: ReadonlySet<Feature['kind']> = new Set(['event', 'state', 'quality', 'word'] as const);

/** At the head of a sentence these are no object pronouns. */
const article = /^(?:l[aoe]s?|os?|as?)\s+$/iu;

const longestLead = 24;

const contrariesOf = perPart(
  (_, { keys }: Feature): ReadonlySet<string> =>
    new Set(keys.flatMap((key) => [...oppositesOf(key), ...(contraries().get(key) ?? [])])),
);

/** What cannot be told by the other text of whom the first one says a concept. */
let rows: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function contraries(): ReadonlyMap<string, ReadonlySet<string>> {
  if (rows) return rows;
  const made = new Map<string, Set<string>>();
  const relate = (from: readonly string[], to: readonly string[]): void => {
    for (const one of from) made.set(one, new Set([...(made.get(one) ?? []), ...to]));
  };
  for (const [one, other, order] of contraryConcepts) {
    const [left, right] = [one.split(' '), other.split(' ')];
    if (order !== 'then') relate(left, right);
    relate(right, left);
  }
  rows = made;
  return made;
}

interface Patterns {
  readonly noun: RegExp;
  readonly predicated: RegExp;
  readonly universal: RegExp;
}

const patterns = new Map<Language, Patterns>();

function patternsOf(language: Language): Patterns {
  const known = patterns.get(language);
  if (known) return known;
  const behind = (words: string): RegExp =>
    new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words})(?:\s+|(?<=['’]))$`, 'iu');
  const made = {
    noun: behind(nounLeads[language]),
    predicated: new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${copulas[language]})(?:\s+\p{L}+)?\s+$`, 'iu'),
    universal: new RegExp(String.raw`^\s*(?:${universalWords[language]})(?![\p{L}\p{M}])`, 'iu'),
  };
  patterns.set(language, made);
  return made;
}

const isAdverb = (text: string, { start, end }: Feature, language: Language): boolean =>
  adverbs[language].test(text.slice(start, end));

const adverbs: Readonly<Record<Language, RegExp>> = {
  en: /ly$/u,
  es: /mente$/u,
  it: /mente$/u,
  fr: /ment$/u,
  pt: /mente$/u,
  de: /(?:lich|weise)$/u,
};

const toValue = (statement: Statement, feature: Feature): Value => ({
  text: stanceInWords(statement, feature),
  span: { start: feature.start, end: feature.end },
  key: `contrast:${statement.stanceAt(feature.start).polarity}:${feature.keys[0] ?? ''}`,
});
