import { compareCauses, givesCause } from '../compare/causes';
import type { Comparison } from '../compare/comparison';
import type { Statement, Weights } from '../compare/statement';

/** Accounts that one is compared with: a corpus on accidents of all sorts has more than anybody can weigh up. */
const accountLimit = 60;

/**
 * What the sources say on why something broke, burnt or failed. 'The cause is not known' and 'a bearing gave way' share no
 * word: what they are accounts of stands before them, so that no search by words leads from one to the other.
 */
export class CauseAccounts<S extends Statement> {
  readonly #accounts: readonly S[];

  constructor(statements: readonly S[]) {
    this.#accounts = statements.filter(givesCause);
  }

  /** What the accounts of the sources say on the cause that a statement gives, or says not to be known. */
  compare(a: Statement, weights: Weights): { readonly other: S; readonly comparison: Comparison }[] {
    if (this.#accounts.length > accountLimit || !givesCause(a)) return [];
    return this.#accounts.flatMap((other) =>
      other === a ? [] : compareCauses(a, other, weights).map((comparison) => ({ other, comparison })),
    );
  }
}
