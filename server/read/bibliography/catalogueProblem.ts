import type { Problem } from '../../model/problem';
import type { Reason } from '../../model/reason';

/** Something wrong with what a file says about sources. `line` counts from 0. */
export function catalogueProblem(reason: Reason, line: number): Problem {
  return { code: 'source-metadata', reason, line };
}

/** As many as anybody mends in one go, and how many more there are. */
export function mostImportant(problems: readonly Problem[]): Problem[] {
  const inOrder = [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const more = inOrder[mostProblems];
  if (!more) return inOrder;
  return [
    ...inOrder.slice(0, mostProblems),
    catalogueProblem({ says: 'moreBroken', count: inOrder.length - mostProblems }, more.line ?? 0),
  ];
}

const mostProblems = 100;
