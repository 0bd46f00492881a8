import type { CorpusIndex } from '../index/corpusIndex';
import { voicesOf } from '../index/voices';
import type { Conflict } from '../model/conflict';
import { type CardPassage, passageOf } from './cardPassage';
import type { Dispute } from './sentenceCheck';

/** One thing in dispute, as a card shows it. */
export interface DisputedPoint {
  readonly code: Dispute['code'];
  readonly conflict: Conflict;
  /** The value that the sentence gives, where no source gives it. */
  readonly statedByNone?: string;
  readonly sides: readonly PointSide[];
}

/** What some of the sources say on the point. */
export interface PointSide {
  readonly value: string;
  /** The sentence says so too. */
  readonly isStated: boolean;
  /** One passage of each independent source. */
  readonly passages: readonly CardPassage[];
}

/** Both sides of a dispute, that of the sentence first. */
export function disputedPoint({ code, conflict, stated, side }: Dispute, index: CorpusIndex): DisputedPoint {
  const sides = conflict.sides.map(
    ({ value, evidence }, at): PointSide => ({
      value,
      isStated: at === side,
      passages: voicesOf(evidence, index).map((one) => passageOf(one, value, index)),
    }),
  );
  const hasValue = conflict.kind === 'date' || conflict.kind === 'number';
  return {
    code,
    conflict,
    sides: sides.sort((a, b) => Number(b.isStated) - Number(a.isStated)),
    ...(side === undefined && hasValue ? { statedByNone: stated } : {}),
  };
}
