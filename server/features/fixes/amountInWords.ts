import { boundLeads } from '../../lexicon/accountPhrases';
import { units } from '../../lexicon/units';
import type { Quantity } from '../../model/quantity';
import type { Language } from '../../text/language';

/** The amount that a sentence gives, in its own words. */
export interface StatedAmount {
  readonly quantity: Quantity;
  readonly words: string;
  readonly language: Language;
}

/**
 * Another amount in the form of the stated one: '520 tonnes' beside '340 tonnes', '$9.2 million' beside '$8.6 million',
 * with a bound of its own ('at least 500'). Undefined where that form cannot say it without rounding, or the two are of
 * different currencies or dimensions.
 */
export function amountInWords(other: Quantity, { quantity, words, language }: StatedAmount): string | undefined {
  if (other.dimension !== quantity.dimension || other.label || quantity.label) return undefined;
  if (other.high !== undefined || quantity.high !== undefined) return undefined;
  if (quantity.dimension === 'money' && other.unit !== quantity.unit) return undefined;
  const own = inUnitOf(quantity, quantity.value);
  const wanted = inUnitOf(quantity, other.value);
  const digits = [...words.matchAll(/\d(?:[\d.,\u00a0\u202f’' ]*\d)?/gu)];
  const [first] = digits;
  if (digits.length > 1) return undefined;
  // Spelled out, an amount is no more than its number where things are counted.
  if (!first)
    return quantity.dimension === 'count' ? withBound(other, numberText(wanted, language), language) : undefined;
  const scale = scaleOf(first[0], own);
  if (scale === undefined) return undefined;
  const number = numberText(wanted / scale, language);
  if (number === undefined) return undefined;
  // Bound words of the stated amount are its own: 'more than 300' beside 'at least 500'.
  const lead = quantity.bound === 'exact' ? words.slice(0, first.index) : moneySign(words.slice(0, first.index));
  return withBound(other, `${lead}${number}${words.slice(first.index + first[0].length)}`, language);
}

/** A value of the base unit in the unit that the sentence counts in. */
function inUnitOf({ unit }: Quantity, value: number): number {
  const row = units.find(({ id }) => id === unit);
  return row ? (value - (row.offset ?? 0)) / row.factor : value;
}

/** By what the digits were multiplied to give the value: 'million' and its kin. Both ways to write decimals are tried. */
function scaleOf(digits: string, value: number): number | undefined {
  const bare = digits.replace(/[\u00a0\u202f’' ]/gu, '');
  const readings = [bare.replace(/[.,]/gu, ''), bare.replace(/,/gu, ''), bare.replace(/\./gu, '').replace(',', '.')];
  for (const reading of readings.map(Number)) {
    const scale = scales.find((one) => Math.abs(reading * one - value) <= Math.abs(value) * precision);
    if (scale !== undefined) return scale;
  }
  return undefined;
}

const scales = [1, 1e3, 1e6, 1e9, 1e12];
const precision = 1e-6;

/** The number as the language writes it; undefined where three decimals do not hold it. */
function numberText(value: number, language: Language): string | undefined {
  const rounded = Number(value.toFixed(3));
  if (Math.abs(rounded - value) > Math.abs(value) * precision) return undefined;
  return new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(rounded);
}

const moneySign = (lead: string): string => /[\p{Sc}]\s?$/u.exec(lead)?.[0] ?? '';

function withBound({ bound }: Quantity, text: string | undefined, language: Language): string | undefined {
  if (text === undefined) return undefined;
  return bound === 'exact' ? text : `${boundLeads[bound][language]} ${text}`;
}
