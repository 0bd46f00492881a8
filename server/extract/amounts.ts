import { boundGlue, boundWords, germanSumWords, onlyWords, rangeJoiners, rangeOpeners, ratioWords, timesWords } from '../lexicon/boundWords';
import { outOf } from '../lexicon/numberWords';
import { labelNouns } from '../lexicon/labelNouns';
import type { Quantity } from '../model/quantity';
import { isFunctionWord } from '../text/functionWords';
import type { Language } from '../text/language';
import { findCountedNoun } from './countedNoun';
import { currencyBefore, type Measure, measureBehind } from './measures';
import { type NumberReading, readNumber } from './numberReading';
import { NumericPhrases, perLanguage } from './numericPhrases';
import type { Piece } from './pieces';
import { type QuantityHit, quantityOf } from './quantityDraft';

/** Reads the amount whose number begins at the piece: bound, currency, number or range, unit, what it counts. */
export function readAmount(pieces: readonly Piece[], at: number, language: Language): QuantityHit | undefined {
  const words = wordsOf(language);
  if (isPartOfCode(pieces, at)) return undefined;
  let low = readNumber(pieces, at, language);
  if (!low) return undefined;
  const before = currencyBefore(pieces, at, language);
  const start = before?.at ?? at;
  const high = readRange(pieces, start, low, language, words);
  let next = high?.next ?? low.next;
  const share = high ? undefined : readOutOf(pieces, low, language, words);
  if (share) return hitOf({ first: at, next: share.next, low: share.reading, bound: boundBefore(pieces, at, false, language, words).bound, measure: shareMeasure(share.next) }, pieces);
  const last = high ?? low;
  const measure = before ? currencyWord(pieces, next, language, before) : measureBehind(pieces, next, language, last.scaled === true || last.about === true || last.high !== undefined);
  if (measure && (!before || measure.at > next)) next = Math.max(next, measure.at);
  if (high?.scaled && !low.scaled && low.value < high.value / high.place * 10) low = scaledLike(low, high);
  const only = words.only.findBefore(pieces, at) !== undefined;
  if (isArticle(pieces, at, low, language) && !countsAsNumber(pieces, at, next, language, measure, only)) return undefined;
  if (low.written === 'words' && isOtherWord(pieces, at, next, language, measure !== undefined)) return undefined;
  if (low.grouped !== undefined && (measure === undefined || measure.dimension === 'money')) low = { ...low, value: low.grouped, place: 1 };

  const bound = boundBefore(pieces, start, high !== undefined, language, words);
  const plain = !measure && !high && !low.scaled && low.written === 'digits';
  const ratio = measure ? undefined : readTimes(pieces, next, words);
  if (ratio !== undefined) return hitOf({ first: bound.at, next: ratio, low, ...(high ? { high } : {}), bound: bound.bound, dimension: 'ratio' }, pieces);
  const counted = measure && measure.dimension !== 'share' ? undefined : measure ? undefined : findCountedNoun(pieces, next, language, high?.value ?? low.value);
  if (plain || (low.written === 'words' && !measure && !high)) {
    const label = findLabel(pieces, at, counted !== undefined, language, words, low);
    if (label === 'skip') return undefined;
    if (label === 'label') return hitOf({ first: at, next, low, bound: 'exact', label: true }, pieces);
  }
  if (plain && bound.bound === 'exact' && counted === undefined && isYearLike(low.value, pieces[at])) return undefined;
  if (plain && isAge(pieces, at, next)) return hitOf({ first: at, next, low, bound: 'exact', measure: { dimension: 'duration', unit: 'year', factor: 31556952, at: next } }, pieces);
  if (measure === undefined && pieces[next]?.joined && pieces[next]?.kind === 'word' && pieces[next - 1]?.kind === 'digits') {
    return hitOf({ first: at, next, low, bound: 'exact', label: true }, pieces);
  }
  const behind = boundBehind(pieces, next, counted, words);
  return hitOf(
    {
      first: bound.at,
      next: behind.next,
      low,
      ...(high ? { high } : {}),
      bound: behind.bound ?? bound.bound,
      ...(measure ? { measure } : {}),
      ...(counted ? { counted } : {}),
    },
    pieces,
  );
}

function hitOf(draft: Parameters<typeof quantityOf>[0], pieces: readonly Piece[]): QuantityHit {
  return { quantity: quantityOf(draft, pieces), next: draft.next };
}

