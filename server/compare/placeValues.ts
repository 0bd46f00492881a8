import { findCountry } from '../extract/countries';
import { groupIn } from '../lexicon/conceptClasses';
import {
  belongsTo,
  destinationPrepositions,
  directions,
  insidePrepositions,
  placePrepositions,
  sitePrepositions,
  wideAreas,
} from '../lexicon/placeMarks';
import { fold } from '../text/fold';
import type { Language } from '../text/language';
import { overlaps, type Span } from '../text/span';
import { bodyStart } from './dateline';
import { perStatement } from './perStatement';
import { articles, siteNouns } from './siteValues';
import type { Feature, Statement } from './statement';

/** Where something is said to be: a named place with what describes it ('the airport of X', 'north of X'), a numbered mark, or a site without a name ('beside a quarry'). */
export interface PlaceValue extends Span {
  readonly kind: 'place' | 'mark' | 'site';
  /** The name, the number, or the noun. */
  readonly name: Feature;
  /** Two values mean the same place where they share one of these. */
  readonly keys: readonly string[];
  /** On which side of it: the concept of the direction. */
  readonly side?: string;
  /** Much else lies within it: 'the Strait of X'. */
  readonly wide?: true;
}

/** The places that a statement names to say where something is; continents and the like, which hold most others, left out. */
export const placeValuesOf = perStatement((statement): readonly PlaceValue[] => [
  ...namedPlaces(statement),
  ...siteNouns(statement).map(
    (name): PlaceValue => ({
      start: name.start,
      end: name.end,
      kind: 'site',
      name,
      keys: name.keys.filter((key) => groupIn('place', key) !== undefined),
    }),
  ),
]);

const namedPlaces = (statement: Statement): PlaceValue[] => {
  const from = bodyStart(statement);
  return statement.features.flatMap((feature): PlaceValue[] => {
    if (feature.speaker || feature.start < from) return [];
    if (feature.kind === 'label')
      return [{ ...withNeighbours(statement, feature), kind: 'mark', name: feature, keys: feature.keys }];
    const named = statement.text.slice(feature.start, feature.end);
    if (!isPlace(statement, feature, named)) return [];
    const whole = withNeighbours(statement, feature);
    if (feature.start === statement.start && !isPutSomewhere(statement, whole)) return [];
    return [
      {
        ...whole,
        kind: 'place',
        name: feature,
        keys: [...feature.keys, `name:${fold(named)}`],
      },
    ];
  });
};

function isPlace(statement: Statement, feature: Feature, named: string): boolean {
  if (feature.kind === 'place') return findCountry(named)?.kind !== 'region';
  // A capital stands for its government, unless something is said to be there; of some names no source tells the kind.
  if (feature.kind === 'country') return findCountry(named)?.kind === 'capital' && isGoverned(statement, feature);
  if (feature.kind !== 'name') return false;
  const whole = withNeighbours(statement, feature);
  return isPutThere(statement, feature) || whole.side !== undefined || isPartPutThere(statement, feature, whole);
}

/** 'In the X wing', 'en la sección de X': a part of a site, and the article between. */
function isPartPutThere(statement: Statement, name: Feature, whole: Span): boolean {
  const { text, language, start, features } = statement;
  if (whole.start === name.start && whole.end === name.end) return false;
  const isPart = features.some(
    (feature) =>
      feature !== name &&
      feature.start >= whole.start &&
      feature.end <= whole.end &&
      feature.keys.some((key) => key === 'part' || groupIn('place', key) !== undefined),
  );
  return isPart && patternsOf(language).insideThe.test(text.slice(Math.max(start, whole.start - 24), whole.start));
}

interface Patterns {
  readonly preposition: RegExp;
  /** One that nothing but a place follows. */
  readonly inside: RegExp;
  /** The same, and an article. */
  readonly insideThe: RegExp;
  readonly belongs: RegExp;
  readonly wide: RegExp;
  /** Any that put something at a place, or send it there, with an article and a word or two behind. */
  readonly somewhere: RegExp;
}

/** Preposition and article in one word. */
const contracted: Readonly<Record<Language, string>> = {
  en: 'inside the',
  es: 'dentro del',
  it: "nel|nella|nello|nell['’]",
  fr: "dans le|dans la|dans l['’]|au|à l['’]",
  pt: 'no|na',
  de: 'im',
};

const compiled = new Map<Language, Patterns>();

