import { sameness } from '../../compare/featureMatches';
import { isLight } from '../../compare/heads';
import type { Feature, Statement } from '../../compare/statement';
import type { SourceStatement } from '../../index/corpusIndex';
import { overlaps } from '../../text/span';
import { type Found, foundConflict } from './found';
import { isSameName, type Name, namesOf } from './names';
import { relationsOf, type StatedRelation } from './statedRelations';

/** Ids of what happens to one person at a time, each to their own. */
const ownFates: ReadonlySet<string> = new Set(
  (
    'act:die act:dead act:be-born act:birth act:detain act:arrest act:sentence act:convict act:acquit act:elect act:appoint act:resign ' +
    'act:dismiss act:retire act:injure act:wound act:take-hostage act:drown act:suicide act:promote act:kill act:murder ' +
    'act:execute-person act:pardon act:extradite act:deport act:exile'
  ).split(' '),
);

/**
 * The statement says of somebody in the passage what the passage says of another: 'A died in the camp in 1941' beside 'A
 * commanded the camp where B died in 1941'. All that the statement says besides must be said of the other one.
 */
export function compareSubjects(asked: SourceStatement, passage: readonly SourceStatement[]): Found[] {
  const known = passage.flatMap((statement) => namesOf(statement));
  return relationsOf(asked).flatMap((one): Found[] => {
    const [subject] = partyOf(one) ?? [];
    if (!subject || !ownFates.has(one.id) || !known.some((name) => isSameName(name, subject))) return [];
    const rest = asked.features.filter(
      (feature) => !overlaps(feature, one) && !overlaps(feature, subject) && !isLight(feature) && !feature.cue,
    );
    if (!rest.length) return [];
    const told = passage.flatMap((statement) =>
      relationsOf(statement)
        .filter((relation) => relation.id === one.id)
        .map((relation) => ({ statement, relation })),
    );
    if (told.some(({ relation }) => isOf(partyOf(relation), subject) || !partyOf(relation))) return [];
    const isSubject = (one.doer === undefined) === (one.target !== undefined);
    if (!isSubject) return [];
    for (const { statement, relation } of told) {
      const [other] = (one.doer ? relation.doer : relation.doer ? undefined : relation.target) ?? [];
      if (!other || !rest.every((feature) => isSaidIn(feature, statement))) continue;
      const left = asked.stanceAt(one.start);
      const right = statement.stanceAt(relation.start);
      if (left.polarity !== right.polarity || left.open || right.open) continue;
      return [foundConflict('participant', asked, subject, statement, other)];
    }
    return [];
  });
}

/** The one party that is told: who does it, or else to whom it is done. */
const partyOf = ({ doer, target }: StatedRelation): readonly Name[] | undefined => doer ?? target;

const isOf = (names: readonly Name[] | undefined, subject: Name): boolean =>
  names?.some((name) => isSameName(name, subject)) ?? false;

const isSaidIn = (feature: Feature, { features }: Statement): boolean =>
  features.some((other) => sameness(feature, other) >= sameThing);
const sameThing = 0.75;
