import { compareQuantities } from '../compare/quantityAgreement';
import type { Statement } from '../compare/statement';
import { compareTimes } from '../compare/timeAgreement';
import type { FoundConflict } from '../index/conflictGroups';
import { overlaps, type Span } from '../text/span';

/** Can the value that a statement gives at `span` be right whichever side is? 'More than 3 tons' takes no side between 3.2 and 3.4. */
export function fitsEverySide(statement: Statement, span: Span, { sides }: FoundConflict): boolean {
  const amount = statement.quantities.find((one) => overlaps(one, span));
  const time = statement.times.find((one) => overlaps(one, span));
  if (!amount && !time) return false;
  return sides.every((side) =>
    side.some(({ statement: other, value }) => {
      const otherAmount = other.quantities.find((one) => overlaps(one, value.span));
      if (amount && otherAmount) return compareQuantities(amount, otherAmount) !== 'different';
      const otherTime = other.times.find((one) => overlaps(one, value.span));
      return time !== undefined && otherTime !== undefined && compareTimes(time, otherTime) !== 'different';
    }),
  );
}
