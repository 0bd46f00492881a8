import type { Statement } from '../../compare/statement';
import { columnWords, traitsOf } from '../../extract/wordTraits';
import type { SourceStatement } from '../../index/corpusIndex';
import { goalMarks, leavingConcepts, originMarks } from '../../lexicon/motionMarks';
import { perLanguage } from '../../text/perLanguage';
import type { Span } from '../../text/span';
import { type Found, foundConflict } from './found';
import { isSameName, type Name, namesOf, tokensOf } from './names';

/** A journey to a place and from it: 'left Lima', 'left for Lima'. */
interface Journey {
  readonly place: Name;
  readonly way: 'to' | 'from';
  /** From the word of leaving to the place. */
  readonly words: Span;
}

/** Who left a place in the one text left for it in the other. */
export function compareDirections(asked: SourceStatement, passage: readonly SourceStatement[]): Found[] {
  return journeysOf(asked).flatMap(({ place, way, words }): Found[] => {
    const told = passage.flatMap((statement) =>
      journeysOf(statement)
        .filter((other) => isSameName(other.place, place))
        .map((other) => ({ statement, other })),
    );
    if (told.some(({ other }) => other.way === way)) return [];
    return told.slice(0, 1).map(({ statement, other }) => foundConflict('place', asked, words, statement, other.words));
  });
}

function journeysOf(statement: Statement): Journey[] {
  return statement.features.flatMap((feature): Journey[] => {
    if (!feature.keys.some((key) => leavingConcepts.has(key)) || feature.speaker) return [];
    const place = namesOf(statement).find(({ start, clause }) => start >= feature.end && clause === feature.clause);
    if (!place || place.start - feature.end > reach || !places.has(place.kind)) return [];
    const way = wayTo(statement, place, feature.end);
    return way ? [{ place, way, words: { start: feature.start, end: place.end } }] : [];
  });
}
/** How far behind the word of leaving its place stands. */
const reach = 25;
const places: ReadonlySet<string> = new Set(['country', 'place', 'name']);

/** What the words between the verb and the place say. */
function wayTo(statement: Statement, place: Name, from: number): 'to' | 'from' | undefined {
  const { language } = statement;
  const between = tokensOf(statement).filter(({ start, end }) => start >= from && end <= place.start);
  const words = between.map(({ text }) => text.toLowerCase());
  if (between.some(({ kind }) => kind !== 'word')) return undefined;
  if (words.some((word) => originsOf(language).has(word))) return 'from';
  if (words.some((word) => goalsOf(language).has(word))) return 'to';
  return words.every((word) => traitsOf(word, language).determiner) ? 'from' : undefined;
}

const originsOf = perLanguage((language) => new Set(columnWords(originMarks[language])));
const goalsOf = perLanguage((language) => new Set(columnWords(goalMarks[language])));
