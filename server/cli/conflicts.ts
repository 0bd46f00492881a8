import { loadCorpus } from './corpus';
import { count, printConflict, printJson, printLine } from './print';
import type { Invocation } from './usage';

/** Prints every conflict among the sources. */
export async function conflicts(invocation: Invocation): Promise<number> {
  const { index } = await loadCorpus(invocation);
  const found = index.conflicts().map(({ conflict }) => conflict);
  if (invocation.format === 'json') {
    printJson({ version: 1, conflicts: found });
    return 0;
  }
  for (const conflict of found) {
    printConflict(conflict);
    printLine();
  }
  printLine(`${count(found.length, 'conflict')} among ${count(index.paths.length, 'source')}`);
  return 0;
}
