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

/** What a check may take at most. */
const patience = 60_000;

/**
 * Runs all checks in order; one that fails, or never ends, does not keep the next from running. `onResults` hears of all
 * results so far after each.
 */
export async function runChecks(
  checks: readonly Check[],
  onResults: (results: readonly CheckResult[]) => void,
): Promise<void> {
  const results: CheckResult[] = [];
  for (const { name, run } of checks) {
    const start = Date.now();
    const failure = await Promise.race([run(), giveUp()]).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
    results.push({ name, milliseconds: Date.now() - start, ...(failure === undefined ? {} : { failure }) });
    onResults(results);
  }
}

async function giveUp(): Promise<never> {
  await wait(patience, undefined, { ref: false });
  throw new Error(`not done after ${patience / 1000} s`);
}

/** Asks again and again until the answer is something, for at most `seconds`. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | false> | Answer | undefined | false,
  seconds = 15,
): Promise<Answer> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${seconds} s in vain for ${what}`);
    await wait(50);
  }
}
