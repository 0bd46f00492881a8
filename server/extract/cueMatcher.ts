import { allegations } from '../lexicon/allegations';
import { conditions } from '../lexicon/conditions';
import type { CuePhrase, Reach } from '../lexicon/cuePhrase';
import { denials, refusedThings, rejections, saidThings } from '../lexicon/denials';
import { hedges } from '../lexicon/hedges';
import { negations, pseudoNegations } from '../lexicon/negations';
import { plans } from '../lexicon/plans';
import type { CueKind } from '../model/stance';
import type { Language } from '../text/language';
import type { Span } from '../text/span';
import { stem } from '../text/stem';
import { rememberWords } from '../text/wordCache';
import type { SentenceReading } from './clauses';
import { isFiniteVerb } from './finiteVerb';
import { type Phrase, PhraseTable } from './phraseTable';
import { columnWords, isInfinitive, type WordTraits } from './wordTraits';

/** A cue by its tokens, before its scope is drawn. */
export interface FoundCue {
  readonly kind: CueKind;
  readonly from: number;
  readonly to: number;
  readonly reach: Reach;
  /** A verb or preposition that is negative in itself. */
  readonly cancels: boolean;
  /** Set where the scope follows from more than the reach. */
  readonly scope?: Span | undefined;
}

/** Cue phrases of the lexicon in the sentence, in order, not overlapping. */
export function matchCues(reading: SentenceReading): FoundCue[] {
  const { tokens, words, language } = reading;
  const lexicon = lexiconOf(language);
  const found: FoundCue[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (tokens[i]?.kind !== 'word' && tokens[i]?.kind !== 'number') {
      i += 1;
      continue;
    }
    const match = lexicon.phrases.matchAt(words, i, (candidate, end) => isUsedAsCue(reading, candidate, i, end));
    if (match) {
      const to = match.end;
      const { kind, reach, cancels } = match.phrase.row;
      if (kind !== 'none')
        found.push({ kind, from: i, to, reach: reachAt(reading, reach, i, kind), cancels: cancels ?? false });
      i = to;
      continue;
    }
    const own = ownCue(reading, i, lexicon);
    if (own) found.push(own);
    i += 1;
  }
  return found;
}

interface CueLexicon {
  readonly phrases: PhraseTable<CuePhrase>;
  readonly rejections: ReadonlySet<string>;
  readonly saidThings: ReadonlySet<string>;
  readonly refusedThings: ReadonlySet<string>;
}

const lexicons: Partial<Record<Language, CueLexicon>> = {};

function lexiconOf(language: Language): CueLexicon {
  const known = lexicons[language];
  if (known) return known;
  const phrases = new PhraseTable<CuePhrase>(language);
  for (const row of [...pseudoNegations, ...negations, ...denials, ...hedges, ...plans, ...allegations, ...conditions])
    phrases.add(row, row[language]);
  const stems = (column: string): ReadonlySet<string> =>
    new Set(columnWords(column).map((word) => stem(word, language)));
  const made = {
    phrases,
    rejections: stems(rejections[language]),
    saidThings: stems(saidThings[language]),
    refusedThings: stems(refusedThings[language]),
  };
  lexicons[language] = made;
  return made;
}

