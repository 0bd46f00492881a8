import { lazily } from '../extract/phraseMap';
import { units } from '../lexicon/units';
import { dateOf, daysOfMonth, daysOfYear } from '../model/calendar';
import type { Quantity } from '../model/quantity';
import type { TimeExpression } from '../model/time';
import type { Language } from '../text/language';
import { textOf } from '../text/span';

/**
 * Short English text of a time for a message, built from its value so that both sides of a conflict read alike:
 * '8 May 1995', 'May 1995', 'since 2015'. What has no value is quoted; `text` and `language` are those it stands in.
 */
export function describeTime(time: TimeExpression, language: Language, text: string): string {
  const days = describeDays(time);
  const clock = time.clock && time.clock.from === time.clock.to ? clockText(time.clock.from) : undefined;
  if (days === undefined) return clock ?? quoted(textOf(text, time), language);
  const lead = relationTexts[time.relation];
  const about = time.approximate ? 'about ' : '';
  const part = time.clock && !clock ? ` (${quoted(textOf(text, time), language)})` : '';
  return `${lead}${about}${days}${clock === undefined ? '' : `, ${clock}`}${part}`;
}

const relationTexts: Readonly<Record<TimeExpression['relation'], string>> = {
  at: '',
  during: '',
  for: 'for ',
  before: 'before ',
  after: 'after ',
  since: 'since ',
  until: 'until ',
};

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The days as said: a day, a month, a year, or from one to the other. */
function describeDays({ from, to, month, day, weekday }: TimeExpression): string | undefined {
  if (from === undefined || to === undefined) {
    if (month !== undefined) return day === undefined ? months[month - 1] : `${day} ${months[month - 1] ?? ''}`;
    if (day !== undefined) return `day ${day} of the month`;
    return weekday === undefined ? undefined : weekdays[weekday];
  }
  const start = dateOf(from);
  const end = dateOf(to);
  const year = daysOfYear(start.year);
  if (from === year.from && to === daysOfYear(end.year).to) {
    const length = end.year - start.year;
    if (length === 0) return String(start.year);
    return length === 9 && start.year % 10 === 0 ? `the ${start.year}s` : `${start.year} to ${end.year}`;
  }
  if (from === daysOfMonth(start.year, start.month).from && to === daysOfMonth(end.year, end.month).to) {
    const last = `${months[end.month - 1] ?? ''} ${end.year}`;
    return start.year === end.year && start.month === end.month
      ? last
      : `${months[start.month - 1] ?? ''} ${start.year} to ${last}`;
  }
  const last = `${end.day} ${months[end.month - 1] ?? ''} ${end.year}`;
  return from === to ? last : `${start.day} ${months[start.month - 1] ?? ''} ${start.year} to ${last}`;
}

function clockText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** Short English text of a quantity for a message: '250 tonnes', 'at least 40', 'USD 8.6 billion', '15 %'. */
export function describeQuantity(quantity: Quantity, language: Language, text: string): string {
  const { dimension, value, high, bound, unit, counted, label } = quantity;
  if (label) return quoted(textOf(text, quantity), language);
  const row = units.find(({ id }) => id === unit);
  const own = (amount: number): number => (row ? (amount - (row.offset ?? 0)) / row.factor : amount);
  const range = high === undefined ? numberText(own(value)) : `${numberText(own(value))} to ${numberText(own(high))}`;
  const lead = boundTexts[bound];
  if (dimension === 'ordinal') return `${range}${ordinalEnding(value)}`;
  if (dimension === 'share') return `${lead}${range} %`;
  if (dimension === 'money') return `${lead}${unit ?? ''} ${range}`.trim();
  if (dimension === 'ratio') return `${lead}${range} times`;
  if (row) return `${lead}${range} ${own(high ?? value) === 1 ? row.id : pluralOf(row.en)}`;
  return counted ? `${lead}${range} ${quoted(textOf(text, counted), language)}` : `${lead}${range}`;
}

const boundTexts: Readonly<Record<Quantity['bound'], string>> = {
  exact: '',
  about: 'about ',
  atLeast: 'at least ',
  moreThan: 'more than ',
  atMost: 'at most ',
  lessThan: 'less than ',
};

/** The plural stands second among the English names; 'pounds of' is a name that is told apart from money by its 'of'. */
function pluralOf(names: string): string {
  const [singular, plural] = names.split(', ');
  return (plural ?? singular ?? names).replace(/ of$/u, '');
}

const scales: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];
/** Made when it is first used: making it takes longer than all else that loading this file does. */
const format = lazily(() => new Intl.NumberFormat('en', { maximumFractionDigits: 3 }));

function numberText(value: number): string {
  const scale = scales.find(([size]) => value >= size && (Number((value / size).toPrecision(8)) * 1000) % 1 === 0);
  return scale ? `${format().format(value / scale[0])} ${scale[1]}` : format().format(Number(value.toPrecision(9)));
}

function ordinalEnding(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

/** Words of another language stand in quotation marks. */
function quoted(words: string, language: Language): string {
  return language === 'en' ? words : `“${words}”`;
}
