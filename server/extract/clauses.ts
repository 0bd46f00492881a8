import type { Language } from '../text/language';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
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
  /** What begins it. `stop` is punctuation that nothing reaches across: semicolon, colon, dash, bracket. */
  readonly opener: 'start' | 'stop' | 'quotation' | 'that' | 'relative' | 'subordinate' | 'coordinate' | 'comma';
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

/** Is the token at `at` a finite verb, as far as its looks and its neighbours tell? */
export function isFiniteVerb(
  tokens: readonly Token[],
  words: readonly WordTraits[],
  at: number,
  language: Language,
): boolean {
  const word = words[at];
  if (!word || tokens[at]?.kind !== 'word') return false;
  if (!word.finite && !(word.reporting && isReportingForm(word, language))) return false;
  if (word.auxiliary) return !(word.capital && at > 0 && isNameLike(tokens, at));
  if (word.capital && (at > 0 || language === 'de')) return false;
  const before = words[at - 1];
  if (!before || tokens[at - 1]?.kind === 'punctuation') return true;
  if (before.determiner && !before.pronoun && !clitics[language].test(before.lower)) return false;
  // 'la firma di', 'de cuenta', 'in need'; a verb behind a preposition is no finite one.
  return !(before.preposition && !clitics[language].test(before.lower));
}

/** Words that are an article or preposition and also an object pronoun before a verb: 'lo firmó', 'la presentó'. */
const clitics: Readonly<Record<Language, RegExp>> = {
  en: /^(?:that|this|these|those|some|any|each|another)$/,
  es: /^(?:la|lo|los|las|este|esta)$/,
  it: /^(?:lo|la|le|li|l'|gli|questo|questa)$/,
  fr: /^(?:le|la|les|l'|leur|en)$/,
  pt: /^(?:o|a|os|as|este|esta)$/,
  de: /^(?:der|die|das|sie|ihr|diese|dieser|dieses|an|auf|ab|aus|vor|zu)$/,
};

function isReportingForm(word: WordTraits, language: Language): boolean {
  return language === 'de' || language === 'fr' ? /(?:t|te|ten|e|en|a|ent|é)$/.test(word.lower) : false;
}

function isNameLike(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.kind === 'word';
}

type Opener = Clause['opener'];

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

interface Candidate {
  readonly at: number;
  readonly opener: Opener;
  readonly doubtful?: boolean;
  /** A pronoun stands behind the comma: a clause, even if its verb is not known as one. */
  readonly newSubject?: boolean;
  /** Last comma before a coordinator: a verb has to stand between them, else it joins two nouns. */
  readonly leftFrom?: number;
}

/** Where the bracket that opens at `from` closes, if soon. */
function closingBracket(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < Math.min(tokens.length, from + 14); i += 1)
    if (/^[)\]]$/.test(tokens[i]?.text ?? '')) return i;
  return -1;
}

function findCandidates(
  tokens: readonly Token[],
  words: readonly WordTraits[],
  quotations: readonly QuotedTokens[],
  language: Language,
  hasVerb: (from: number, to: number) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  const quoteCuts = new Set<number>();
  let comma = 0;
  let noteEnd = -1;
  for (const { from, to } of quotations) {
    if (to - from < 4) continue;
    quoteCuts.add(from).add(to + 1);
  }
  for (let i = 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    const word = words[i];
    const before = tokens[i - 1];
    if (!token || !word || !before) continue;
    const bracket = /^[([]$/.test(token.text) ? closingBracket(tokens, i) : -1;
    if (bracket > 0 && !hasVerb(i, bracket)) {
      // '(MBC)', '(58 million dollars)': a note that interrupts nothing.
      i = bracket;
      noteEnd = bracket;
      continue;
    }
    if (token.glued || (isStop(tokens, i - 1) && noteEnd !== i - 1) || /^[([]$/.test(token.text)) {
      found.push({ at: i, opener: 'stop' });
      continue;
    }
    if (quoteCuts.has(i)) {
      found.push({ at: i, opener: 'quotation' });
      continue;
    }
    if (token.kind !== 'word') continue;
    const afterComma = before.text === ',';
    const opener = openerOf(words, i, afterComma, language);
    if (opener) found.push({ at: i, ...opener });
    else if (afterComma) found.push({ at: i, opener: 'comma', newSubject: word.pronoun && !word.determiner });
    if (afterComma) comma = i;
    else if (opener?.opener === 'coordinate')
      found[found.length - 1] = { at: i, opener: 'coordinate', leftFrom: comma };
  }
  return found;
}

/** What the word at `i` opens, if it opens a clause. */
function openerOf(
  words: readonly WordTraits[],
  i: number,
  afterComma: boolean,
  language: Language,
): { opener: Opener; doubtful?: boolean } | undefined {
  const word = words[i];
  const before = words[i - 1];
  if (!word || !before) return undefined;
  if (word.complementizer) {
    const relative = !afterComma && word.lower !== 'dass' && followsNoun(before, language);
    if (language === 'en' && word.lower === 'that' && before.preposition) return undefined;
    return { opener: relative ? 'relative' : 'that', doubtful: language === 'en' && word.lower === 'that' };
  }
  if (word.relative && language === 'de')
    return afterComma || (words[i - 2]?.lower === ',' && before.preposition)
      ? { opener: 'relative', doubtful: true }
      : undefined;
  if (word.coordinator) return { opener: 'coordinate' };
  if (word.relative) return { opener: 'relative' };
  if (word.subordinator) {
    // Portuguese 'se' is a pronoun but where a clause begins; French 's'' is 'si' only before 'il'.
    if (language === 'pt' && word.lower === 'se' && !afterComma && !before.coordinator && !before.complementizer)
      return undefined;
    if (language === 'fr' && word.lower === "s'" && !/^ils?$/.test(words[i + 1]?.lower ?? '')) return undefined;
    if (language === 'de' && !afterComma && !before.coordinator) return undefined;
    return { opener: 'subordinate', doubtful: word.subordinator === 'doubtful' };
  }
  return undefined;
}

function followsNoun(before: WordTraits, language: Language): boolean {
  if (before.finite || before.reporting) return false;
  return before.capital || (!before.adverb && !isSpeechParticiple(before, language));
}

function isSpeechParticiple({ lower }: WordTraits, language: Language): boolean {
  return language === 'en' ? /(?:ed|ing)$/.test(lower) : /(?:[aei]r|ndo|ant|do|to|é)$/.test(lower);
}

/** Punctuation that nothing reaches across. A hyphen counts where it stands between spaces. */
function isStop(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'punctuation') return false;
  if (token.text === '.') return (tokens[at - 1]?.text.length ?? 0) > 3;
  if (/^[;:—?!…\])]$|^\.{2,}$|^-{2,}$/.test(token.text)) return true;
  return /^[–-]$/.test(token.text) && tokens[at - 1]?.end !== token.start && tokens[at + 1]?.start !== token.end;
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
