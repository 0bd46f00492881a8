import { comparingWords, exceptingWords } from '../lexicon/asideWords';
import type { Language } from '../text/language';
import { overlaps, type Span } from '../text/span';
import { matchFeatures } from './featureMatches';
import { perStatement } from './perStatement';
import type { Feature, Statement } from './statement';

/**
 * Does `b` speak of something that `a` names only as an exception or a measure? 'Everything but the loans', 'larger than the
 * moon': what is said there is said of something else. `withoutA` are the values in question.
 */
export function isOnlySetAside(a: Statement, withoutA: readonly Span[], b: Statement): boolean {
  const aside = [...asideIn(b)];
  if (!aside.length) return false;
  const { ofFirst } = matchFeatures(a, b);
  return a.features.some((feature) => {
    if (!tells(feature) || withoutA.some((span) => overlaps(span, feature))) return false;
    const matches = (ofFirst.get(feature) ?? []).filter(({ same }) => same >= sameThing);
    return matches.length > 0 && matches.every(({ other }) => aside.some((span) => overlaps(span, other)));
  });
}

const sameThing = 0.75;

/** Names and things tell what a statement is about, happenings and qualities what it says of them. */
const tells = ({ kind, speaker }: Feature): boolean =>
  !speaker && kind !== 'event' && kind !== 'state' && kind !== 'quality' && kind !== 'year';

/** The stretches of a statement behind words that except or compare, up to the next stop. */
const asideIn = perStatement(({ text, start, end, language, quantities, clauses }): readonly Span[] => {
  const spans: Span[] = [];
  for (const found of text.slice(start, end).matchAll(patternOf(language))) {
    const from = start + found.index + found[0].length;
    // 'More than forty' is a bound.
    if (quantities.some((amount) => amount.start <= from + 1 && from <= amount.end)) continue;
    const clause = clauses.find((one) => one.start <= from && from < one.end);
    const rest = /^[^,;:.()]*/u.exec(text.slice(from, Math.min(clause?.end ?? end, from + longest)))?.[0] ?? '';
    spans.push({ start: from, end: from + rest.length });
  }
  return spans;
});

const longest = 80;

const patterns = new Map<Language, RegExp>();

function patternOf(language: Language): RegExp {
  const pattern =
    patterns.get(language) ??
    new RegExp(
      String.raw`(?<![\p{L}\p{M}])(?:${exceptingWords[language]}|${comparingWords[language]})(?:(?![\p{L}\p{M}])|(?<=['’]))`,
      'giu',
    );
  patterns.set(language, pattern);
  return pattern;
}
