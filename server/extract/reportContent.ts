import type { ReportingVerbs } from '../lexicon/reportingVerbs';
import type { Attribution } from '../model/stance';
import type { Language } from '../text/language';
import type { Span } from '../text/span';
import { clauseAt, complementEnd, span } from './cueScope';
import { isFiniteVerb } from './finiteVerb';
import type { QuotedTokens } from './quotations';
import { canSpeak, type NamedReading, nounPhraseAfter, nounPhraseBefore } from './speaker';
import { isReportingVerb, type VerbGroup } from './verbGroup';
import { isInfinitive, type WordTraits } from './wordTraits';

export interface Said {
  readonly content: Span;
  readonly kind: Attribution['kind'];
  readonly side: 'before' | 'after';
}

/** What is said: the quotation beside the verb, the clause that depends on it, or the clause before it. */
export function contentOf(reading: NamedReading, group: VerbGroup, row: ReportingVerbs): Said | undefined {
  const quoted = quotationBeside(reading, group);
  if (quoted) return quoted;
  const { words, tokens, language } = reading;
  const clause = clauseAt(reading, group.at);
  if (!clause) return undefined;
  const next = words[group.to];
  const nextClause = reading.clauses[(reading.clauseOf[group.at] ?? 0) + 1];
  const ruled = group.to < clause.to && words.slice(group.to, clause.to).some((word) => word.complementizer);
  const that =
    nextClause &&
    (nextClause.opener === 'that' ||
      (nextClause.opener === 'relative' && row.takes === 'clause' && words[nextClause.from]?.complementizer));
  if (nextClause && (that || opensQuestion(words[nextClause.from], row)) && !ruled) {
    const from = nextClause.from + (words[nextClause.from]?.complementizer ? 1 : 0);
    return after(span(reading, from, reportEnd(reading, nextClause.from)));
  }
  for (let i = group.to; i < Math.min(clause.to, group.to + 12); i += 1)
    if (words[i]?.complementizer) return after(span(reading, i + 1, reportEnd(reading, i)));
  const participle = isParticiple(words[group.at]);
  // 'rose by half, showing …': only a verb of saying reports as a participle.
  if (participle && row.takes === 'object') return undefined;
  const inverted = participle ? undefined : invertedFrom(reading, group);
  if (inverted !== undefined) {
    const from = sentencePart(reading, inverted);
    // 'When the board wavered, London threatened …': a clause of time is not what is said.
    const lead = words[from];
    if (lead?.subordinator && (language === 'de' || lead.subordinator === 'sure')) return undefined;
    // 'The bridge, officials say, has collapsed': the report stands inside what it reports.
    const before = span(
      reading,
      from,
      !hasFinite(reading, from, inverted) && hasFinite(reading, group.to, tokens.length)
        ? partEnd(reading, group.at)
        : inverted,
    );
    if (before) return { content: before, kind: 'reported', side: 'before' };
  }
  if (language === 'de' && (clause.opener === 'subordinate' || clause.opener === 'relative')) return undefined;
  if (
    language === 'de' &&
    nextClause &&
    nextClause.from >= group.to &&
    /^(?:comma|relative|that)$/.test(nextClause.opener)
  )
    return after(span(reading, nextClause.from, reportEnd(reading, nextClause.from)));
  if (language === 'de' && row.takes === 'clause') {
    const comma = tokens.findIndex(({ text }, i) => i >= group.to && i < clause.to && text === ',');
    if (comma > 0 && clause.to - comma > 3) return after(span(reading, comma + 1, reportEnd(reading, comma)));
  }
  const infinitive =
    next &&
    (/^(?:to|having|di|de|d'|haber|avoir|aver|avere|ter)$/.test(next.lower) || isRomanceInfinitive(next, language));
  if (words[group.at]?.lower === 'told' && language === 'en') {
    const addressee = nounPhraseAfter(reading, group.to, clause.to)?.to ?? group.to + 1;
    return hasFinite(reading, addressee, tokens.length)
      ? after(span(reading, addressee, reportEnd(reading, group.to)))
      : undefined;
  }
  if (language === 'en' && next?.lower === 'to' && row.manner !== 'promised' && row.manner !== 'claimed')
    return undefined;
  if (
    row.takes === 'object' ||
    (infinitive && row.manner === 'promised') ||
    (language === 'en' && isBareClause(reading, group))
  )
    return after(span(reading, group.to, reportEnd(reading, Math.min(group.to, tokens.length - 1))));
  return undefined;
}

function after(content: Span | undefined): Said | undefined {
  return content && { content, kind: 'reported', side: 'after' };
}

function isRomanceInfinitive(word: WordTraits, language: Language): boolean {
  return language !== 'en' && language !== 'de' && isInfinitive(word, language);
}

function opensQuestion(word: WordTraits | undefined, { manner }: ReportingVerbs): boolean {
  return manner === 'asked' && /^(?:if|whether|si|se|ob|why|how|por|pourquoi|perché|warum)$/.test(word?.lower ?? '');
}

/** 'X said the bridge collapsed': English drops its 'that' where a clause with a verb follows. */
function isBareClause({ words, tokens, clauses, clauseOf }: NamedReading, { to, at }: VerbGroup): boolean {
  if (words[at]?.lower === 'told' || !words[to] || tokens[to]?.kind === 'punctuation') return false;
  const clause = clauses[clauseOf[at] ?? 0];
  for (let i = to; i < Math.min(tokens.length, to + 25); i += 1) {
    if (tokens[i]?.text === '.' && i >= (clause?.to ?? 0)) break;
    if (words[i]?.finite && !(words[i]?.capital && !words[i]?.auxiliary)) return true;
  }
  return false;
}

/** '…, said X' and '…, X said.': where a report begins that is set behind what it reports. */
function invertedFrom(reading: NamedReading, group: VerbGroup): number | undefined {
  const { tokens, words, language, clauses, clauseOf } = reading;
  const closes = (at: number): boolean => at >= tokens.length || /^[.,;!?)–—]$/.test(tokens[at]?.text ?? '');
  const clause = clauses[clauseOf[group.at] ?? 0];
  if (tokens[group.from - 1]?.text === ',' && !words[group.from]?.coordinator && language !== 'en') {
    const speaker = nounPhraseAfter(reading, group.to, clause?.to ?? tokens.length);
    return speaker !== undefined && canSpeak(reading, speaker) ? group.from : undefined;
  }
  if (tokens[group.from - 1]?.text === ',' && language === 'en') {
    const speaker = nounPhraseAfter(reading, group.to, tokens.length);
    if (speaker && closes(speaker.to)) return group.from;
  }
  if (language !== 'en' && language !== 'de') return undefined;
  const speaker = nounPhraseBefore(reading, group.from, 0);
  if (!speaker || tokens[speaker.from - 1]?.text !== ',') return undefined;
  const tail = words[group.to];
  const ends = closes(group.to) || (tail?.preposition === true && language === 'en') || tail?.capital === true;
  return ends ? speaker.from : undefined;
}

/** End of what is said from `from` on: to the next stop or report, or to a turn of the sentence. */
export function reportEnd(reading: NamedReading, from: number): number {
  const { clauses, clauseOf, words } = reading;
  const start = clauseOf[from] ?? 0;
  let index = start;
  for (;;) {
    const next = clauses[index + 1];
    if (!next || next.opener === 'stop') break;
    if (next.opener === 'quotation' && reading.tokens[next.from - 2]?.text === ':') break;
    // Behind a relative clause the sentence goes on by itself.
    if (next.opener === 'comma' && index === start && clauses[index]?.opener === 'relative') break;
    const opener = words[next.from];
    if (opener?.adversative) break;
    let reports = false;
    for (let i = next.from; i < next.to; i += 1)
      if (words[i]?.reporting && isReportingVerb(reading, i, words[i]?.reporting)) reports = true;
    if (reports && next.opener !== 'relative') break;
    index += 1;
  }
  return Math.max(complementEnd(reading, from), clauses[index]?.to ?? from);
}

/** Where the part of the sentence ends that `at` stands in: before the next stop or turn. */
function partEnd({ clauses, clauseOf, words }: NamedReading, at: number): number {
  let index = clauseOf[at] ?? 0;
  for (;;) {
    const next = clauses[index + 1];
    if (!next || next.opener === 'stop' || words[next.from]?.adversative) break;
    index += 1;
  }
  return clauses[index]?.to ?? at;
}

/** Where the part of the sentence begins that ends at `to`: behind the last stop or turn. */
function sentencePart({ clauses, clauseOf, words }: NamedReading, to: number): number {
  let index = clauseOf[Math.max(0, to - 1)] ?? 0;
  if (clauses[index]?.from === to) index -= 1;
  while (index > 0) {
    const clause = clauses[index];
    if (!clause || clause.opener === 'stop' || words[clause.from]?.adversative) break;
    index -= 1;
  }
  return clauses[Math.max(0, index)]?.from ?? 0;
}

/** A form that hangs on another verb: 'saying', 'diciendo', 'ajoutant'. */
function isParticiple(word: WordTraits | undefined): boolean {
  return /(?:ing|ndo|ant)$/.test(word?.lower ?? '');
}

function hasFinite({ words, tokens, language }: NamedReading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isFiniteVerb(tokens, words, i, language)) return true;
  return false;
}

