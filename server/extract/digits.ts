import type { Language } from '../text/language';
import type { Piece } from './pieces';

/** An amount in digits. */
export interface DigitReading {
  readonly value: number;
  /** Worth of the last place given: 0.01 for '3,25', 1 for '640'. */
  readonly place: number;
  /** Index of the piece behind it. */
  readonly next: number;
  /** The other reading of a form that both conventions know: '3,450' in a text that writes decimals with a comma. */
  readonly grouped?: number;
}

/**
 * Reads an amount in digits with the separators of its language. A form that only one convention can mean (two kinds of
 * separator, two groups, a last group of three zeros) is read so in every language.
 */
export function readDigits(pieces: readonly Piece[], at: number, language: Language): DigitReading | undefined {
  const first = pieces[at];
  if (first?.kind !== 'digits') return undefined;
  const groups = [first.key];
  const separators: string[] = [];
  let next = at + 1;
  for (;;) {
    const separator = pieces[next];
    const digits = pieces[next + 1];
    if (
      separator?.joined &&
      digits?.joined &&
      digits.kind === 'digits' &&
      separators.length < 5 &&
      /^[.,']$/.test(separator.key)
    ) {
      groups.push(digits.key);
      separators.push(separator.key);
      next += 2;
    } else if (
      separator?.kind === 'digits' &&
      isSpacedGroup(separator, pieces[next - 1], groups, separators, language)
    ) {
      groups.push(separator.key);
      separators.push(' ');
      next += 1;
    } else break;
  }
  return { ...amount(groups, separators, language), next };
}

/** '12 500': groups of three behind one space; English has this only inside one token (a thin space). */
function isSpacedGroup(
  group: Piece,
  before: Piece | undefined,
  groups: readonly string[],
  separators: readonly string[],
  language: Language,
): boolean {
  if (group.key.length !== 3 || !before || group.start - before.end !== 1) return false;
  if (separators.some((separator) => separator !== ' ')) return false;
  const lead = groups[0] ?? '';
  if (lead.length > 3 || lead.startsWith('0')) return false;
  return language !== 'en' || group.token === before.token;
}

function amount(
  groups: readonly string[],
  separators: readonly string[],
  language: Language,
): Omit<DigitReading, 'next'> {
  const last = groups.at(-1) ?? '';
  const mark = separators.at(-1);
  if (mark === undefined) return { value: Number(last), place: 1 };
  const whole = Number(groups.join(''));
  const decimal = Number(`${groups.slice(0, -1).join('')}.${last}`);
  const place = 10 ** -last.length;
  if (mark === ' ' || mark === "'") return { value: whole, place: 1 };
  const mixed = separators.some((separator) => separator !== mark);
  if (mixed) return { value: decimal, place };
  if (separators.length > 1) return { value: whole, place: 1 };
  const lead = groups[0] ?? '';
  const couldBeGroup = last.length === 3 && lead.length <= 3 && !lead.startsWith('0');
  if (!couldBeGroup) return { value: decimal, place };
  const groupMark = language === 'en' ? ',' : '.';
  if (mark === groupMark || last === '000') return { value: whole, place: 1 };
  return { value: decimal, place, grouped: whole };
}
