import { daysOfMonth, daysOfYear } from '../model/calendar';

import { findCountedNoun } from './countedNoun';
import { isLabelNoun } from './labels';
import { yearOf } from './saidYear';
import { symbolOf, type TimeContext, type TimeDraft, type TimeRule } from './timeDraft';
import type { TimeSymbol } from './timeSymbols';

/** Years, ranges of years, decades, centuries, quarters and halves. */
export const yearRules: readonly TimeRule[] = [
  // '2010-14' in brackets or behind a preposition, '1999-2013'.
  { pattern: /Y[-/][Ydn](?![-/.:])/g, build: buildYearRange },
  { pattern: /(?:oU|U[odc]|nU|rU|Ur|XU|UX)/g, build: buildCountedUnit },
  { pattern: /Xd[izt]*Y/g, build: buildQuarterLetter },
  { pattern: /Z|U'?[ndc]|Uz*Y/g, build: buildDecade },
  { pattern: /Y/g, build: buildYear },
];

function buildYearRange(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const [start, , end] = found;
  if (!start || !end) return undefined;
  const text = context.pieces[end.first]?.key ?? '';
  const last = end.class === 'Y' ? end.value : text.length === 2 ? Math.floor(start.value / 100) * 100 + end.value : 0;
  if (start.value < 1000 || last <= start.value || last - start.value > 500) return undefined;
  if (!isYearLike(start.value) || !isYearLike(last)) return undefined;
  return {
    first,
    next: first + found.length,
    precision: 'year',
    relation: 'during',
    days: { from: daysOfYear(start.value).from, to: daysOfYear(last).to },
    year: start.value,
  };
}

/** 'third quarter of 2022', '19th century', 'siglo XIX', 'zweites Halbjahr 2021'. */
function buildCountedUnit(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const unit = symbolOf(found, 'U');
  const number = found.find((symbol) => symbol !== unit);
  if (unit?.row?.kind !== 'unit' || !number) return undefined;
  const value = number.class === 'X' ? undefined : number.value;
  if (value === undefined) return undefined;
  const next = first + found.length;
  if (unit.row.unit === 'century') {
    if (value < 1 || value > 21 || (number.class !== 'o' && number.class !== 'r')) return undefined;
    return {
      first,
      next,
      precision: 'century',
      days: { from: daysOfYear((value - 1) * 100 + 1).from, to: daysOfYear(value * 100).to },
    };
  }
  const parts = unit.row.unit === 'quarter' ? 4 : unit.row.unit === 'half' ? 2 : 0;
  if (parts === 0 || value < 1 || value > parts || number.class !== 'o') return undefined;
  const year = yearBehind(next, context);
  if (!year) return undefined;
  return part(first, year.next, year.year, ((value - 1) * 12) / parts + 1, 12 / parts, year.relative);
}

/** 'Q3 2022'. */
function buildQuarterLetter(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const [letter, number] = found;
  const year = symbolOf(found, 'Y');
  if (!letter || !number || !year || number.value > 4 || !context.pieces[number.first]?.joined) return undefined;
  if (!/^[qt]$/.test(context.pieces[letter.first]?.key ?? '')) return undefined;
  return part(first, first + found.length, year.value, number.value * 3 - 2, 3, undefined);
}

function part(
  first: number,
  next: number,
  year: number | undefined,
  month: number,
  months: number,
  relative: true | undefined,
): TimeDraft {
  const base = { first, next, precision: 'season' as const, ...(relative ? { relative } : {}) };
  if (year === undefined) return { ...base, relative: true };
  return { ...base, year, days: { from: daysOfMonth(year, month).from, to: daysOfMonth(year, month + months - 1).to } };
}

/** A year, in number or in relation to the text, right behind the symbol. */
function yearBehind(
  at: number,
  context: TimeContext,
): { year: number | undefined; next: number; relative: true | undefined } | undefined {
  const match = /^[izt,]*(?:U[izt]*)?(?:Y|[LNHI][izt]*U|U[LN])/.exec(context.classes.slice(at, at + 8));
  if (!match) return undefined;
  const said = yearOf(context.symbols.slice(at, at + match[0].length), context);
  return said ? { year: said.year, next: at + match[0].length, relative: said.relative } : undefined;
}

/** '1990s', 'los años 90', 'années 1990', 'anni ’90', 'neunziger Jahre'; 'el año 2012' is a year. */
function buildDecade(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const word = symbolOf(found, 'Z');
  const next = first + found.length;
  const decade = (from: number): TimeDraft => ({
    first,
    next: withUnit(next, context),
    precision: 'decade',
    days: { from: daysOfYear(from).from, to: daysOfYear(from + 9).to },
    year: from,
  });
  if (word)
    return decade(
      word.row?.kind === 'decade' ? 1900 + word.row.first : word.value < 100 ? 1900 + word.value : word.value,
    );
  const unit = symbolOf(found, 'U');
  const number = symbolOf(found, 'ndcY');
  if (!unit || !number || (unit.row?.kind !== 'unit' && unit.row?.kind !== 'units') || unit.row.unit !== 'year')
    return undefined;
  if (number.class === 'Y' && (unit.row.kind === 'unit' || number.value % 10 !== 0)) {
    return isYearLike(number.value)
      ? { first, next, precision: 'year', days: daysOfYear(number.value), year: number.value }
      : undefined;
  }
  if (unit.row.kind !== 'units' || context.language === 'en' || context.language === 'de') return undefined;
  if (number.class === 'Y') return decade(number.value);
  if (
    number.value % 10 !== 0 ||
    number.value < 20 ||
    number.value > 90 ||
    context.pieces[number.first + 1]?.key === '%'
  )
    return undefined;
  return decade(1900 + number.value);
}

/** 'Jahre' behind '1990er'. */
function withUnit(next: number, context: TimeContext): number {
  const behind = context.symbols[next];
  return context.language === 'de' && behind?.row?.kind === 'units' && behind.row.unit === 'year' ? next + 1 : next;
}

function isYearLike(value: number): boolean {
  return value >= 1000 && value <= 2150;
}

/**
 * A year that stands alone. It needs something that says so: a preposition of time, brackets, or such a place in the
 * sentence that no noun can be counted by it.
 */
function buildYear(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const [year] = found;
  const { pieces, classes, symbols } = context;
  if (!year || !isYearLike(year.value)) return undefined;
  const piece = pieces[year.first];
  const before = pieces[year.first - 1];
  const behind = pieces[year.next];
  if (
    piece?.joined &&
    before &&
    /^[.,:/$€£+#°-]$/.test(before.key) &&
    !/^(?:mid|mi|post|pre|since|early|late)$/.test(pieces[year.first - 2]?.key ?? '')
  )
    return undefined;
  if (before && /^[$€£¥#+]$/.test(before.key)) return undefined;
  if (
    behind?.joined &&
    behind.key !== "'s" &&
    /^[%€£$°/:+-]$|^[.,]$/.test(behind.key) &&
    (pieces[year.next + 1]?.joined === true || !/^[.,]$/.test(behind.key))
  ) {
    if (!(behind.key === '-' && pieces[year.next + 1]?.kind === 'word')) return undefined;
  }
  if (behind && /^[%€£°]$/.test(behind.key)) return undefined;
  const draft: TimeDraft = {
    first,
    next: first + 1,
    precision: 'year',
    days: daysOfYear(year.value),
    year: year.value,
  };
  const lead = classes.charAt(first - 1);
  if (lead === '-' || /Y[tu][izj]*$/.test(classes.slice(Math.max(0, first - 4), first))) return draft;
  const follow = classes.charAt(first + 1);
  const modern = year.value >= 1900 && year.value <= 2100;
  if (before && isLabelNoun(before, context.language) && !seasons.test(before.key)) return undefined;
  if (/E[izt]*$/.test(classes.slice(Math.max(0, first - 3), first))) return draft;
  if (lead === '(') return follow === ')' || follow === ',' || follow === '-' || follow === ';' ? draft : undefined;
  if (/[HLN]/.test(lead)) return undefined;
  const leadKey = before?.key ?? '';
  // 'For the 2019 flood'.
  if (context.language === 'en' && leadKey === 'the' && modern && piece?.kind === 'digits') return draft;
  // 'Nineteen hundred' is a number unless a preposition makes it a year.
  if (piece?.kind === 'word' && !/[supba]/.test(lead) && !/^(?:in|nel|en|em|im)$/.test(leadKey)) return undefined;
  const countsNoun = isCounted(year, symbols[first + 1], context);
  if ('supbaEgMmSKF'.includes(lead) && lead !== '')
    return modern || !countsNoun ? (countsNoun && year.value % 100 === 0 ? undefined : draft) : undefined;
  if (/^(?:in|nel|en|em|im|año|anno|an|ano|jahr|jahre|year|années|nell')$/.test(leadKey))
    return countsNoun && (!modern || year.value % 1000 === 0) ? undefined : draft;
  if (!modern)
    return 'izt'.includes(lead) &&
      lead !== '' &&
      year.value >= 1400 &&
      !countsNoun &&
      year.value % 100 !== 0 &&
      isAfterDatePlace(first, context)
      ? draft
      : undefined;
  if (year.value % 1000 === 0 && countsNoun) return undefined;
  if (lead !== '' && 'izt'.includes(lead))
    return countsNoun && !(context.language === 'en' && leadKey === 'the') ? undefined : draft;
  if (countsNoun || (lead === 'X' && context.language !== 'de')) return undefined;
  if (before?.capital && pieces[year.first - 2]?.capital && year.first > 2) return undefined;
  return lead === '' || 'xXtUOq,'.includes(lead) ? draft : undefined;
}

function isAfterDatePlace(first: number, context: TimeContext): boolean {
  return context.classes.charAt(first - 1) === 'i';
}

/** May the number count what follows it? */
function isCounted(year: TimeSymbol, behind: TimeSymbol | undefined, context: TimeContext): boolean {
  if (behind?.class === 'U' || behind?.class === 'h') return true;
  return findCountedNoun(context.pieces, year.next, context.language, year.value) !== undefined;
}

/** Label nouns that years stand behind: 'temporada 2019'. */
const seasons = /^(?:season|temporada|stagione|saison|staffel|jornada|serie|série|series|no|n|a|parte|part|day|set)$/;
