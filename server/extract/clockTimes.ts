import type { TimeWordRow } from '../lexicon/timeWords';
import { symbolOf, type TimeContext, type TimeDraft, type TimeRule } from './timeDraft';
import type { TimeSymbol } from './timeSymbols';

/** Times of the day: '20:15', '7.30 a.m.', '19h20', '18.50 Uhr', 'ten past two', 'a las cinco y media', 'midnight'. */
export const clockRules: readonly TimeRule[] = [
  { pattern: /[dn]:[dn](?::[dn])?(?:O|h|[izt]*[12])?/g, build: buildDigits },
  { pattern: /[dn]\.[dn](?:O|h|[12])|[ji]z?h?[dn]\.[dn](?:O|h|[12])?|h[dn]\.[dn](?:O|h|[12])?/g, build: buildDigits },
  { pattern: /[dnc]O(?:t?[dnc])?/g, build: buildHourWord },
  {
    pattern: /(?:[jtuiq]z?|u[jtz]*|[jtzi]h?)[dnc]h(?:t?[dnc](?!U))?|(?:j|[it]h|^h)[dn](?![-.:/]|[XxU]|$)/g,
    build: buildHourWord,
  },
  { pattern: /[dnc][12]/g, build: buildHourWord },
  // 'half past five', 'Viertel nach neun', 'halb neun'.
  { pattern: /3[dnc]|4[dnc]/g, build: buildOffsetBefore },
  { pattern: /c(?:L|a|B|t|b)c(?![MU])/g, build: buildSpokenMinutes },
  { pattern: /[jtzi][dnc](?:3|tc)|[jt][dnc](?=z+P)/g, build: buildOffsetBehind },
  { pattern: /C/g, build: buildMoment },
];

/** Parts of the day, next to a date or led by a preposition. Run after the dates are found. */
export const partOfDayRules: readonly TimeRule[] = [{ pattern: /[iztjHLg]?P/g, build: buildPart }];

function clock(first: number, length: number, minute: number, context: TimeContext): TimeDraft | undefined {
  if (minute < 0 || minute > 1440) return undefined;
  const next = first + length;
  const part = partBehind(next, context);
  const afternoon = part && minute < 720 && part.from >= 660 ? minute + 720 : minute;
  return {
    first,
    next: part ? part.next : next,
    precision: 'minute',
    clock: { from: afternoon % 1440, to: afternoon % 1440 },
  };
}

/** 'de la tarde', 'in the evening', 'abends': tells the half of the day. */
function partBehind(at: number, context: TimeContext): { next: number; from: number } | undefined {
  const match = /^[izt]*P/.exec(context.classes.slice(at, at + 4));
  const symbol = match ? context.symbols[at + match[0].length - 1] : undefined;
  return symbol?.row?.kind === 'part' ? { next: at + (match?.[0].length ?? 0), from: symbol.row.from } : undefined;
}

function buildDigits(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const { pieces } = context;
  const start = found.findIndex((symbol) => symbol.class === 'd' || symbol.class === 'n');
  const hour = found[start];
  const separator = found[start + 1];
  const minute = found[start + 2];
  if (!hour || !separator || !minute) return undefined;
  if (!pieces[separator.first]?.joined || !pieces[minute.first]?.joined) return undefined;
  if (pieces[minute.first]?.key.length !== 2 || minute.value > 59 || hour.value > 24) return undefined;
  const before = pieces[hour.first - 1];
  if (pieces[hour.first]?.joined && before && /^[.,:/-]$/.test(before.key)) return undefined;
  // '7.30' is a time only where the words around it say so.
  if (separator.class === '.' && start > 0 && !isHourLead(found[start - 1], context)) return undefined;
  if (
    separator.class === '.' &&
    start > 0 &&
    (context.classes.charAt(first + found.length) === 'x' || pieces[minute.next]?.key === '%')
  )
    return undefined;
  const half = halfOfDay(found, hour.value);
  return clock(first + start, found.length - start, half * 60 + minute.value, context);
}

/** The hour on the 24-hour clock. */
function halfOfDay(found: readonly TimeSymbol[], hour: number): number {
  if (symbolOf(found, '2') && hour < 12) return hour + 12;
  return symbolOf(found, '1') && hour === 12 ? 0 : hour;
}

const hourLeads: Readonly<Record<TimeContext['language'], ReadonlySet<string>>> = {
  en: new Set(),
  es: new Set(['las', 'la', 'a las']),
  it: new Set(['alle', 'ore', 'le', 'dalle']),
  fr: new Set(['à', 'vers', 'dès']),
  pt: new Set(['às', 'as', 'das', 'pelas']),
  de: new Set(['um', 'gegen']),
};

function isHourLead(symbol: TimeSymbol | undefined, context: TimeContext): boolean {
  if (!symbol) return false;
  if (symbol.class === 'j' || symbol.class === 'h') return true;
  const last = context.pieces[symbol.next - 1]?.key ?? '';
  return hourLeads[context.language].has(last);
}

