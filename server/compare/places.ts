import { findCountry } from '../extract/countries';
import type { Comparison } from './comparison';
import { speakOfDifferentThings } from './discriminators';
import { findCommonHead, findHeads, type Head } from './heads';
import { perPart, perStatement } from './perStatement';
import { scoreOf } from './score';
import type { Feature, Statement, Weights } from './statement';
import { compareTopics } from './topic';

/** The same event put in places that exclude each other: other named places, or other numbers of the same kind of mark. */
export function comparePlaces(a: Statement, b: Statement, weights: Weights): Comparison[] {
  const found: Comparison[] = [];
  for (const one of placesOf(a)) {
    for (const other of placesOf(b)) {
      if (one.kind !== other.kind || (one.kind === 'label' && numberedThing(one) !== numberedThing(other))) continue;
      const same = one.keys.some((key) => other.keys.includes(key));
      // Both places may be named by each side: then they are parts of one account.
      if (!same && (names(a, other) || names(b, one))) continue;
      const head = findCommonHead(headsOf(a, one), headsOf(b, other));
      if (!head || (head.a.kind !== 'event' && head.a.kind !== 'state')) continue;
      if (!isNearest(a, one, head.a) || !isNearest(b, other, head.b)) continue;
      if (a.stanceAt(head.a.start).polarity !== b.stanceAt(head.b.start).polarity) continue;
      const without = [...placesOf(a), ...placesOf(b)];
      if (speakOfDifferentThings(a, b, without, weights)) continue;
      const topic = compareTopics(
        a,
        { clause: one.clause, without: placesOf(a) },
        b,
        { clause: other.clause, without: placesOf(b) },
        weights,
      );
      found.push({
        kind: 'place',
        relation: same ? 'agrees' : 'conflicts',
        score: scoreOf(topic, head.weight),
        a: valueFrom(a, one),
        b: valueFrom(b, other),
        about: head.a.keys,
        aboutSpan: head.a,
      });
    }
  }
  return found;
}

const placesOf = perStatement((statement): readonly Feature[] =>
  statement.features.filter(
    (feature) =>
      (feature.kind === 'place' || feature.kind === 'label') && !feature.speaker && !isLargeRegion(statement, feature),
  ),
);

const headsOf = perPart((statement, place: Feature): readonly Head[] => findHeads(statement, place, place.clause));

/** A continent or the like holds most other places that may be named. */
const isLargeRegion = ({ text }: Statement, { start, end }: Feature): boolean =>
  findCountry(text.slice(start, end))?.kind === 'region';

/** Of several places in a clause, the one that stands behind an event and next to it is where it happened. */
function isNearest(statement: Statement, place: Feature, event: Feature): boolean {
  const distance = ({ start, end }: Feature): number =>
    start >= event.end ? start - event.end : (event.start - end) * leadPenalty;
  return !placesOf(statement).some(
    (other) =>
      other.kind === place.kind &&
      other.clause === place.clause &&
      other !== place &&
      distance(other) < distance(place),
  );
}

/** A place before its event is that much farther from it than one behind. */
const leadPenalty = 2;

/** What a label numbers. */
const numberedThing = ({ keys: [key] }: Feature): string => key?.replace(/#[^#]*$/u, '') ?? '';

const names = (statement: Statement, { keys }: Feature): boolean =>
  statement.features.some((feature) => feature.keys.some((key) => keys.includes(key)));

function valueFrom(statement: Statement, feature: Feature): Comparison['a'] {
  return {
    text: statement.text.slice(feature.start, feature.end),
    span: { start: feature.start, end: feature.end },
    key: `place:${feature.keys[0] ?? ''}`,
  };
}
