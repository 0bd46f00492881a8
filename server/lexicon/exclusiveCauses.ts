/**
 * Families of causes of an accident or breakdown, of which only one is the cause: what was blown up on purpose did not
 * rust through. One family a line: ids of concepts.
 */
export const exclusiveCauses: readonly string[] = [
  'sabotage deliberate bomb attack arson vandalism terrorism cyberattack hack murder',
  'corrosion mechanical-failure overload short-circuit metal-fatigue',
  'mistake negligence human-error accidental',
  'software',
  'lightning storm earthquake flood landslide weather',
];

/** Ids of what such causes bring about. */
export const breakdowns: ReadonlySet<string> = new Set(
  (
    'break burst-pipe explode collapse fire accident fail unsuccessful leak-out spill plane-crash collide implosion sink derail blackout ' +
    'wildfire dam-break overturn-vehicle crash mechanical-failure damage'
  ).split(' '),
);
