import { compareStatements } from '../compare/compareStatements';
import { compareTopics } from '../compare/topic';
import { extractFacts } from '../extract/sourceFacts';
import { samePoint } from '../index/conflictGroups';
import { CorpusIndex } from '../index/corpusIndex';
import { describeAbout } from '../index/describeAbout';
import type { Conflict } from '../model/conflict';
import { hash } from '../text/hash';

/** Share of a statement that the other passage must hold to support it. */
const supported = 0.75;

/** How two sentences or short passages lie to each other, without a corpus: each is read as a source of its own. */
export function comparePair(
  a: string,
  b: string,
): { relation: 'contradicts' | 'supports' | 'unrelated'; conflict: Conflict | null } {
  const index = new CorpusIndex();
  for (const [path, text] of [
    ['a', a],
    ['b', b],
  ] as const) {
    const block = { start: 0, end: text.length, kind: 'paragraph' as const };
    index.replaceSource(path, extractFacts({ text, blocks: [block], metadata: { authors: [] }, problems: [] }));
  }
  const left = index.statements.filter(({ source }) => source === 'a');
  const right = index.statements.filter(({ source }) => source === 'b');
  const pairs = right.flatMap((one) => left.map((other) => ({ one, other })));
  const comparisons = pairs.flatMap(({ one, other }) =>
    compareStatements(one, other, index.weights)
      .filter(({ score }) => score >= samePoint)
      .map((comparison) => ({ one, other, comparison })),
  );
  const [worst] = comparisons
    .filter(({ comparison }) => comparison.relation === 'conflicts')
    .sort((x, y) => y.comparison.score - x.comparison.score);
  if (worst) {
    const { one, other, comparison } = worst;
    const sides = [
      { value: comparison.b.text, evidence: [index.evidenceFor(other)] },
      { value: comparison.a.text, evidence: [index.evidenceFor(one)] },
    ];
    const about = describeAbout(comparison.kind, one, comparison.a.span, comparison.about);
    return {
      relation: 'contradicts',
      conflict: { id: hash(`${comparison.kind}\n${a}\n${b}`), kind: comparison.kind, about, sides },
    };
  }
  const covered = pairs.some(
    ({ one, other }) => compareTopics(one, {}, other, {}, index.weights).coverage >= supported,
  );
  return { relation: covered ? 'supports' : 'unrelated', conflict: null };
}
