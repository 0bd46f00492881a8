import type { ConflictItem } from '../../server/protocol';

/** What conflicts are grouped by: the actor or agreement they are about, or the kind of question. */
export type Grouping = 'subject' | 'kind';

export interface ConflictGroup {
  /** The actor or agreement, or the kind; undefined for conflicts that name nobody. */
  readonly name: string | undefined;
  readonly conflicts: readonly ConflictItem[];
}

/** The conflicts in groups: the largest first, those of one size by name, what names nobody last. */
export function groupConflicts(conflicts: readonly ConflictItem[], grouping: Grouping): ConflictGroup[] {
  const groups = new Map<string | undefined, ConflictItem[]>();
  for (const conflict of conflicts) {
    const name = grouping === 'kind' ? conflict.kind : conflict.subject;
    const group = groups.get(name) ?? [];
    group.push(conflict);
    groups.set(name, group);
  }
  return [...groups]
    .map(([name, members]) => ({ name, conflicts: members }))
    .sort(
      (a, b) =>
        Number(a.name === undefined) - Number(b.name === undefined) ||
        b.conflicts.length - a.conflicts.length ||
        ((a.name ?? '') < (b.name ?? '') ? -1 : 1),
    );
}
