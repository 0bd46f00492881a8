import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stemmer as stemItalian } from '@orama/stemmers/italian';
import { stemmer as stemPortuguese } from '@orama/stemmers/portuguese';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import { withoutPronoun } from './attachedPronouns';
import { fold } from './fold';
import { findGermanBase } from './germanBase';
import { german } from './irregularForms/de';
import { english } from './irregularForms/en';
import { spanish } from './irregularForms/es';
import { french } from './irregularForms/fr';
import { expandForms, type IrregularForms } from './irregularForms/irregularForms';
import { italian } from './irregularForms/it';
import { portuguese } from './irregularForms/pt';
import type { Language } from './language';
import { separateLookAlikes } from './lookAlikes';
import { regularise } from './regularise';
import { findShortVerb } from './shortVerbs';
import { rememberWords } from './wordCache';

/**
 * One key for all forms of a word: the base of an irregular form, then the Snowball stem, folded. Pass the word with its
 * accents and, in German, its capital: it tells nouns from verbs. Keys of two languages say nothing of each other.
 */
export const stem: (word: string, language: Language) => string = rememberWords(50_000, findStem);

function findStem(word: string, language: Language): string {
  const whole = word.normalize('NFC').replaceAll('’', "'");
  const lower = withoutPronoun(whole.toLowerCase(), language);
  if (!/^\p{L}/u.test(lower)) return fold(lower);
  const base = findBase(whole, lower, language);
  // The mark keeps a key that is no stem apart from the stems that happen to look like it.
  if (base.startsWith('=')) return `${fold(base.slice(1))}=`;
  const key = fold(stemmers[language](regularise(base.toLowerCase(), language)));
  return separateLookAlikes(key, language === 'de' ? whole : lower, base, language);
}

function findBase(whole: string, lower: string, language: Language): string {
  const table = forms(language);
  if (language === 'de') return findGermanBase(whole, table) ?? lower;
  const regular = regularise(lower, language);
  return (
    table.get(lower) ??
    table.get(regular) ??
    unaccented(language).get(lower) ??
    findShortVerb(lower, language) ??
    regular
  );
}

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  en: stemEnglish,
  es: stemSpanish,
  it: stemItalian,
  fr: stemFrench,
  pt: stemPortuguese,
  de: stemGerman,
};

const tables: Readonly<Record<Language, IrregularForms>> = {
  en: english,
  es: spanish,
  it: italian,
  fr: french,
  pt: portuguese,
  de: german,
};

const expanded = new Map<Language, ReadonlyMap<string, string>>();

function forms(language: Language): ReadonlyMap<string, string> {
  let known = expanded.get(language);
  if (!known) {
    known = expandForms(tables[language]);
    expanded.set(language, known);
  }
  return known;
}

const folded = new Map<Language, ReadonlyMap<string, string>>();

/** Bases by form without accents, as capitals and careless typing leave them. */
function unaccented(language: Language): ReadonlyMap<string, string> {
  let known = folded.get(language);
  if (!known) {
    const bases = new Map<string, string>();
    for (const [form, base] of forms(language)) {
      const plain = fold(form);
      if (plain !== form && !bases.has(plain)) bases.set(plain, base);
    }
    known = bases;
    folded.set(language, known);
  }
  return known;
}
