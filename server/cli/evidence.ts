import { BriefChecker } from '../features/briefChecker';
import { loadCorpus } from './corpus';
import { printConflict, printEvidence, printJson, printLine } from './print';
import type { Invocation } from './usage';

/** Prints what the sources say on a sentence, best first, and the conflicts it touches. */
export async function evidence(invocation: Invocation): Promise<number> {
  const { index, languages } = await loadCorpus(invocation);
  const checks = [...new BriefChecker(index, languages).check(invocation.rest[0] ?? '')].flatMap(
    ({ check }) => check ?? [],
  );
  const passages = checks.flatMap((check) => check.evidence);
  const conflicts = checks.flatMap(({ disputes }) => disputes.map(({ conflict }) => conflict));
  if (invocation.format === 'json') {
    printJson({ version: 1, evidence: passages, conflicts });
    return 0;
  }
  for (const passage of passages) printEvidence(passage, '');
  if (!passages.length) printLine('No source speaks of it.');
  for (const conflict of conflicts) {
    printLine();
    printConflict(conflict);
  }
  return 0;
}
