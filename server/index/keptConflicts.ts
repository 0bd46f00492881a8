import type { Evidence } from '../model/conflict';
import { type Claimant, type FoundConflict, sortConflicts, toConflict } from './conflictGroups';
import type { SourceStatement } from './corpusIndex';
import type { Trust } from './trust';

/** A conflict in the form that is kept on disk: only what comparing found. All else follows from the statements. */
export interface KeptConflict {
  readonly score: number;
  readonly sides: readonly (readonly KeptClaim[])[];
}

interface KeptClaim extends Omit<Claimant, 'statement'> {
  /** Index of the statement among those of the corpus. */
  readonly place: number;
  /** Conflicts with a claim of another side itself. */
  readonly opposed?: true;
}

/** The conflicts of a corpus to be kept, for `reviveConflicts` over the same statements. */
export function keepConflicts(conflicts: readonly FoundConflict[]): KeptConflict[] {
  return conflicts.map(({ score, sides, opposed }) => ({
    score,
    sides: sides.map((claimants) =>
      claimants.map((claimant): KeptClaim => {
        const { statement, kind, value } = claimant;
        return { place: statement.place, kind, value, ...(opposed.has(claimant) ? { opposed: true } : {}) };
      }),
    ),
  }));
}

/**
 * The conflicts that were kept of a corpus with the same statements, as comparing these would find them, in small steps.
 * Undefined where they are not of these statements after all.
 */
export function* reviveConflicts(
  kept: readonly KeptConflict[],
  { statements, trust }: { readonly statements: readonly SourceStatement[]; readonly trust: Trust },
  evidenceFor: (statement: SourceStatement) => Evidence,
): Generator<void, FoundConflict[] | undefined> {
  const opposed = new Set<Claimant>();
  const conflicts: FoundConflict[] = [];
  for (const { score, sides } of kept) {
    yield;
    const claimants: Claimant[][] = [];
    for (const side of sides) {
      const own: Claimant[] = [];
      for (const { place, kind, value, opposed: isOpposed } of side) {
        const statement = statements[place];
        if (!statement) return undefined;
        const claimant = { statement, kind, value };
        if (isOpposed) opposed.add(claimant);
        own.push(claimant);
      }
      claimants.push(own);
    }
    conflicts.push(toConflict(claimants, opposed, score, evidenceFor, trust));
  }
  return sortConflicts(conflicts);
}
