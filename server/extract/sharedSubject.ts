import type { Span } from '../text/span';
import type { Clause, SentenceReading } from './clauses';
import type { FoundCue } from './cueMatcher';
import { clauseAt, saysItHappens, span } from './cueScope';
import { isFiniteVerb } from './finiteVerb';

/**
 * The subject that a clause takes from the one before it, where all it says is that this happens or not: 'The transfer was
 * announced but has not taken place'. Undefined where the clause has a subject of its own, or says more.
 */
export function sharedSubject(reading: SentenceReading, { kind, from, scope }: FoundCue): Span | undefined {
  if (kind !== 'negation' && kind !== 'notYet' && kind !== 'plan') return undefined;
  const clause = clauseAt(reading, from);
  const before = clause && reading.clauses[reading.clauses.indexOf(clause) - 1];
  if (!clause || !before || !scope || (clause.opener !== 'coordinate' && clause.opener !== 'comma')) return undefined;
  if (!startsWithVerb(reading, clause, from) || !saysItHappens(reading, scope, clause)) return undefined;
  const verb = firstFinite(reading, before);
  return verb === undefined ? undefined : span(reading, before.from, verb);
}

/** Only small words stand before the verb or its negation: no subject. */
function startsWithVerb(reading: SentenceReading, clause: Clause, cue: number): boolean {
  for (let i = clause.from; i < clause.to; i += 1) {
    const word = reading.words[i];
    if (!word) return false;
    if (i === cue || word.auxiliary || isFiniteVerb(reading.tokens, reading.words, i, reading.language)) return true;
    const passed = word.coordinator || word.adversative || word.adverb || reflexive.test(word.lower);
    if (!passed && reading.tokens[i]?.kind === 'word') return false;
  }
  return false;
}

const reflexive = /^(?:se|si|s'|sich|ne|n'|still|yet|aún|todavía|ancora|encore|ainda|noch|aber|jedoch)$/;

function firstFinite({ tokens, words, language }: SentenceReading, { from, to }: Clause): number | undefined {
  for (let i = from + 1; i < to; i += 1) if (isFiniteVerb(tokens, words, i, language)) return i;
  return undefined;
}
