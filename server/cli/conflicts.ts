import { findAcceptance } from '../features/acceptedConflicts';
import type { Conflict } from '../model/conflict';
import { visibleText } from '../text/visibleText';
import { loadCorpus } from './corpus';
import { count, paint, printConflict, printJson, printLine } from './print';
import type { Invocation } from './usage';

interface ListedConflict extends Conflict {
  /** Reason for which the project file accepts it. */
  readonly accepted?: string;
}

/** Prints every conflict among the sources. */
export async function conflicts(invocation: Invocation): Promise<number> {
  const { index, rules } = await loadCorpus(invocation);
  const found = index.conflicts().map(({ conflict }): ListedConflict => {
    const acceptance = findAcceptance(conflict, rules.accepted ?? []);
    return acceptance && !acceptance.joined.length ? { ...conflict, accepted: acceptance.entry.reason } : conflict;
  });
  if (invocation.format === 'json') {
    printJson({ version: 1, conflicts: found });
    return 0;
  }
  for (const conflict of found) {
    printConflict(conflict);
    if (conflict.accepted !== undefined) printLine(paint(`  accepted: ${visibleText(conflict.accepted)}`, 'grey'));
    printLine();
  }
  const accepted = found.filter((conflict) => conflict.accepted !== undefined).length;
  const among = `${count(found.length, 'conflict')} among ${count(index.paths.length, 'source')}`;
  printLine(accepted ? `${among}, ${accepted} accepted` : among);
  return 0;
}
