import { genericSpeakers } from '../lexicon/genericSpeakers';
import { type ReportingVerbs, reportingVerbs } from '../lexicon/reportingVerbs';
import * as clauseWords from '../lexicon/subordinators';
import { auxiliaries, falseVerbs, finiteForms } from '../lexicon/verbForms';
import { fold } from '../text/fold';
import type { Language } from '../text/language';
import { stem } from '../text/stem';
import { adverbs, derivedNouns, finiteEndings, infinitiveOnly, infinitives } from './wordShapes';

/** What one word tells by itself about the build of its sentence. */
export interface WordTraits {
  /** Lower case, typographic apostrophes unified, accents kept. */
  readonly lower: string;
  readonly folded: string;
  readonly stem: string;
  readonly capital: boolean;
  readonly determiner: boolean;
  readonly preposition: boolean;
  readonly genitive: boolean;
  readonly coordinator: boolean;
  readonly adversative: boolean;
  readonly complementizer: boolean;
  readonly relative: boolean;
  /** `doubtful`: only where a verb follows at once. */
  readonly subordinator: false | 'sure' | 'doubtful';
  readonly pronoun: boolean;
  readonly impersonal: boolean;
  readonly auxiliary: boolean;
  /** Has the looks of a finite verb. */
  readonly finite: boolean;
  readonly adverb: boolean;
  /** A reporting verb in a form that can carry a report. */
  readonly reporting: ReportingVerbs | undefined;
  readonly genericSpeaker: boolean;
  /** What each `PhraseTable` has for the word, by the number of the table; filled as they are asked. */
  readonly phrases: unknown[];
}

/** Traits of the word as it is written. Kept for the words seen last: texts repeat their words. */
export function traitsOf(word: string, language: Language): WordTraits {
  const known = caches[language].get(word);
  if (known) return known;
  const traits = readTraits(word, language);
  if (caches[language].size >= cacheSize) caches[language].clear();
  caches[language].set(word, traits);
  return traits;
}

/** Can the word be the infinitive (English: the base form) of a verb? */
export function isInfinitive(
  { lower, determiner, preposition, pronoun, capital }: WordTraits,
  language: Language,
): boolean {
  return !capital && !determiner && !preposition && !pronoun && infinitives[language].test(lower);
}

/** Splits a column of a table at its commas. */
export function columnWords(column: string): string[] {
  return column
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}

const cacheSize = 40_000;
const caches = perLanguage(() => new Map<string, WordTraits>());

function perLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return { en: make('en'), es: make('es'), it: make('it'), fr: make('fr'), pt: make('pt'), de: make('de') };
}

type ClauseWordSets = Readonly<Record<keyof typeof clauseWords, ReadonlySet<string>>>;

interface WordSets extends ClauseWordSets {
  readonly auxiliaries: ReadonlySet<string>;
  readonly finiteForms: ReadonlySet<string>;
  readonly falseVerbs: ReadonlySet<string>;
  readonly speakerStems: ReadonlySet<string>;
  readonly reportingStems: ReadonlyMap<string, ReportingVerbs>;
  /** Forms that the table gives outright. */
  readonly reportingForms: ReadonlyMap<string, ReportingVerbs>;
}

const wordSets: Partial<Record<Language, WordSets>> = {};

function setsOf(language: Language): WordSets {
  const known = wordSets[language];
  if (known) return known;
  const set = (column: Readonly<Record<Language, string>>): ReadonlySet<string> =>
    new Set(columnWords(column[language]));
  const reportingStems = new Map<string, ReportingVerbs>();
  const reportingForms = new Map<string, ReportingVerbs>();
  for (const row of reportingVerbs) {
    for (const verb of columnWords(row[language])) {
      const key = stem(verb, language);
      if (verb.includes(' ')) continue;
      if (!reportingStems.has(key)) reportingStems.set(key, row);
      if (!infinitiveOnly[language].test(verb) && !reportingForms.has(verb)) reportingForms.set(verb, row);
    }
  }
  const made: WordSets = {
    complementizers: set(clauseWords.complementizers),
    relatives: set(clauseWords.relatives),
    subordinators: set(clauseWords.subordinators),
    doubtfulSubordinators: set(clauseWords.doubtfulSubordinators),
    coordinators: set(clauseWords.coordinators),
    adversatives: set(clauseWords.adversatives),
    determiners: set(clauseWords.determiners),
    prepositions: set(clauseWords.prepositions),
    genitives: set(clauseWords.genitives),
    subjectPronouns: set(clauseWords.subjectPronouns),
    impersonal: set(clauseWords.impersonal),
    auxiliaries: set(auxiliaries),
    finiteForms: set(finiteForms),
    falseVerbs: set(falseVerbs),
    speakerStems: new Set(columnWords(genericSpeakers[language]).map((word) => stem(word, language))),
    reportingStems,
    reportingForms,
  };
  wordSets[language] = made;
  return made;
}

function readTraits(word: string, language: Language): WordTraits {
  const sets = setsOf(language);
  const lower = word.toLowerCase().replaceAll('’', "'");
  const wordStem = stem(word, language);
  const capital = /^\p{Lu}/u.test(word);
  const auxiliary = sets.auxiliaries.has(lower);
  const isFalse = sets.falseVerbs.has(lower);
  const subordinator = sets.subordinators.has(lower) && (sets.doubtfulSubordinators.has(lower) ? 'doubtful' : 'sure');
  const functional =
    sets.determiners.has(lower) ||
    sets.prepositions.has(lower) ||
    sets.coordinators.has(lower) ||
    Boolean(subordinator);
  const reporting =
    functional || auxiliary || isFalse
      ? undefined
      : (sets.reportingForms.get(lower) ??
        (derivedNouns[language].test(lower) || infinitiveOnly[language].test(lower)
          ? undefined
          : sets.reportingStems.get(wordStem)));
  return {
    lower,
    folded: fold(word),
    stem: wordStem,
    capital,
    determiner: sets.determiners.has(lower),
    preposition: sets.prepositions.has(lower),
    genitive: sets.genitives.has(lower),
    coordinator: sets.coordinators.has(lower),
    adversative: sets.adversatives.has(lower),
    complementizer: sets.complementizers.has(lower),
    relative: sets.relatives.has(lower),
    subordinator,
    pronoun: sets.subjectPronouns.has(lower),
    impersonal: sets.impersonal.has(lower),
    auxiliary,
    finite:
      auxiliary || sets.finiteForms.has(lower) || (!functional && !isFalse && finiteEndings[language].test(lower)),
    adverb: !reporting && !sets.finiteForms.has(lower) && adverbs[language].test(lower),
    reporting,
    genericSpeaker: sets.speakerStems.has(wordStem),
    phrases: [],
  };
}
