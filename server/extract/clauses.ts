import type { Language } from '../text/language';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { type Candidate, findCandidates, type Opener } from './clauseCandidates';
import { isFiniteVerb } from './finiteVerb';
import { pairQuotes, type QuotedTokens } from './quotations';
import { traitsOf, type WordTraits } from './wordTraits';

/**
 * Clauses of one sentence, in order, without the punctuation around them. There is no parser behind this: function words,
 * punctuation, and whether a part has a word that looks like a finite verb. A clause that is interrupted ('the ship, which
 * sank, was insured') comes in pieces. The words of a quotation are clauses of their own.
 */
export function splitClauses(tokens: readonly Token[], language: Language): Span[] {
  return readClauses(tokens, language).clauses.map(({ start, end }) => ({ start, end }));
}

export interface Clause extends Span {
  /** Tokens of the clause, with the word that opens it: `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  readonly opener: Opener;
}

/** One sentence taken apart: what the finders of cues and attributions read. */
export interface SentenceReading {
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly words: readonly WordTraits[];
  readonly clauses: readonly Clause[];
  /** Index of its clause for each token. */
  readonly clauseOf: readonly number[];
  readonly quotations: readonly QuotedTokens[];
}

let latest:
  | { readonly tokens: readonly Token[]; readonly language: Language; readonly reading: SentenceReading }
  | undefined;

/** Takes a sentence apart. The last reading is kept: clauses, cues and attributions are asked for one after the other. */
export function readClauses(tokens: readonly Token[], language: Language): SentenceReading {
  if (latest && latest.tokens === tokens && latest.language === language) return latest.reading;
  const reading = read(tokens, language);
  latest = { tokens, language, reading };
  return reading;
}

function read(tokens: readonly Token[], language: Language): SentenceReading {
  const words = tokens.map(({ text }) => traitsOf(text, language));
  const quotations = pairQuotes(tokens);
  // verbs[i] counts the finite verbs before token i.
  const verbs = new Int32Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i += 1)
    verbs[i + 1] = (verbs[i] ?? 0) + (isFiniteVerb(tokens, words, i, language) ? 1 : 0);
  const hasVerb = (from: number, to: number): boolean => (verbs[Math.max(from, to)] ?? 0) > (verbs[from] ?? 0);

  const candidates = findCandidates(tokens, words, quotations, language, hasVerb);
  const cuts: { at: number; opener: Opener }[] = [{ at: 0, opener: 'start' }];
  let start = 0;
  for (let k = 0; k < candidates.length; k += 1) {
    const candidate = candidates[k];
    if (!candidate) continue;
    const { at, opener, doubtful, newSubject, leftFrom } = candidate;
    const next = candidates[k + 1]?.at ?? tokens.length;
    const stop = nextStop(candidates, k, tokens.length);
    const real =
      opener === 'stop' ||
      opener === 'quotation' ||
      (opener === 'coordinate' || opener === 'comma'
        ? (hasVerb(Math.max(start, leftFrom ?? 0), at) && (newSubject || hasVerb(at, next))) ||
          (opener === 'comma' && endsFirstClause(words, start, at))
        : hasVerb(at + 1, doubtful ? next : stop));
    if (!real || at === start) {
      if (real && at === start && opener !== 'comma')
        cuts[cuts.length - 1] = { at, opener: keepStop(cuts.at(-1)?.opener, opener) };
      continue;
    }
    cuts.push({ at, opener });
    start = at;
  }
  const { clauses, clauseOf } = build(tokens, cuts);
  return { tokens, language, words, clauses, clauseOf, quotations };
}

/** 'If the river rises, the road floods': the first comma behind an opening subordinator, verbs known or not. */
function endsFirstClause(words: readonly WordTraits[], start: number, at: number): boolean {
  const next = words[at];
  return (
    start === 0 &&
    at > 3 &&
    words[0]?.subordinator === 'sure' &&
    Boolean(next?.determiner || next?.pronoun || next?.capital)
  );
}

function keepStop(first: Opener | undefined, second: Opener): Opener {
  return first === 'stop' || first === 'start' || first === 'quotation' ? first : second;
}

function nextStop(candidates: readonly Candidate[], k: number, end: number): number {
  for (let i = k + 1; i < candidates.length; i += 1)
    if (candidates[i]?.opener === 'stop') return candidates[i]?.at ?? end;
  return end;
}

function build(
  tokens: readonly Token[],
  cuts: readonly { at: number; opener: Opener }[],
): { clauses: Clause[]; clauseOf: number[] } {
  const clauses: Clause[] = [];
  const clauseOf: number[] = new Array<number>(tokens.length).fill(0);
  for (let k = 0; k < cuts.length; k += 1) {
    const cut = cuts[k];
    if (!cut) continue;
    const end = cuts[k + 1]?.at ?? tokens.length;
    let from = cut.at;
    let to = end;
    while (from < to && isEdge(tokens[from])) from += 1;
    while (to > from && isEdge(tokens[to - 1])) to -= 1;
    const first = tokens[from];
    const last = tokens[to - 1];
    const index = first && last && to > from ? clauses.length : Math.max(0, clauses.length - 1);
    clauseOf.fill(index, cut.at, end);
    if (first && last && to > from) clauses.push({ from, to, start: first.start, end: last.end, opener: cut.opener });
  }
  return { clauses, clauseOf };
}

function isEdge(token: Token | undefined): boolean {
  return token?.kind === 'punctuation';
}
