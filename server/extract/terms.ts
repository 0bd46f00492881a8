import type { Concept } from '../lexicon/concept';
import { concepts } from '../lexicon/concepts';
import type { Mention } from '../model/mention';
import type { Quantity } from '../model/quantity';
import type { Term, TermKind } from '../model/term';
import type { TimeExpression } from '../model/time';
import { cognate } from '../text/cognate';
import { isFunctionWord } from '../text/functionWords';
import type { Language } from '../text/language';
import type { Span } from '../text/span';
import { stem } from '../text/stem';
import type { Token } from '../text/tokens';
import { rememberWords } from '../text/wordCache';
import { isAgentNoun } from './agentNouns';
import { type Compound, splitCompound } from './compounds';
import { type Entry, findEntries } from './conceptMatcher';

/** What was found in the sentence already: names, times and amounts are compared as such, not as words. */
export interface FoundBefore {
  readonly clauses: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
}

/** How many function words may stand between two words of a phrase. */
const maxGap = 3;

/**
 * The content words and phrases of one sentence as language-neutral terms, in order. Words inside names, times and
 * amounts are left out; the kind of an agreement ('memorandum') is kept, as agreements are rarely called by a name.
 */
export function findTerms(tokens: readonly Token[], language: Language, found: FoundBefore): Term[] {
  const isTaken = coverOf([
    ...found.mentions.filter(({ type }) => type !== 'agreement'),
    ...found.times,
    ...found.quantities,
  ]);
  const isTime = coverOf(found.times);
  const isCounted = coverOf(found.quantities.flatMap(({ counted }) => counted ?? []));
  const words: Word[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const { stem, entries, isFunction } =
      language === 'de' && words.length === 0 ? firstGermanWord(token.text) : lookUp(token.text, language);
    words.push({ token, stem, entries, isFunction, taken: isTaken(token), isTime: isTime(token) });
  }

  const terms: Term[] = [];
  let clause = 0;
  for (let i = 0; i < words.length; ) {
    const word = words[i];
    if (!word || word.taken) {
      i += 1;
      continue;
    }
    while (clause + 1 < found.clauses.length && (found.clauses[clause + 1]?.start ?? Infinity) <= word.token.start)
      clause += 1;
    const match = matchAt(words, i, language, found.clauses[clause]);
    if (match) {
      const last = words[match.end - 1]?.token ?? word.token;
      const single = match.end === i + 1;
      const { keys, kind: usual } = meaningOf(match.concepts);
      const named = single && (isNoun(words, i, language) || isCounted(word.token));
      const asNamed = named ? nounKindOf(match.concepts, word.token.text, language) : usual;
      // Who restores is no restoring.
      const agent = single && asNamed === 'event' && isAgentNoun(word.token.text, language, match.concepts);
      const kind = agent ? 'thing' : asNamed;
      // The other language's lexicon may lack the word: the cognate is a second chance for single words.
      if (single) keys.push(`~${cognate(word.token.text, language)}`);
      terms.push({ start: word.token.start, end: last.end, clause, kind, keys, ...(agent ? { agent } : {}) });
      i = match.end;
    } else {
      if (!word.isFunction && word.token.text.length > 1) {
        const compound = language === 'de' ? splitCompound(word.token.text) : undefined;
        if (compound) terms.push(...compoundTerms(word.token, compound, clause));
        else terms.push(plainTerm(word.token, word.stem, language, clause));
      }
      i += 1;
    }
  }
  return terms;
}

/** 'Hacer', 'fare', 'faire', 'fazer', 'tun': what is done stands beside them. */
const emptyVerbs: Readonly<Record<Language, string>> = {
  en: 'do',
  es: 'hacer',
  it: 'fare',
  fr: 'faire',
  pt: 'fazer',
  de: 'tun',
};

const isEmptyVerb = (word: string, language: Language): boolean =>
  word === word.toLowerCase() && stem(word, language) === stem(emptyVerbs[language], language);

