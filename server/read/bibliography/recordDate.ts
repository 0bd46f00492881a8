import type { RecordDate } from '../../model/bibliographicRecord';
import { findDateLine, type WrittenDate } from '../writtenDate';

/**
 * A date as files about sources write it: `2021-05-12`, `2021-05`, `2021/2022` (a span), `2021/05/12/` (RIS), '12 May 2021',
 * 'c. 1998'. What is none of these stays as it is written.
 */
export function parseRecordDate(written: string): RecordDate | undefined {
  const text = written.trim().replace(/\s+/gu, ' ');
  if (text === '') return undefined;
  const isCirca = /[?~%]$|^(?:c|ca|circa)\.?\s/iu.test(text);
  const plain = text.replace(/^(?:c|ca|circa)\.?\s+/iu, '').replace(/[?~%]$/u, '');
  const parts = partsOf(plain);
  if (!parts) return { literal: text };
  return { 'date-parts': parts, ...(isCirca ? { circa: true } : {}) };
}

/** From year, month and day in fields of their own; month in figures or as a word. */
export function dateOfFields(year: string, month?: string, day?: string): RecordDate | undefined {
  if (!/^-?\d{1,4}$/u.test(year.trim())) return parseRecordDate(year);
  const { before, word, after } =
    /^\s*(?<before>\d{1,2})?\W*(?<word>\p{L}+)?\W*(?<after>\d{1,2})?/u.exec(month ?? '')?.groups ?? {};
  const number = monthOf(word ?? before ?? '');
  if (number === undefined) return { 'date-parts': [[Number(year)]] };
  const dayNumber = Number(day ?? after ?? (word === undefined ? undefined : before) ?? Number.NaN);
  const isDay = dayNumber >= 1 && dayNumber <= 31;
  return { 'date-parts': [[Number(year), number, ...(isDay ? [dayNumber] : [])]] };
}

/** The first day of the date, ISO 8601, as precise as it is: `2021-05-12`, `2021-05` or `2021`. */
export function isoOf(date: RecordDate): string | undefined {
  const written = date['date-parts']?.[0] ?? partsOf(date.raw ?? date.edtf ?? date.literal ?? '')?.[0];
  if (!written) return undefined;
  const [year, month, day] = written;
  if (year === undefined || !(year >= 1000 && year <= 2200)) return undefined;
  if (month === undefined || !(month >= 1 && month <= 12)) return String(year);
  const padded = `${year}-${String(month).padStart(2, '0')}`;
  return day === undefined || !(day >= 1 && day <= 31) ? padded : `${padded}-${String(day).padStart(2, '0')}`;
}

function partsOf(text: string): number[][] | undefined {
  const ris = /^(?<year>\d{4})\/(?<month>\d{0,2})\/?(?<day>\d{0,2})(?:\/.*)?$/u.exec(text)?.groups;
  if (ris && (ris['month'] || text.endsWith('/'))) return [numbers([ris['year'], ris['month'], ris['day']])];
  const ends = text.split('/', 2).map(isoParts);
  const [first, last] = ends;
  if (first && (ends.length === 1 || last)) return last ? [first, last] : [first];
  if (first) return [first];
  const date = findDateLine(text);
  return date?.year === undefined ? undefined : [datesParts(date)];
}

function isoParts(text: string): number[] | undefined {
  const match = /^(?<year>-?\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2})(?:[T ].*)?)?)?$/u.exec(text.trim())?.groups;
  return match && numbers([match['year'], match['month'], match['day']]);
}

/** Year, month and day, up to the first that is missing or cannot be. */
function numbers([year, month, day]: readonly (string | undefined)[]): number[] {
  const parts = [Number(year)];
  if (!month || Number(month) < 1 || Number(month) > 12) return parts;
  parts.push(Number(month));
  return day && Number(day) >= 1 && Number(day) <= 31 ? [...parts, Number(day)] : parts;
}

function datesParts({ year = 0, month, day }: WrittenDate): number[] {
  return [year, ...(month === undefined ? [] : [month]), ...(month === undefined || day === undefined ? [] : [day])];
}

function monthOf(text: string): number | undefined {
  const number = Number(/^\s*\d{1,2}\s*$/u.exec(text)?.[0] ?? Number.NaN);
  if (number >= 1 && number <= 12) return number;
  const word = /\p{L}+/u.exec(text)?.[0];
  return word === undefined ? undefined : findDateLine(`${word} 2000`)?.month;
}
