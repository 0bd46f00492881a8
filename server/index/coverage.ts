import { relatedConcepts } from '../compare/conceptRelations';
import { sameness } from '../compare/featureMatches';
import type { Feature, Statement, Weights } from '../compare/statement';
import { type Offered, offeredBy, share, type Topic, type WeighedFeature, weighAll } from '../compare/topic';
import type { KeyTable } from './keyTable';
import type { PackedContext } from './packedContext';
import { type Steps, visitInSteps } from './steps';

/** A statement of the corpus with its context packed under the numbers of the corpus's key table. */
interface PackedStatement extends Statement {
  readonly context: PackedContext;
}

/** What a key of the corpus means in the sentence in hand: which of its features, by place, and how nearly. */
interface Meaning {
  readonly at: number;
  readonly same: number;
}

/** The sentence that is looked for in many statements. */
interface Wanted {
  readonly statement: Statement;
  readonly features: readonly WeighedFeature[];
  /** By place of the feature, the numbers of those of its keys that the corpus has. */
  readonly numbers: readonly (readonly number[])[];
}

const none: readonly Meaning[] = [];

/**
 * How much of a sentence each statement of the corpus says, itself (`direct`) and with what surrounds it (`coverage`):
 * the topic of compare/topic without a focus, for one sentence and many statements. Keys are numbers in one array, since
 * this runs for some hundred statements on each keystroke, and reading strings all over the memory would take most of it.
 */
export class CoverageTable {
  readonly #statements: readonly PackedStatement[];
  readonly #weights: Weights;
  readonly #table: KeyTable;
  /** Numbers of the keys of each statement but for its agreements, one statement after the other, and where each begins. */
  #keys = new Int32Array();
  readonly #begins: Int32Array;
  readonly #offered: Offered[] = [];
  /** Agreements by statement, with the numbers of their keys: they are told apart by more than these. */
  readonly #agreements = new Map<number, { readonly feature: Feature; readonly keys: readonly number[] }[]>();
  #wanted: Wanted | undefined;
  /** By number of a key, 1 + the place of its meanings in the sentence in hand; 0 for keys without. */
  #slots = new Int32Array();
  #meanings: Meaning[][] = [];
  /** Keys whose slot is not 0. */
  #filled: number[] = [];
  /** By place of a feature of the sentence in hand, how well the statement in hand matches it. */
  #strengths = new Float64Array(64);

  private constructor(statements: readonly PackedStatement[], weights: Weights, table: KeyTable) {
    this.#statements = statements;
    this.#weights = weights;
    this.#table = table;
    this.#begins = new Int32Array(statements.length + 1);
  }

  /** The table, made in steps. */
  static *made(statements: readonly PackedStatement[], weights: Weights, table: KeyTable): Steps<CoverageTable> {
    const made = new CoverageTable(statements, weights, table);
    yield* made.#fill();
    return made;
  }

  *#fill(): Steps<void> {
    const statements = this.#statements;
    const table = this.#table;
    const keys: number[] = [];
    yield* visitInSteps(statements, 512, ({ features }, index) => {
      for (const feature of features) {
        if (feature.speaker) continue;
        const numbers = feature.keys.map((key) => table.numberOf(key));
        if (feature.kind !== 'agreement') keys.push(...numbers);
        else this.#agreements.set(index, [...(this.#agreements.get(index) ?? []), { feature, keys: numbers }]);
      }
      this.#begins[index + 1] = keys.length;
    });
    this.#keys = Int32Array.from(keys);
    yield* visitInSteps(statements, 128, (statement) => {
      this.#offered.push(offeredBy(weighAll(statement, this.#weights)));
    });
    this.#slots = new Int32Array(table.size);
  }

  /** How much of `wanted` the statement at `index` says. */
  of(wanted: Statement, index: number): Pick<Topic, 'coverage' | 'direct'> {
    const { features, numbers } = this.#prepare(wanted);
    const context = this.#statements[index]?.context;
    const offered = this.#offered[index];
    if (!context || !offered) return { coverage: 0, direct: 0 };
    const strengths = this.#measure(wanted, index);
    const { covered, direct } = share(
      features,
      offered,
      ({ at }) => strengths[at] ?? 0,
      ({ at }) => {
        let best = 0;
        for (const number of numbers[at] ?? []) best = Math.max(best, context.weightOf(number) ?? 0);
        return best;
      },
      0,
    );
    return { coverage: covered, direct };
  }

  #measure({ features }: Statement, index: number): Float64Array {
    const strengths = this.#strengths.fill(0, 0, features.length);
    const end = this.#begins[index + 1] ?? 0;
    for (let at = this.#begins[index] ?? 0; at < end; at += 1) {
      for (const { at: place, same } of this.#meaningsOf(this.#keys[at] ?? 0))
        if (same > (strengths[place] ?? 0)) strengths[place] = same;
    }
    for (const { feature: agreement, keys } of this.#agreements.get(index) ?? []) {
      for (const key of keys) {
        for (const { at: place, same } of this.#meaningsOf(key))
          if (features[place]?.kind !== 'agreement' && same > (strengths[place] ?? 0)) strengths[place] = same;
      }
      for (const [place, feature] of features.entries()) {
        if (feature.kind === 'agreement')
          strengths[place] = Math.max(strengths[place] ?? 0, sameness(feature, agreement));
      }
    }
    return strengths;
  }

  #meaningsOf(key: number): readonly Meaning[] {
    const slot = this.#slots[key];
    return (slot && this.#meanings[slot - 1]) || none;
  }

  /** Writes down what the keys of the corpus mean in a sentence. Kept as long as the same one is asked of. */
  #prepare(statement: Statement): Wanted {
    if (this.#wanted?.statement === statement) return this.#wanted;
    for (const key of this.#filled) this.#slots[key] = 0;
    this.#filled = [];
    this.#meanings = [];
    if (this.#strengths.length < statement.features.length)
      this.#strengths = new Float64Array(2 * statement.features.length);
    const numbers = statement.features.map(({ keys }, at) =>
      keys.flatMap((key) => {
        const number = this.#table.find(key);
        if (number !== undefined) this.#mean(number, { at, same: 1 });
        for (const [other, same] of relatedConcepts(key) ?? []) {
          const akin = this.#table.find(other);
          if (akin !== undefined) this.#mean(akin, { at, same });
        }
        return number ?? [];
      }),
    );
    this.#wanted = { statement, features: weighAll(statement, this.#weights), numbers };
    return this.#wanted;
  }

  #mean(key: number, meaning: Meaning): void {
    const slot = this.#slots[key];
    if (slot) {
      this.#meanings[slot - 1]?.push(meaning);
      return;
    }
    this.#filled.push(key);
    this.#slots[key] = this.#meanings.push([meaning]);
  }
}
