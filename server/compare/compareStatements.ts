import { compareAttributions } from './attributions';
import { compareCauses } from './causes';
import { compareCharacters } from './characters';
import type { Comparison } from './comparison';
import { compareDates } from './dates';
import { compareExistences } from './existences';
import { compareNumbers } from './numbers';
import { compareParticipants } from './participants';
import { comparePlaces } from './places';
import { compareStances } from './stances';
import type { Statement, Weights } from './statement';

const kinds = [
  compareDates,
  compareNumbers,
  compareStances,
  compareExistences,
  compareCauses,
  compareCharacters,
  compareParticipants,
  comparePlaces,
  compareAttributions,
];

/**
 * Everything on which two statements speak of the same point, whether they agree or conflict. Pure; serves
 * source against source and brief against source alike.
 */
export function compareStatements(a: Statement, b: Statement, weights: Weights): Comparison[] {
  if (a.unstated || b.unstated) return [];
  return kinds.flatMap((compare) => compare(a, b, weights));
}
