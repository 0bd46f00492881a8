import { type Days, dateOf, daysOfMonth, daysOfYear } from '../model/calendar';
import { yearOf } from './saidYear';
import { symbolOf, type TimeContext, type TimeDraft, type TimeRule } from './timeDraft';
import type { TimeSymbol } from './timeSymbols';

/** Seasons of a year, of last or next year, and 'in summer'. */
export const seasonRules: readonly TimeRule[] = [
  {
    pattern: /[izt]?S(?:[izt]*(?:U[izt]*)?(?:Y(?:[-/][Ydn])?)|[izt]*[LNHI]U|[izt]*U[LN])|[LNHI][izt]*S|S[LN]|[izt]S/g,
    build: buildSeason,
  },
];

/**
 * A season of a year. Northern months with a month to each side; in Spanish and Portuguese, whose readers live on both
 * halves of the earth, the year is all that is known.
 */
function buildSeason(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const season = symbolOf(found, 'S');
  if (season?.row?.kind !== 'season') return undefined;
  const at = found.indexOf(season);
  const lead = found[0];
  const said = yearOf(found, context);
  const leading = symbolOf(found, 'LNH');
  const plainLead = at === 1 && lead !== undefined && 'izt'.includes(lead.class);
  // 'fall' and 'été' are other words too: alone they need a preposition, and one of time.
  if (
    plainLead &&
    !/^(?:in|im|en|in the|au|nel|nell'|d'|l'|el|la|no|na|do|da|del|dell')$/.test(context.pieces[lead.first]?.key ?? '')
  )
    return undefined;
  if (!said && !leading && season.row[context.language] !== undefined && isDoubtfulSeason(season, context))
    return undefined;
  const start = plainLead ? first + 1 : first;
  const base = { first: start, next: first + found.length, precision: 'season' as const };
  const year = said?.year ?? (leading ? ledYear(leading.class, season.row.firstMonth, context) : undefined);
  if (year === undefined)
    return leading || said
      ? { ...base, relative: true }
      : base.next - base.first === 1
        ? { ...base, precision: 'vague' }
        : base;
  return {
    ...base,
    year,
    days: seasonDays(year, season.row.firstMonth, context),
    ...(leading || said?.relative ? { relative: true as const } : {}),
  };
}

function isDoubtfulSeason(season: TimeSymbol, context: TimeContext): boolean {
  return /^(?:fall|spring|été|ete|estate)$/.test(context.pieces[season.first]?.key ?? '');
}

function ledYear(leading: string, firstMonth: number, context: TimeContext): number | undefined {
  if (!context.published || context.published.from !== context.published.to) return undefined;
  const today = dateOf(context.published.from);
  if (leading === 'H') return today.year;
  if (leading === 'L') return firstMonth + 2 < today.month ? today.year : today.year - 1;
  return firstMonth > today.month ? today.year : today.year + 1;
}

function seasonDays(year: number, firstMonth: number, context: TimeContext): Days {
  if (context.language === 'es' || context.language === 'pt')
    return {
      from: daysOfYear(year).from,
      to: daysOfMonth(year + (firstMonth === 12 ? 1 : 0), firstMonth === 12 ? 3 : 12).to,
    };
  if (firstMonth === 12) return { from: daysOfMonth(year - 1, 11).from, to: daysOfMonth(year + 1, 3).to };
  return { from: daysOfMonth(year, firstMonth - 1).from, to: daysOfMonth(year, firstMonth + 3).to };
}
