import type { Claimant, FoundConflict } from '../index/conflictGroups';
import type { SourceStatement } from '../index/corpusIndex';
import { overlaps } from '../text/span';
import type { Match } from './sentenceCheck';

/** What one statement claims in a conflict that is known among the sources. */
export interface DisputedClaim {
  readonly found: FoundConflict;
  /** Place of the conflict in the list of all, the most certain first. */
  readonly rank: number;
  /** Index of the side that the statement is on. */
  readonly side: number;
  readonly claimant: Claimant;
}

/**
 * What a statement claims in any of these conflicts. A large corpus has conflicts with hundreds of claimants each, and
 * every sentence of a brief meets dozens of statements: they are sorted by statement once for each list.
 */
function disputedClaims(statement: SourceStatement, conflicts: readonly FoundConflict[]): readonly DisputedClaim[] {
  let table = tables.get(conflicts);
  if (!table) {
    table = claimsByStatement(conflicts);
    tables.set(conflicts, table);
  }
  return table.get(statement) ?? none;
}

/** What the matched words of a source claim in conflicts that are known. */
export function claimsIn({ comparison, other }: Match, conflicts: readonly FoundConflict[]): readonly DisputedClaim[] {
  return disputedClaims(other, conflicts).filter(({ claimant }) => overlaps(claimant.value.span, comparison.b.span));
}

type ClaimTable = ReadonlyMap<SourceStatement, readonly DisputedClaim[]>;

const tables = new WeakMap<readonly FoundConflict[], ClaimTable>();
const none: readonly DisputedClaim[] = [];

function claimsByStatement(conflicts: readonly FoundConflict[]): ClaimTable {
  const table = new Map<SourceStatement, DisputedClaim[]>();
  for (const [rank, found] of conflicts.entries())
    for (const [side, claimants] of found.sides.entries())
      for (const claimant of claimants) {
        const claim = { found, rank, side, claimant };
        const known = table.get(claimant.statement);
        if (known) known.push(claim);
        else table.set(claimant.statement, [claim]);
      }
  return table;
}
