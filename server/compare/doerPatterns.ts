import {
  beingVerbs,
  byMarks,
  cleftMarks,
  cleftOpenings,
  cleftRelatives,
  copulas,
  type DoerMarks,
  notMarks,
  nounMarks,
  passiveMarks,
  postPrepositions,
} from '../lexicon/doerMarks';
import type { Language } from '../text/language';

/** How a language tells who does something, as patterns on the words around a name. */
export interface DoerPatterns {
  readonly by: RegExp;
  readonly not: RegExp;
  readonly cleft: RegExp;
  readonly relative: RegExp;
  /** Any mark of somebody who is set apart. */
  readonly setsApart: RegExp;
  /** The verb of being before a name that is set apart behind the predicate, and what opens such a predicate. */
  readonly cleftVerb: RegExp;
  readonly cleftOpening: RegExp;
  /** A preposition that opens the predicate: 'at the wheel'. */
  readonly post: RegExp;
  readonly passive: RegExp;
  /** A determiner, or 'as', before the predicate: it is a noun. */
  readonly noun: RegExp;
  readonly copula: RegExp;
  /** An article with up to three words behind it. */
  readonly described: RegExp;
}

const compiled = new Map<Language, DoerPatterns>();

/** The patterns of one language, made on first use. */
export function patternsOf(language: Language): DoerPatterns {
  const known = compiled.get(language);
  if (known) return known;
  // Between mark and name: an article, a title, a description of a few words.
  const words = String.raw`(?:\s*[\p{L}\p{M}'’.-]+){0,5}?\s*`;
  const before = (marks: DoerMarks): RegExp =>
    new RegExp(String.raw`(?<![\p{L}\p{M}])(${marks[language]})(?![\p{L}\p{M}])${words}$`, 'iu');
  const made: DoerPatterns = {
    by: before(byMarks),
    not: new RegExp(
      String.raw`(?<![\p{L}\p{M}])(?:${notMarks[language]})(?![\p{L}\p{M}])(?:\s+[\p{L}\p{M}'’.-]+){0,3}?\s*$`,
      'iu',
    ),
    cleft: new RegExp(
      String.raw`(?<![\p{L}\p{M}])(?:${cleftMarks[language]})(?![\p{L}\p{M}])(?:\s*[\p{L}\p{M}'’.-]+,?){0,6}?\s*$`,
      'iu',
    ),
    relative: new RegExp(String.raw`^[^.;:]*?(?<![\p{L}\p{M}])(?:${cleftRelatives[language]})(?![\p{L}\p{M}])`, 'iu'),
    setsApart: new RegExp(
      String.raw`(?<![\p{L}\p{M}])(?:${cleftMarks[language]}|${cleftOpenings[language]})(?![\p{L}\p{M}])`,
      'iu',
    ),
    cleftVerb: new RegExp(
      String.raw`(?<![\p{L}\p{M}])(?:${beingVerbs[language]})(?![\p{L}\p{M}])(?:\s*[\p{L}\p{M}'’.-]+,?){0,6}?\s*$`,
      'iu',
    ),
    cleftOpening: new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${cleftOpenings[language]})\s*$`, 'iu'),
    post: new RegExp(String.raw`^(?:${postPrepositions[language]})(?:\s|(?<=['’]))`, 'iu'),
    noun: new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${nounMarks[language]})\s+(?:[\p{L}\p{M}'’-]+\s+){0,1}$`, 'iu'),
    described: new RegExp(
      String.raw`(?<![\p{L}\p{M}])(?:${nounMarks[language]})\s+(?:(?!(?:${nounMarks[language]})\s)[\p{L}\p{M}-]+\s+){0,3}$`,
      'iu',
    ),
    copula: new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${copulas[language]})(?![\p{L}\p{M}])`, 'iu'),
    passive: new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${passiveMarks[language]})(?![\p{L}\p{M}])`, 'iu'),
  };
  compiled.set(language, made);
  return made;
}
