import { judgements } from '../lexicon/judgements';
import type { Comparison, Value } from './comparison';
import { relatedConcepts } from './conceptRelations';
import { speakOfDifferentThings } from './discriminators';
import { sameness } from './featureMatches';
import { type Judgement, judgementsOf } from './judgementsOf';
import type { Feature, Statement, Weights } from './statement';
import { compareTopics } from './topic';

/** Things of less weight in the corpus stand everywhere: to share them tells nothing. */
const leastWeight = 0.3;
const kin = 0.7;
/** From here on the surroundings of a statement say what it judges. */
const meant = 0.35;

/** One thing judged in ways that exclude each other: an orderly rescue and a shambles. */
export function compareCharacters(a: Statement, b: Statement, weights: Weights): Comparison[] {
  const [left, right] = [judgementsOf(a), judgementsOf(b)];
  if (!left.length || !right.length) return [];
  let best: Comparison | undefined;
  for (const one of left) {
    for (const other of right) {
      if (one.axis !== other.axis) continue;
      const score = scoreOf(a, one, b, other, weights);
      if (score <= (best?.score ?? 0)) continue;
      const same = one.end === other.end;
      best = {
        kind: 'characterisation',
        relation: same ? 'agrees' : 'conflicts',
        score,
        a: toValue(a, one),
        b: toValue(b, other),
      };
    }
  }
  return best && !speakOfDifferentThings(a, [], b, [], weights) ? [best] : [];
}

/** The axes on which a statement judges something. */
export const axesOf = (statement: Statement): readonly number[] => [
  ...new Set(judgementsOf(statement).map(({ axis }) => axis)),
];

function scoreOf(a: Statement, one: Judgement, b: Statement, other: Judgement, weights: Weights): number {
  const met = subjectsMeet(a, one, b, other, weights);
  if (met === 0) return 0;
  const focus = { clause: one.feature.clause, without: [one.feature] };
  const otherFocus = { clause: other.feature.clause, without: [other.feature] };
  const there = compareTopics(a, focus, b, otherFocus, weights);
  const back = compareTopics(b, otherFocus, a, focus, weights);
  return met + (1 - met) * 0.5 * (there.coverage + back.coverage);
}

/** What it is worth that both judge what has the same name, that one judges what stands before the other, that both only point. */
const met = { named: 0.6, meant: 0.55, pointed: 0.5 };

/** How surely both judge the same thing, 0 where it does not seem so. */
function subjectsMeet(a: Statement, one: Judgement, b: Statement, other: Judgement, weights: Weights): number {
  const [left, right] = [one.subjects, other.subjects];
  const shared = left.some(
    (subject) => isTelling(subject, weights) && right.some((its) => sameness(subject, its) >= kin),
  );
  if (shared) return met.named;
  // A word of several meanings is a judgement only of what is surely judged.
  if (one.doubtful || other.doubtful || judgements[one.axis]?.named) return 0;
  const isKnown = (subjects: readonly Feature[], there: Statement): boolean =>
    subjects.some((subject) => isTelling(subject, weights) && isMeant(subject, there));
  if (one.pointed && other.pointed)
    return isKnown(left, b) || isKnown(right, a) || shareSurroundings(a, b, weights) ? met.pointed : 0;
  if (other.pointed) return isKnown(left, b) ? met.meant : 0;
  return one.pointed && isKnown(right, a) ? met.meant : 0;
}

/** Do two statements that name nothing stand in surroundings that speak of the same? */
function shareSurroundings({ context }: Statement, { context: other }: Statement, weights: Weights): boolean {
  let shared = 0;
  for (const [key, weight] of context) {
    if (weight < meant || key.startsWith('~') || /^[a-z]{2}:/u.test(key)) continue;
    if ((other.get(key) ?? 0) >= meant) shared += weights.weightOf(key);
  }
  return shared >= enoughShared;
}

/** Weight of what the surroundings of two statements that only point must share. */
const enoughShared = 0.8;

const isTelling = ({ keys }: Feature, weights: Weights): boolean =>
  keys.some((key) => !key.startsWith('~') && weights.weightOf(key) >= leastWeight);

/** Do the surroundings of a statement speak of it? */
function isMeant({ keys }: Feature, { context }: Statement): boolean {
  return keys.some(
    (key) =>
      !key.startsWith('~') &&
      ((context.get(key) ?? 0) >= meant ||
        [...(relatedConcepts(key) ?? [])].some(([akin, how]) => how >= kin && (context.get(akin) ?? 0) >= meant)),
  );
}

function toValue({ text }: Statement, { feature: { start, end }, axis, end: at }: Judgement): Value {
  return { text: text.slice(start, end), span: { start, end }, key: `character:${axis}:${at}` };
}
