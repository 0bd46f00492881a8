import { negativeDeterminers } from '../lexicon/negativeDeterminers';
import { fold } from '../text/fold';
import type { Language } from '../text/language';
import type { Span } from '../text/span';
import type { Comparison, Value } from './comparison';
import { speakOfDifferentThings } from './discriminators';
import { sameness } from './featureMatches';
import { perStatement } from './perStatement';
import { matchPropositions } from './propositions';
import { isPurpose } from './purposes';
import type { Feature, Statement, Weights } from './statement';

/** A thing alone is a weaker bond than what is done. */
const thingFactor = 0.95;
/** Words that all of the corpus uses are no thing in dispute. */
const leastWeight = 0.4;

/** 'The contract contains no such clause' against 'the clause in the contract': whether there is the thing at all. */
export function compareExistences(a: Statement, b: Statement, weights: Weights): Comparison[] {
  const [left, right] = [thingsOf(a), thingsOf(b)];
  if (!left.some(({ none }) => none) && !right.some(({ none }) => none)) return [];
  let best: Comparison | undefined;
  for (const one of left) {
    for (const other of right) {
      if (!one.none && !other.none) continue;
      if (sameness(one.feature, other.feature) < 1 || weights.weightOf(one.feature.keys[0] ?? '') < leastWeight)
        continue;
      if (speakOfDifferentThings(a, [], b, [], weights)) return [];
      const score = thingFactor * matchPropositions(a, one.feature, b, other.feature, weights);
      if (score <= (best?.score ?? 0)) continue;
      const relation = !one.none === !other.none ? 'agrees' : 'conflicts';
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
  /** The determiner that says there is none, with what stands between. */
  readonly none?: Span;
}

/** The things that a statement says there are, or are not. What it leaves open is left out. */
const thingsOf = perStatement((statement): readonly Thing[] =>
  statement.features.flatMap((feature): Thing[] => {
    if ((feature.kind !== 'thing' && feature.kind !== 'word') || feature.speaker) return [];
    const { polarity, factuality, open } = statement.stanceAt(feature.start);
    if (open || factuality === 'unconfirmed' || factuality === 'planned') return [];
    const none = findNone(statement, feature);
    if (none) return [{ feature, none }];
    return polarity === 'positive' && !isPurpose(statement, feature) ? [{ feature }] : [];
  }),
);

const patterns: Partial<Record<Language, { before: RegExp; behind: RegExp | undefined }>> = {};

/** The negative determiner before a noun (an adjective may come between) or behind it. */
function findNone({ text, language, start, end }: Statement, feature: Feature): Span | undefined {
  patterns[language] ??= readPatterns(language);
  const { before, behind } = patterns[language];
  const lead = before.exec(fold(text.slice(Math.max(start, feature.start - 32), feature.start)))?.[0];
  if (lead !== undefined) return { start: feature.start - lead.trimStart().length, end: feature.start };
  const rest = behind?.exec(fold(text.slice(feature.end, Math.min(end, feature.end + 12))))?.[0];
  return rest === undefined ? undefined : { start: feature.end, end: feature.end + rest.length };
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

function toValue({ text }: Statement, { feature, none = feature }: Thing): Value {
  return {
    text: text.slice(Math.min(none.start, feature.start), Math.max(none.end, feature.end)),
    span: { start: feature.start, end: feature.end },
    key: `existence:${none === feature ? 'yes' : 'no'}`,
  };
}
