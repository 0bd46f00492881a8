/**
 * Ids of what happens once and in one spot, so that two accounts that put the same of it into a kitchen and into a garage
 * cannot both be right. Not here: what is done in many places, such as searching, working or meeting.
 */
export const singlePlaceActs: ReadonlySet<string> = new Set(
  // Beginnings and accidents
  (
    'begin happen fire wildfire spark-thing break-out-fire outbreak ignition short-circuit explode gas-explosion meltdown collapse implosion ' +
    'derail collide accident run-over overturn-vehicle plane-crash emergency-landing sink capsize run-aground touch-down ' +
    'take-off hit burst-pipe burst leak-out spill dam-break avalanche land-slip fall-accident fall-down mining-accident ' +
    // Crimes and violence
    'shoot mass-shooting stab murder kill ambush clash-armed bomb-attack suicide-attack robbery theft art-theft ' +
    'burglary arson assault-person rape take-hostage hijack massacre execute-person ' +
    // Life and death
    'be-born die suicide drown suffocate funeral wedding ' +
    // Agreements
    'sign initial-document ratify draft-agreement take-office'
  ).split(' '),
);

/**
 * Ids of what tells where a thing is or was: who finds it in the cellar says that it lay there. Two accounts of one thing
 * may put any of these for any other.
 */
export const whereabouts: ReadonlySet<string> = new Set(
  (
    'be-located find found-person discover salvage recovered-loot recover-body hide keep host-data seize appear ' +
    'stockpile sit parking'
  ).split(' '),
);

/** Ids of what tells where a thing goes to stay there: 'moved to X', 'production leaves for X', 'will come to X'. */
export const relocations: ReadonlySet<string> = new Set(
  'transfer move relocate-production leave go arrive come deliver send move-house relocate-people'.split(' '),
);
