import { centWords, currencies } from '../lexicon/currencies';
import { percentWords, units } from '../lexicon/units';
import type { Dimension } from '../model/quantity';
import type { Language } from '../text/language';
import { perLanguage } from '../text/perLanguage';
import { NumericPhrases } from './numericPhrases';
import type { Piece } from './pieces';

/** What a number is of: a share, money or a unit, with the pieces that say it. */
export interface Measure {
  readonly dimension: Dimension;
  readonly unit: string;
  readonly factor: number;
  readonly offset?: number;
  /** Index of the piece behind it (or of the first piece, for a currency in front). */
  readonly at: number;
}

interface MeasureRow {
  readonly dimension: Dimension;
  readonly unit: string;
  readonly factor: number;
  readonly offset?: number;
  readonly forms: string;
  /** Of a sign of one letter: whether it is a capital. */
  readonly capital?: boolean;
  /** A sign counts only right behind digits; some names only where money or mass is told apart. */
  readonly sign: boolean;
}

/** The measure that begins at the piece behind a number. A scale word or a collective takes 'of' before it ('millones de euros'). */
export function measureBehind(
  pieces: readonly Piece[],
  next: number,
  language: Language,
  takesOf: boolean,
): Measure | undefined {
  const tables = tablesOf(language);
  const first = pieces[next];
  if (!first) return undefined;
  const at =
    first.key === '-' && first.joined && pieces[next + 1]?.joined
      ? next + 1
      : takesOf && tables.of.has(first.key)
        ? next + 1
        : next;
  const afterDigits = pieces[next - 1]?.kind === 'digits';
  const hit = tables.behind.findAt(pieces, at);
  if (hit && isMeant(hit.row, pieces, at, hit.next, afterDigits)) {
    const { dimension, unit, factor, offset } = hit.row;
    return { dimension, unit, factor, ...(offset === undefined ? {} : { offset }), at: hit.next };
  }
  return undefined;
}

/** The currency that stands before a number: '$', 'US$', 'R$', 'EUR'. */
export function currencyBefore(pieces: readonly Piece[], at: number, language: Language): Measure | undefined {
  // Letters need their capital, and their sign at once: 'a $5 note' is no Australian one.
  const accepts = (first: number): boolean =>
    pieces[first]?.kind !== 'word' ||
    (pieces[first]?.capital === true && (first + 1 === at || pieces[first + 1]?.joined === true));
  const hit = tablesOf(language).before.findBefore(pieces, at, accepts);
  return hit && { dimension: 'money', unit: hit.row.unit, factor: 1, at: hit.at };
}

function isMeant(row: MeasureRow, pieces: readonly Piece[], at: number, next: number, afterDigits: boolean): boolean {
  const piece = pieces[at];
  if (!piece || !row.sign) return piece !== undefined;
  if (!afterDigits && piece.kind === 'word') return false;
  if (row.capital !== undefined && row.capital !== piece.capital) return false;
  // '5 m.' ends a sentence; 'm' joined to more letters is cut from them by no token.
  return pieces[next]?.joined !== true || pieces[next]?.kind === 'mark';
}

interface Tables {
  readonly behind: NumericPhrases<MeasureRow>;
  readonly before: NumericPhrases<MeasureRow>;
  readonly of: ReadonlySet<string>;
}

const tablesOf = perLanguage((language): Tables => {
  const rows: MeasureRow[] = [
    { dimension: 'share', unit: 'percent', factor: 1, forms: percentWords[language].toLowerCase(), sign: false },
  ];
  for (const { id, dimension, factor, offset, signs, ...columns } of units) {
    const row = { dimension, unit: id, factor, ...(offset === undefined ? {} : { offset }) };
    rows.push({ ...row, forms: columns[language].toLowerCase(), sign: false });
    for (const sign of signs.split(', '))
      rows.push({
        ...row,
        forms: sign.toLowerCase(),
        sign: true,
        ...(/^\p{L}$/u.test(sign) ? { capital: sign !== sign.toLowerCase() } : {}),
      });
  }
  const before: MeasureRow[] = [];
  for (const { id, signs, ...columns } of currencies) {
    const row = { dimension: 'money' as const, unit: id, factor: 1 };
    rows.push({ ...row, forms: columns[language].toLowerCase(), sign: false });
    for (const sign of signs.split(', ')) {
      rows.push({ ...row, forms: sign.toLowerCase(), sign: !/^\p{L}/u.test(sign) });
      before.push({ ...row, forms: sign.toLowerCase(), sign: true });
    }
  }
  rows.push({ dimension: 'money', unit: 'CENT', factor: 0.01, forms: centWords[language].toLowerCase(), sign: false });
  const ofWords: Readonly<Record<Language, string>> = {
    en: 'of',
    es: 'de',
    it: "di d'",
    fr: "de d'",
    pt: 'de',
    de: '',
  };
  return {
    behind: new NumericPhrases(rows, (row) => row.forms, language),
    before: new NumericPhrases(before, (row) => row.forms, language),
    of: new Set(ofWords[language].split(' ').filter((word) => word !== '')),
  };
});