/** For words asked in order: does one of the spans share a character with the word? */
function coverOf(spans: readonly Span[]): (word: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = -1;
  return ({ start, end }) => {
    for (let one = sorted[next]; one && one.start < end; one = sorted[next]) {
      reach = Math.max(reach, one.end);
      next += 1;
    }
    return reach > start;
  };
}

/** What is so of a word wherever it stands. */
interface LookedUp {
  readonly stem: string;
  readonly entries: readonly Entry[] | undefined;
  readonly isFunction: boolean;
}

const lookUp = rememberWords(50_000, (word, language): LookedUp => {
  const key = stem(word, language);
  const isFunction = isFunctionWord(word, language) || isEmptyVerb(word, language);
  return { stem: key, entries: findEntries(key, language), isFunction };
});

/**
 * In German the capital tells noun from verb, but the first word of a sentence has one in any case: there the lexicon
 * decides which of the two it is.
 */
function firstGermanWord(word: string): LookedUp {
  const asWritten = lookUp(word, 'de');
  if (asWritten.entries) return asWritten;
  const { stem, entries } = lookUp(word.toLowerCase(), 'de');
  return entries ? { ...asWritten, stem, entries } : asWritten;
}

interface Word extends LookedUp {
  readonly token: Token;
  readonly taken: boolean;
  /** Part of a time. */
  readonly isTime: boolean;
}

/** The longest lexicon entry that begins at word `at`, with every concept that has it. */
function matchAt(
  words: readonly Word[],
  at: number,
  language: Language,
  clause: Span | undefined,
): { end: number; concepts: number[] } | undefined {
  const first = words[at];
  if (!first) return undefined;
  const { entries } = first;
  if (!entries) return undefined;
  let end = 0;
  let found: number[] = [];
  for (const entry of entries) {
    // Longest first: once something matched, only entries of the same reach count.
    if (entry.stems.length === 1 && first.isFunction) continue;
    const reach = entry.loose ? looseEnd(words, at, entry.stems, clause) : phraseEnd(words, at, entry.stems, language);
    if (reach === undefined || reach < end) continue;
    if (reach > end) found = [];
    end = reach;
    found.push(entry.concept);
  }
  return found.length ? { end, concepts: found } : undefined;
}

/** Index behind the last word of a phrase that begins at `at`, if all its words follow with only function words between. */
function phraseEnd(
  words: readonly Word[],
  at: number,
  stems: readonly string[],
  language: Language,
): number | undefined {
  let i = at + 1;
  for (let part = 1; part < stems.length; part += 1) {
    const wanted = stems[part];
    let skipped = 0;
    while (i < words.length && words[i]?.stem !== wanted && isPassed(words[i], language) && skipped < maxGap) {
      i += 1;
      skipped += 1;
    }
    if (words[i]?.stem !== wanted || words[i]?.taken) return undefined;
    i += 1;
  }
  // 'Was taken on 3 May': the last word belongs to the day.
  return words[i]?.isTime && words[i - 1]?.isFunction ? undefined : i;
}

/** May the word stand within a phrase? Not a negation: 'the alarm did not sound' names no sounding of the alarm. */
function isPassed(word: Word | undefined, language: Language): boolean {
  return word?.isFunction === true && !denying[language].has(word.token.text.toLowerCase());
}

const denying: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['not', 'never']),
  es: new Set(['no', 'nunca', 'jamás']),
  it: new Set(['non', 'mai']),
  fr: new Set(['pas', 'jamais']),
  pt: new Set(['não', 'nunca', 'jamais']),
  de: new Set(['nicht', 'nie', 'niemals', 'kein', 'keine', 'keinen', 'keiner', 'keinem', 'keines']),
};

/** `a … b`: the second part stands anywhere in the clause. The term covers only the first, so that the rest stays readable. */
function looseEnd(
  words: readonly Word[],
  at: number,
  stems: readonly string[],
  clause: Span | undefined,
): number | undefined {
  const others = stems.slice(1);
  const all = others.every((wanted) =>
    words.some(
      ({ token, stem: one }, i) =>
        i !== at && one === wanted && (!clause || (token.start >= clause.start && token.end <= clause.end)),
    ),
  );
  return all ? at + 1 : undefined;
}

