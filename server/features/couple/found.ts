import type { Comparison } from '../../compare/comparison';
import type { SourceStatement } from '../../index/corpusIndex';
import type { Span } from '../../text/span';

/** A sentence of the one text and one of the other, with what they say on one point. */
export interface Found {
  readonly one: SourceStatement;
  readonly other: SourceStatement;
  readonly comparison: Comparison;
}

/** Two statements that name others on the same point. */
export const foundConflict = (
  kind: Comparison['kind'],
  one: SourceStatement,
  asked: Span,
  other: SourceStatement,
  told: Span,
): Found => ({
  one,
  other,
  comparison: { kind, relation: 'conflicts', score: 1, a: valueIn(kind, one, asked), b: valueIn(kind, other, told) },
});

function valueIn(kind: Comparison['kind'], statement: SourceStatement, { start, end }: Span): Comparison['a'] {
  const text = statement.text.slice(start, end);
  return { text, span: { start, end }, key: `${kind}:${text}` };
}
