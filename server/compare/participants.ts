import { actsOfOneDoer, isOfOneDoer, singleAgentActs } from '../lexicon/singleAgentActs';
import { daysOfIsoDate } from '../model/calendar';
import { overlaps } from '../text/span';
import type { Comparison } from './comparison';
import { describedBodies } from './describedBodies';
import { describedPeople } from './describedPeople';
import { speakOfDifferentThings } from './discriminators';
import { type Doer, findDoers, maySetApart } from './doers';
import { sameness } from './featureMatches';
import { isLight } from './heads';
import { perStatement } from './perStatement';
import { compareDoers, keyOf } from './sameDoer';
import { scoreOf } from './score';
import type { Feature, Participant, Statement, Weights } from './statement';
import { compareTopics } from './topic';

/** The same act of one doer, with different doers. */
export function compareParticipants(a: Statement, b: Statement, weights: Weights): Comparison[] {
  let best: Comparison | undefined;
  const compare = (left: readonly Act[], right: readonly Act[]): void => {
    for (const one of left) {
      for (const other of right) {
        const comparison = compareActs(a, one, b, other, weights);
        if (comparison && comparison.score > (best?.score ?? 0)) best = comparison;
      }
    }
  };
  compare(actsOf(a), actsOf(b));
  const [left, right] = [actsSetApart(a), actsSetApart(b)];
  if (left.length) compare(left, allActsOf(b));
  if (right.length) compare(allActsOf(a), right);
  return best ? [best] : [];
}

function compareActs(a: Statement, one: Act, b: Statement, other: Act, weights: Weights): Comparison | undefined {
  if (!isOneAct(one, other)) return undefined;
  if (a.stanceAt(one.predicate.start).polarity !== b.stanceAt(other.predicate.start).polarity) return undefined;
  const [agentA] = one.agents;
  const [agentB] = other.agents;
  if (isOtherYear(a, b) || isOtherYear(b, a)) return undefined;
  if (!agentA || !agentB || agentA.participant.mention.type !== agentB.participant.mention.type) return undefined;
  if (isHelped(a, one) || isHelped(b, other)) return undefined;
  const how = compareAgents(one, other, weights);
  if (!how) return undefined;
  if (!mayBeTheSameAct(a, one, b, other) || haveOtherObjects(a, one, b, other)) return undefined;
  if (speakOfDifferentThings(a, one.agents, b, other.agents, weights)) return undefined;
  const shared = how === 'same';
  // Who is named by the other side too, in another part, belongs to one account with its doer, unless denied the act.
  if (!shared && (isNamedBeside(one, b, other, weights) || isNamedBeside(other, a, one, weights))) return undefined;
  const topic = compareTopics(
    a,
    { clause: one.predicate.clause, without: one.agents },
    b,
    { clause: other.predicate.clause, without: other.agents },
    weights,
  );
  return {
    kind: 'participant',
    relation: shared ? 'agrees' : 'conflicts',
    score: scoreOf(topic, sameness(one.predicate, other.predicate) === 1 ? 1 : inOtherWords),
    a: valueFrom(agentA.participant, weights),
    b: valueFrom(agentB.participant, weights),
  };
}

/** 'Helped X to win': whoever helps has a part in it, too. */
const isHelped = ({ features }: Statement, { predicate, agents: [agent] }: Act): boolean =>
  agent !== undefined &&
  features.some(
    ({ keys, end, clause }) =>
      keys.includes('help') && clause === predicate.clause && end <= agent.start && agent.end <= predicate.start,
  );

/** An act told by another word. */
const inOtherWords = 0.87;

/** The same act of one doer, or one that the same doer is told to have done; where one is set apart, any act that both tell. */
const isOneAct = (one: Act, other: Act): boolean =>
  one.predicate.keys.some((key) => singleAgentActs.has(key) && other.predicate.keys.includes(key)) ||
  actsOfOneDoer.some((family) =>
    [one, other].every(({ predicate }) => predicate.keys.some((key) => family.has(key))),
  ) ||
  ((one.setApart || other.setApart) && sameness(one.predicate, other.predicate) >= kindredAct);
const kindredAct = 0.75;

/** One doer in common makes them the same; others they are where all are. */
function compareAgents(one: Act, other: Act, weights: Weights): 'same' | 'other' | undefined {
  const pairs = one.agents.flatMap(({ participant: a }) =>
    other.agents.map(({ participant: b }) => compareDoers(a, b, weights)),
  );
  if (pairs.includes('same')) return 'same';
  return pairs.every((pair) => pair === 'other') ? 'other' : undefined;
}

/** Does the sentence with the second act speak of the doer of the first one as well, not to deny the act? */
function isNamedBeside(one: Act, b: Statement, other: Act, weights: Weights): boolean {
  const keys = one.agents.map(({ participant }) => keyOf(participant, weights));
  // Of a body the kind alone tells little: a company is spoken of everywhere.
  const concepts = one.agents.flatMap(({ participant }) =>
    participant.mention.type === 'person' ? (participant.concepts ?? []) : [],
  );
  return (
    (b.participants.some(({ key }) => keys.includes(key)) ||
      b.features.some((feature) => feature.keys.some((key) => concepts.includes(key)))) &&
    !other.denied.some(({ participant }) => keys.includes(keyOf(participant, weights)))
  );
}

