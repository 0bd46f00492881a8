import { beginnings, phases } from '../lexicon/valueHeads';
import { dateOf } from '../model/calendar';
import { isDayOrLess } from '../model/time';
import type { Agreement } from './agreement';
import type { Comparison } from './comparison';
import { oppositesOf } from './conceptRelations';
import { corroborationOdds, dayKey } from './corroboration';
import { findDatedPoint } from './datedPoints';
import { dateOdds, longTimes } from './dateOdds';
import { describeTime } from './describeValue';
import { actorsDiffer, isUnderstood, placesDiffer, speakOfDifferentThings } from './discriminators';
import { findHeads, type Head } from './heads';
import { isIdentifying } from './identifyingTimes';
import { haveOtherDoers } from './otherDoers';
import { perPart } from './perStatement';
import { thingsMeet } from './propositions';
import { scoreOf, weighedByOdds } from './score';
import type { Feature, Statement, Weights } from './statement';
import { compareTimes } from './timeAgreement';
import { compareTopics } from './topic';

/** The same event put at times that exclude each other. */
export function compareDates(a: Statement, b: Statement, weights: Weights): Comparison[] {
  const found: { readonly one: Time; readonly other: Time; readonly comparison: Comparison }[] = [];
  for (const one of a.times) {
    if (!isClaim(a, one)) continue;
    for (const other of b.times) {
      if (!isClaim(b, other)) continue;
      const agreement = compareTimes(asBeginning(one, b, other), asBeginning(other, a, one));
      if (agreement === 'incomparable' || (agreement === 'compatible' && isOpenEnded(one) !== isOpenEnded(other)))
        continue;
      if (agreement === 'different' && (givesToo(b, one) || givesToo(a, other))) continue;
      const head = findDatedPoint(a, headsOf(a, one), b, headsOf(b, other));
      if (!head) continue;
      const [left, right] = [head.a?.start ?? one.start, head.b?.start ?? other.start];
      if (a.stanceAt(left).polarity !== b.stanceAt(right).polarity) continue;
      if (speakOfDifferentThings(a, [one], b, [other], weights)) continue;
      if (agreement === 'different' && actorsDiffer(a, [one], b, [other])) continue;
      if (agreement === 'different' && tellOpposites(a, one, b, other)) continue;
      if (isOfOtherYear(one, b, other, weights) || isOfOtherYear(other, a, one, weights)) continue;
      const pair = head.a && head.b ? { a: head.a, b: head.b } : undefined;
      if (agreement === 'different' && pair && haveOtherDoers(a, pair.a, b, pair.b)) continue;
      const topic = compareTopics(
        a,
        { clause: one.clause, without: a.times, common: agreement === 'different' ? 0 : tellingness(one, other) },
        b,
        { clause: other.clause, without: b.times },
        weights,
      );
      const apart = agreement === 'different' && pair && isElsewhere(a, pair.a, b, pair.b);
      const comparison: Comparison = {
        kind: 'date',
        relation: agreement === 'different' ? 'conflicts' : 'agrees',
        score:
          weighedByOdds(
            scoreOf(topic, head.weight),
            agreement === 'different'
              ? dateOdds(one, other) * corroborationOdds(dayKey(one), dayKey(other), weights)
              : 1,
          ) *
          likelihood(one, other, agreement) *
          (apart ? elsewhere : 1),
        a: timeValue(a, one),
        b: timeValue(b, other),
      };
      found.push({ one, other, comparison });
    }
  }
  // Who gives the same time too ('elected in 1990 and again in 1995') does not contradict it with the other one.
  const shared = found.filter(
    ({ one, other, comparison }) => comparison.relation === 'agrees' && one.precision === other.precision,
  );
  return found.flatMap(({ one, other, comparison }) =>
    comparison.relation === 'conflicts' && shared.some((pair) => pair.one === one || pair.other === other)
      ? []
      : [comparison],
  );
}

