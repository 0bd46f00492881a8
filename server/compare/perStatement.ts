import type { Statement } from './statement';

/**
 * The same function of a part of a statement (a time, a quantity, a feature), worked out once for each part: every
 * statement is compared with many others. A part is an object that belongs to one statement alone.
 */
export function perPart<Part extends object, Value>(
  compute: (statement: Statement, part: Part) => Value,
): (statement: Statement, part: Part) => Value {
  const known = new WeakMap<Part, { readonly value: Value }>();
  return (statement, part) => {
    const before = known.get(part);
    if (before) return before.value;
    const value = compute(statement, part);
    known.set(part, { value });
    return value;
  };
}

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
