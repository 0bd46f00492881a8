/**
 * Sides that hardly anybody takes of one thing at once, by the ids of their concepts: who criticises a plan does not
 * approve it, who escapes is not caught. Looser than the opposites of the concept tables, and so only of use where two
 * texts are put beside each other that say the rest of it of the same doers and things.
 */
// biome-ignore format: one contrast a line
export const contraryConcepts: readonly (readonly [string, string])[] = [
  ['approve support praise recommend encourage defend agree accept in-agreement-with vote-in-favour pass-law conclude-agreement trust welcome adopt', 'criticise oppose reject condemn vote-against refuse doubt distrust disagree complain veto accuse boycott reject-law obstructive break-off-talks'],
  ['support defend protect promote encourage help ally-with', 'fight oppose attack persecute harass sabotage hinder'],
  ['receive accept win win-prize get-obtain earn inherit take', 'refuse reject decline-prize deny-asylum lose forfeit'],
  ['arrest imprison custody detain capture house-arrest caught-in-act', 'escape free acquit at-large search manhunt shake-off flee release-hostage'],
  ['cause provoke result-from effect spread worsen', 'prevent hinder cure treat avoid foil reduce protect'],
  ['salvage find recovered-loot found-person return-artefact recover-body', 'lack missing-person still-missing lose-thing disappear unknown'],
  ['allow let-in approve legalise', 'forbid keep-out prevent hinder criminalise block-way exclude'],
  ['die kill murder execute-person drown', 'survive save-person alive resuscitate unhurt'],
  ['accuse charge convict blame-for indict guilty', 'absolve acquit innocent drop-charges amnesty'],
  ['resign withdraw-from', 'dismiss vote-out be-eliminated'],
  ['easy facilitate', 'difficult challenge hinder complicate'],
  ['succeed win effective-treatment solve', 'fail lose ineffective unsuccessful'],
  ['keep stay remain continue maintain', 'abandon leave lose quit give-up stop abolish'],
  ['improve recover-health strengthen', 'worsen decline weaken fall-ill'],
  ['increase expand grow-up double triple', 'decrease contract-shrink fall halve'],
  ['build found create restore', 'destroy demolish dissolve'],
  ['include join add', 'exclude expel withdraw-from remove'],
  ['obey comply keep-promise fulfil-contract', 'violate disobedient break-promise breach-of-contract'],
  ['known-quality reveal publish show announce', 'unknown withhold hide secret keep-silent stonewall'],
  ['alive', 'dead'],
];
