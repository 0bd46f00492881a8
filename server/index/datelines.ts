import { readTimes } from '../extract/sentenceFacts';
import { dateOf, daysOfDate, daysOfIsoDate, isoDateOf } from '../model/calendar';
import type { Sentence, SourceMetadata } from '../model/source';
import { isLanguage } from '../text/language';
import { tokenize } from '../text/tokens';

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

/** With what the sentence leaves open of its times counted from the day of its document, which its text did not tell whole. */
export function withTimesFrom(sentence: Sentence, text: string, published: string | undefined): Sentence {
  const { language, times } = sentence;
  if (published === undefined || !isLanguage(language) || !times.some(({ from }) => from === undefined))
    return sentence;
  return { ...sentence, times: readTimes(tokenize(text, sentence), language, published) };
}
