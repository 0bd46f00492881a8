import { bodyConcepts } from '../compare/describedBodies';
import { countryBeside, describingNouns, personConcepts } from '../compare/describedPeople';
import type { Participant, Statement, Weights } from '../compare/statement';
import { overlaps } from '../text/span';
import { type Steps, visitInSteps } from './steps';

/** What sources call the people they name. */
export type Descriptions = Pick<Weights, 'descriptionsOf' | 'onlyPersonWho'>;

/** Gathers, over all statements, by what trade, office or rank each named person goes. In steps. */
export function* findDescriptions(statements: readonly Statement[]): Steps<Descriptions> {
  const byPerson = new Map<string, Set<string>>();
  const byConcept = new Map<string, Set<string>>();
  const add = (lists: Map<string, Set<string>>, key: string, value: string): void => {
    const list = lists.get(key);
    if (list) list.add(value);
    else lists.set(key, new Set([value]));
  };
  yield* visitInSteps(statements, 512, (statement) => {
    for (const participant of statement.participants) {
      if (participant.mention.type === 'organization')
        for (const concept of bodyConceptsOf(statement, participant)) add(byPerson, participant.key, concept);
      if (participant.mention.type !== 'person') continue;
      for (const noun of describingNouns(statement, participant)) {
        const country = countryBeside(statement, noun);
        for (const concept of personConcepts(noun)) {
          if (country !== undefined) add(byConcept, ofCountry(concept, country), participant.key);
          add(byPerson, participant.key, concept);
          add(byConcept, concept, participant.key);
        }
      }
    }
  });
  return {
    descriptionsOf: (person) => byPerson.get(person) ?? none,
    onlyPersonWho(concept, country) {
      const people = byConcept.get(country === undefined ? concept : ofCountry(concept, country));
      return people?.size === 1 ? [...people][0] : undefined;
    },
  };
}

/** What kind of body a name tells itself ('Velde Bank'), or the noun beside it ('the airline X'). */
const bodyConceptsOf = ({ features, text }: Statement, { mention }: Participant): readonly string[] =>
  features
    .filter(
      (feature) =>
        feature.kind === 'thing' &&
        (overlaps(feature, mention) ||
          (feature.end <= mention.start && text.slice(feature.end, mention.start) === ' ') ||
          (feature.start >= mention.end && /^,\s(?:\p{L}+\s){1,3}$/u.test(text.slice(mention.end, feature.start)))),
    )
    .flatMap(bodyConcepts);

const ofCountry = (concept: string, country: string): string => `${concept} of ${country}`;

const none: ReadonlySet<string> = new Set();