/** 'The count began on 3 May' and 'the count ended on 5 May': what happened then is the contrary, and was another day's. */
function tellOpposites(a: Statement, one: Time, b: Statement, other: Time): boolean {
  const happenings = ({ features }: Statement, { clause }: Time): readonly Feature[] =>
    features.filter((feature) => feature.kind === 'event' && feature.clause === clause && !feature.speaker);
  const right = happenings(b, other);
  return happenings(a, one).some(({ keys }) =>
    keys.some((key) => {
      const opposites = oppositesOf(key);
      return opposites.length > 0 && right.some((feature) => feature.keys.some((own) => opposites.includes(own)));
    }),
  );
}

/** Does the statement give this very time too, of whatever? 'The interim report in June, the final one in May.' */
const givesToo = ({ times }: Statement, time: Time): boolean =>
  !longTimes.has(time.precision) &&
  times.some(
    (own) =>
      isOpenEnded(own) === isOpenEnded(time) && !longTimes.has(own.precision) && agreesWith(compareTimes(own, time)),
  );

const agreesWith = (agreement: Agreement): boolean => agreement === 'same' || agreement === 'compatible';

/** 'May 1987' and, in a text of 1996, 'in March': the second is a March of its own time. */
function isOfOtherYear({ from }: Time, beside: Statement, open: Time, weights: Weights): boolean {
  if (from === undefined || open.from !== undefined) return false;
  return !isUnderstood(`year:${dateOf(from).year}`, beside, weights);
}

/** 'The truce holds since 3 May' and 'the truce began on 3 May' tell of the same day. */
function asBeginning(time: Time, beside: Statement, other: Time): Time {
  if (time.relation !== 'since' || other.relation === 'since') return time;
  const begins = beside.features.some(
    ({ clause, keys }) => clause === other.clause && keys.some((key) => beginnings.has(key)),
  );
  return begins ? { ...time, relation: 'at' } : time;
}

/** Whatever comes after agrees with 'since', without telling anything. */
const isOpenEnded = ({ relation }: Time): boolean => relation !== 'at' && relation !== 'during';

/** How little two times agree by chance: a day of a month is telling, a year or a weekday hardly. */
function tellingness(one: Time, other: Time): number {
  const isDay = (time: Time): boolean =>
    isDayOrLess(time) && (time.from !== undefined || (time.day !== undefined && time.month !== undefined));
  return isDay(one) && isDay(other) ? sameDay : 0;
}

const sameDay = 0.8;

/** What happens in another place is mostly another event. */
const elsewhere = 0.7;

/**
 * Sources differ on a day by days and on a year by years; a day of one year and a month of another are mostly two
 * occasions. A day without a year fits any year's month: that tells nothing.
 */
function likelihood(one: Time, other: Time, agreement: Agreement): number {
  if (agreement !== 'different')
    return (one.from === undefined) !== (other.from === undefined) && !tellingness(one, other) ? unsaidYear : 1;
  if (one.from === undefined || other.from === undefined) return 1;
  const precise = !longTimes.has(one.precision) || !longTimes.has(other.precision);
  return precise && Math.abs(one.from - other.from) > nearlyYear ? otherOccasion : 1;
}

const nearlyYear = 300;
const otherOccasion = 0.6;
const unsaidYear = 0.7;

/** Do both name places, or things that it happens to, and share none of them? */
const isElsewhere = (a: Statement, one: Feature, b: Statement, other: Feature): boolean =>
  placesDiffer(a, b) || !thingsMeet(a, one, b, other);

type Time = Statement['times'][number];

/** Durations, vague times and times that only say which one is meant put no event at a time. */
const isClaim = perPart(
  (statement, time: Time): boolean =>
    time.relation !== 'for' && time.precision !== 'vague' && !isIdentifying(statement, time),
);

const headsOf = perPart((statement, time: Time): readonly Head[] =>
  findHeads(statement, time, time.clause, { light: phases, rivals: statement.times }),
);

const timeValue = perPart((statement, time: Time): Comparison['a'] => {
  const { from, to, month, day, clock } = time;
  const key = from === undefined ? `${month ?? ''}-${day ?? ''}` : `${from}..${to ?? from}`;
  return {
    text: describeTime(time, statement.language, statement.text),
    span: { start: time.start, end: time.end },
    key: `date:${key}${clock ? `@${clock.from}` : ''}`,
  };
});
