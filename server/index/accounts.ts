import { compareCauses, givesCause } from '../compare/causes';
import { axesOf, compareCharacters } from '../compare/characters';
import type { Comparison } from '../compare/comparison';
import type { Statement, Weights } from '../compare/statement';
import { type Steps, visitInSteps } from './steps';

/** Accounts that one is compared with: a corpus on accidents of all sorts has more than anybody can weigh up. */
const accountLimit = 60;

/** What is told as an account of something that need not be named: why it broke, how it went. */
const questions: readonly Question[] = [
  { pointsOf: (statement) => (givesCause(statement) ? [0] : []), compare: compareCauses },
  { pointsOf: axesOf, compare: compareCharacters },
];

interface Question {
  /** The points on which a statement gives an account: only those on the same point are compared. */
  readonly pointsOf: (statement: Statement) => readonly number[];
  readonly compare: (a: Statement, b: Statement, weights: Weights) => Comparison[];
}

/**
 * What the sources say on why something broke and on how something went or what it was. 'The cause is not known' and 'a
 * bearing gave way', 'a shambles' and 'by the book' share no word: what they are accounts of stands before them, so that
 * no search by words leads from one to the other.
 */
export class Accounts<S extends Statement> {
  /** By question and point. */
  readonly #byPoint = questions.map(() => new Map<number, S[]>());

  private constructor() {}

  /** The accounts among the statements, found in steps. */
  static *among<S extends Statement>(statements: readonly S[]): Steps<Accounts<S>> {
    const found = new Accounts<S>();
    yield* visitInSteps(statements, 512, (statement) => found.#add(statement));
    return found;
  }

  #add(statement: S): void {
    if (statement.unstated) return;
    for (const [at, { pointsOf }] of questions.entries()) {
      for (const point of pointsOf(statement)) {
        const known = this.#byPoint[at]?.get(point);
        if (known) known.push(statement);
        else this.#byPoint[at]?.set(point, [statement]);
      }
    }
  }

  /** What the accounts of the sources say on what a statement gives an account of. */
  compare(a: Statement, weights: Weights): { readonly other: S; readonly comparison: Comparison }[] {
    if (a.unstated) return [];
    return questions.flatMap(({ pointsOf, compare }, at) => {
      const lists = pointsOf(a).map((point) => this.#byPoint[at]?.get(point) ?? []);
      const accounts = new Set(lists.filter(({ length }) => length <= accountLimit).flat());
      accounts.delete(a as S);
      return [...accounts].flatMap((other) => compare(a, other, weights).map((comparison) => ({ other, comparison })));
    });
  }
}
