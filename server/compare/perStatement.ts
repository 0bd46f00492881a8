import type { Statement } from './statement';

/** The same function of a statement, worked out once for each: every statement is compared with many others. */
export function perStatement<Value>(compute: (statement: Statement) => Value): (statement: Statement) => Value {
  const known = new WeakMap<Statement, { readonly value: Value }>();
  return (statement) => {
    const before = known.get(statement);
    if (before) return before.value;
    const value = compute(statement);
    known.set(statement, { value });
    return value;
  };
}