/** Do the neighbours let the phrase be a cue here? */
function isUsedAsCue(
  reading: SentenceReading,
  { row, words: wanted }: Phrase<CuePhrase>,
  at: number,
  end: number,
): boolean {
  const { tokens, words, language, clauseOf, clauses } = reading;
  const word = words[at];
  const before = words[at - 1];
  const after = words[end];
  if (!word) return false;
  const inflected = wanted[0]?.by === 'stem';
  if (inflected && (word.lower.length < 3 || nounForms[language].test(word.lower))) return false;
  if (inflected && word.capital && (at > 0 || language === 'de')) return false;
  if ((row.verbOnly || inflected) && before && isNounPlace(before, language)) return false;
  if (row.verbOnly && word.capital && at > 0) return false;
  // 'could not' says that it was not so.
  if (language === 'en' && word.lower === 'could' && after?.lower === 'not') return false;
  // 'Opened as announced', 'öffnete wie angekündigt': it came as it was planned.
  if (row.kind === 'plan' && before && likeness[language].test(before.lower)) return false;
  if (row.needsParticle && !hasParticle(words, clauses[clauseOf[at] ?? 0]?.from ?? 0, at)) return false;
  const last = words[end - 1];
  if (language === 'en' && words[end - 2]?.lower === 'due' && !isBareVerb(reading, end)) return false;
  if (language === 'en' && last?.lower === 'to' && (row.kind === 'plan' || row.kind === 'former' || row.cancels))
    return (
      after !== undefined && tokens[end]?.kind === 'word' && isInfinitive(after, language) && !isPluralNoun(words, end)
    );
  if (row.kind === 'condition') return isConditional(reading, at, end);
  if (row.kind === 'denial' && wanted.length === 1 && inflected) return !isRefusal(reading, end);
  if (row.kind === 'former' && row.reach === 'phrase')
    return after !== undefined && tokens[end]?.kind === 'word' && !after.preposition;
  // 'n'a vendu plus de dix navires' counts, 'ne vend plus de navires' negates.
  if (language === 'fr' && word.lower === 'plus' && after?.genitive && tokens[end + 1]?.kind === 'number') return false;
  if (language === 'fr' && word.lower === 'pas') return !(before?.determiner && before.lower !== 'l');
  if (row.kind === 'plan' && row.reach === 'phrase' && language !== 'en') return !before?.auxiliary;
  return true;
}

/** Words that liken what happened to what was told before. */
const likeness: Readonly<Record<Language, RegExp>> = {
  en: /^as$/,
  es: /^(?:como|según|conforme)$/,
  it: /^come$/,
  fr: /^comme$/,
  pt: /^(?:como|conforme)$/,
  de: /^wie$/,
};

/** 'due to open in May' has a verb, 'due to heavy rain' a noun with its adjective. */
function isBareVerb({ words, tokens }: SentenceReading, at: number): boolean {
  const after = words[at + 1];
  if (!after || tokens[at + 1]?.kind !== 'word') return true;
  return (
    after.determiner || after.preposition || after.pronoun || after.adverb || after.capital || words[at]?.lower === 'be'
  );
}

/** 'due to rains', 'is to blame', 'was to the north' are no infinitives. */
function isPluralNoun(words: readonly WordTraits[], at: number): boolean {
  const word = words[at];
  return word !== undefined && /[^su]s$/.test(word.lower) && !word.reporting;
}

function isNounPlace(before: WordTraits, language: Language): boolean {
  if (before.determiner && !before.pronoun) return !objectPronouns[language].test(before.lower);
  return language === 'en' && before.genitive;
}

/** Forms that a stem shares between a verb and its noun ('proyectos', 'projets') and that are rarely the verb's. */
const nounForms: Readonly<Record<Language, RegExp>> = {
  en: /(?:tions?|ments?|als?|ances?)$/,
  es: /(?:[^di]o|os|as|es|ción)$/,
  it: /(?:zione|zioni|mento|menti)$/,
  fr: /(?:[trje]s|tions?)$/,
  pt: /(?:[^di]o|os|as|es|ção)$/,
  de: /ung(?:en)?$/,
};