interface Words {
  readonly before: NumericPhrases<Quantity['bound']>;
  readonly behind: NumericPhrases<Quantity['bound']>;
  readonly glue: ReadonlySet<string>;
  readonly openers: NumericPhrases<string>;
  readonly joiners: NumericPhrases<string>;
  readonly outOf: NumericPhrases<string>;
  readonly times: ReadonlySet<string>;
  readonly ratio: NumericPhrases<string>;
  readonly only: NumericPhrases<string>;
  readonly labels: ReadonlySet<string>;
}

const wordsOf = perLanguage((language): Words => {
  const bounds = (place: 'before' | 'behind'): NumericPhrases<Quantity['bound']> => {
    const rows = boundWords.filter((row) => row.place === place);
    const forms = new Map(rows.map((row) => [row.bound, row[language]]));
    return new NumericPhrases<Quantity['bound']>([...forms.keys()], (bound) => (forms.get(bound as never) ?? '').toLowerCase(), language);
  };
  const phrases = (forms: string): NumericPhrases<string> => new NumericPhrases([forms.toLowerCase()], (row) => row, language);
  const set = (forms: string): ReadonlySet<string> => new Set(forms.toLowerCase().split(', '));
  return {
    before: bounds('before'),
    behind: bounds('behind'),
    glue: set(boundGlue[language]),
    openers: phrases(rangeOpeners[language]),
    joiners: phrases(rangeJoiners[language]),
    outOf: phrases(outOf[language]),
    times: set(timesWords[language]),
    ratio: phrases(ratioWords[language]),
    only: phrases(onlyWords[language]),
    labels: set(labelNouns[language]),
  };
});

/** Part of a phone number, a web address, a code with letters: no amount. */
function isPartOfCode(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const before = pieces[at - 1];
  if (piece?.kind !== 'digits') return false;
  if (before?.key === '+' || before?.key === '@') return true;
  const [mark, digits, second, more] = [pieces[at + 1], pieces[at + 2], pieces[at + 3], pieces[at + 4]];
  if (mark?.joined && mark.key === '/' && digits?.joined && digits.kind === 'digits') return true;
  if (piece.key.length > 1 && piece.key.startsWith('0')) return true;
  // '1. First of a list'
  if (at === 0 && mark && /^[.)]$/.test(mark.key) && !(digits?.joined && digits.kind === 'digits')) return true;
  const dashed = mark?.joined && mark.key === '-' && digits?.joined && digits.kind === 'digits';
  return dashed === true && second?.joined === true && second.key === '-' && more?.kind === 'digits';
}

/** '40-50', 'between 40 and 50', '40 a 50': the upper end. Ends that fall are no range but a score. */
function readRange(pieces: readonly Piece[], start: number, low: NumberReading, language: Language, words: Words): NumberReading | undefined {
  const dash = pieces[low.next];
  if (dash?.key === '-' && pieces[low.next + 1]?.kind === 'digits') {
    const high = readNumber(pieces, low.next + 1, language);
    if (!high || high.value <= low.value / (low.scaled ? high.place * 1e9 : 1)) return undefined;
    const score = dash.joined && low.value < 12 && high.value < 12 && !high.scaled && !measureBehind(pieces, high.next, language, false) && !findCountedNoun(pieces, high.next, language, 2);
    return score || high.value <= low.value ? undefined : high;
  }
  const sameUnit = measureBehind(pieces, low.next, language, low.scaled === true);
  const joinAt = sameUnit && words.joiners.findAt(pieces, sameUnit.at) ? sameUnit.at : low.next;
  const join = words.joiners.findAt(pieces, joinAt);
  if (!join) return undefined;
  const opened = words.openers.findBefore(pieces, start) !== undefined;
  const connector = pieces[joinAt]?.key ?? '';
  const isTo = /^(?:to|a|à|bis)$/.test(connector);
  if (!opened && !isTo) return undefined;
  const sign = currencyBefore(pieces, join.next + 1, language) ? join.next + 1 : join.next;
  const high = readNumber(pieces, sign, language);
  if (!high || high.high !== undefined || high.value <= low.value) return undefined;
  // 'de 40 a 50' without an opener: two numbers of one kind, not far apart.
  if (!opened && (high.value > low.value * 20 || low.written !== high.written)) return undefined;
  return high;
}

