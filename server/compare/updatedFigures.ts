import { asOf } from './runningCounts';
import type { Statement } from './statement';

type Amount = Statement['quantities'][number];

/**
 * Which of two different amounts of one thing brings the other up to date; undefined where neither does, so that they
 * conflict. Dates alone do not tell: sources that disagree have dates too. One of them must say that its figure is not
 * the last one ('so far', 'risen to'), or name the other's as the earlier one ('revised from 31').
 */
export function findUpdate(a: Statement, one: Amount, b: Statement, other: Amount): 'a' | 'b' | undefined {
  if (one.replaces?.includes(other.value)) return 'a';
  if (other.replaces?.includes(one.value)) return 'b';
  // What is counted so far can only grow.
  const smaller = one.value < other.value ? { statement: a, amount: one } : { statement: b, amount: other };
  const larger = smaller.amount === one ? { statement: b, amount: other } : { statement: a, amount: one };
  const running = isRunning(smaller) || isRunning(larger);
  if (!running || one.dimension !== other.dimension) return undefined;
  const [earlier, later] = [dayOf(smaller), dayOf(larger)];
  const known = earlier !== undefined && later !== undefined;
  if (known ? earlier >= later : !isRunning(smaller)) return undefined;
  return larger.amount === one ? 'a' : 'b';
}

interface Placed {
  readonly statement: Statement;
  readonly amount: Amount;
}

const isRunning = ({ statement, amount }: Placed): boolean =>
  amount.running === true || asOf(statement, amount) !== undefined;

const dayLength = 86_400_000;

/** The day that the amount is of: the one it is said to be counted up to, else that of its document. */
function dayOf({ statement, amount }: Placed): string | undefined {
  const until = asOf(statement, amount);
  if (until !== undefined && /^\d+$/u.test(until))
    return new Date(Number(until) * dayLength).toISOString().slice(0, 10);
  return statement.published?.slice(0, 10);
}
