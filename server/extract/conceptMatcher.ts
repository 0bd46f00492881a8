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
      const stems = wordsOf(phrase).map((word) => stem(word, language));
      const [first] = stems;
      if (first === undefined) continue;
      const entries = byFirst.get(first);
      if (!entries) byFirst.set(first, [{ stems, loose, concept }]);
      // Two spellings of one phrase may have the same stems.
      else if (!entries.some((one) => one.concept === concept && isSame(one.stems, stems)))
        entries.push({ stems, loose, concept });
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.stems.length - a.stems.length);
  return byFirst;
}

function wordsOf(phrase: string): string[] {
  const trimmed = phrase.trim();
  // Nearly all are a single word, and there are tens of thousands.
  if (!severalWords.test(trimmed)) return trimmed === '' ? [] : [trimmed];
  return trimmed.replace('…', ' ').split(/\s+/u).filter(Boolean);
}

const severalWords = /[\s…]/u;

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);
