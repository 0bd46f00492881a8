import type { Problem } from '../../model/problem';

/** Something wrong with what a file says about sources. `line` counts from 0. */
export function catalogueProblem(message: string, line: number): Problem {
  return { code: 'source-metadata', message, line };
}

/** As many as anybody mends in one go, and how many more there are. */
export function mostImportant(problems: readonly Problem[]): Problem[] {
  const inOrder = [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const more = inOrder[mostProblems];
  if (!more) return inOrder;
  const rest = inOrder.length - mostProblems;
  return [
    ...inOrder.slice(0, mostProblems),
    catalogueProblem(`${rest.toLocaleString('en')} more entries from here on are broken.`, more.line ?? 0),
  ];
}

const mostProblems = 100;