const daysOfYear = 366;

/** `a` names a year, and `b` names no time and is of another: an untold time is that of writing. */
function isOtherYear(a: Statement, b: Statement): boolean {
  const published = b.published === undefined ? undefined : daysOfIsoDate(b.published);
  const dated = (statement: Statement) =>
    statement.times.filter(({ from, relation }) => from !== undefined && relation !== 'for');
  if (!published || dated(b).length > 0) return false;
  const times = dated(a);
  return (
    times.length > 0 &&
    times.every(({ from = 0, to = from }) => to < published.from - daysOfYear || from > published.to + daysOfYear) &&
    !times.some(({ start, end }) =>
      a.features.some(
        (feature) =>
          feature.kind === 'year' &&
          feature.start >= start &&
          feature.end <= end &&
          feature.keys.some((key) => b.context.has(key)),
      ),
    )
  );
}

/** How far from the act what it is done to is looked for. */
const objectReach = 45;

/** 'headed the Norwegian delegation' and 'headed the Chilean one': is the act done to what belongs to others? */
function haveOtherObjects(a: Statement, one: Act, b: Statement, other: Act): boolean {
  const left = ownerOf(a, one);
  const right = ownerOf(b, other);
  return left !== undefined && right !== undefined && !left.keys.some((key) => right.keys.includes(key));
}

/** The country nearest to the act that is no part of who does it. */
function ownerOf({ features }: Statement, { predicate, agents }: Act): Feature | undefined {
  const distance = ({ start, end }: Feature): number => Math.max(start - predicate.end, predicate.start - end);
  return features
    .filter(
      (feature) =>
        feature.kind === 'country' &&
        distance(feature) <= objectReach &&
        !agents.some(
          (agent) => overlaps(agent, feature) || feature.keys.some((key) => key === agent.participant.country),
        ),
    )
    .sort((x, y) => distance(x) - distance(y))[0];
}

const peopleIn = ({ participants }: Statement): number =>
  new Set(participants.filter(({ mention, speaker }) => mention.type === 'person' && !speaker).map(({ key }) => key))
    .size;

/** What is signed has a signer of each party: only the same agreement, and signers who are not of different parties, compare. */
function mayBeTheSameAct(a: Statement, one: Act, b: Statement, other: Act): boolean {
  if (!one.predicate.keys.includes('sign')) return true;
  // Where two people are named, each signs for a side.
  if (peopleIn(a) > 1 || peopleIn(b) > 1) return false;
  const agreement = (statement: Statement): string | undefined =>
    statement.features.find(({ kind }) => kind === 'agreement')?.keys[0];
  if (agreement(a) !== agreement(b)) return false;
  const [left, right] = [one, other].map(({ agents: [agent] }) => agent?.participant.mention.role?.of);
  return left === undefined || right === undefined || left === right;
}

interface Act {
  /** 'It was X who did it': nobody else. */
  readonly setApart: boolean;
  readonly predicate: Feature;
  readonly agents: readonly Doer[];
  readonly denied: readonly Doer[];
}

const isAct = ({ kind, agent, speaker }: Feature): boolean =>
  (kind === 'event' || kind === 'state' || agent === true) && !speaker;

/** People and bodies without a name; who is both ('the police') is a body. */
const describedBy = perStatement((statement): readonly Participant[] => {
  const bodies = describedBodies(statement);
  return [
    ...describedPeople(statement).filter(({ mention }) => !bodies.some((body) => overlaps(body.mention, mention))),
    ...bodies,
  ];
});

const actFrom = (statement: Statement, predicate: Feature): Act => {
  const { doers, denied } = findDoers(statement, predicate, describedBy(statement));
  return { predicate, agents: doers, denied, setApart: doers.some(({ setApart }) => setApart) };
};

const actsOf = perStatement((statement): readonly Act[] =>
  statement.features
    .filter((feature) => isAct(feature) && feature.keys.some(isOfOneDoer))
    .map((predicate) => actFrom(statement, predicate))
    .filter(({ agents }) => agents.length > 0),
);

/** What a statement says that somebody does. */
const allActsOf = perStatement((statement): readonly Act[] =>
  statement.features
    .filter((feature) => isAct(feature) && !feature.cue && !isLight(feature))
    .map((predicate) => actFrom(statement, predicate))
    .filter(({ agents }) => agents.length > 0),
);

/** Acts whose doer is set apart from all others: 'it was X who', 'a firmare è stato X'. */
const actsSetApart = perStatement((statement): readonly Act[] =>
  maySetApart(statement) ? allActsOf(statement).filter(({ setApart }) => setApart) : [],
);

function valueFrom(participant: Participant, weights: Weights): Comparison['a'] {
  const { start, end, name } = participant.mention;
  return { text: name, span: { start, end }, key: `participant:${keyOf(participant, weights)}` };
}
