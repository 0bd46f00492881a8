import type { Attribution, Cue, CueKind, Factuality } from '../model/stance';
import type { Language } from '../text/language';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { readClauses, type SentenceReading } from './clauses';
import { type FoundCue, matchCues } from './cueMatcher';
import { resolveCues } from './cueResolution';
import { scopeOf } from './cueScope';
import { sharedSubject } from './sharedSubject';
import { findVerbForms } from './verbFormCues';

/** Words of one sentence that bend its statements (negations, hedges, plans …), in order, each with the stretch it bends. */
export function findCues(tokens: readonly Token[], language: Language): Cue[] {
  const reading = readClauses(tokens, language);
  const matched = matchCues(reading);
  const found: FoundCue[] = [...matched, ...findVerbForms(reading, matched)].sort((a, b) => a.from - b.from);
  if (found.length === 0) return [];
  return resolveCues(reading, found).flatMap((cue) => toCue(reading, cue));
}

function toCue(reading: SentenceReading, found: FoundCue): Cue[] {
  const first = reading.tokens[found.from];
  const last = reading.tokens[found.to - 1];
  const scope = found.scope ?? scopeOf(reading, found);
  if (!first || !last || !scope) return [];
  const cue = { kind: found.kind, start: first.start, end: last.end };
  const subject = sharedSubject(reading, { ...found, scope });
  return [{ ...cue, scope }, ...(subject ? [{ ...cue, scope: subject }] : [])];
}

/**
 * What holds of the word at `offset`. Negation and denial turn it round, and turn it back where one bends the other.
 * It is `denied` only where somebody is said to deny it; where the text itself denies, it is simply not so.
 */
export function stanceAt(
  offset: number,
  cues: readonly Cue[],
  attributions: readonly Attribution[],
): { polarity: 'positive' | 'negative'; factuality: Factuality; open?: true; over?: true } {
  const kinds = new Set<CueKind>();
  for (const { kind, scope } of cues) if (covers(scope, offset)) kinds.add(kind);
  const manners = new Set<Attribution['manner']>();
  for (const { manner, content, speaker } of attributions)
    if (covers(content, offset) && !covers(speaker, offset)) manners.add(manner);
  const negated = kinds.has('negation') || kinds.has('notYet');
  const denied = kinds.has('denial') || manners.has('denied');
  const open = kinds.has('question') || kinds.has('condition') || manners.has('asked');
  return {
    polarity: negated === denied ? 'positive' : 'negative',
    factuality: factualityOf(kinds, manners),
    ...(open ? { open: true } : {}),
    ...(kinds.has('end') ? { over: true } : {}),
  };
}

function factualityOf(kinds: ReadonlySet<CueKind>, manners: ReadonlySet<Attribution['manner']>): Factuality {
  if (manners.has('denied')) return 'denied';
  if (kinds.has('question') || kinds.has('condition') || manners.has('asked')) return 'unconfirmed';
  if (kinds.has('allegation') || manners.has('claimed')) return 'alleged';
  // An intention that nobody confirms is itself unconfirmed.
  if (kinds.has('hedge')) return 'unconfirmed';
  if (kinds.has('plan') || manners.has('promised')) return 'planned';
  return 'asserted';
}

/** The cues that bend the word at `offset`, in order. */
export function cuesAt(offset: number, cues: readonly Cue[]): Cue[] {
  return cues.filter(({ scope }) => covers(scope, offset));
}

function covers({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}
