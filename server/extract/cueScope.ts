import { happening } from '../lexicon/negations';
import type { Language } from '../text/language';
import type { Span } from '../text/span';
import { stem } from '../text/stem';
import type { Clause, SentenceReading } from './clauses';
import type { FoundCue } from './cueMatcher';
import { isFiniteVerb } from './finiteVerb';
import { columnWords } from './wordTraits';

/** The stretch of the sentence that a cue bends, by the reach of its row and the boundaries of clauses. */
export function scopeOf(reading: SentenceReading, found: FoundCue): Span | undefined {
  const { from, reach, kind } = found;
  const clause = clauseAt(reading, from);
  if (!clause) return undefined;
  const scope = plainScope(reading, found, clause);
  const bends = kind === 'negation' || kind === 'notYet' || kind === 'plan' || kind === 'hedge';
  return scope && bends && reach !== 'phrase' && reach !== 'self' ? withSubject(reading, scope, clause) : scope;
}

function plainScope(reading: SentenceReading, { from, to, reach, kind }: FoundCue, clause: Clause): Span | undefined {
  switch (reach) {
    case 'after':
      return afterCue(reading, to, clauseEnd(reading, to, kind === 'negation' || kind === 'notYet'));
    case 'verb':
      return (
        span(reading, firstVerb(reading, clause, from) ?? to, clauseEnd(reading, to, true)) ??
        span(reading, clause.from, from)
      );
    case 'adjunct':
      return span(reading, to, adjunctEnd(reading, to));
    case 'phrase':
      return span(reading, to, phraseEnd(reading, to));
    case 'clause':
      return span(reading, clause.from, clause.to);
    case 'before':
      return span(reading, clause.from, from) ?? span(reading, to, complementEnd(reading, to));
    case 'complement':
      return span(reading, to, complementEnd(reading, to)) ?? span(reading, clause.from, from);
    case 'self':
      return span(reading, from, to);
  }
}

/** 'The visit did not take place': what happens or not is the subject. */
function withSubject(reading: SentenceReading, scope: Span, clause: Clause): Span {
  return saysItHappens(reading, scope, clause) ? { start: clause.start, end: scope.end } : scope;
}

/** Does the stretch of the clause say no more of its subject than that it happens? */
export function saysItHappens({ tokens, words, language }: SentenceReading, scope: Span, clause: Clause): boolean {
  const stems = happeningStems(language);
  for (let i = clause.from; i < clause.to; i += 1) {
    const token = tokens[i];
    if (token && token.start >= scope.start && token.end <= scope.end && stems.has(words[i]?.stem ?? '')) return true;
  }
  return false;
}

const happeningSets: Partial<Record<Language, ReadonlySet<string>>> = {};

function happeningStems(language: Language): ReadonlySet<string> {
  const known =
    happeningSets[language] ?? new Set(columnWords(happening[language]).map((word) => stem(word, language)));
  happeningSets[language] = known;
  return known;
}

/** Span of the tokens from `from` up to `to`, without punctuation at the edges. */
export function span({ tokens }: SentenceReading, from: number, to: number): Span | undefined {
  let first = from;
  let last = to;
  while (first < last && tokens[first]?.kind === 'punctuation') first += 1;
  while (last > first && tokens[last - 1]?.kind === 'punctuation') last -= 1;
  const start = tokens[first];
  const end = tokens[last - 1];
  return start && end && last > first ? { start: start.start, end: end.end } : undefined;
}

export function clauseAt({ clauses, clauseOf }: SentenceReading, at: number): Clause | undefined {
  return clauses[clauseOf[at] ?? 0];
}

/**
 * Token behind the last one of what is said, thought or denied from `from` on: the rest of the clause, and the clause that
 * depends on it ('denied that …', 'bestritt, dass …'), to the next stop or turn of the sentence.
 */
export function complementEnd(reading: SentenceReading, from: number): number {
  const { clauses, clauseOf, language, words } = reading;
  let index = clauseOf[from] ?? clauses.length - 1;
  let inside = false;
  for (;;) {
    const next = clauses[index + 1];
    if (!next) break;
    const opener = words[next.from];
    const whether =
      opener?.lower === 'if' || opener?.lower === 'si' || opener?.lower === 'se' || opener?.lower === 'ob';
    const dependent =
      next.opener === 'that' ||
      (next.opener === 'quotation' && !isSpoken(reading, next)) ||
      (next.opener === 'subordinate' && whether);
    const loose = language === 'de' && !inside && (next.opener === 'comma' || next.opener === 'relative');
    const further =
      inside &&
      (next.opener === 'relative' ||
        (next.opener === 'coordinate' && !opener?.adversative && !startsReport(reading, next)));
    if (!dependent && !loose && !further) break;
    inside = true;
    index += 1;
  }
  const own = clauses[index];
  return Math.max(from, own?.to ?? from);
}

