import { doubtfulMonths, monthAbbreviations, otherMonthNames, weekdayAbbreviations } from '../lexicon/timeWords';
import type { Language } from '../text/language';
import { NumericPhrases } from './numericPhrases';
import type { Piece } from './pieces';

export interface MonthName {
  readonly month: number;
  readonly sure: boolean;
  readonly capital: boolean;
}

export interface WeekdayName {
  readonly weekday: number;
  readonly sure: boolean;
}

export function monthsOf(language: Language): ReadonlyMap<string, MonthName> {
  const months = new Map<string, MonthName>();
  const capital = language === 'en' || language === 'de';
  const doubtful = new Set(doubtfulMonths[language].split(', '));
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const others = otherMonthNames[language].split(';');
  const abbreviations = monthAbbreviations[language].split(';');
  for (let month = 1; month <= 12; month++) {
    const name = format.format(Date.UTC(2001, month - 1, 15)).toLowerCase();
    for (const form of [name, ...listed(others[month - 1])]) {
      const plain = form.normalize('NFD').replace(/\p{M}/gu, '');
      for (const key of new Set([form, plain])) months.set(key, { month, sure: !doubtful.has(key), capital });
    }
    for (const form of listed(abbreviations[month - 1]))
      if (!months.has(form)) months.set(form, { month, sure: false, capital });
  }
  return months;
}

export function weekdaysOf(language: Language): NumericPhrases<WeekdayName> {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const abbreviations = weekdayAbbreviations[language].split(';');
  const rows: (WeekdayName & { readonly forms: string })[] = [];
  for (let weekday = 0; weekday < 7; weekday++) {
    // 7 January 2001 was a Sunday.
    const name = format.format(Date.UTC(2001, 0, 7 + weekday)).toLowerCase();
    rows.push({
      weekday,
      sure: true,
      forms:
        language === 'es' || language === 'en' || language === 'fr'
          ? `${name}, ${name}${name.endsWith('s') ? '' : 's'}`
          : name,
    });
    for (const form of listed(abbreviations[weekday]))
      rows.push({ weekday, sure: language === 'de' && form.length > 2, forms: form });
  }
  return new NumericPhrases(rows, (row) => row.forms, language);
}

function listed(forms: string | undefined): string[] {
  return (forms ?? '')
    .toLowerCase()
    .split(',')
    .map((form) => form.trim())
    .filter((form) => form !== '');
}

export function isSureMonth(
  month: MonthName,
  piece: Piece,
  pieces: readonly Piece[],
  at: number,
  language: Language,
): boolean {
  if (month.sure) return true;
  // French 'mars' in lower case is the month, with a capital the planet; an English sentence can begin with 'March' or 'May'.
  if (language === 'fr') return !piece.capital && piece.key === 'mars';
  return (
    piece.capital &&
    at > 0 &&
    /^(?:in|since|until|till|of|last|this|next|by|during|early|late|mid|through|before|after|every|-)$/.test(
      pieces[at - 1]?.key ?? '',
    ) &&
    piece.key.length > 2 &&
    language === 'en'
  );
}
