import { compareStatements } from '../compare/compareStatements';
import type { Comparison, Value } from '../compare/comparison';
import { compareContrasts } from '../compare/contrasts';
import { holdsForCouple } from '../compare/couples';
import { compareTopics } from '../compare/topic';
import { extractFacts } from '../extract/sourceFacts';
import { CorpusIndex } from '../index/corpusIndex';
import { describeAbout } from '../index/describeAbout';
import type { Conflict } from '../model/conflict';
import { hash } from '../text/hash';
import { overlaps } from '../text/span';
import { coupleLanguage } from './couple/coupleLanguage';
import type { Found } from './couple/found';
import { compareInOrder } from './couple/inOrder';
import { compareDirections } from './couple/otherDirection';
import { compareAffiliations, compareHolders } from './couple/otherHolder';
import { compareKinships } from './couple/otherKinship';
import { compareOccasions } from './couple/otherOccasion';
import { compareScenes } from './couple/otherPlace';
import { compareSeats } from './couple/otherSeat';
import { compareSubjects } from './couple/otherSubject';
import { compareRoles, isToldAlike } from './couple/rolesSwapped';
import { isOfAnother } from './couple/sameBearer';
import { withSharedNames } from './couple/sharedNames';

/** Score from which both are held to speak of the same point: lower than in a corpus, as the two were put beside each other. */
const samePoint = 0.4;
/** The same of days and years: such a passage mostly dates one thing only. */
const sameOccasion = 0.2;
/** Share of a statement that the other passage must hold to support it. */
const supported = 0.75;

/**
 * How two sentences or short passages lie to each other, without a corpus: each is read as a source of its own. A conflict
 * may come without a contradiction, where one only says how certain it is.
 */
export function comparePair(
  a: string,
  b: string,
): { relation: 'contradicts' | 'supports' | 'unrelated'; conflict: Conflict | null } {
  const index = new CorpusIndex();
  for (const [path, text] of [
    ['a', a],
    ['b', b],
  ] as const) {
    const language = coupleLanguage(text, path === 'a' ? b : a);
    const block = { start: 0, end: text.length, kind: 'paragraph' as const, ...(language ? { language } : {}) };
    index.replaceSource(path, extractFacts({ text, blocks: [block], metadata: { authors: [] }, problems: [] }));
  }
  const [first, second] = ['a', 'b'].map((name) => index.statements.filter(({ source }) => source === name));
  const left = (first ?? []).map((one) => withSharedNames(one, second ?? []));
  const right = (second ?? []).map((one) => withSharedNames(one, first ?? []));
  const pairs = right.flatMap((one) => left.map((other) => ({ one, other })));
  const comparisons = pairs.flatMap(({ one, other }) =>
    [...compareStatements(one, other, index.weights), ...compareContrasts(one, other, index.weights)]
      .filter((found) => found.score >= (found.kind === 'date' ? sameOccasion : samePoint))
      .filter((found) => holdsForCouple(one, other, found, index.weights))
      .map((comparison) => ({ one, other, comparison })),
  );
  const [worst] = comparisons
    .filter(
      (found) =>
        found.comparison.relation === 'conflicts' &&
        !comparisons.some((other) => answersBetter(other, found)) &&
        !isOfAnother(found, left) &&
        !isToldAlike(found, left),
    )
    .concat(
      right.flatMap((one) =>
        [
          compareRoles,
          compareSubjects,
          compareKinships,
          compareHolders,
          compareAffiliations,
          compareSeats,
          compareScenes,
          compareOccasions,
          compareDirections,
          compareInOrder,
        ].flatMap((compare) => compare(one, left)),
      ),
    )
    .sort(
      (x, y) =>
        Number(isExcluded(y.comparison)) - Number(isExcluded(x.comparison)) ||
        Number(isContrast(x.comparison)) - Number(isContrast(y.comparison)) ||
        y.comparison.score - x.comparison.score,
    );
  const covered = pairs.some(
    ({ one, other }) => compareTopics(one, {}, other, {}, index.weights).coverage >= supported,
  );
  const relation = covered ? 'supports' : 'unrelated';
  if (worst) {
    const { one, other, comparison } = worst;
    const sides = [
      { value: comparison.b.text, evidence: [index.evidenceFor(other)] },
      { value: comparison.a.text, evidence: [index.evidenceFor(one)] },
    ];
    const about = describeAbout(comparison.kind, one, comparison.a.span);
    return {
      relation: isExcluded(comparison) ? 'contradicts' : relation,
      conflict: { id: hash(`${comparison.kind}\n${a}\n${b}`), kind: comparison.kind, about, sides },
    };
  }
  return { relation, conflict: null };
}

/** What is only planned or doubtful in one text may well be so in the other: it excludes nothing. */
const isExcluded = ({ kind, a, b }: Comparison): boolean => kind !== 'factuality' && !isDoubtful(a) && !isDoubtful(b);

/** The comparisons that know more of a point go first. */
const isContrast = ({ a }: Comparison): boolean => a.key.startsWith('contrast:');

const isDoubtful = ({ key }: Value): boolean => key.endsWith(':unconfirmed');

/** The passage gives the same value too, or the same answer at least as surely: as a whole it does not contradict. */
function answersBetter({ one, comparison: other }: Found, { one: asked, comparison: found }: Found): boolean {
  if (one !== asked || other.relation !== 'agrees') return false;
  if (other.score < found.score && !isValue(found)) return false;
  return (other.kind === found.kind || !(isValue(other) || isValue(found))) && overlaps(other.a.span, found.a.span);
}

const isValue = ({ kind }: Comparison): boolean => kind === 'number' || kind === 'date' || kind === 'place';
