import { agreementNouns } from '../lexicon/agreementNouns';
import { businessWords, companySuffixes, mediaOpeners } from '../lexicon/companySuffixes';
import { givenNames } from '../lexicon/givenNames';
import type { LexiconRow } from '../lexicon/lexiconRow';
import {
  attributiveEndings,
  businessCues,
  bylineOpeners,
  calendarWords,
  plainAcronyms,
  sayingForms,
} from '../lexicon/nameCues';
import { honorifics, nameParticles, surnameOpeners } from '../lexicon/nameParticles';
import { nameWords } from '../lexicon/nameWords';
import { offices, officeTimes } from '../lexicon/offices';
import { organizationHeads } from '../lexicon/organizationHeads';
import { placeHeads, placeOpeners, placePrepositions } from '../lexicon/places';
import { portfolios } from '../lexicon/portfolios';
import { eventHeads, thingHeads } from '../lexicon/things';
import { fold } from '../text/fold';
import { type Language, languages } from '../text/language';
import { rememberTexts } from '../text/wordCache';
import { keySet, lazily, PhraseMap } from './phraseMap';

/** The lexicon tables that name finding looks words up in, for texts in one language. */
export interface WordTables {
  readonly offices: PhraseMap<(typeof offices)[number]>;
  readonly officeTimes: PhraseMap<(typeof officeTimes)[number]>;
  readonly portfolios: PhraseMap<LexiconRow>;
  /** Heads of the language itself, then long ones of the other languages: foreign names keep theirs. */
  readonly organizationHeads: PhraseMap<(typeof organizationHeads)[number]>;
  /** Heads of the language itself only: for words in lower case. */
  readonly ownOrganizationHeads: PhraseMap<(typeof organizationHeads)[number]>;
  readonly placeHeads: PhraseMap<LexiconRow>;
  readonly thingHeads: PhraseMap<LexiconRow>;
  readonly eventHeads: PhraseMap<LexiconRow>;
  readonly nameWords: PhraseMap<LexiconRow>;
  readonly agreementNouns: PhraseMap<(typeof agreementNouns)[number]>;
  readonly businessCues: ReadonlySet<string>;
  readonly saying: PhraseMap<LexiconRow>;
  readonly placePrepositions: PhraseMap<LexiconRow>;
  readonly byline: PhraseMap<LexiconRow>;
}

/** Tables for a language, made when first asked for. */
export function tablesFor(language: Language): WordTables {
  let tables = made.get(language);
  if (!tables) {
    tables = make(language);
    made.set(language, tables);
  }
  return tables;
}

const made = new Map<Language, WordTables>();

function make(language: Language): WordTables {
  return {
    offices: own(offices, language),
    officeTimes: own(officeTimes, language),
    portfolios: own(portfolios, language),
    organizationHeads: withForeign(organizationHeads, language),
    ownOrganizationHeads: own(organizationHeads, language),
    placeHeads: withForeign(placeHeads, language),
    thingHeads: own(thingHeads, language),
    eventHeads: withForeign(eventHeads, language),
    nameWords: withForeign(nameWords, language),
    agreementNouns: own(agreementNouns, language),
    businessCues: keySet([businessCues[language]]),
    saying: own([sayingForms], language),
    placePrepositions: own([placePrepositions], language),
    byline: own([bylineOpeners], language),
  };
}

function own<Row extends LexiconRow>(rows: readonly Row[], language: Language): PhraseMap<Row> {
  const map = new PhraseMap<Row>();
  for (const row of rows) {
    map.addList(row[language], row);
    if (language === 'de') map.addList(germanForms(row.de), row);
  }
  return map;
}

/** Oblique forms of German nouns: 'des Präsidenten', 'dem Vorsitzenden', 'des Ministeriums'. */
function germanForms(list: string): string {
  return list
    .split(',')
    .flatMap((word) => ['s', 'es', 'en', 'n'].map((ending) => word.trim() + ending))
    .join(',');
}

const shortestForeign = 5;

function withForeign<Row extends LexiconRow>(rows: readonly Row[], language: Language): PhraseMap<Row> {
  const map = own(rows, language);
  const native = own(rows, language);
  for (const other of languages) {
    if (other === language) continue;
    for (const row of rows)
      map.addList(row[other], row, (keys) => keys.join(' ').length >= shortestForeign && !native.has(keys[0] ?? ''));
  }
  return map;
}

/** Every name of the people of many cultures, folded. */
export const isGivenName = (key: string): boolean => givenNameSet().has(key);
const givenNameSet = lazily(() => new Set(givenNames));

const suffixKey = (word: string): string => fold(word).replace(/[.\s/]/g, '');
const suffixSet = lazily(() => new Set(companySuffixes.map(suffixKey)));
/** Legal form of a company, written as one: 'S.A.', 'plc', 'GmbH'. */
export const isCompanySuffix: (text: string) => boolean = rememberTexts(
  20_000,
  (text) => suffixSet().has(suffixKey(text)) && (!/^\p{Ll}/u.test(text) || /^(?:plc|asbl|mbh|eG|e\.V)/u.test(text)),
);

const businessSet = lazily(() => new Set(businessWords.map(fold)));
export const isBusinessWord = (key: string): boolean => businessSet().has(key);
const mediaSet = lazily(() => new Set(mediaOpeners.map(fold)));
export const isMediaWord = (key: string): boolean => mediaSet().has(key);
const honorificSet = lazily(() => new Set(honorifics.map((word) => fold(word).replace(/\./g, ''))));
export const isHonorific = (key: string): boolean => honorificSet().has(key.replace(/[.ªº]/g, ''));
const particleSet = lazily(() => new Set(nameParticles.flatMap((word) => word.split(' ')).map(fold)));
export const isParticle = (key: string): boolean => particleSet().has(key);
const openerSet = lazily(() => new Set(surnameOpeners.map(fold)));
export const isSurnameOpener = (key: string): boolean => openerSet().has(key);
const placeOpenerSet = lazily(() => new Set(placeOpeners.map((word) => fold(word).replace(/\./g, ''))));
export const isPlaceOpener = (key: string): boolean => placeOpenerSet().has(key.replace(/\./g, ''));
const acronymSet = lazily(() => new Set(plainAcronyms.map(fold)));
export const isPlainAcronym = (key: string): boolean => acronymSet().has(key.replace(/\.$/, ''));
const attributiveSet = lazily(() => new Set(attributiveEndings));
/** 'Oslo-based', 'rebel-held': says something of a name without naming. */
export const isAttributive = (key: string): boolean =>
  key.includes('-') && attributiveSet().has(key.slice(key.lastIndexOf('-') + 1));
const calendarSets = new Map<Language, ReadonlySet<string>>();
/** Month, weekday or feast. */
export function isCalendarWord(key: string, language: Language): boolean {
  let set = calendarSets.get(language);
  if (!set) {
    set = keySet([calendarWords[language]]);
    calendarSets.set(language, set);
  }
  return set.has(key.replace(/\.$/, ''));
}
