import { dateOf } from '../model/calendar';
import { symbolOf, type TimeContext } from './timeDraft';
import type { TimeSymbol } from './timeSymbols';

/** The year that a date names: by its number, or as this, last or next year. */
export function yearOf(found: readonly TimeSymbol[], context: TimeContext): SaidYear | undefined {
  const number = symbolOf(found, 'Y');
  if (number) return { year: number.value };
  if (!symbolOf(found, 'U')) return undefined;
  const shift = symbolOf(found, 'L') ? -1 : symbolOf(found, 'N') ? 1 : symbolOf(found, 'H') ? 0 : undefined;
  if (shift === undefined) return symbolOf(found, 'I') ? { relative: true } : undefined;
  if (!context.published) return { relative: true };
  const early = dateOf(context.published.from).year;
  return early === dateOf(context.published.to).year ? { year: early + shift, relative: true } : { relative: true };
}

/** '12 June of that year': another sentence says which. */
export function thatYear(next: number, context: TimeContext): SaidYear | undefined {
  return /^[,izt]*(?:G|IU)/.test(context.classes.slice(next, next + 5)) ? { relative: true } : undefined;
}

export interface SaidYear {
  /** Absent where the text says a year in relation to a date that is not known. */
  readonly year?: number;
  readonly relative?: true;
}

/** 'May' with a day is the month; an abbreviation needs its capital, which the symbols have seen to. */
export function isMonthHere(month: TimeSymbol, context: TimeContext): boolean {
  return context.pieces[month.first]?.capital === true;
}
