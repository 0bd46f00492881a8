import { groupIn } from '../lexicon/conceptClasses';
import { overlaps } from '../text/span';
import { perStatement } from './perStatement';
import type { Feature, Participant, Statement } from './statement';

/** Between a name and what describes it: a comma, an age, an article, a word or two. */
const joined = /^(?:,?\s*(?:\(?\d{1,3}\)?,?\s*)?(?:[\p{L}\p{M}'’.-]+\s+){0,3})$/u;
const longestJoint = 32;

/** The concepts of a noun that say who somebody is: a trade, an office, a kind of soldier; of 'the restorer' the act. */
export const personConcepts = ({ keys, agent }: Feature): readonly string[] =>
  agent ? keys.slice(0, 1) : keys.filter((key) => groupIn('person', key) !== undefined);

const personNouns = perStatement(({ features }): readonly Feature[] =>
  features.filter(
    (feature) => (feature.kind === 'thing' || feature.agent) && !feature.speaker && personConcepts(feature).length > 0,
  ),
);

/** The nouns of a statement that tell who a person is that it names: 'the night watchman, X', 'X, a nurse', 'captain X'. */
export function describingNouns(statement: Statement, { mention }: Participant): readonly Feature[] {
  const { text, features } = statement;
  return personNouns(statement).filter((noun) => {
    if (overlaps(noun, mention)) return false;
    const [from, to] = noun.end <= mention.start ? [noun.end, mention.start] : [mention.end, noun.start];
    if (to - from > longestJoint || !joined.test(text.slice(from, to))) return false;
    // 'X, whose wife', 'the wife of X': another one.
    if (noun.start > mention.end && !text.slice(from, to).startsWith(',')) return false;
    return !features.some(({ kind, start }) => kind === 'event' && start >= from && start < to);
  });
}

/** How far from a noun its country is looked for: 'the Swiss envoy', 'minister of agriculture of Chile'. */
const countryReach = 22;

/** The key of the country that somebody described is of; undefined where the words beside the noun name none. */
export function countryBeside({ text, features }: Statement, noun: Feature): string | undefined {
  const country = features.find((feature) => {
    if (feature.kind !== 'country') return false;
    if (overlaps(feature, noun)) return true;
    const [from, to] = feature.end <= noun.start ? [feature.end, noun.start] : [noun.end, feature.start];
    return to - from <= countryReach && !/[,;:.()]/u.test(text.slice(from, to));
  });
  return country?.keys.find((key) => key.startsWith('country:'));
}

/** The people that a statement describes and does not name, as participants: 'the captain', 'border guards'. */
export const describedPeople = perStatement((statement): readonly Participant[] => {
  const nouns = personNouns(statement);
  if (!nouns.length) return none;
  const ofNames = new Set(
    statement.participants
      .filter(({ mention }) => mention.type === 'person' || mention.type === 'unknown')
      .flatMap((participant) => describingNouns(statement, participant)),
  );
  return nouns
    .filter((noun) => !ofNames.has(noun) && !statement.participants.some(({ mention }) => overlaps(mention, noun)))
    .map((noun): Participant => {
      const { start, end, clause } = noun;
      const concepts = personConcepts(noun);
      return {
        mention: { start, end, name: statement.text.slice(start, end).replace(/\s+/gu, ' '), type: 'person' },
        key: `described:${concepts[0] ?? ''}`,
        clause,
        concepts,
      };
    });
});

const none: readonly Participant[] = [];