function scaledLike(low: NumberReading, high: NumberReading): NumberReading {
  const scale = [1e12, 1e9, 1e6, 1e3].find((factor) => high.value >= factor && high.place <= factor) ?? 1;
  return { ...low, value: low.value * scale, place: low.place * scale, scaled: true };
}

const shareMeasure = (at: number): Measure => ({ dimension: 'share', unit: 'percent', factor: 1, at });

/** 'Nine in ten', 'uno de cada cinco', '4 von 10'. */
function readOutOf(pieces: readonly Piece[], low: NumberReading, language: Language, words: Words): { reading: NumberReading; next: number } | undefined {
  // 'One in five', 'one colleague in five'.
  const direct = words.outOf.findAt(pieces, low.next);
  const noun = pieces[low.next];
  const hit = direct ?? (noun?.kind === 'word' && !isFunctionWord(noun.key, language) ? words.outOf.findAt(pieces, low.next + 1) : undefined);
  if (!hit || low.scaled) return undefined;
  const whole = readNumber(pieces, hit.next, language);
  if (!whole || whole.value <= low.value || (!direct && (low.value > 9 || low.written !== whole.written)) || !/^(?:[2-9]|10|20|50|100|1000|10000|100000)$/.test(String(whole.value))) return undefined;
  // 'Vier von sechs Punkten' counts, 'neun von zehn' is a share; 'in 10 minutes' is a duration.
  if (language === 'de' && whole.value % 10 !== 0 && findCountedNoun(pieces, whole.next, language, 2)) return undefined;
  if (measureBehind(pieces, whole.next, language, false) || (!direct && findCountedNoun(pieces, whole.next, language, whole.value))) return undefined;
  return { reading: { ...low, value: (100 * low.value) / whole.value, place: Math.min(2, 100 / whole.value), next: whole.next }, next: whole.next };
}

/** Behind a currency sign the name may follow as well: '$5 million dollars', 'US$ 3 mil millones de dólares'. */
function currencyWord(pieces: readonly Piece[], next: number, language: Language, before: Measure): Measure {
  const behind = measureBehind(pieces, next, language, true);
  return behind?.dimension === 'money' && behind.unit === before.unit ? { ...before, at: behind.at } : { ...before, at: next };
}

function boundBefore(pieces: readonly Piece[], start: number, isRange: boolean, language: Language, words: Words): { bound: Quantity['bound']; at: number } {
  const direct = words.before.findBefore(pieces, start);
  if (direct && language === 'de' && pieces[direct.at]?.key === 'über' && isSum(pieces, direct.at)) return { bound: 'exact', at: start };
  if (direct) return { bound: direct.row, at: direct.at };
  if (words.glue.has(pieces[start - 1]?.key ?? '')) {
    const hit = words.before.findBefore(pieces, start - 1);
    if (hit) return { bound: hit.row, at: hit.at };
  }
  const opener = words.openers.findBefore(pieces, start);
  const isBetween = opener && !/^(?:from|de|da|von|dai|dalle|desde)$/.test(pieces[opener.at]?.key ?? '');
  return { bound: 'exact', at: isBetween && isRange ? opener.at : start };
}

/** Does a word shortly before 'über' say that a sum follows? Compounds end in such a word. */
function isSum(pieces: readonly Piece[], at: number): boolean {
  return pieces.slice(Math.max(0, at - 6), at).some(({ key }) => sumWords.test(key));
}

const sumWords = new RegExp(`(?:${germanSumWords.replaceAll(', ', '|')})$`);

function boundBehind(pieces: readonly Piece[], next: number, counted: Quantity['counted'], words: Words): { bound?: Quantity['bound']; next: number } {
  const direct = words.behind.findAt(pieces, next);
  if (direct) return { bound: direct.row, next: direct.next };
  if (!counted) return { next };
  let at = next;
  while ((pieces[at]?.end ?? Number.POSITIVE_INFINITY) <= counted.end) at++;
  const behind = words.behind.findAt(pieces, at);
  return behind ? { bound: behind.row, next } : { next };
}

/** Is the number one that is written like the article? */
function isArticle(pieces: readonly Piece[], at: number, low: NumberReading, language: Language): boolean {
  return low.value === 1 && low.written === 'words' && low.next === at + 1 && (language === 'en' || pieces[at]?.key !== 'eins');
}

