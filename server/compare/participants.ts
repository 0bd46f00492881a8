import { singleAgentActs } from '../lexicon/singleAgentActs';
import type { Comparison } from './comparison';
import { speakOfDifferentThings } from './discriminators';
import { roughRole } from './roles';
import { scoreOf } from './score';
import type { Feature, Participant, Statement, Weights } from './statement';
import { compareTopics } from './topic';

/** The same act of one doer, with different doers. */
export function compareParticipants(a: Statement, b: Statement, weights: Weights): Comparison[] {
  for (const one of actsOf(a)) {
    const other = actsOf(b).find((act) => act.predicate.keys.some((key) => one.predicate.keys.includes(key) && singleAgentActs.has(key)));
    if (!other) continue;
    if (a.stanceAt(one.predicate.start).polarity !== b.stanceAt(other.predicate.start).polarity) continue;
    const [agentA] = one.agents;
    const [agentB] = other.agents;
    if (!agentA || !agentB || agentA.mention.type !== agentB.mention.type) continue;
    if (!mayBeTheSameAct(a, one, b, other)) continue;
    const without = [...one.agents, ...other.agents].map(({ mention }) => mention);
    if (speakOfDifferentThings(a, b, without, weights)) continue;
    const shared = one.agents.some(({ key }) => other.agents.some((agent) => agent.key === key));
    const topic = compareTopics(a, { clause: one.predicate.clause, without: one.agents.map(({ mention }) => mention) }, b, { clause: other.predicate.clause, without: other.agents.map(({ mention }) => mention) }, weights);
    return [
      {
        kind: 'participant',
        relation: shared ? 'agrees' : 'conflicts',
        score: scoreOf(topic, 1),
        a: valueOf(agentA),
        b: valueOf(agentB),
        about: one.predicate.keys,
        aboutSpan: one.predicate,
      },
    ];
  }
  return [];
}

/** What is signed has a signer of each party: only the same agreement, and signers who are not of different parties, compare. */
function mayBeTheSameAct(a: Statement, one: Act, b: Statement, other: Act): boolean {
  if (!one.predicate.keys.includes('sign')) return true;
  if (one.agents.length > 1 || other.agents.length > 1) return false;
  const agreement = (statement: Statement): string | undefined => statement.features.find(({ kind }) => kind === 'agreement')?.keys[0];
  if (agreement(a) === undefined || agreement(a) !== agreement(b)) return false;
  const [left, right] = [one, other].map(({ agents: [agent] }) => agent?.mention.role?.of);
  return left === undefined || right === undefined || left === right;
}

interface Act {
  readonly predicate: Feature;
  readonly agents: readonly Participant[];
}

function actsOf(statement: Statement): Act[] {
  return statement.features
    .filter(({ kind, speaker, keys }) => kind === 'event' && !speaker && keys.some((key) => singleAgentActs.has(key)))
    .map((predicate) => ({
      predicate,
      agents: statement.participants.filter(
        (participant) =>
          participant.clause === predicate.clause &&
          !participant.speaker &&
          (participant.mention.type === 'person' || participant.mention.type === 'organization') &&
          roughRole(statement, predicate, participant) === 'agent',
      ),
    }))
    .filter(({ agents }) => agents.length > 0);
}

function valueOf({ mention, key }: Participant): Comparison['a'] {
  return { text: mention.name, span: { start: mention.start, end: mention.end }, key: `participant:${key}` };
}
