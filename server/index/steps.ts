/**
 * Work that is done a little at a time, for callers that must not block: each step takes some milliseconds, and the result
 * comes at the end.
 */
export type Steps<Result> = Generator<void, Result>;

/** Does all the steps that are left. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Calls `visit` with each item and its place, so many in one step. */
export function* visitInSteps<Item>(
  items: readonly Item[],
  inOneStep: number,
  visit: (item: Item, at: number) => void,
): Steps<void> {
  for (const [at, item] of items.entries()) {
    visit(item, at);
    if (at % inOneStep === inOneStep - 1) yield;
  }
}