/** '18 Uhr 30', 'às 19h20', 'à 18 heures', '5 p.m.', 'ore 9'. */
function buildHourWord(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const start = found.findIndex((symbol) => 'dnc'.includes(symbol.class));
  const hour = found[start];
  if (!hour || hour.value > 24) return undefined;
  const lead = found[start - 1];
  if (lead && 'dnc'.includes(lead.class)) return undefined;
  const unit = symbolOf(found.slice(start), 'hO');
  const isUnit = unit?.row?.kind === 'unit' || unit?.row?.kind === 'units';
  if (isUnit && unit.row?.kind !== undefined && 'unit' in unit.row && unit.row.unit !== 'hour') return undefined;
  const minute = found.slice(start + 1).find((symbol) => 'dnc'.includes(symbol.class));
  // '18 horas' and 'a 18 ore' are durations unless an hour is led to.
  const led = lead !== undefined && isHourLead(lead, context);
  if (lead && !led && !(isUnit && hour.value === 0)) return undefined;
  if (unit?.class === 'O' && !minute && !led && isLetterH(unit, context)) {
    const before = context.symbols[first - 1];
    if (!before || !isHourLead(before, context)) return undefined;
  }
  const minutes = minute && isMinutes(minute, unit, context) ? minute.value : 0;
  const length = minute && !isMinutes(minute, unit, context) ? found.indexOf(minute) - start : found.length - start;
  return clock(first + start, length, halfOfDay(found, hour.value) * 60 + minutes, context);
}

function isMinutes(minute: TimeSymbol, unit: TimeSymbol | undefined, context: TimeContext): boolean {
  if (minute.value > 59) return false;
  const piece = context.pieces[minute.first];
  if (unit && isLetterH(unit, context)) return piece?.joined === true || piece?.key.length === 2;
  const behind = context.symbols[context.symbols.indexOf(minute) + 1];
  return behind === undefined || !'xXUM%'.includes(behind.class);
}

function isLetterH(symbol: TimeSymbol, context: TimeContext): boolean {
  return context.pieces[symbol.first]?.key === 'h';
}

function buildOffsetBefore(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const [offset, hour] = found;
  if (!offset || !hour || hour.value > 24 || hour.value < 1) return undefined;
  const minutes = offset.class === '4' ? (context.language === 'de' ? -30 : undefined) : offsetOf(offset.row);
  if (minutes === undefined || (offset.class === '4' && context.pieces[hour.first]?.kind === 'word' && hour.value > 12))
    return undefined;
  return clock(first, found.length, hour.value * 60 + minutes, context);
}

function offsetOf(row: TimeWordRow | undefined): number | undefined {
  return row?.kind === 'clockOffset' ? (row.before ? -row.minutes : row.minutes) : undefined;
}

/** 'five past five', 'ten to six', 'fünf vor zwölf': English 'to' needs 'at' before it. */
function buildSpokenMinutes(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const [minutes, word, hour] = found;
  if (!minutes || !word || !hour || hour.value > 12 || minutes.value > 29) return undefined;
  const key = context.pieces[word.first]?.key;
  const before = context.pieces[minutes.first - 1]?.key ?? '';
  const sign =
    context.language === 'en' && key === 'past'
      ? 1
      : context.language === 'en' && key === 'to' && /^(?:at|until|by|about|around|till)$/.test(before)
        ? -1
        : context.language === 'de' && key === 'nach'
          ? 1
          : context.language === 'de' && key === 'vor'
            ? -1
            : 0;
  return sign === 0 ? undefined : clock(first, found.length, hour.value * 60 + sign * minutes.value, context);
}

/** 'a las cinco y media', 'alle nove e dieci', 'às cinco da tarde'. */
function buildOffsetBehind(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const [lead, hour, offset, more] = found;
  if (!lead || !hour || hour.value > 24 || !isHourLead(lead, context)) return undefined;
  const minutes = offset ? (offset.class === '3' ? offsetOf(offset.row) : more?.value) : 0;
  if (minutes === undefined) return undefined;
  return clock(first + 1, found.length - 1, hour.value * 60 + minutes, context);
}

function buildMoment(found: readonly TimeSymbol[], first: number): TimeDraft | undefined {
  const row = found[0]?.row;
  if (row?.kind !== 'moment') return undefined;
  return { first, next: first + 1, precision: 'minute', clock: { from: row.minute, to: row.minute } };
}

function buildPart(found: readonly TimeSymbol[], first: number, context: TimeContext): TimeDraft | undefined {
  const symbol = symbolOf(found, 'P');
  if (symbol?.row?.kind !== 'part') return undefined;
  const start = first + found.indexOf(symbol);
  const led = found.length > 1 || symbol.next - symbol.first > 1;
  const before = context.classes.charAt(start - 1);
  const key = context.pieces[symbol.first]?.key ?? '';
  const isAdverb = /(?:nachts|abends|morgens|vormittags|nachmittags|mittags|overnight)$/.test(key);
  if (!led && !isAdverb && !'WwTYMdo,'.includes(before || '_')) return undefined;
  // Spanish and Portuguese 'tarde' is 'late' as well.
  if (key === 'tarde' && !led) return undefined;
  const { from, to } = symbol.row;
  return { first: start, next: first + found.length, precision: 'vague', clock: { from, to } };
}
