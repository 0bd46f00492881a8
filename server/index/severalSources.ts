import type { ConflictKind } from '../model/conflict';

/** Who gives a value: a statement of a source, or the evidence made of it. */
interface Voice {
  readonly source: string;
  readonly language: string;
}

/** Kinds of dispute over a value: two statements that give the same one are on one side. */
export const valueKinds: ReadonlySet<ConflictKind> = new Set<ConflictKind>(['date', 'number', 'participant', 'place']);

/**
 * Sources conflict with each other: one that gives several values says all of them. Only a page that says everything in
 * two languages is at odds with itself where the value of one language is not that of the other.
 */
export function areAtOdds(kind: ConflictKind, sides: readonly (readonly Voice[])[]): boolean {
  const voices = sides.flat();
  if (new Set(voices.map(({ source }) => source)).size > 1) return true;
  return valueKinds.has(kind) && new Set(voices.map(({ language }) => language)).size > 1;
}