/** A quotation before the verb ('“…”, said X'), or behind it ('X said: “…”'). */
function quotationBeside(reading: NamedReading, group: VerbGroup): Said | undefined {
  const { quotations, tokens, words } = reading;
  const first = firstOf(reading, group);
  // '“…”, indicating that …': a participle speaks of what follows it.
  const participle = isParticiple(words[group.at]);
  for (const quotation of quotations) {
    if (group.at >= quotation.from && group.at < quotation.to) continue;
    if (
      !participle &&
      quotation.to <= first &&
      first - quotation.to <= 14 &&
      !verbBetween(reading, quotation.to, first)
    ) {
      if (followedByOwnContent(reading, group, quotation)) continue;
      const gap = tokens.slice(quotation.to, first).filter(({ kind }) => kind !== 'punctuation').length;
      if (gap === 0 || wordsBetweenAreSubject(reading, quotation.to, first)) return quoteBefore(reading, quotation);
    }
    if (quotation.from > group.at && quotation.from - group.to <= 14) {
      const colon = tokens.slice(group.to, quotation.from).some(({ text }) => text === ':');
      const long = quotation.to - quotation.from > 3;
      if (
        !colon &&
        (verbBetween(reading, group.to, quotation.from) ||
          words.slice(group.to, quotation.from).some((word) => word.complementizer))
      )
        continue;
      if (colon || (long && quotation.from - group.to <= 8)) return quote(quotation, 'after');
    }
  }
  return undefined;
}

