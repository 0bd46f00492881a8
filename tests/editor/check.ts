import { setTimeout as wait } from 'node:timers/promises';

/** One thing to be checked inside an editor. */
export interface Check {
  readonly name: string;
  /** Throws when it does not hold. */
  readonly run: () => Promise<void>;
}

export interface CheckResult {
  readonly name: string;
  readonly milliseconds: number;
  /** Why it does not hold; absent if it does. */
  readonly failure?: string;
}

/** Runs all checks in order; one that fails does not keep the next from running. */
export async function runChecks(checks: readonly Check[]): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const { name, run } of checks) {
    const start = Date.now();
    const failure = await run().then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
    results.push({ name, milliseconds: Date.now() - start, ...(failure === undefined ? {} : { failure }) });
  }
  return results;
}

/** Asks again and again until the answer is something, for at most `seconds`. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | false> | Answer | undefined | false,
  seconds = 20,
): Promise<Answer> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${seconds} s in vain for ${what}`);
    await wait(50);
  }
}
