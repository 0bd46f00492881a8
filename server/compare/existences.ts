import { negativeDeterminers } from '../lexicon/negativeDeterminers';
import { fold } from '../text/fold';
import type { Language } from '../text/language';
import type { Comparison, Value } from './comparison';
import { speakOfDifferentThings } from './discriminators';
import { sameness } from './featureMatches';
import { perStatement } from './perStatement';
import { matchPropositions } from './propositions';
import type { Feature, Statement, Weights } from './statement';

/** A thing alone is a weaker bond than what is done. */
const thingFactor = 0.95;
/** Words that all of the corpus uses are no thing in dispute. */
const leastWeight = 0.4;

/** 'The contract contains no such clause' against 'the clause in the contract': whether there is the thing at all. */
export function compareExistences(a: Statement, b: Statement, weights: Weights): Comparison[] {
  const [left, right] = [thingsOf(a), thingsOf(b)];
  if (!left.some(({ absent }) => absent) && !right.some(({ absent }) => absent)) return [];
  let best: Comparison | undefined;
  for (const one of left) {
    for (const other of right) {
      if (!one.absent && !other.absent) continue;
      if (sameness(one.feature, other.feature) < 1 || weights.weightOf(one.feature.keys[0] ?? '') < leastWeight)
        continue;
      if (speakOfDifferentThings(a, [], b, [], weights)) return [];
      const score = thingFactor * matchPropositions(a, one.feature, b, other.feature, weights);
      if (score <= (best?.score ?? 0)) continue;
      const relation = one.absent === other.absent ? 'agrees' : 'conflicts';
      best = {
        kind: 'polarity',
        relation,
        score,
        a: toValue(a, one),
        b: toValue(b, other),
      };
    }
  }
  return best ? [best] : [];
}

interface Thing {
  readonly feature: Feature;
  readonly absent: boolean;
}

/** The things that a statement says there are, or are not. What it leaves open is left out. */
const thingsOf = perStatement((statement): readonly Thing[] =>
  statement.features.flatMap((feature): Thing[] => {
    if ((feature.kind !== 'thing' && feature.kind !== 'word') || feature.speaker) return [];
    const { polarity, factuality, open } = statement.stanceAt(feature.start);
    if (open || factuality === 'unconfirmed' || factuality === 'planned') return [];
    if (isAbsent(statement, feature)) return [{ feature, absent: true }];
    return polarity === 'positive' ? [{ feature, absent: false }] : [];
  }),
);

const patterns: Partial<Record<Language, { before: RegExp; behind: RegExp | undefined }>> = {};

/** Does a negative determiner stand before the noun (an adjective may come between) or behind it? */
function isAbsent({ text, language, start, end }: Statement, feature: Feature): boolean {
  patterns[language] ??= readPatterns(language);
  const { before, behind } = patterns[language];
  const lead = fold(text.slice(Math.max(start, feature.start - 32), feature.start));
  if (before.test(lead)) return true;
  return behind?.test(fold(text.slice(feature.end, Math.min(end, feature.end + 12)))) ?? false;
}

function readPatterns(language: Language): { before: RegExp; behind: RegExp | undefined } {
  const either = (list: string): string =>
    list
      .split(', ')
      .map((word) => fold(word))
      .join('|');
  const { before, behind } = negativeDeterminers[language];
  return {
    before: new RegExp(`(?:^|[^\\p{L}])(?:${either(before)}) (?:[\\p{L}-]+ )?$`, 'u'),
    behind: behind ? new RegExp(`^ (?:${either(behind)})(?![\\p{L}])`, 'u') : undefined,
  };
}

function toValue({ text }: Statement, { feature, absent }: Thing): Value {
  const words = text.slice(feature.start, feature.end);
  return {
    text: absent ? `no ${words}` : words,
    span: { start: feature.start, end: feature.end },
    key: `existence:${absent ? 'no' : 'yes'}`,
  };
}
