import { groupIn } from '../lexicon/conceptClasses';
import { belongsTo, sitePrepositions } from '../lexicon/placeMarks';
import type { Language } from '../text/language';
import { sameness } from './featureMatches';
import type { Feature, Statement } from './statement';

/** How far before a noun its preposition is looked for. */
const reach = 45;

/**
 * The nouns of places by which a statement says where something is: 'beside a quarry', 'in the cellar of an inn'. They
 * follow a preposition of place, with nothing but what describes them between.
 */
export function siteNouns(statement: Statement): readonly Feature[] {
  return statement.features.filter(
    (feature) =>
      !feature.speaker &&
      feature.keys.some((key) => groupIn('place', key) !== undefined) &&
      !(statement.language === 'en' && participle.test(statement.text.slice(feature.start, feature.end))) &&
      isPutSomewhere(statement, feature),
  );
}

/** 'Parked' is no park. */
const participle = /\p{Ll}{3}(?<!sh|b)ed$/u;

function isPutSomewhere({ text, language, start, features }: Statement, noun: Feature): boolean {
  const before = text.slice(Math.max(start, noun.start - reach), noun.start);
  const found = patternOf(language).exec(before);
  if (!found) return false;
  const from = noun.start - before.length + found.index;
  const governed = from + found[0].length - (found.groups?.['words'] ?? '').length;
  return !features.some(({ kind, start: at }) => kind === 'event' && at > governed && at < noun.start) && !isModifier();

  /** 'The hotel manager': in English the last of several nouns is the one that counts. */
  function isModifier(): boolean {
    return (
      language === 'en' &&
      features.some(
        ({ kind, start: at }) => (kind === 'thing' || kind === 'word') && at === noun.end + 1 && text[noun.end] === ' ',
      )
    );
  }
}

/** Articles and possessives before a noun: alternatives of a regular expression. */
export const articles: Readonly<Record<Language, string>> = {
  en: 'the|an?|its|their|his|her',
  es: 'el|la|los|las|una?|su|sus',
  it: "il|lo|la|i|gli|le|un|una|uno|l['’]|un['’]",
  fr: "le|la|les|une?|son|sa|ses|l['’]",
  pt: 'o|a|os|as|uma?|seu|sua',
  de: 'der|die|das|dem|den|des|einer?|einem|eines',
};

const patterns = new Map<Language, RegExp>();

/** A preposition, then an article and words that describe, or nouns of which the place is the owner. */
function patternOf(language: Language): RegExp {
  let pattern = patterns.get(language);
  if (!pattern) {
    const words = String.raw`(?:(?:${belongsTo[language]})(?![\p{L}\p{M}])\s*|[\p{L}\p{M}'’-]+\s+){0,5}`;
    pattern = new RegExp(
      String.raw`(?<![\p{L}\p{M}])(?:${sitePrepositions[language]})(?:\s+|(?<=['’]))(?:(?:${articles[language]})(?:\s+|(?<=['’])))?(?<words>${words})$`,
      'iu',
    );
    patterns.set(language, pattern);
  }
  return pattern;
}

/** Of groups, those whose members may lie in one another: a bridge on a road, a bay of the sea. */
const nested: ReadonlySet<string> = new Set(['way', 'landform', 'water']);
/** Groups that are no part of each other. */
const apart: ReadonlySet<string> = new Set([
  'room wayside',
  'room ground',
  'room vehicle',
  'room water',
  'floor wayside',
  'floor ground',
  'floor vehicle',
  'building wayside',
  'building vehicle',
  'building water',
  'ground building',
  'ground wayside',
]);

/** Can what happens at the one not have happened at the other, as far as the nouns tell? */
export function areApart(a: Feature, b: Feature): boolean {
  if (sameness(a, b) > 0) return false;
  const groupsOf = ({ keys }: Feature): string[] => keys.flatMap((key) => groupIn('place', key) ?? []);
  return groupsOf(a).some((one) =>
    groupsOf(b).some((other) =>
      one === other ? !nested.has(one) : apart.has(`${one} ${other}`) || apart.has(`${other} ${one}`),
    ),
  );
}
