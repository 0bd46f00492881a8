import { perStatement } from './perStatement';

/** 'TARTU, Estonia, May 3 (Baltic Wire) -': where and by whom it was written, and nothing of what happened. */
const dateline = /^\s*\p{Lu}{3}[^()]{0,60}(?:\([^()]{2,40}\)\s*)?[-\u2013\u2014]\s/u;
const longestDateline = 120;

/** Where what a statement tells begins: behind its dateline, if it has one. */
export const bodyStart = perStatement(
  ({ text, start }): number => start + (dateline.exec(text.slice(start, start + longestDateline))?.[0].length ?? 0),
);
