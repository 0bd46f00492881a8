import { singleAgentActs } from '../lexicon/singleAgentActs';
import { overlaps } from '../text/span';
import type { Comparison } from './comparison';
import { speakOfDifferentThings } from './discriminators';
import { type Doer, findDoers } from './doers';
import { scoreOf } from './score';
import type { Feature, Participant, Statement, Weights } from './statement';
import { compareTopics } from './topic';

/** The same act of one doer, with different doers. */
export function compareParticipants(a: Statement, b: Statement, weights: Weights): Comparison[] {
  let best: Comparison | undefined;
  for (const one of actsOf(a)) {
    for (const other of actsOf(b)) {
      const comparison = compareActs(a, one, b, other, weights);
      if (comparison && comparison.score > (best?.score ?? 0)) best = comparison;
    }
  }
  return best ? [best] : [];
}

function compareActs(a: Statement, one: Act, b: Statement, other: Act, weights: Weights): Comparison | undefined {
  if (!one.predicate.keys.some((key) => singleAgentActs.has(key) && other.predicate.keys.includes(key)))
    return undefined;
  if (a.stanceAt(one.predicate.start).polarity !== b.stanceAt(other.predicate.start).polarity) return undefined;
  const [agentA] = one.agents;
  const [agentB] = other.agents;
  if (!agentA || !agentB || agentA.participant.mention.type !== agentB.participant.mention.type) return undefined;
  if (!mayBeTheSameAct(a, one, b, other) || haveOtherObjects(a, one, b, other)) return undefined;
  const without = [...one.agents, ...other.agents];
  if (speakOfDifferentThings(a, b, without, weights)) return undefined;
  const shared = one.agents.some(({ participant: { key } }) =>
    other.agents.some((agent) => agent.participant.key === key),
  );
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
    score: scoreOf(topic, 1),
    a: valueOf(agentA.participant),
    b: valueOf(agentB.participant),
    about: one.predicate.keys,
    aboutSpan: one.predicate,
  };
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
        !agents.some((agent) => overlaps(agent, feature)),
    )
    .sort((x, y) => distance(x) - distance(y))[0];
}

/** What is signed has a signer of each party: only the same agreement, and signers who are not of different parties, compare. */
function mayBeTheSameAct(a: Statement, one: Act, b: Statement, other: Act): boolean {
  if (!one.predicate.keys.includes('sign')) return true;
  if (one.agents.length > 1 || other.agents.length > 1) return false;
  const agreement = (statement: Statement): string | undefined =>
    statement.features.find(({ kind }) => kind === 'agreement')?.keys[0];
  if (agreement(a) === undefined || agreement(a) !== agreement(b)) return false;
  const [left, right] = [one, other].map(({ agents: [agent] }) => agent?.participant.mention.role?.of);
  return left === undefined || right === undefined || left === right;
}

interface Act {
  readonly predicate: Feature;
  readonly agents: readonly Doer[];
}

function actsOf(statement: Statement): Act[] {
  return statement.features
    .filter(({ kind, speaker, keys }) => kind === 'event' && !speaker && keys.some((key) => singleAgentActs.has(key)))
    .map((predicate) => ({ predicate, agents: findDoers(statement, predicate) }))
    .filter(({ agents }) => agents.length > 0);
}

function valueOf({ mention, key }: Participant): Comparison['a'] {
  return { text: mention.name, span: { start: mention.start, end: mention.end }, key: `participant:${key}` };
}
