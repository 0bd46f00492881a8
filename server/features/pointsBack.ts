import { backReferences } from '../lexicon/backReferences';
import { type DetectedLanguage, isLanguage, type Language } from '../text/language';

const words = /\p{L}[\p{L}\p{M}]*/gu;

const tables = new Map<Language, ReadonlySet<string>>();

/**
 * Does a sentence leave something to what stands before it? It does where it has a pronoun or the like, or names nobody
 * (no capital beyond its first word). Most sentences of a brief stand by themselves, and need not be looked at again when
 * the one before them changes.
 */
export function pointsBack(sentence: string, language: DetectedLanguage): boolean {
  if (!isLanguage(language)) return true;
  let table = tables.get(language);
  if (!table) {
    table = new Set(backReferences[language].split(' '));
    tables.set(language, table);
  }
  let namesSomebody = false;
  let isFirst = true;
  for (const [word] of sentence.matchAll(words)) {
    // Romance articles and pronouns are the same words: there only the clear ones at the head of the sentence count.
    if (table.has(word.toLowerCase()) && (isFirst || !articles.has(word.toLowerCase()))) return true;
    if (!isFirst && /^\p{Lu}/u.test(word)) namesSomebody = true;
    isFirst = false;
  }
  return !namesSomebody;
}

/** Words of the tables that are far more often an article or a conjunction than a pronoun. */
const articles: ReadonlySet<string> = new Set([
  'la',
  'lo',
  'los',
  'las',
  'le',
  'li',
  'gli',
  'les',
  'o',
  'a',
  'os',
  'as',
  'das',
  'that',
  'then',
  'en',
  'y',
  'ne',
  'es',
]);