/** Where the verb begins: in German '“…”, hat X am Montag gesagt' the auxiliary stands at the quotation. */
function firstOf({ words, language, clauses, clauseOf }: NamedReading, { at, from }: VerbGroup): number {
  if (language !== 'de') return from;
  for (let i = clauses[clauseOf[at] ?? 0]?.from ?? from; i < from; i += 1) if (words[i]?.auxiliary) return i;
  return from;
}

function quote({ start, end }: QuotedTokens, side: Said['side']): Said {
  return { content: { start, end }, kind: 'quotation', side };
}

/** Quoted words at the end of a sentence of the text ('he ran it like “a private railway”, she said'): all of it is said. */
function quoteBefore(reading: NamedReading, quotation: QuotedTokens): Said {
  const { tokens, words } = reading;
  let from = quotation.from - 1;
  let reports = false;
  while (from > 0 && !/^[.:;!?”»]$/.test(tokens[from - 1]?.text ?? '') && !reports) {
    from -= 1;
    reports = words[from]?.reporting !== undefined;
  }
  const content =
    !reports && hasFinite(reading, from, quotation.from - 1) ? span(reading, from, quotation.to) : undefined;
  return content ? { content, kind: 'reported', side: 'before' } : quote(quotation, 'before');
}

function verbBetween({ words }: NamedReading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (words[i]?.auxiliary || (words[i]?.finite && !words[i]?.capital)) return true;
  return false;
}

/** '“…”, X added that …': the verb looks forward. */
function followedByOwnContent(
  { words, tokens, quotations }: NamedReading,
  { to }: VerbGroup,
  { to: end }: QuotedTokens,
): boolean {
  if (words[to]?.complementizer) return true;
  const next = quotations.find(({ from }) => from >= to && from - to <= 2);
  return next !== undefined && tokens[to]?.text === ':' && next.from > end;
}

function wordsBetweenAreSubject({ tokens, words }: NamedReading, from: number, to: number): boolean {
  const inner = tokens.slice(from, to).findIndex(({ text }) => /^[.;:]$/.test(text));
  return inner < 0 && !words.slice(from, to).some((word) => word.complementizer || word.relative);
}
