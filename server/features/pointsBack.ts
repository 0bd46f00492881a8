import { backReferences } from '../lexicon/backReferences';
import { type DetectedLanguage, isLanguage, type Language } from '../text/language';

interface Words {
  readonly anywhere: ReadonlySet<string>;
  readonly atHead: ReadonlySet<string>;
}

const tables = new Map<Language, Words>();

/**
 * Does a sentence leave something to what stands before it? It does where it has a pronoun, begins with a demonstrative,
 * or names nobody (no capital beyond its first word). Most sentences of a brief stand by themselves, and need not be
 * looked at again when the one before them changes.
 */
export function pointsBack(sentence: string, language: DetectedLanguage): boolean {
  if (!isLanguage(language)) return true;
  const { anywhere, atHead } = tableOf(language);
  const [first = '', ...rest] = sentence.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (atHead.has(first.toLowerCase()) || anywhere.has(first.toLowerCase())) return true;
  return rest.some((word) => anywhere.has(word)) || !rest.some((word) => /^\p{Lu}/u.test(word));
}

function tableOf(language: Language): Words {
  const known = tables.get(language);
  if (known) return known;
  const { anywhere, atHead } = backReferences[language];
  const table = { anywhere: new Set(anywhere.split(' ')), atHead: new Set(atHead.split(' ')) };
  tables.set(language, table);
  return table;
}
