import type { Quantity } from '../model/quantity';
import type { Language } from '../text/language';
import type { Piece } from './pieces';

/** 'Of the 45 people on board, 12 …': a bare count in such a sentence counts what the first one counts. */
export function inheritCounted(
  quantities: readonly Quantity[],
  pieces: readonly Piece[],
  language: Language,
): Quantity[] {
  const whole = quantities.find(
    (quantity) =>
      quantity.counted !== undefined && quantity.dimension === 'count' && isWhole(quantity, pieces, language),
  );
  if (!whole?.counted) return [...quantities];
  const { counted } = whole;
  return quantities.map((quantity) =>
    quantity !== whole &&
    quantity.dimension === 'count' &&
    !quantity.label &&
    !quantity.counted &&
    quantity.value < whole.value &&
    quantity.start > whole.start
      ? { ...quantity, counted }
      : quantity,
  );
}

const leads: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['of', 'among']),
  es: new Set(['de', 'entre']),
  it: new Set(['dei', 'delle', 'degli', 'tra', 'fra']),
  fr: new Set(['des', 'sur', 'parmi']),
  pt: new Set(['dos', 'das', 'entre']),
  de: new Set(['von', 'unter']),
};

/** Does 'of the', 'dei', 'von den' lead to the number? */
function isWhole(quantity: Quantity, pieces: readonly Piece[], language: Language): boolean {
  const at = pieces.findIndex((piece) => piece.start >= quantity.start);
  return [pieces[at - 1], pieces[at - 2]].some((piece) => piece !== undefined && leads[language].has(piece.key));
}
