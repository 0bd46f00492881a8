import type { Language } from '../text/language';

/** Words of each language, parted by commas. */
type Column = Readonly<Record<Language, string>>;

/** 'After the death of X, Y was elected' */
export const afterMarks: Column = {
  en: 'after, following, upon',
  es: 'tras, después',
  it: 'dopo',
  fr: 'après',
  pt: 'após, depois',
  de: 'nach',
};

/** What makes room in an office, and what fills it. */
export const departures: ReadonlySet<string> = new Set([
  'die',
  'dead',
  'resign',
  'dismiss',
  'retire',
  'leave',
  'assassinate',
  'murder',
  'abdicate',
  'lose-power',
]);
export const accessions: ReadonlySet<string> = new Set([
  'elect',
  'appoint',
  'become',
  'take-office',
  'promote',
  'seize-power',
  'choose',
]);