/** Words in marks that are a part of the statement around them, or what follows those, and not '…”, said X'. */
function isSpoken(reading: SentenceReading, clause: Clause): boolean {
  return /^[:,]$/.test(reading.tokens[clause.from - 2]?.text ?? '') || startsReport(reading, clause);
}

function startsReport({ words }: SentenceReading, { from, to }: Clause): boolean {
  for (let i = from; i < to; i += 1) if (words[i]?.reporting) return true;
  return false;
}

/** Token behind the last of the clause at `from`; `turns` ends it at an adversative: 'not A but B'. */
function clauseEnd(reading: SentenceReading, from: number, turns: boolean): number {
  const clause = clauseAt(reading, from);
  if (!clause) return from;
  if (turns)
    for (let i = from + 1; i < clause.to; i += 1)
      if (
        reading.words[i]?.adversative ||
        (reading.tokens[i]?.text === ',' && restrictives[reading.language].test(reading.words[i + 1]?.lower ?? ''))
      )
        return i;
  return Math.max(from, clause.to);
}

/** 'Not gone, only asleep': what follows is so. */
const restrictives: Readonly<Record<Language, RegExp>> = {
  en: /^(?:only|just|merely|simply)$/,
  es: /^(?:sólo|solo|solamente|apenas|simplemente)$/,
  it: /^(?:solo|soltanto|solamente|semplicemente)$/,
  fr: /^(?:seulement|juste|simplement)$/,
  pt: /^(?:só|somente|apenas|simplesmente)$/,
  de: /^(?:nur|bloß|lediglich)$/,
};

/** From behind the cue, and where nothing is left there, the clause before it ('… signed the deal not'). */
function afterCue(reading: SentenceReading, from: number, end: number): Span | undefined {
  const right = span(reading, from, end);
  if (right) return right;
  const next = reading.clauses[(reading.clauseOf[from - 1] ?? 0) + 1];
  if (next && next.from >= from) return { start: next.start, end: next.end };
  const own = clauseAt(reading, from - 1);
  return own ? { start: own.start, end: own.end } : undefined;
}

/** First verb of the clause, if it stands before the cue: by its looks, by the French 'ne' before it, or by its place. */
function firstVerb({ tokens, words, language }: SentenceReading, clause: Clause, before: number): number | undefined {
  for (let i = clause.from; i < before; i += 1) {
    if (isFiniteVerb(tokens, words, i, language)) return i;
    if (language === 'fr' && /^n(?:e|')$/.test(words[i]?.lower ?? '')) return i + 1;
  }
  if (language !== 'de' && language !== 'en') return undefined;
  for (let i = language === 'en' ? Math.max(clause.from + 1, before - 1) : clause.from + 1; i < before; i += 1) {
    const word = words[i];
    if (!word || tokens[i]?.kind !== 'word' || word.capital || word.determiner || word.preposition || word.pronoun)
      continue;
    if (!word.adverb && !word.coordinator && (language === 'en' || /(?:t|te|ten|en)$/.test(word.lower))) return i;
  }
  return undefined;
}

function adjunctEnd({ tokens, words, language, clauses, clauseOf }: SentenceReading, from: number): number {
  const limit = clauses[clauseOf[from] ?? 0]?.to ?? tokens.length;
  let i = from;
  for (; i < limit; i += 1) {
    const word = words[i];
    if (tokens[i]?.text === ',' || word?.adversative || (i > from && isFiniteVerb(tokens, words, i, language))) break;
  }
  return i;
}

function phraseEnd({ tokens, words, language, clauses, clauseOf }: SentenceReading, from: number): number {
  const limit = clauses[clauseOf[from] ?? 0]?.to ?? tokens.length;
  let i = from;
  for (; i < limit; i += 1) {
    const word = words[i];
    if (!word || tokens[i]?.kind === 'punctuation') break;
    if (i > from && ((word.preposition && !word.genitive) || word.coordinator || word.relative || word.complementizer))
      break;
    if (i > from && isFiniteVerb(tokens, words, i, language)) break;
  }
  return i;
}
