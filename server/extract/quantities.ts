import type { Quantity } from '../model/quantity';
import type { TimeExpression } from '../model/time';
import type { Language } from '../text/language';
import type { Token } from '../text/tokens';
import { readAmount } from './amounts';
import { inheritCounted } from './ellipticCounts';
import { readFraction, readMultiple, readOrdinal } from './fractions';
import { startsNumber } from './numberReading';
import { type Piece, piecesOf } from './pieces';
import type { QuantityHit } from './quantityDraft';

/**
 * The quantities of a sentence in order, in base units with the tolerance that their wording leaves. What is a time is
 * left out, durations are not. Articles are no quantities.
 */
export function findQuantities(
  tokens: readonly Token[],
  language: Language,
  times: readonly TimeExpression[],
): Quantity[] {
  const pieces = piecesOf(tokens);
  const dates = times.filter(
    (time) => time.relation !== 'for' && (time.precision !== 'vague' || time.relation !== 'since'),
  );
  const found: Quantity[] = [];
  let date = 0;
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (!piece) break;
    while (date < dates.length && (dates[date]?.end ?? 0) <= piece.start) date++;
    const inDate = (dates[date]?.start ?? Number.POSITIVE_INFINITY) <= piece.start;
    const hit =
      inDate || piece.kind === 'mark' || (piece.kind === 'word' && !startsNumber(piece.key, language))
        ? undefined
        : readAt(pieces, at, language);
    if (hit && hit.quantity.start >= (found.at(-1)?.end ?? 0)) found.push(hit.quantity);
    at = hit ? Math.max(hit.next, at + 1) : piece.kind === 'digits' && !inDate ? skipDigits(pieces, at) : at + 1;
  }
  return inheritCounted(found, pieces, language);
}

function readAt(pieces: readonly Piece[], at: number, language: Language): QuantityHit | undefined {
  return (
    readMultiple(pieces, at, language) ??
    readFraction(pieces, at, language) ??
    readOrdinal(pieces, at, language) ??
    readAmount(pieces, at, language)
  );
}

/** Digits that are no quantity (phone numbers, versions) are passed over as a whole. */
function skipDigits(pieces: readonly Piece[], at: number): number {
  let next = at + 1;
  if (pieces[at - 1]?.key === '+') while (pieces[next]?.kind === 'digits' || pieces[next]?.key === '-') next++;
  while (pieces[next]?.joined && (pieces[next]?.kind === 'digits' || /^[.,:/-]$/.test(pieces[next]?.key ?? ''))) next++;
  return next;
}
