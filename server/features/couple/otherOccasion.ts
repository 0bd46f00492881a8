import { oppositesOf, relatedConcepts } from '../../compare/conceptRelations';
import type { Feature, Statement } from '../../compare/statement';
import { compareTimes } from '../../compare/timeAgreement';
import type { SourceStatement } from '../../index/corpusIndex';
import { type Found, foundConflict } from './found';
import { isSameName, namesOf } from './names';

/** On the day that the statement gives for one's arrival, the passage tells of their departure. */
export function compareOccasions(asked: SourceStatement, passage: readonly SourceStatement[]): Found[] {
  const own = namesOf(asked).filter(({ marks }) => marks.length === 0);
  const statements = passage.filter((statement) =>
    own.some((name) => namesOf(statement).some((other) => isSameName(name, other))),
  );
  return asked.times.flatMap((time): Found[] => {
    const acts = actsIn(asked, time.clause);
    if (!acts.length || time.relation === 'for') return [];
    const told = statements.flatMap((statement) =>
      statement.times
        .filter((other) => compareTimes(time, other) === 'same')
        .map((other) => ({ statement, acts: actsIn(statement, other.clause) })),
    );
    if (told.some((there) => there.acts.some((act) => acts.some((one) => isAlike(one, act))))) return [];
    for (const { statement, acts: there } of told)
      for (const act of there) {
        const one = acts.find((its) => areOpposite(its, act));
        if (one) return [foundConflict('polarity', asked, one, statement, act)];
      }
    return [];
  });
}

const actsIn = ({ features }: Statement, clause: number): readonly Feature[] =>
  features.filter(
    (feature) => feature.kind === 'event' && feature.clause === clause && !feature.cue && !feature.speaker,
  );

/** A concept with those that may stand for it. */
const around = ({ keys }: Feature): readonly string[] =>
  keys.flatMap((key) => [
    key,
    ...[...(relatedConcepts(key) ?? [])].filter(([, how]) => how >= near).map(([other]) => other),
  ]);
const near = 0.75;

const isAlike = (one: Feature, other: Feature): boolean => around(one).some((key) => other.keys.includes(key));

const areOpposite = (one: Feature, other: Feature): boolean =>
  around(one).some((key) => oppositesOf(key).some((opposite) => other.keys.includes(opposite)));
