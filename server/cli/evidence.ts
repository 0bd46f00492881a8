import { BriefChecker } from '../features/briefChecker';
import { unreadPassages } from '../features/unreadPassages';
import { loadCorpus } from './corpus';
import { printConflict, printEvidence, printJson, printLine } from './print';
import type { Invocation } from './usage';

/** Prints what the sources say on a sentence, best first, and the conflicts it touches. */
export async function evidence(invocation: Invocation): Promise<number> {
  const { index, languages } = await loadCorpus(invocation);
  const sentences = [...new BriefChecker(index, languages).check(invocation.rest[0] ?? '')];
  const passages = sentences.flatMap((one) => one.check?.evidence ?? []);
  const conflicts = sentences.flatMap(({ check }) => check?.disputes.map(({ conflict }) => conflict) ?? []);
  // Languages that are not read come last: what is in them only shares words.
  passages.push(...sentences.flatMap((one) => unreadPassages(one, index)));
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
