import { concepts } from '../lexicon/concepts';
import type { Language } from '../text/language';
import { stem } from '../text/stem';

/** A word or phrase of the lexicon, ready for matching. */
interface Entry {
  /** Stems of its words. */
  readonly stems: readonly string[];
  /** Words may stand anywhere in one clause (`a … b`), else in order with function words between them. */
  readonly loose: boolean;
  readonly concept: number;
}

/** Entries of one language by the stem of their first word, longest first. */
type Matcher = ReadonlyMap<string, readonly Entry[]>;

const matchers = new Map<Language, Matcher>();

/** The concept entries that may begin with a word of this stem, longest phrases first. Built on first use of a language. */
export function findEntries(firstStem: string, language: Language): readonly Entry[] | undefined {
  let matcher = matchers.get(language);
  if (!matcher) {
    matcher = buildMatcher(language);
    matchers.set(language, matcher);
  }
  return matcher.get(firstStem);
}

function buildMatcher(language: Language): Matcher {
  const byFirst = new Map<string, Entry[]>();
  for (const [concept, row] of concepts.entries()) {
    for (const phrase of row[language].split(',')) {
      const loose = phrase.includes('…');
      const words = phrase.replace('…', ' ').split(/\s+/u).filter(Boolean);
      const stems = words.map((word) => stem(word, language));
      const [first] = stems;
      if (first === undefined) continue;
      const entries = byFirst.get(first) ?? [];
      // Two spellings of one phrase may have the same stems.
      if (!entries.some((one) => one.concept === concept && one.stems.join(' ') === stems.join(' '))) {
        entries.push({ stems, loose, concept });
      }
      byFirst.set(first, entries);
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.stems.length - a.stems.length);
  return byFirst;
}
