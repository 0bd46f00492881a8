import { repeatedLeads, timeLeads } from '../../lexicon/accountPhrases';
import { dateOf, daysOfMonth, daysOfYear, isoDateOf } from '../../model/calendar';
import type { TimeExpression } from '../../model/time';
import type { Language } from '../../text/language';

/** The time that a sentence gives, in its own words. */
export interface StatedTime {
  readonly time: TimeExpression;
  readonly words: string;
  /** The sentence up to these words. */
  readonly before: string;
  readonly language: Language;
}

/** A value in the words of a sentence. */
export interface WordedValue {
  readonly words: string;
  /** What it needs before it when it stands beside the stated value: a preposition, an article. */
  readonly lead: string;
  /** It fits into the place of the stated value, with what stands before that. */
  readonly fits: boolean;
}

/**
 * Another time in the language and the form of the stated one: '3 June 2021' beside '12 May 2021', 'June 3' beside
 * 'May 12'. Undefined where it cannot be said in this form: what is no day, month or year, or stands to its event
 * otherwise.
 */
export function timeInWords(time: TimeExpression, stated: StatedTime): WordedValue | undefined {
  if (!isPlain(time) || !isPlain(stated.time)) return undefined;
  const precision = precisionOf(time);
  const own = precisionOf(stated.time);
  if (!precision || !own) return undefined;
  const words = wordsOf(time, precision, stated);
  if (words === undefined) return undefined;
  return precision === own
    ? { words, lead: repeatedLead(stated), fits: true }
    : { words, lead: timeLeads[precision][stated.language], fits: false };
}

function repeatedLead({ before, language }: StatedTime): string {
  const leads = repeatedLeads[language].split(', ').filter((lead) => lead !== '');
  return leads.find((lead) => before.trimEnd().toLowerCase().endsWith(` ${lead}`)) ?? '';
}

/** A date by itself: neither 'since' nor 'about' nor an hour. */
const isPlain = ({ relation, approximate, clock }: TimeExpression): boolean =>
  (relation === 'at' || relation === 'during') && !approximate && !clock;

type Precision = keyof typeof timeLeads;

/** What the days amount to: 'early June' is no month, and '3 to 5 May' no day. */
function precisionOf({ from, to = from, month, day, weekday }: TimeExpression): Precision | undefined {
  if (from === undefined || to === undefined) {
    if (month === undefined) return undefined;
    return day === undefined ? (weekday === undefined ? 'month' : undefined) : 'day';
  }
  if (from === to) return 'day';
  const { year, month: first } = dateOf(from);
  const whole = daysOfMonth(year, first);
  if (from === whole.from && to === whole.to) return 'month';
  const all = daysOfYear(year);
  return from === all.from && to === all.to ? 'year' : undefined;
}

function wordsOf(time: TimeExpression, precision: Precision, { time: beside, words, language }: StatedTime) {
  const { from, month, day } = time;
  const date = from === undefined ? undefined : dateOf(from);
  if (date && /^\d{4}-\d{2}-\d{2}$/u.test(words) && precision === 'day') return isoDateOf(date);
  if (precision === 'year') return date && String(date.year);
  // The year goes without saying where the sentence leaves it out and both may be of one year.
  const sameYear = date && (beside.from === undefined || dateOf(beside.from).year === date.year);
  const withYear = date !== undefined && !(sameYear && !/\d{4}/u.test(words));
  const of = date ?? { year: 2000, month: month ?? 1, day: day ?? 1 };
  const locale = language === 'en' ? (/^\p{L}+\.? \d{1,2}(?!\d)/u.test(words) ? 'en-US' : 'en-GB') : language;
  const text = new Intl.DateTimeFormat(locale, {
    ...(withYear ? { year: 'numeric' } : {}),
    month: 'long',
    ...(precision === 'day' ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(Date.UTC(of.year, of.month - 1, of.day));
  return precision === 'day' && of.day === 1 ? text.replace(/^1(?=\s)/u, firsts[language]) : text;
}

/** How the first day of a month is written. */
const firsts: Readonly<Record<Language, string>> = { en: '1', es: '1', it: '1º', fr: '1er', pt: '1', de: '1' };
