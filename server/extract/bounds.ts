import { boundGlue, boundWords, germanSumWords, rangeOpeners } from '../lexicon/boundWords';
import type { Quantity } from '../model/quantity';
import type { Language } from '../text/language';
import { perLanguage } from '../text/perLanguage';
import type { Span } from '../text/span';
import { NumericPhrases } from './numericPhrases';
import type { Piece } from './pieces';

type Bound = Quantity['bound'];

/** 'At least', 'more than', 'about' in front of the piece, and the piece that the quantity then begins at. */
export function boundBefore(
  pieces: readonly Piece[],
  start: number,
  isRange: boolean,
  language: Language,
): { bound: Bound; at: number } {
  const words = wordsOf(language);
  const direct = words.before.findBefore(pieces, start);
  if (direct && !(pieces[direct.at]?.key === 'über' && isSum(pieces, direct.at)))
    return { bound: direct.row, at: direct.at };
  if (!direct && words.glue.has(pieces[start - 1]?.key ?? '')) {
    const hit = words.before.findBefore(pieces, start - 1);
    if (hit) return { bound: hit.row, at: hit.at };
  }
  const opener = isRange ? words.openers.findBefore(pieces, start) : undefined;
  return { bound: 'exact', at: opener?.at ?? start };
}

/** 'Or more', 'at most' behind the number or behind what it counts. */
export function boundBehind(
  pieces: readonly Piece[],
  next: number,
  counted: Span | undefined,
  language: Language,
): { bound?: Bound; next: number } {
  const words = wordsOf(language);
  const direct = words.behind.findAt(pieces, next);
  if (direct) return { bound: direct.row, next: direct.next };
  if (!counted) return { next };
  let at = next;
  while ((pieces[at]?.end ?? Number.POSITIVE_INFINITY) <= counted.end) at++;
  const behind = words.behind.findAt(pieces, at);
  return behind ? { bound: behind.row, next } : { next };
}

interface Words {
  readonly before: NumericPhrases<Bound>;
  readonly behind: NumericPhrases<Bound>;
  readonly glue: ReadonlySet<string>;
  readonly openers: NumericPhrases<string>;
}

const wordsOf = perLanguage((language): Words => {
  const bounds = (place: 'before' | 'behind'): NumericPhrases<Bound> => {
    const forms = new Map<Bound, string>(
      boundWords.filter((row) => row.place === place).map((row) => [row.bound, row[language].toLowerCase()]),
    );
    return new NumericPhrases([...forms.keys()], (bound) => forms.get(bound) ?? '', language);
  };
  return {
    before: bounds('before'),
    behind: bounds('behind'),
    glue: new Set(boundGlue[language].split(', ')),
    openers: new NumericPhrases([rangeOpeners[language]], (forms) => forms, language),
  };
});

/** Does a word shortly before 'über' say that a sum follows? Compounds end in such a word. */
function isSum(pieces: readonly Piece[], at: number): boolean {
  return pieces.slice(Math.max(0, at - 6), at).some(({ key }) => sumWords.test(key));
}

const sumWords = new RegExp(`(?:${germanSumWords.replaceAll(', ', '|')})$`);
