import type { Statement } from '../compare/statement';
import { resolveWeekday } from '../extract/timeAnchor';
import { dateOf, daysOfDate, daysOfIsoDate } from '../model/calendar';
import type { SourceMetadata } from '../model/source';

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
  const date = dateOf(nearest);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
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

const isBareWeekday = ({ weekday, from, month, day, relation, precision }: Statement['times'][number]): boolean =>
  weekday !== undefined &&
  from === undefined &&
  month === undefined &&
  day === undefined &&
  relation === 'at' &&
  (precision === 'day' || precision === 'minute');
