import type { Language } from './language';

/**
 * Remembers what a function finds for each word of each language. Words come back often and seldom stop coming back:
 * starting over at `limit` words of a language is cheap and bounds the memory. `find` must never give undefined.
 */
export function rememberWords<Found extends string | boolean | object>(
  limit: number,
  find: (word: string, language: Language) => Found,
): (word: string, language: Language) => Found {
  const caches: Readonly<Record<Language, Map<string, Found>>> = {
    en: new Map(),
    es: new Map(),
    it: new Map(),
    fr: new Map(),
    pt: new Map(),
    de: new Map(),
  };
  return (word, language) => {
    const cache = caches[language];
    const known = cache.get(word);
    if (known !== undefined) return known;
    const found = find(word, language);
    if (cache.size >= limit) cache.clear();
    cache.set(word, found);
    return found;
  };
}

/** The same for what depends on the word alone. */
export function rememberTexts<Found extends string | boolean | object>(
  limit: number,
  find: (word: string) => Found,
): (word: string) => Found {
  const cache = new Map<string, Found>();
  return (word) => {
    const known = cache.get(word);
    if (known !== undefined) return known;
    const found = find(word);
    if (cache.size >= limit) cache.clear();
    cache.set(word, found);
    return found;
  };
}
