import { futureEndings, futureMarkers } from '../lexicon/timeWords';
import { type Days, dateOf, dayNumber, daysOfDate, daysOfMonth, isDayOfMonth, weekdayOf } from '../model/calendar';
import type { Language } from '../text/language';
import { perLanguage } from '../text/perLanguage';
import { NumericPhrases } from './numericPhrases';
import type { Piece } from './pieces';

export type Direction = 'past' | 'future' | 'open';

/** The days of a month or of a day of a month in the year that the text means, seen from its date. */
export function resolveYearless(
  published: Days | undefined,
  direction: Direction,
  month: number,
  day?: number,
): Days | undefined {
  if (!published || direction === 'open' || (day !== undefined && !isDayOfMonth(month, day))) return undefined;
  const early = resolveFrom(published.from, direction, month, day);
  const late = resolveFrom(published.to, direction, month, day);
  return early && late && early.from === late.from ? early : undefined;
}

function resolveFrom(
  today: number,
  direction: 'past' | 'future',
  month: number,
  day: number | undefined,
): Days | undefined {
  const { year } = dateOf(today);
  const daysIn = (inYear: number): Days =>
    day === undefined ? daysOfMonth(inYear, month) : daysOfDate(inYear, month, day);
  if (direction === 'future') return daysIn(year).to >= today ? daysIn(year) : daysIn(year + 1);
  if (daysIn(year).from <= today) return daysIn(year);
  // A day soon to come, in a sentence that does not say so, is left open.
  if (day !== undefined && daysIn(year).from - today <= soon) return undefined;
  return daysIn(year - 1);
}

/** The nearest such weekday, the day of the text included unless `strictly`. */
export function resolveWeekday(
  published: Days | undefined,
  direction: Direction,
  weekday: number,
  strictly: boolean,
): Days | undefined {
  if (!published || published.from !== published.to || direction === 'open') return undefined;
  const today = published.from;
  const apart = (((weekday - weekdayOf(today)) % 7) + 7) % 7;
  const ahead = apart === 0 && strictly ? 7 : apart;
  const back = apart === 0 ? (strictly ? -7 : 0) : apart - 7;
  const day = today + (direction === 'future' ? ahead : back);
  return { from: day, to: day };
}

/** The nearest day of the month that falls on the weekday, within some weeks of the text's date. */
export function resolveDayOfMonth(
  published: Days | undefined,
  direction: Direction,
  day: number,
  weekday?: number,
): Days | undefined {
  if (!published || published.from !== published.to || day < 1 || day > 31) return undefined;
  const today = dateOf(published.from);
  const candidates: number[] = [];
  for (let month = -2; month <= 2; month++) {
    const candidate = dayNumber(today.year, today.month + month, day);
    if (dateOf(candidate).day === day && (weekday === undefined || weekdayOf(candidate) === weekday))
      candidates.push(candidate);
  }
  // 'Sunday the 3rd' is of these weeks, or of a time that the text has named before.
  const near = candidates.filter((candidate) => Math.abs(candidate - published.from) <= theseWeeks);
  const past = near.filter((candidate) => candidate <= published.from).at(-1);
  const future = near.find((candidate) => candidate >= published.from);
  const found = direction === 'past' ? past : direction === 'future' ? future : undefined;
  return found === undefined ? undefined : { from: found, to: found };
}

/**
 * Which way a time lies that stands at the piece: to come where words of the future lead to it, open where such words
 * follow it (they may speak of something else), else past, as news are.
 */
export function directionAt(pieces: readonly Piece[], at: number, language: Language): Direction {
  const isFuture = futureTest(language);
  for (let back = at - 1; back >= Math.max(0, at - reachBack); back--) {
    const key = pieces[back]?.key ?? '';
    if (isFuture(pieces, back)) return hasComma(pieces, back, at) ? 'open' : 'future';
    if (key === ';' || key === ':') break;
  }
  for (let ahead = at + 1; ahead < Math.min(pieces.length, at + reachAhead); ahead++) {
    const key = pieces[ahead]?.key;
    if (key === ';' || (key === ',' && at > 3)) break;
    if (isFuture(pieces, ahead)) return 'open';
  }
  return 'past';
}

/** Days that a day of the month without its month lies away at most. */
const theseWeeks = 35;
/** About two months. */
const soon = 62;
const reachBack = 12;
const reachAhead = 9;

function hasComma(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (pieces[at]?.key === ',') return true;
  return false;
}

const futureTest = perLanguage((language) => {
  const markers = new NumericPhrases([futureMarkers[language]], (phrases) => phrases, language);
  const endings = futureEndings[language].split(', ').filter((ending) => ending !== '');
  const ending = endings.length > 0 ? new RegExp(`\\p{L}{3}(?:${endings.join('|')})$`, 'u') : undefined;
  return (pieces: readonly Piece[], at: number): boolean => {
    const piece = pieces[at];
    if (piece?.kind !== 'word') return false;
    return (
      markers.findAt(pieces, at) !== undefined || (ending !== undefined && !piece.capital && ending.test(piece.key))
    );
  };
});
