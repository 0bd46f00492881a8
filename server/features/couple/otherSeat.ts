import { perStatement } from '../../compare/perStatement';
import type { Feature } from '../../compare/statement';
import type { SourceStatement } from '../../index/corpusIndex';
import { seats } from '../../lexicon/placeMarks';
import type { Span } from '../../text/span';
import { type Found, foundConflict } from './found';
import { isSameName, type Name, namesOf, tokensOf } from './names';

/** Where a statement says that somebody is at home: 'X is based in L', 'the headquarters of X are in L', 'the Dutch X'. */
interface Home {
  readonly who: Name;
  readonly where: Span & Pick<Feature, 'keys'>;
  /** Only an adjective tells it. */
  readonly adjective: boolean;
}

/** Concepts of being at home somewhere. */
const seatConcepts: ReadonlySet<string> = new Set([...seats, 'base-on']);

/** A company based in another country than the passage says, or in a place that the passage names for something else. */
export function compareSeats(asked: SourceStatement, passage: readonly SourceStatement[]): Found[] {
  return seatsOf(asked).flatMap((one): Found[] => {
    const told = passage.flatMap((statement) =>
      [...seatsOf(statement), ...originsOf(statement)]
        .filter(({ who }) => isSameName(who, one.who))
        .map((other) => ({ statement, other })),
    );
    if (told.some(({ other }) => other.where.keys.some((key) => one.where.keys.includes(key)))) return [];
    const isNamed = passage.some((statement) =>
      namesOf(statement).some(({ keys }) => keys.some((key) => one.where.keys.includes(key))),
    );
    const country = countryOf(one.where);
    const apart = told.find(({ other }) => {
      const its = countryOf(other.where);
      return its && country ? its !== country : isNamed && !other.adjective;
    });
    return apart ? [foundConflict('place', asked, one.where, apart.statement, apart.other.where)] : [];
  });
}

const countryOf = ({ keys }: Pick<Feature, 'keys'>): string | undefined =>
  keys.find((key) => key.startsWith('country:'));

const seatsOf = perStatement((statement): readonly Home[] =>
  statement.features.flatMap((feature): Home[] => {
    if (!feature.keys.some((key) => seatConcepts.has(key)) || feature.cue || feature.speaker) return [];
    const own = namesOf(statement).filter(({ clause, aside }) => clause === feature.clause && !aside);
    const where = own.find(({ start, marks }) => start >= feature.end && marks.length > 0 && !marks.includes('of'));
    const who =
      own.find(({ start, marks }) => start >= feature.end && start < (where?.start ?? 0) && marks.includes('of')) ??
      own.findLast(({ end, marks }) => end <= feature.start && marks.length === 0);
    return who && where && who !== where ? [{ who, where, adjective: false }] : [];
  }),
);

/** Most words between the adjective and the name: 'the Dutch home shopping company X'. */
const describing = 3;

const apposed = /^,\s(?:\p{L}+['’]?\s?){0,2}$/u;

const originsOf = perStatement((statement): readonly Home[] => {
  const tokens = tokensOf(statement);
  return statement.participants.flatMap(({ mention }): Home[] => {
    if (!mention.demonym) return [];
    const feature = statement.features.find(({ start, kind }) => kind === 'country' && start === mention.start);
    const before = namesOf(statement).findLast(({ end }) => end <= mention.start);
    // 'X, a Dutch maker of paint'
    if (feature && before && apposed.test(statement.text.slice(before.end, mention.start)))
      return [{ who: before, where: feature, adjective: true }];
    const who = namesOf(statement).find(({ start }) => start >= mention.end);
    if (!feature || !who) return [];
    const between = tokens.filter(({ start, end }) => start >= mention.end && end <= who.start);
    const isPart =
      between.length <= describing && between.every(({ kind, text }) => kind === 'word' && /^\p{Ll}/u.test(text));
    return isPart && who.marks.length === 0 ? [{ who, where: feature, adjective: true }] : [];
  });
});