/** Object pronouns that are spelled like articles. */
const objectPronouns: Readonly<Record<Language, RegExp>> = {
  en: /^(?:that|this|these|those|some|each|another)$/,
  es: /^(?:la|lo|los|las)$/,
  it: /^(?:lo|la|le|li|l'|gli)$/,
  fr: /^(?:le|la|les|l'|leur)$/,
  pt: /^(?:o|a|os|as)$/,
  de: /^(?:der|die|das|den|dem|ihr|sein|am|im|ein|eine|einen|seine|ihre|\p{Ll}+)$/u,
};

/** French 'ne' before the word. */
function hasParticle(words: readonly WordTraits[], from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from - 1, at - 12); i -= 1)
    if (/^n(?:e|')$/.test(words[i]?.lower ?? '')) return true;
  if (words[at - 1]?.determiner) return false;
  // 'Personne n'a signé', 'Ni l'un ni l'autre n'a signé': the particle comes before the verb.
  for (let i = at + 1; i <= at + 10; i += 1) {
    if (/^n(?:e|')$/.test(words[i]?.lower ?? '')) return true;
    if (words[i]?.auxiliary) return false;
  }
  return false;
}

/** Is 'se', 'si', 's'' or 'wenn' a conjunction here, and not a reflexive pronoun or 'so'? */
function isConditional(
  { words, tokens, language, clauseOf, clauses }: SentenceReading,
  at: number,
  end: number,
): boolean {
  const word = words[at];
  const after = words[end];
  if (!word || end - at > 1) return true;
  const opens =
    at === 0 ||
    tokens[at - 1]?.kind === 'punctuation' ||
    words[at - 1]?.coordinator === true ||
    clauses[clauseOf[at] ?? 0]?.from === at;
  if (language === 'fr') return word.lower === "s'" ? /^ils?$/.test(after?.lower ?? '') : word.lower !== 'si' || opens;
  if (language === 'pt' && word.lower === 'se') return opens && !(at > 0 && tokens[at - 1]?.text === '-');
  if (language === 'pt' && word.lower === 'caso') return opens && !after?.genitive;
  if (language === 'it' && word.lower === 'se') return !/^(?:ne|lo|la|li|le|stess[oaie])$/.test(after?.lower ?? '');
  if (language === 'en' && word.lower === 'provided') return opens && !words[at - 1]?.auxiliary && at > 0;
  if (language === 'de' && word.lower === 'soweit') return opens;
  return true;
}

/** 'was denied entry' refuses and denies nothing. */
function isRefusal({ words, language }: SentenceReading, end: number): boolean {
  const { refusedThings: refused } = lexiconOf(language);
  for (let i = end; i < end + 3; i += 1) if (refused.has(words[i]?.stem ?? '')) return true;
  return false;
}

/** 'with no escort' bends only the noun, wherever the verb stands. */
function reachAt(reading: SentenceReading, reach: Reach, at: number, kind: CueKind): Reach {
  const before = reading.words[at - 1];
  // 'A letter demanding an answer arrived': the verb of the sentence is not what is demanded.
  if (reach === 'complement' && kind === 'plan' && isAttribute(reading, at)) return 'adjunct';
  if (kind !== 'negation') return reach;
  if (reach === 'verb' && before?.preposition) return 'phrase';
  // 'actores no estatales', 'atores não estatais': only the adjective is negated.
  const adjective = negatedAdjectives[reading.language];
  const isWord = reading.tokens[at - 1]?.kind === 'word' && !before?.pronoun && !before?.auxiliary && !before?.capital;
  return reach === 'after' && isWord && adjective?.test(reading.words[at + 1]?.lower ?? '') ? 'phrase' : reach;
}

/** An English participle right behind the noun that it describes. */
function isAttribute({ tokens, words, language }: SentenceReading, at: number): boolean {
  const before = words[at - 1];
  return (
    language === 'en' &&
    /ing$/.test(words[at]?.lower ?? '') &&
    tokens[at - 1]?.kind === 'word' &&
    !(before?.auxiliary || before?.adverb || before?.pronoun || before?.coordinator || before?.preposition)
  );
}

const negatedAdjectives: Partial<Readonly<Record<Language, RegExp>>> = {
  es: /^\p{L}{4,}(?:al|ales)$|^\p{L}{3,}(?:ados|adas)$/u,
  it: /^\p{L}{4,}(?:ali|ativi|ative)$/u,
  fr: /^\p{L}{4,}(?:aux|ale|ales|és|ées)$/u,
  pt: /^\p{L}{4,}(?:al|ais)$|^\p{L}{3,}(?:ados|adas)$/u,
};

/** Cues that single words are by their build: 'unsigned', 'didn't', 'ex-minister', 'rejected the claims'. */
function ownCue(reading: SentenceReading, at: number, lexicon: CueLexicon): FoundCue | undefined {
  const { words, tokens, language } = reading;
  const word = words[at];
  if (!word || tokens[at]?.kind !== 'word') return undefined;
  const cue = (kind: CueKind, reach: Reach): FoundCue => ({ kind, reach, from: at, to: at + 1, cancels: false });
  const build = buildOf(word.lower, language);
  if (build === 'contracted') return cue('negation', 'after');
  if (build === 'privative') return cue('negation', 'self');
  if (build === 'former') return cue('former', 'self');
  if (
    lexicon.rejections.has(word.stem) &&
    !word.capital &&
    !(words[at - 1]?.determiner && !isFiniteVerb(tokens, words, at, language))
  ) {
    const reach = language === 'de' ? 8 : 5;
    for (let i = Math.max(0, language === 'de' ? at - reach : at); i <= at + reach; i += 1)
      if (lexicon.saidThings.has(words[i]?.stem ?? '')) return cue('denial', 'complement');
  }
  return undefined;
}

/** What the build of a word tells. */
const buildOf = rememberWords(50_000, (lower, language): 'contracted' | 'privative' | 'former' | 'plain' => {
  if (language === 'en' && lower.endsWith("n't")) return 'contracted';
  if (privative[language].test(lower) && !privativeLookalikes[language].test(lower)) return 'privative';
  return /^ex-?(?:\p{L}{4,})$/u.test(lower) && exPrefix.test(lower) ? 'former' : 'plain';
});

const exPrefix =
  /^ex-|^ex(?:minist|president|diput|alcald|gobern|director|jef|embajador|senador|secretari|funcionari|portavoz)/;

/** Participles with a prefix that takes their meaning away. */
const privative: Readonly<Record<Language, RegExp>> = {
  en: /^un(?!der|i[tfvoq]|veil|leash|load|cover|fold|earth|lock|seat|furl|mask|wind|pack|tie|plug|e?v)[a-z]{3,}(?:ed|en)$|^(?:unpaid|unsold|unbuilt|unmade|unheard)$/,
  es: /^(?:impagad|inacabad|inalterad|incumplid|desconocid|inconclus|inédit|intact)[oa]s?$/,
  it: /^(?:irrisolt|incompiut|inalterat|ineseguit|inedit|intatt|sconosciut|disatteso?)[oaie]$/,
  fr: /^(?:impay|inachev|inchang|inexpliqu|non-sign|inoccup|inutilis)ée?s?$|^(?:intacte?|inconnue?)s?$/,
  pt: /^(?:inacabad|inalterad|incumprid|desconhecid|inédit|intact|intocad)[oa]s?$/,
  de: /^un(?!ter|d|s|g[^e]|gefähr|gewöhn|geheu|gern|geacht)(?:ge|be|ver|er|zer|ent|auf|aus|ab|an)\p{L}{3,}(?:t|en)(?:e|er|es|en|em)?$/u,
};
const privativeLookalikes: Readonly<Record<Language, RegExp>> = {
  en: /^(?:unprecedented|unexpected|unlimited|unopposed|unconfirmed|unverified|unrelated|unwanted|unnamed|unidentified|undisclosed|unspecified|untitled|undoubted|unparalleled|uneven|unchallenged)$/,
  es: /^$/,
  it: /^$/,
  fr: /^$/,
  pt: /^$/,
  de: /^(?:unerwartet\p{L}*|unbekannt\p{L}*|unbegrenzt\p{L}*|unbestätigt\p{L}*|unverhofft\p{L}*|unbestritten\p{L}*|unbedingt\p{L}*|ungefähr)$/u,
};
