import { commitments, committing } from '../lexicon/hedges';
import { yetWords } from '../lexicon/negations';
import type { Language } from '../text/language';
import { contains, type Span } from '../text/span';
import { stem } from '../text/stem';
import type { SentenceReading } from './clauses';
import type { FoundCue } from './cueMatcher';
import { clauseAt, complementEnd, scopeOf, span } from './cueScope';
import { findOnlyThen } from './onlyThen';
import { readOpenQuestion } from './openQuestions';
import { columnWords } from './wordTraits';

/** What the cues of one sentence make of each other: negations that cancel, count once, mean 'only then' or 'not yet'. */
export function resolveCues(reading: SentenceReading, found: readonly FoundCue[]): FoundCue[] {
  const scoped = found.map((cue) => ({ ...cue, scope: cue.scope ?? scopeOf(reading, cue) }));
  const dropped = new Set<number>();
  const result: FoundCue[] = [];
  for (const [index, cue] of scoped.entries()) {
    if (!isNegative(cue)) continue;
    for (let k = index + 1; k < scoped.length; k += 1) {
      const other = scoped[k];
      if (!other || reading.clauseOf[other.from] !== reading.clauseOf[cue.from]) break;
      // 'did not deny', 'never failed to pay': what is left is affirmed, or at least not denied.
      if (
        other.cancels &&
        covers(cue.scope, reading, other.from) &&
        (other.reach !== 'adjunct' || other.from - cue.to < 1)
      )
        dropped.add(index).add(k);
      // Romance languages negate once with several words.
      else if (isNegative(other) && concord.has(reading.language) && other.kind === 'negation' && !other.cancels)
        dropped.add(k);
    }
    if (!cue.cancels && findOnlyThen(reading, cue) !== undefined) dropped.add(index);
  }
  const negated = (at: number): boolean =>
    scoped.some((cue) => isNegative(cue) && !cue.cancels && covers(cue.scope, reading, at));
  const asked: Span[] = [];
  for (const [index, cue] of scoped.entries()) {
    if (dropped.has(index) || !cue.scope) continue;
    const open = readOpenQuestion(reading, cue, negated);
    if (open) {
      result.push(open);
      asked.push(open.scope);
    } else if (isNegative(cue) && !cue.cancels) result.push(...resolveNegation(reading, { ...cue, scope: cue.scope }));
    else result.push({ ...cue, scope: cue.scope });
  }
  return asked.length ? result.map((cue) => upTo(asked, cue)) : result;
}

/** 'Has not decided whether to resign' denies the deciding, and leaves the rest open. */
function upTo(asked: readonly Span[], cue: FoundCue): FoundCue {
  const { scope } = cue;
  const question = isNegative(cue) && scope && asked.find(({ start, end }) => scope.start < start && end <= scope.end);
  return question ? { ...cue, scope: { start: scope.start, end: question.start } } : cue;
}

const concord: ReadonlySet<Language> = new Set(['es', 'it', 'pt', 'fr']);

function isNegative({ kind }: FoundCue): boolean {
  return kind === 'negation' || kind === 'notYet';
}

function covers(scope: Span | undefined, { tokens }: SentenceReading, at: number): boolean {
  const token = tokens[at];
  return scope !== undefined && token !== undefined && contains(scope, token);
}

interface ResolutionSets {
  readonly yet: ReadonlySet<string>;
  readonly committing: ReadonlySet<string>;
  readonly commitments: ReadonlySet<string>;
}

const sets: Partial<Record<Language, ResolutionSets>> = {};

function setsOf(language: Language): ResolutionSets {
  const known = sets[language];
  if (known) return known;
  const stems = (column: string): ReadonlySet<string> =>
    new Set(columnWords(column).map((word) => stem(word, language)));
  const made = {
    yet: new Set(columnWords(yetWords[language])),
    committing: stems(committing[language]),
    commitments: stems(commitments[language]),
  };
  sets[language] = made;
  return made;
}

/** What is not taken 'as proof' is not taken; nobody doubts what it would prove. */
const likenesses: ReadonlySet<string> = new Set(['as', 'como', 'come', 'comme', 'als']);

function resolveNegation(reading: SentenceReading, cue: FoundCue & { readonly scope: Span }): FoundCue[] {
  const { words, tokens, language } = reading;
  const { yet, committing: verbs, commitments: nouns } = setsOf(language);
  const clause = clauseAt(reading, cue.from);
  let kind = cue.kind;
  for (let i = cue.to; i < (clause?.to ?? 0); i += 1) {
    const lower = words[i]?.lower ?? '';
    if ((yet.has(lower) && words[cue.from]?.lower !== 'weder') || (lower === 'so' && words[i + 1]?.lower === 'far'))
      kind = 'notYet';
  }
  const changed = { ...cue, kind };
  for (let i = clause?.from ?? 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    const word = words[i];
    if (
      !token ||
      !word ||
      word.determiner ||
      word.impersonal ||
      !contains(cue.scope, token) ||
      (i >= cue.from && i < cue.to)
    )
      continue;
    if (likenesses.has(words[i - 1]?.lower ?? '')) continue;
    const verb = verbs.has(word.stem) && !(word.capital && i > 0) && !words[i - 1]?.determiner;
    const noun = nouns.has(word.stem) && i > cue.from;
    if (!verb && !noun) continue;
    const open = openedBy(reading, i, verb, noun);
    return open
      ? [
          { ...changed, scope: token },
          { ...changed, kind: 'hedge', cancels: false, scope: open },
        ]
      : [changed];
  }
  return [changed];
}

/** What a negated 'confirm' or 'say' leaves open: the clause that depends on it, its object, or its passive subject. */
function openedBy(reading: SentenceReading, at: number, verb: boolean, noun: boolean): Span | undefined {
  const clause = clauseAt(reading, at);
  if (!clause) return undefined;
  const end = complementEnd(reading, at);
  const right = span(reading, at + 1, noun ? thatClauseEnd(reading, at, end) : end);
  if (right) return right;
  return verb ? span(reading, clause.from, at) : undefined;
}

/** Behind a noun a that-clause looks like a relative one: 'no proof that they met', 'sin constancia de que se vieran'. */
function thatClauseEnd(reading: SentenceReading, at: number, end: number): number {
  const next = reading.clauses[(reading.clauseOf[at] ?? 0) + 1];
  if (!next || end >= next.to || next.opener !== 'relative' || next.from - at > 3) return end;
  return reading.words[next.from]?.complementizer ? Math.max(next.to, complementEnd(reading, next.from)) : end;
}
