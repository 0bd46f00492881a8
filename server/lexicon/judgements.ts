/**
 * Axes on which accounts of one happening, thing or person part: who calls the rescue orderly where another calls it a
 * shambles, the burglars professionals where another calls them bunglers. Ids of concepts at either end.
 */
export const judgements: readonly (readonly [string, string])[] = [
  ['orderly', 'chaotic'],
  ['professional experienced sophisticated-attack', 'amateurish inexperienced'],
  ['sophisticated-attack', 'negligence reckless'],
  ['voluntary', 'forced'],
  ['unforeseeable', 'foreseeable'],
  ['accidental accident contaminated-food', 'deliberate planned-quality sabotage'],
  ['spontaneous', 'planned-quality'],
  ['profitable', 'unprofitable'],
  ['life-saving emergency', 'nepotism'],
  ['arm-length', 'nepotism'],
  ['mastermind', 'underling'],
  ['armed', 'unarmed'],
  ['peaceful', 'violent'],
  ['friendly', 'hostile hostile-takeover'],
  ['heroic', 'cowardly'],
  ['careful', 'reckless negligence'],
  ['lenient', 'harsh'],
  ['packed', 'half-empty'],
  ['proportionate', 'disproportionate'],
  ['humane', 'inhumane'],
  ['triumph-quality', 'debacle'],
];

/** Concepts of the axes that are an everyday word as well: only where somebody says that something was that. */
export const onlyAsPredicate: ReadonlySet<string> = new Set(
  'accident emergency negligence armed professional'.split(' '),
);

/** Concepts that tell what might have been: 'it could have been foreseen'. */
export const saidOfWhatMayBe: ReadonlySet<string> = new Set('foreseeable unforeseeable'.split(' '));