/** A verb names an event even where the same word can also be a thing. */
const kindOrder: readonly TermKind[] = ['event', 'state', 'quality', 'thing'];

/**
 * Of a noun that can be a thing or an act ('officials', 'Schulden'), the thing is meant, unless the lexicon has this very
 * word for the act: 'envío' is the sending, and only its stem is that of the envoy.
 */
function nounKindOf(found: readonly number[], word: string, language: Language): TermKind {
  const rows = found.flatMap((index) => concepts[index] ?? []);
  const wanted = language === 'de' ? word : word.toLowerCase();
  const exact = rows.filter((row) => formsOf(row, language).has(wanted));
  const candidates = exact.length ? exact : rows;
  const order = exact.length || !rows.some(({ kind }) => kind === 'event') ? nounOrder : kindOrder;
  return order.find((one) => candidates.some(({ kind }) => kind === one)) ?? 'word';
}

/** The words of a row in one language: rows are asked again and again. */
function formsOf(row: Concept, language: Language): ReadonlySet<string> {
  const known = forms[language].get(row);
  if (known) return known;
  const made = new Set(row[language].split(', '));
  forms[language].set(row, made);
  return made;
}

const forms: Readonly<Record<Language, WeakMap<Concept, ReadonlySet<string>>>> = {
  en: new WeakMap(),
  es: new WeakMap(),
  it: new WeakMap(),
  fr: new WeakMap(),
  pt: new WeakMap(),
  de: new WeakMap(),
};

const nounOrder: readonly TermKind[] = ['thing', 'event', 'state', 'quality'];

/** Words that only a noun, or an adjective and a noun, follow. */
const nounMarkers: Readonly<Record<Language, RegExp>> = {
  en: /^(?:the|a|an|its|their|his|our|my|your|these|those|of)$/,
  es: /^(?:el|un|una|del|al|su|sus)$/,
  it: /^(?:il|i|un|una|uno|del|della|dei|degli|delle|al|alla|nel|nella|dal|dalla)$/,
  fr: /^(?:un|une|des|du|au|aux|cette|ce|ces|son|sa|ses)$/,
  pt: /^(?:um|uma|do|da|dos|das|no|na|nos|nas|ao|aos)$/,
  de: /^$/,
};

/** Does the word's form or place show that it is a noun? In English the noun is the last word of its phrase. */
function isNoun(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at]?.token.text ?? '';
  if (language === 'de') return at > 0 && /^\p{Lu}/u.test(word);
  const marked = nounMarkers[language].test(words[at - 1]?.token.text.toLowerCase() ?? '');
  return marked && (language !== 'en' || words[at + 1]?.isFunction !== false);
}

function meaningOf(found: readonly number[]): { kind: TermKind; keys: string[] } {
  const rows = found.map((index) => concepts[index]).filter((row) => row !== undefined);
  const kind = kindOrder.find((one) => rows.some((row) => row.kind === one)) ?? 'word';
  return { kind, keys: [...new Set(rows.map(({ id }) => id))] };
}

function plainTerm(token: Token, stemmed: string, language: Language, clause: number): Term {
  const keys = [`~${cognate(token.text, language)}`, `${language}:${stemmed}`];
  return { start: token.start, end: token.end, clause, kind: 'word', keys };
}

/**
 * What the compound is, and, as a weaker term of its own, what it has to do with: a strike meeting is a meeting, and
 * in other languages the strike stands there as a word of its own.
 */
function compoundTerms(token: Token, { head, first, at }: Compound, clause: number): Term[] {
  const { kind: usual, keys } = meaningOf(head);
  keys.push(`~${cognate(token.text, 'de')}`);
  const agent =
    usual === 'event' && [token.text, token.text.slice(at)].some((word) => isAgentNoun(capital(word), 'de', head));
  const kind = agent ? 'thing' : usual;
  const whole: Term = { start: token.start, end: token.end, clause, kind, keys, ...(agent ? { agent } : {}) };
  const { keys: about } = meaningOf(first);
  if (about.length === 0) return [whole];
  return [whole, { start: token.start, end: token.start + at, clause, kind: 'word', keys: about }];
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