function patternsOf(language: Language): Patterns {
  let patterns = compiled.get(language);
  if (!patterns) {
    patterns = {
      preposition: new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${placePrepositions[language]})\s*$`, 'iu'),
      inside: new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${insidePrepositions[language]})\s*$`, 'iu'),
      insideThe: new RegExp(
        String.raw`(?<![\p{L}\p{M}])(?:(?:${insidePrepositions[language]})\s+(?:${articles[language]})|${contracted[language]})\s*$`,
        'iu',
      ),
      wide: new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${wideAreas[language]})\s+(?:${belongsTo[language]})\s*$`, 'iu'),
      somewhere: new RegExp(
        String.raw`(?<![\p{L}\p{M}])(?:${sitePrepositions[language]}|${destinationPrepositions[language]})(?:\s+|(?<=['’]))(?:[\p{L}\p{M}'’-]+\s+){0,3}(?:[\p{L}\p{M}]+['’])?$`,
        'iu',
      ),
      belongs: new RegExp(String.raw`^\s+(?:(?:${belongsTo[language]})\s*)?$`, 'iu'),
    };
    compiled.set(language, patterns);
  }
  return patterns;
}

const isGoverned = ({ text, language, start }: Statement, feature: Feature): boolean =>
  patternsOf(language).preposition.test(text.slice(Math.max(start, feature.start - 12), feature.start));

/** 'In X', 'at the airport of X', 'to X', 'C’est à X', 'X, 3 May': and not 'X was sold', 'the mayor of X'. */
function isPutSomewhere({ text, language, start }: Statement, place: Span): boolean {
  const before = text.slice(Math.max(start, place.start - 40), place.start);
  return patternsOf(language).somewhere.test(before) || listed.test(before);
}

/** Behind another place: 'kilometre 40, X', 'Y, X'. */
const listed = /(?:\d|\p{Lu}[\p{L}\p{M}]+),\s+(?:[\p{L}\p{M}]+\s+){0,3}$/u;

/** Of a name that no source tells the kind of: 'in X', 'near X'. */
const isPutThere = ({ text, language, start }: Statement, feature: Feature): boolean =>
  patternsOf(language).inside.test(text.slice(Math.max(start, feature.start - 16), feature.start));

/** Words that tell nothing of an event but which place is meant: 'the military airport of X', 'the X bridge', 'north of X'. */
function withNeighbours(statement: Statement, name: Feature): Span & Pick<PlaceValue, 'side' | 'wide'> {
  const { text, language, features } = statement;
  const { belongs } = patternsOf(language);
  let { start, end } = name;
  let side: string | undefined;
  const wide = patternsOf(language).wide.test(text.slice(Math.max(statement.start, name.start - 30), name.start));
  const describes = ({ kind }: Feature): boolean => kind === 'thing' || kind === 'quality' || kind === 'word';
  for (let step = 0; step < mostNeighbours; step += 1) {
    const before = features.find(
      (feature) =>
        describes(feature) &&
        feature.end <= start &&
        feature.end > start - 9 &&
        belongs.test(text.slice(feature.end, start)),
    );
    if (!before) break;
    start = before.start;
    side ??= before.keys.find((key) => directions.has(key));
  }
  if (language === 'en') {
    const behind = features.find(
      (feature) => feature.kind === 'thing' && feature.start === end + 1 && text[end] === ' ',
    );
    if (behind) end = behind.end;
  }
  return { start, end, ...(side === undefined ? {} : { side }), ...(wide ? { wide } : {}) };
}
const mostNeighbours = 3;

/** Do the two values put something at the same place, or at one and in a part of it ('Porto', 'Porto South')? */
export function isSamePlace(a: PlaceValue, b: PlaceValue): boolean {
  if (!a.keys.some((key) => b.keys.some((other) => key === other || isPartOf(key, other) || isPartOf(other, key))))
    return false;
  return a.side === undefined || b.side === undefined || directions.get(a.side) !== b.side;
}

const isPartOf = (name: string, longer: string): boolean =>
  name.startsWith('name:') &&
  (longer.startsWith(`${name} `) || (longer.startsWith('name:') && longer.endsWith(` ${name.slice(5)}`)));

/** Does a statement name this place, in whatever part? */
export const namesPlace = ({ features }: Statement, { keys, name }: PlaceValue): boolean =>
  features.some((feature) => !overlaps(feature, name) && feature.keys.some((key) => keys.includes(key)));