function countsAsNumber(pieces: readonly Piece[], at: number, next: number, language: Language, measure: Measure | undefined, only: boolean): boolean {
  if (measure) return only || measure.dimension !== 'duration' || language === 'en';
  if (language !== 'en') return only && findCountedNoun(pieces, next, language, 1) !== undefined;
  const before = pieces[at - 1]?.key ?? '';
  const behind = pieces[next];
  if (/^(?:no|any|every|the|this|that|each|another|which|-|day)$/.test(before) || behind?.kind !== 'word') return false;
  return !isFunctionWord(behind.key, 'en') && behind.key !== "'s" && !behind.capital && !/^(?:day|time|thing|way|hand|point)$/.test(behind.key);
}

/** Number words that are other words too: Italian 'sei' (you are), French 'neuf' (new), German 'sieben' and 'acht'. */
function isOtherWord(pieces: readonly Piece[], at: number, next: number, language: Language, hasMeasure: boolean): boolean {
  const key = pieces[at]?.key ?? '';
  if (hasMeasure || next !== at + 1) return false;
  const behind = pieces[next];
  if (language === 'it' && key === 'sei') return !(behind?.kind === 'word' && !isFunctionWord(behind.key, 'it') && /[ei]$/.test(behind.key)) || pieces[at - 1]?.key === 'tu';
  if (language === 'fr' && key === 'neuf') return !(behind?.kind === 'word' && /[sx]$/.test(behind.key)) && !isFunctionWord(pieces[at - 1]?.key ?? '', 'fr');
  if (language === 'it' && key === 'venti') return behind?.kind === 'word' && isFunctionWord(behind.key, 'it');
  return language === 'es' && key === 'once' ? false : language === 'de' && key === 'acht' && behind?.key === 'auf';
}

/** 'Three times more', 'dreimal so viel': the piece behind. */
function readTimes(pieces: readonly Piece[], next: number, words: Words): number | undefined {
  if (!words.times.has(pieces[next]?.key ?? '')) return undefined;
  const ratio = words.ratio.findAt(pieces, next + 1);
  return ratio?.next;
}

/** Is the number the name of something: behind a label noun or a name, or cut from a code? */
function findLabel(pieces: readonly Piece[], at: number, counts: boolean, language: Language, words: Words, low: NumberReading): 'label' | 'skip' | undefined {
  const piece = pieces[at];
  const before = pieces[at - 1];
  if (!piece || !before || low.written === 'words') {
    return before && words.labels.has(before.key) && !counts && before.key !== 'a' && before.kind === 'word' && low.value < 1000 && !isFunctionWord(before.key, language) && isSingleLabel(before) ? 'label' : undefined;
  }
  if (piece.joined && (before.kind === 'word' || (before.key === '-' && pieces[at - 2]?.kind === 'word' && before.joined))) return 'label';
  const noun = /^[.º°#]$/.test(before.key) ? pieces[at - 2] : before;
  if (before.key === '#' || before.key === '§') return 'label';
  if (noun && words.labels.has(noun.key) && (noun === before || before.joined || before.key === '.')) return noun.key.length > 2 || noun !== before || noun.key === 'km' || noun.key === 'no' && language !== 'en' ? 'label' : counts ? undefined : 'label';
  // A name before it: not at the start of the sentence, where every word has a capital.
  if (before.kind === 'word' && before.capital && (!counts || (isYearLike(low.value, piece) && at > 2)) && !isFunctionWord(before.key, language)) {
    const isFirst = at - 1 === 0 || /^[.:"“«„(]$/.test(pieces[at - 2]?.key ?? '');
    if (isFirst && language !== 'de' ? !counts && pieces[at + 1]?.kind !== 'word' : true) return 'label';
  }
  return undefined;
}

/** 'Phase three' is a label, 'numbers three' is none. */
function isSingleLabel(noun: Piece): boolean {
  return !/^(?:no|n|p|s|art|set|group|parte|part)$/.test(noun.key);
}

/** A bare number that is most likely a year nobody marked as one. */
function isYearLike(value: number, piece: Piece | undefined): boolean {
  return value >= 1900 && value <= 2100 && piece?.key.length === 4;
}

/** 'Anna Weber, 45, …' */
function isAge(pieces: readonly Piece[], at: number, next: number): boolean {
  const value = Number(pieces[at]?.key);
  return next === at + 1 && value > 5 && value < 110 && pieces[at - 1]?.key === ',' && pieces[at - 2]?.capital === true && pieces[at - 2]?.kind === 'word' && /^[,)]$/.test(pieces[next]?.key ?? '');
}
