import type { Attribution } from '../model/stance';
import { overlaps } from '../text/span';
import type { Comparison } from './comparison';
import { sameness } from './featureMatches';
import type { Feature, Participant, Statement, Weights } from './statement';

/** Share of the words of a quotation that must be found in the other for them to be the same words. */
const sameWords = 0.7;
/** Fewer content words than this are a turn of phrase that anybody may use. */
const leastWords = 3;

/** The same words put in different mouths. */
export function compareAttributions(a: Statement, b: Statement, weights: Weights): Comparison[] {
  const found: Comparison[] = [];
  for (const one of a.attributions) {
    const speakerA = speakerOf(a, one);
    if (!speakerA) continue;
    for (const other of b.attributions) {
      if (one.kind !== 'quotation' && other.kind !== 'quotation') continue;
      const speakerB = speakerOf(b, other);
      if (!speakerB) continue;
      const score = likeness(contentOf(a, one), contentOf(b, other), weights);
      if (score < sameWords) continue;
      found.push({
        kind: 'attribution',
        relation: speakerA.key === speakerB.key ? 'agrees' : 'conflicts',
        // The same words are the same saying: how few of them are missing says little about whether it is.
        score: Math.sqrt(score),
        a: valueFrom(speakerA),
        b: valueFrom(speakerB),
        about: contentOf(a, one).flatMap(({ keys: [key] }) => key ?? []),
        aboutSpan: one.content,
      });
    }
  }
  return found;
}

function speakerOf(statement: Statement, { speaker }: Attribution): Participant | undefined {
  return statement.participants.find(
    ({ mention }) => overlaps(mention, speaker) && (mention.type === 'person' || mention.type === 'organization'),
  );
}

const contentOf = (statement: Statement, { content }: Attribution): Feature[] =>
  statement.features.filter((feature) => overlaps(feature, content) && feature.kind !== 'year');

/** Share of the weight of the words of each that the other has too; the lower of the two. */
function likeness(a: readonly Feature[], b: readonly Feature[], weights: Weights): number {
  if (a.length < leastWords || b.length < leastWords) return 0;
  const share = (of: readonly Feature[], against: readonly Feature[]): number => {
    let total = 0;
    let shared = 0;
    for (const feature of of) {
      const weight = weights.weightOf(feature.keys[0] ?? '');
      total += weight;
      if (against.some((other) => sameness(feature, other) === 1)) shared += weight;
    }
    return total > 0 ? shared / total : 0;
  };
  return Math.min(share(a, b), share(b, a));
}

function valueFrom({ mention, key }: Participant): Comparison['a'] {
  return {
    text: mention.name,
    span: { start: mention.start, end: mention.end },
    key: `attribution:${key}`,
    attributed: true,
  };
}
