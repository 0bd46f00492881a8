import type { WordSequence } from '../text/wordSequence';

/** What a quotation may leave out before a word of it: nothing, any stretch (an ellipsis), or a few words (a bracket). */
export type Gap = 'none' | 'omission' | 'insertion';

/** The words of a quotation, with what the writer marked as changed. `gaps[i]` stands before word `i`. */
export interface QuotedWords extends WordSequence {
  readonly gaps: readonly Gap[];
}

/** A stretch in which a quotation and its source differ: words of each, from and to (not including). Either may be empty. */
export interface Difference {
  readonly quoted: { readonly from: number; readonly to: number };
  readonly source: { readonly from: number; readonly to: number };
}

/** How a quotation lies on the words of a source. */
export interface Alignment {
  /** Words of the source, from the first to behind the last that the quotation takes up. */
  readonly from: number;
  readonly to: number;
  readonly differences: readonly Difference[];
  /** For each word of the quotation, the word of the source that it is; -1 where it differs. */
  readonly matches: Int32Array;
}

const substitution = 1;
/** An ellipsis may stand for much, but for what is near rather than for what is far. */
const omitted = 0.002;
/** A bracket stands for a few words. */
const inserted = 0.05;

const diagonal = 1;
const up = 2;
const left = 3;

/**
 * Lays a quotation on the words `from` to `to` of a source so that as few words as possible differ; beginning and end of
 * the stretch are free. Semi-global alignment by dynamic programming (Needleman and Wunsch 1970), time and memory the
 * product of both lengths.
 */
export function alignWords(quoted: QuotedWords, source: WordSequence, from: number, to: number): Alignment {
  const rows = quoted.words.length;
  const columns = to - from;
  const width = columns + 1;
  const steps = new Uint8Array((rows + 1) * width);
  let before = new Float64Array(width);
  let current = new Float64Array(width);
  for (let row = 1; row <= rows; row += 1) {
    const word = quoted.words[row - 1];
    const skip = row === rows ? substitution : costOf(quoted.gaps[row]);
    current[0] = row;
    steps[row * width] = up;
    for (let column = 1; column < width; column += 1) {
      const isSame = source.words[from + column - 1] === word;
      let best = (before[column - 1] ?? 0) + (isSame ? 0 : substitution);
      let step = diagonal;
      const surplus = (before[column] ?? 0) + substitution;
      if (surplus < best) {
        best = surplus;
        step = up;
      }
      const missing = (current[column - 1] ?? 0) + skip;
      if (missing < best) {
        best = missing;
        step = left;
      }
      current[column] = best;
      steps[row * width + column] = step;
    }
    [before, current] = [current, before];
  }
  let end = 0;
  for (let column = 1; column < width; column += 1) if ((before[column] ?? 0) < (before[end] ?? 0)) end = column;
  // A last word that differs stands for one of the source rather than for none.
  const behind = end + 1;
  if (behind < width && before[behind] === before[end] && steps[rows * width + behind] === diagonal) end = behind;
  return trace(quoted, source, from, steps, width, end);
}

const costOf = (gap: Gap | undefined): number =>
  gap === 'omission' ? omitted : gap === 'insertion' ? inserted : substitution;

function trace(
  quoted: QuotedWords,
  source: WordSequence,
  offset: number,
  steps: Uint8Array,
  width: number,
  end: number,
): Alignment {
  const differences: Difference[] = [];
  const matches = new Int32Array(quoted.words.length).fill(-1);
  let row = quoted.words.length;
  let column = end;
  /** The difference that is being gone through, from its end. */
  let open: { row: number; column: number } | undefined;
  const close = (): void => {
    if (!open) return;
    differences.push({
      quoted: { from: row, to: open.row },
      source: { from: offset + column, to: offset + open.column },
    });
    open = undefined;
  };
  while (row > 0) {
    const step = steps[row * width + column];
    if (step === diagonal && quoted.words[row - 1] === source.words[offset + column - 1]) {
      close();
      matches[row - 1] = offset + column - 1;
      row -= 1;
      column -= 1;
    } else if (step === left && row < quoted.words.length && quoted.gaps[row] !== 'none') {
      close();
      column -= 1;
    } else {
      open ??= { row, column };
      if (step === diagonal || step === up) row -= 1;
      if (step === diagonal || step === left) column -= 1;
    }
  }
  close();
  return { from: offset + column, to: offset + end, differences: differences.reverse(), matches };
}
