import type { Concept } from './concept';
import { character } from './concepts/character';
import { conditions } from './concepts/conditions';
import { conduct } from './concepts/conduct';
import { manner } from './concepts/manner';
import { moods } from './concepts/moods';
import { verdicts } from './concepts/verdicts';

/** Two ends that one thing cannot be at, by the ids of their concepts. */
export interface Axis {
  readonly ends: readonly [string, string];
  /** Everyday qualities that many things have: only of what both sentences name. */
  readonly named?: true;
}

/** Axes with several concepts at one of their ends, or with concepts of other tables. */
const wide: readonly (readonly [string, string])[] = [
  ['orderly', 'chaotic'],
  ['professional experienced sophisticated-attack', 'amateurish inexperienced'],
  ['sophisticated-attack', 'negligence reckless'],
  ['voluntary', 'forced'],
  ['accidental accident contaminated-food', 'deliberate planned-quality sabotage'],
  ['profitable', 'unprofitable'],
  ['life-saving emergency', 'nepotism'],
  ['mastermind', 'underling'],
  ['armed', 'unarmed'],
  ['peaceful', 'violent'],
  ['friendly', 'hostile hostile-takeover frosty'],
  ['careful', 'reckless negligence'],
  ['sober', 'drunk'],
  ['stable-condition', 'life-threatening'],
  ['unanimous', 'divided by-majority'],
  ['lone-offender', 'accomplice'],
  ['landslide', 'narrow-win'],
];

/** Opposite qualities of everyday language. */
const named: readonly (readonly [string, string])[] = [
  ['legal', 'illegal'],
  ['safe', 'dangerous'],
  ['secret', 'public'],
  ['authentic real', 'fake forge'],
  ['innocent', 'guilty'],
  ['fair', 'unfair partisan'],
  ['successful', 'unsuccessful'],
  ['temporary', 'permanent'],
  ['natural', 'artificial'],
  ['sudden', 'gradual'],
  ['modern', 'outdated'],
  ['transparent', 'opaque'],
  ['intact', 'damaged'],
  ['healthy', 'sick'],
  ['expensive', 'cheap'],
  ['fast', 'slow'],
  ['calm', 'tense'],
  ['ordinary', 'exceptional'],
  ['independent', 'dependent'],
  ['popular', 'unpopular'],
];

/** Tables whose qualities judge: each pair of opposites within them is an axis. */
const judging: readonly Concept[] = [...character, ...conduct, ...manner, ...moods, ...verdicts];

/**
 * Axes on which accounts of one happening, thing or person part: who calls the rescue orderly where another calls it a
 * shambles, the burglars professionals where another calls them bunglers.
 */
export const judgements: readonly Axis[] = [
  ...wide.map((ends) => ({ ends })),
  ...named.map((ends) => ({ ends, named: true as const })),
  ...pairsOf(judging).map((ends) => ({ ends })),
  // In what condition one of several things is says nothing of the others.
  ...pairsOf(conditions).map((ends) => ({ ends, named: true as const })),
];

/** The pairs of opposite qualities and states within a table that no axis has yet. */
function pairsOf(table: readonly Concept[]): readonly (readonly [string, string])[] {
  const known = new Set([...wide, ...named].flatMap(([one, other]) => crossed(one, other)));
  const judged = table.filter(({ kind }) => kind === 'quality' || kind === 'state');
  const ids = new Set(judged.map(({ id }) => id));
  return judged.flatMap(({ id, opposite }) =>
    (opposite?.split(' ') ?? []).flatMap((other) => {
      const key = [id, other].sort().join(' ');
      if (known.has(key) || !ids.has(other)) return [];
      known.add(key);
      return [[id, other] as const];
    }),
  );
}

function crossed(left: string, right: string): string[] {
  return left.split(' ').flatMap((one) => right.split(' ').map((other) => [one, other].sort().join(' ')));
}

/** Concepts of the axes that are an everyday word as well: only where somebody says that something was that. */
export const onlyAsPredicate: ReadonlySet<string> = new Set(
  'accident emergency negligence armed professional'.split(' '),
);

/** Concepts that tell what might have been: 'it could have been foreseen'. */
export const saidOfWhatMayBe: ReadonlySet<string> = new Set('foreseeable unforeseeable'.split(' '));
