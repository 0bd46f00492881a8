import { belongsTo, joinedNouns, placeRelatives, seats } from '../lexicon/placeMarks';
import { relocations, singlePlaceActs, whereabouts } from '../lexicon/singlePlaceActs';
import { type Language, languages } from '../text/language';
import type { Comparison } from './comparison';
import { agreementsDiffer, speakOfDifferentThings } from './discriminators';
import { findCommonHead, findHeads, type Head } from './heads';
import { perPart, perStatement } from './perStatement';
import { isSamePlace, namesPlace, type PlaceValue, placeValuesOf } from './placeValues';
import { scoreOf } from './score';
import { areApart } from './siteValues';
import type { Feature, Statement, Weights } from './statement';
import { compareTopics } from './topic';

/** The same event put in places that exclude each other: other named places, or other numbers of the same kind of mark. */
export function comparePlaces(a: Statement, b: Statement, weights: Weights): Comparison[] {
  const found: Comparison[] = [];
  const [left, right] = [placeValuesOf(a), placeValuesOf(b)];
  if (!left.length || !right.length) return found;
  for (const one of left) {
    for (const other of right) {
      if (one.kind !== other.kind || (one.kind === 'mark' && numberedThing(one) !== numberedThing(other))) continue;
      const same = isSamePlace(one, other);
      if (!same && one.wide !== other.wide) continue;
      if (!same && one.kind === 'site' && !areApart(one.name, other.name)) continue;
      // Both places may be named by each side: then they are parts of one account.
      if (!same && (namesPlace(a, other) || namesPlace(b, one))) continue;
      const head = commonHead(headsOf(a, one), headsOf(b, other));
      if (!head || !isHappening(head.a)) continue;
      if (one.kind === 'site' && !isOfOneSpot(head.a)) continue;
      if (!isNearest(a, one, head.a) || !isNearest(b, other, head.b)) continue;
      if (isOfAnotherThing(a, one, head.a) || isOfAnotherThing(b, other, head.b)) continue;
      if (a.stanceAt(head.a.start).polarity !== b.stanceAt(head.b.start).polarity) continue;
      if (speakOfDifferentThings(a, left, b, right, weights) || (!same && agreementsDiffer(a, b))) continue;
      const topic = compareTopics(
        a,
        { clause: head.a.clause, without: [...left, ...besidePlaces(a), ...(head.otherwise ? [head.a] : [])] },
        b,
        { clause: head.b.clause, without: [...right, ...besidePlaces(b), ...(head.otherwise ? [head.b] : [])] },
        weights,
      );
      found.push({
        kind: 'place',
        relation: same ? 'agrees' : 'conflicts',
        score: scoreOf(topic, head.weight),
        a: valueFrom(a, one),
        b: valueFrom(b, other),
      });
    }
  }
  return found;
}

/** Countries that tell where a place lies: 'in X, in Poland', 'in Polen, in X'. */
const besidePlaces = perStatement((statement): readonly Feature[] => {
  const places = placeValuesOf(statement);
  return statement.features.filter(
    ({ kind, start, end }) =>
      kind === 'country' &&
      places.some((place) => {
        const between = statement.text.slice(Math.min(end, place.end), Math.max(start, place.start));
        return between.length <= apposed && /^,\s/u.test(between);
      }),
  );
});
const apposed = 10;

const isHappening = ({ kind, keys }: Feature): boolean =>
  kind === 'event' || kind === 'state' || keys.some((key) => seats.has(key));

/** Does it happen once, in one spot, or tell where a thing was? */
const isOfOneSpot = ({ keys }: Feature): boolean =>
  keys.some((key) => singlePlaceActs.has(key) || whereabouts.has(key));

interface CommonHead {
  readonly a: Feature;
  readonly b: Feature;
  readonly weight: number;
  /** The two are said in other words, which have nothing in common themselves. */
  readonly otherwise?: true;
}

/**
 * What both say to be at the place. Where a thing was found, kept or hidden, there it was; where it is sent, moved or
 * arrives, there it goes: of these the one may stand for the other.
 */
function commonHead(a: readonly Head[], b: readonly Head[]): CommonHead | undefined {
  const found = findCommonHead(a, b);
  const [one] = a;
  const [other] = b;
  if (!one || !other) return found;
  const weight = one.weight * other.weight * ofOneSense;
  if (weight <= (found?.weight ?? 0)) return found;
  const isOfOneSense = [whereabouts, relocations].some((sense) =>
    [one, other].every(({ feature }) => feature.keys.some((key) => sense.has(key))),
  );
  return isOfOneSense ? { a: one.feature, b: other.feature, weight, otherwise: true } : found;
}
const ofOneSense = 0.85;

/** What may be at the place: what its clause tells, or, of a place set apart ('the square where', 'it was in X that'), the next one. */
const headsOf = perPart((statement, place: PlaceValue): readonly Head[] => {
  const { clause } = place.name;
  // 'Signed at the headquarters in X' tells of the signing.
  const surest = placeValuesOf(statement).some(
    ({ kind, keys }) => kind === 'site' && keys.some((key) => seats.has(key)),
  )
    ? none
    : seats;
  const own = findHeads(statement, place, clause, { surest });
  const next = statement.clauses[clause + 1];
  if (!next) return own;
  const tells = statement.features.some(
    (feature) => feature.clause === clause && !feature.speaker && isHappening(feature),
  );
  const { text, language } = statement;
  const relative = new RegExp(String.raw`^[\s,]*(?:${placeRelatives[language]})(?![\p{L}\p{M}])`, 'iu');
  if (tells && !relative.test(text.slice(place.end, place.end + 20))) return own;
  return [...findHeads(statement, place, clause + 1, { surest }), ...(tells ? [] : own)];
});

const none: ReadonlySet<string> = new Set();

/** Of several places in a clause, the one that stands behind an event and next to it is where it happened. */
function isNearest(statement: Statement, place: PlaceValue, event: Feature): boolean {
  const distance = ({ start, end }: PlaceValue): number =>
    start >= event.end ? start - event.end : (event.start - end) * leadPenalty;
  return !placeValuesOf(statement).some(
    (other) =>
      other.kind === place.kind &&
      other.name.clause === place.name.clause &&
      other !== place &&
      distance(other) < distance(place),
  );
}

/** 'The exchange of prisoners and the fate of the X valley': 'of' binds the place to the noun behind the conjunction. */
function isOfAnotherThing({ text, language }: Statement, { name }: PlaceValue, event: Feature): boolean {
  return name.start > event.end && (joinedGenitives.get(language)?.test(text.slice(event.end, name.start)) ?? false);
}

const joinedGenitives: ReadonlyMap<Language, RegExp> = new Map(
  languages.map((language) => {
    const nouns = joinedNouns[language].replaceAll(' ', String.raw`\s+`);
    const words = String.raw`(?:[\p{L}\p{M}-]+\s+){1,4}(?:${belongsTo[language]})\s*$`;
    return [language, new RegExp(String.raw`(?:^|\s)${nouns}${words}`, 'iu')];
  }),
);

/** A place before its event is that much farther from it than one behind. */
const leadPenalty = 2;

/** What a label numbers. */
const numberedThing = ({ keys: [key] }: PlaceValue): string => key?.replace(/#[^#]*$/u, '') ?? '';

function valueFrom(statement: Statement, { name, keys, side }: PlaceValue): Comparison['a'] {
  return {
    text: statement.text.slice(name.start, name.end),
    span: { start: name.start, end: name.end },
    key: `place:${keys[0] ?? ''}${side === undefined ? '' : `:${side}`}`,
  };
}
