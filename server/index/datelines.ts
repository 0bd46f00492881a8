import type { Statement } from '../compare/statement';
import { resolveWeekday } from '../extract/timeAnchor';
import { dateOf, daysOfDate, daysOfIsoDate, isoDateOf } from '../model/calendar';
import type { SourceMetadata } from '../model/source';
import { isDayOrLess } from '../model/time';

/**
 * When a document was published: as it says, else the day of its dateline ('LISBON, March 6 -') in the year that lies
 * nearest to the other documents of the corpus. They are the news of one affair.
 */
export function publishedOf(metadata: SourceMetadata, middle: number | undefined): string | undefined {
  const { published, dateline } = metadata;
  if (published !== undefined || !dateline || middle === undefined) return published;
  const { year } = dateOf(middle);
  const days = [year - 1, year, year + 1].map((one) => daysOfDate(one, dateline.month, dateline.day).from);
  const nearest = days.reduce((best, day) => (Math.abs(day - middle) < Math.abs(best - middle) ? day : best));
  return isoDateOf(dateOf(nearest));
}

/** The middle one of the days on which documents say that they were published; undefined where none does. */
export function middleOfNews(documents: Iterable<SourceMetadata>): number | undefined {
  const days = [...documents]
    .flatMap(({ published }) => (published === undefined ? [] : (daysOfIsoDate(published) ?? [])))
    .filter(({ from, to }) => from === to)
    .map(({ from }) => from)
    .sort((a, b) => a - b);
  return days[Math.floor(days.length / 2)];
}

/** With its weekdays counted from the day of its document, where the text of the document did not tell the year. */
export function withWeekdays<One extends Pick<Statement, 'times' | 'stanceAt' | 'published'>>(statement: One): One {
  const { times, published } = statement;
  const told = published === undefined ? undefined : daysOfIsoDate(published);
  if (!told || !times.some(isBareWeekday)) return statement;
  return {
    ...statement,
    times: times.map((time) => {
      if (!isBareWeekday(time)) return time;
      const direction = statement.stanceAt(time.start).factuality === 'planned' ? 'future' : 'past';
      return { ...time, ...resolveWeekday(told, direction, time.weekday ?? 0, false) };
    }),
  };
}

const isBareWeekday = (time: Statement['times'][number]): boolean => {
  const { weekday, from, month, day, relation } = time;
  return (
    weekday !== undefined &&
    from === undefined &&
    month === undefined &&
    day === undefined &&
    relation === 'at' &&
    isDayOrLess(time)
  );
};
