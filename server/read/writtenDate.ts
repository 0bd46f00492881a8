import { dateLabels, monthNames } from '../lexicon/bylineWords';
import { fold } from '../text/fold';
import { languages } from '../text/language';
import { listed } from './phraseMatcher';

/** A date as a page writes it. Month and day may be missing, the year too. */
export interface WrittenDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * The date of a line that is nothing but a date: 'Lisbon, 4 May 2024', 'Lyon, le 3 mars 2024', '2024-03-06',
 * 'Updated on 12 May 2024'. Undefined for sentences that mention a date.
 */
export function findDateLine(line: string): WrittenDate | undefined {
  if (line.length > longestDateLine || !/\d/.test(line)) return undefined;
  const parts = line.split(/\s+[|·•]\s+/);
  if (parts.length > 1) return parts.map(findDateLine).find((date) => date?.year !== undefined);
  const { place, weekday, date, clock } = patterns();
  let rest = fold(line)
    .trim()
    .replace(/^[[(*_]+|[\])*_.]+$/g, '');
  for (const label of labels()) {
    if (!rest.startsWith(label) || /^\p{L}/u.test(rest.slice(label.length))) continue;
    rest = rest
      .slice(label.length)
      .replace(/^[\s:,-]+/, '')
      .replace(articles, '');
    break;
  }
  rest = rest.replace(issue, '').replace(clock, '').trim();
  const direct = date.exec(rest.replace(weekday, ''));
  if (direct) return toDate(direct.groups ?? {});
  const placed = place.exec(rest);
  const behind = placed && date.exec(rest.slice(placed[0].length).replace(weekday, ''));
  return behind ? toDate(behind.groups ?? {}) : undefined;
}

/** The date a piece of text begins with ('March 6, 2024 (Agency)'), with the length of what was read. */
export function findDateAtStart(text: string): { readonly date: WrittenDate; readonly length: number } | undefined {
  const match = patterns().opening.exec(fold(text.slice(0, longestDateLine)));
  const date = match && toDate(match.groups ?? {});
  return date ? { date, length: match[0].length } : undefined;
}

/** As precise as it is known: `2024-03-06`, `2024-03` or `2024`. Undefined without a year. */
export function toIso({ year, month, day }: WrittenDate): string | undefined {
  if (year === undefined) return undefined;
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/** ISO 8601 date of a machine-readable value ('2024-06-12T06:40:00-05:00'), without the time of day. */
export function findIsoDate(value: string): string | undefined {
  const match = /^\s*(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?![\d-])/.exec(value);
  if (!match) return undefined;
  const date = toDate({ year: match[1] ?? '', month: match[2] ?? '', day: match[3] ?? '' });
  return date && toIso(date);
}

/** The date somewhere in a byline: 'Posted by Ana Ruiz on 4 June 2024, 4 comments'. With a year only. */
export function findDateWithin(line: string): WrittenDate | undefined {
  if (line.length > 2 * longestDateLine) return undefined;
  for (const { index } of line.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    const found = findDateAtStart(line.slice(index));
    if (found?.date.year !== undefined) return found.date;
  }
  return undefined;
}

const longestDateLine = 90;

/** 'Nr. 17/2024 vom ' */
const issue = /^(?:nr|no|num|n)[.o°]*\s*\d[\d/.-]*\s*,?\s+(?:(?:vom|del|du|of|de|dated|do|den)\s+)?(?=\d|\p{L})/u;
const articles = /^(?:on|el|il|le|la|l'|em|a|am|den|der|vom|del|dal|du)[\s:]+/;

let made: ReturnType<typeof makePatterns> | undefined;
let madeLabels: readonly string[] | undefined;
let madeMonths: ReadonlyMap<string, number> | undefined;

function patterns(): ReturnType<typeof makePatterns> {
  made ??= makePatterns();
  return made;
}

function labels(): readonly string[] {
  madeLabels ??= [...new Set(languages.flatMap((language) => listed(dateLabels[language])))].sort(
    (a, b) => b.length - a.length,
  );
  return madeLabels;
}

function months(): ReadonlyMap<string, number> {
  madeMonths ??= new Map(
    languages.flatMap((language) =>
      monthNames[language]
        .split(',')
        .flatMap((names, index) => names.split('/').map((name) => [fold(name.trim()), index + 1] as const)),
    ),
  );
  return madeMonths;
}

function makePatterns() {
  const name = [...months().keys()].sort((a, b) => b.length - a.length).join('|');
  const of = '(?:\\s+|\\s*(?:de|del|di|do|of)\\s+)';
  const forms = [
    `(?<day>\\d{1,2})(?:\\.|er|°|o|st|nd|rd|th)?${of}(?<month>${name})\\b\\.?(?:,?${of}(?<year>\\d{4}))?`,
    `(?<month>${name})\\b\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(?<year>\\d{4}))?`,
    '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?:[t ][\\d:.+z-]*)?',
    '(?<day>\\d{1,2})[./](?<month>\\d{1,2})[./](?<year>\\d{4})',
    `(?<month>${name})\\b\\.?${of}(?<year>\\d{4})`,
  ];
  // Named groups may not repeat in one expression: each form is tried in its turn.
  const dates = forms.map((form) => new RegExp(`^${form}$`));
  const openings = forms.slice(0, 3).map((form) => new RegExp(`^${form}(?![\\p{L}\\d])`, 'u'));
  return {
    date: { exec: (text: string) => firstMatch(dates, text) },
    opening: { exec: (text: string) => firstMatch(openings, text) },
    // A comma behind the place, or a single word or two: 'Lima, 5 May', 'San Juan 5 May', but not 'The dam broke 5 May'.
    place:
      /^(?:\p{L}[\p{L} .'/()-]{1,40},\s*(?:\p{L}+[\p{L} .]{0,20},\s*)?(?:(?:le|den|il|el|a|ai|em|am|on|the|lo|li)\s+)?(?=\S)|\p{L}+(?: \p{L}+)?\s+(?=\d{1,2}[^\d].*\d{4}$))/u,
    weekday:
      /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miercoles|jueves|viernes|sabado|domingo|(?:lune|marte|mercole|giove|vener)di|sabato|domenica|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag),?\s+(?:(?:le|den|der|il|el|dem|the)\s+)?/,
    clock:
      /[\s,|-]*(?:\b(?:at|a las|alle|alle ore|ore|a|as|um|h)\s+)?\b\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:am|pm|a\.m\.?|p\.m\.?|h|hs|hrs|uhr)?\s*(?:gmt|utc|cet|cest|est|edt|bst)?$/,
  };
}

function firstMatch(patternsInOrder: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const pattern of patternsInOrder) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
}

function toDate(groups: Readonly<Record<string, string | undefined>>): WrittenDate | undefined {
  const year = groups['year'] ? Number(groups['year']) : undefined;
  const monthText = groups['month'];
  const month = monthText ? (months().get(monthText) ?? Number(monthText)) : undefined;
  const day = groups['day'] ? Number(groups['day']) : undefined;
  if (year !== undefined && (year < 1400 || year > 2200)) return undefined;
  if (month !== undefined && !(month >= 1 && month <= 12)) return undefined;
  if (day !== undefined && !(day >= 1 && day <= 31)) return undefined;
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}
