import type { CueKind } from '../model/stance';
import type { Language } from '../text/language';
import type { SentenceReading } from './clauses';
import type { FoundCue } from './cueMatcher';
import { clauseAt, span } from './cueScope';
import { isInfinitive, type WordTraits } from './wordTraits';

/** Cues that lie in the form of a verb and in the end of the sentence: futures, conditionals, 'soll … haben', '?'. */
export function findVerbForms(reading: SentenceReading, matched: readonly FoundCue[]): FoundCue[] {
  const { words, tokens, language } = reading;
  const taken = new Set<number>();
  for (const { from, to } of matched) for (let i = from; i < to; i += 1) taken.add(i);
  const found: FoundCue[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const word = words[i];
    if (!word || taken.has(i)) continue;
    if (tokens[i]?.text === '?') found.push(...question(reading, i));
    if (tokens[i]?.kind !== 'word' || (word.capital && i > 0)) continue;
    const form = formOf(reading, word, i, language);
    if (form)
      found.push({ kind: form, from: i, to: i + 1, reach: language === 'de' ? 'clause' : 'after', cancels: false });
  }
  return found.map((cue) => (cue.kind === 'question' || language === 'de' ? cue : withOwnVerb(reading, cue)));
}

/** A future or conditional form is itself the word that it bends. */
function withOwnVerb(reading: SentenceReading, cue: FoundCue): FoundCue {
  const clause = clauseAt(reading, cue.from);
  const scope = clause && span(reading, cue.from, clause.to);
  return scope ? { ...cue, scope } : cue;
}

function question(reading: SentenceReading, at: number): FoundCue[] {
  const { tokens } = reading;
  let from = at;
  while (from > 0 && !/^[.!?;:…—¿"“”„«»]$/.test(tokens[from - 1]?.text ?? '')) from -= 1;
  const scope = span(reading, from, at);
  return scope ? [{ kind: 'question', from: at, to: at + 1, reach: 'before', cancels: false, scope }] : [];
}

function formOf(reading: SentenceReading, word: WordTraits, at: number, language: Language): CueKind | undefined {
  if (language === 'de') return germanForm(reading, word, at);
  if (language === 'en') return word.lower === 'would' ? (isReported(reading, at) ? 'plan' : 'hedge') : undefined;
  if (!word.finite || articleBefore(reading, at)) return undefined;
  if (futures[language].test(word.lower)) return 'plan';
  if (conditionals[language].test(word.lower)) return isReported(reading, at) && !word.auxiliary ? 'plan' : 'hedge';
  return undefined;
}

function articleBefore({ words }: SentenceReading, at: number): boolean {
  return /^(?:un|une|una|uno|il|um|uma|cet|ce|del|du|al|au)$/.test(words[at - 1]?.lower ?? '');
}

/** Is the word in a clause that somebody is said to say? */
function isReported({ words, clauses, clauseOf }: SentenceReading, at: number): boolean {
  const index = clauseOf[at] ?? 0;
  const own = clauses[index];
  if (!own) return false;
  const from = own.opener === 'that' ? (clauses[index - 1]?.from ?? 0) : own.from;
  for (let i = from; i < at; i += 1) if (words[i]?.reporting) return true;
  return false;
}

type Romance = Exclude<Language, 'en' | 'de'>;

const futures: Readonly<Record<Romance, RegExp>> = {
  es: /(?:[aei]r|dr|br|rr)(?:á|án|emos|é)$/u,
  it: /(?:[aei]r|dr|vr|rr|tr)(?:à|anno)$/u,
  fr: /(?:[^é]e|i|d|v|r)r(?:a|ont)$/u,
  pt: /[aei]r(?:á|ão)$/u,
};
const conditionals: Readonly<Record<Romance, RegExp>> = {
  es: /^(?:habría|habrían|sería|serían|estaría|estarían|tendría|tendrían)$|[ai]rían?$/u,
  it: /rebb(?:e|ero)$/,
  fr: /[^tolf]r(?:ait|aient)$/,
  pt: /^(?:seria|seriam|teria|teriam|estaria|estariam|haveria)$|[aei]riam$/,
};

function germanForm(reading: SentenceReading, { lower }: WordTraits, at: number): CueKind | undefined {
  if (/^(?:wird|werden|werde)$/.test(lower)) return isFuture(reading, at) ? 'plan' : undefined;
  if (/^(?:soll|sollen|solle)$/.test(lower)) {
    const { words } = reading;
    const clause = clauseAt(reading, at);
    const last = lastWord(reading, at);
    const perfect =
      clause !== undefined && /^(?:haben|sein)$/.test(words[last]?.lower ?? '') && isParticiple(words[last - 1]);
    return perfect ? 'hedge' : 'plan';
  }
  return undefined;
}

/** 'werden' with an infinitive at the end of the clause is a future; with a participle it is a passive. */
function isFuture(reading: SentenceReading, at: number): boolean {
  const { words } = reading;
  const last = lastWord(reading, at);
  const word = words[last];
  if (!word || last <= at || word.capital) return false;
  if (word.lower === 'werden') return isParticiple(words[last - 1]);
  return isInfinitive(word, 'de') && !isParticiple(word) && word.lower !== 'worden' && !word.adverb;
}

function lastWord(reading: SentenceReading, at: number): number {
  const clause = clauseAt(reading, at);
  let last = (clause?.to ?? at + 1) - 1;
  while (last > at && reading.tokens[last]?.kind !== 'word') last -= 1;
  return last;
}

function isParticiple(word: WordTraits | undefined): boolean {
  if (!word || word.capital) return false;
  return word.lower === 'worden' || weakParticiple.test(word.lower) || strongParticiple.test(word.lower);
}

const weakParticiple = /^\p{L}*ge\p{L}{2,}t$|^(?:be|ver|er|ent|zer|miss|über|unter|wider)\p{L}{2,}t$|iert$/u;
const strongParticiple =
  /^(?:\p{L}{2,5})?ge\p{L}{2,}en$|(?:schrieb|nommen|sproch|troff|bunden|funden|zogen|schloss|broch|boten|loren|worfen|holfen|storben|standen|wiesen|blieb|stiegen|trieb|liehen|schieden|schoben|logen|hoben|getragen|gangen|schlagen|lassen|halten|fallen|raten)(?:en)?$/u;
