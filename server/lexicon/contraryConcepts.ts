/**
 * Two sides of a contrast. `then`: the first comes before the second, which leaves it standing that the first was so: who was
 * released had been held, but of somebody who is held nobody can say that they were released.
 */
export type Contrast = readonly [one: string, other: string, order?: 'then'];

/**
 * Sides that hardly anybody takes of one thing at once, by the ids of their concepts: who criticises a plan does not
 * approve it, who escapes is not held. Looser than the opposites of the concept tables, and so only of use where two texts
 * are put beside each other that say the rest of it of the same doers and things.
 */
// biome-ignore format: one contrast a line
export const contraryConcepts: readonly Contrast[] = [
  // What people think of it
  ['approve support praise recommend encourage defend agree accept in-agreement-with vote-in-favour pass-law conclude-agreement trust amnesty', 'criticise oppose reject condemn vote-against refuse doubt distrust disagree complain veto accuse reject-law obstructive break-off-talks protest suspect fear'],
  ['support defend protect encourage help ally-with allied friendly cooperate', 'fight oppose attack persecute harass sabotage hinder enemy hostile endanger'],
  ['like enthusiastic content happy', 'hate complain disappointed frustrated reluctant'],
  ['accuse charge convict blame-for indict guilty plead-guilty confess admit-responsibility suspect', 'absolve acquit innocent drop-charges plead-not-guilty deny-responsibility'],
  ['believe certain trust confident-quality', 'doubt uncertain distrust sceptical deny'],
  // What they get, keep and lose
  ['receive accept win win-prize get-obtain earn inherit take', 'refuse reject decline-prize deny-asylum lose forfeit miss-connection'],
  ['own keep belong', 'lose lose-thing forfeit divest hand-back-money', 'then'],
  ['lack missing-person still-missing lose-thing disappear unknown', 'salvage find recovered-loot found-person return-artefact recover-body', 'then'],
  ['profitable economic-recovery economic-growth solvency', 'unprofitable recession bankruptcy insolvency loss economic-crisis'],
  ['owe unpaid debt-default free-of-charge', 'pay repay refund', 'then'],
  // Freedom
  ['detain imprison custody house-arrest caught-in-act life-sentence', 'escape at-large search manhunt shake-off flee'],
  ['detain imprison custody house-arrest life-sentence take-hostage', 'free acquit release-hostage bail parole amnesty', 'then'],
  ['allow let-in approve legalise valid', 'forbid keep-out prevent hinder criminalise block-way exclude censor illegal'],
  ['deport expel-diplomat extradite turn-back deny-asylum', 'grant-asylum political-asylum naturalise let-in take-in-refugees'],
  // Life and health
  ['survive unhurt resuscitate save-person', 'die kill murder execute-person drown dead suffocate massacre'],
  ['alive live', 'die kill murder execute-person drown dead suffocate', 'then'],
  ['fall-ill sick infect worsen test-positive', 'healthy recover-health treat test-negative curable', 'then'],
  ['dangerous harmful deadly life-threatening poisonous', 'safe harmless-quality edible'],
  // Work and office
  ['resign', 'dismiss vote-out be-eliminated impeach'],
  ['appoint take-office elect reelect hire promote-rank stay-on reinstate', 'dismiss resign retire lay-off vote-out demote concede-defeat suspend-from-post', 'then'],
  // Cause and outcome
  ['cause provoke result-from effect', 'prevent hinder treat foil contain-fire protect'],
  ['easy facilitate', 'difficult challenge hinder complicate impossible'],
  ['succeed win effective-treatment solve successful win-match', 'fail lose ineffective unsuccessful lose-match'],
  ['improve strengthen recover-health', 'worsen weaken damage'],
  ['increase expand double triple raise-prices economic-growth', 'decrease contract-shrink halve cut-prices stagnate'],
  ['build found create restore rebuild maintain protect', 'destroy demolish dissolve abolish burn', 'then'],
  ['solve end reconcile settle-out-of-court', 'continue escalate stalemate'],
  // Coming together and apart
  ['quarrel disagree break-off-talks stalemate contest-result', 'agree conclude-agreement compromise reconcile breakthrough sign', 'then'],
  ['join participate take-office', 'stay-away withdraw-from withdraw-candidacy withdraw-competition leave-club', 'then'],
  ['include join add', 'exclude withdraw-from remove disqualify-candidate ban-athlete', 'then'],
  ['marry married wedding', 'divorce unmarried', 'then'],
  ['deploy invade occupy advance mobilise', 'retreat-military withdraw-from demobilise', 'then'],
  ['stay remain continue maintain stay-on', 'leave give-up stop abolish resign flee'],
  // Rules and promises
  ['obey comply keep-promise fulfil-contract heed-warning', 'violate disobedient break-promise breach-of-contract ignore-warning refuse'],
  ['known-quality reveal publish show announce inform', 'unknown withhold hide secret keep-silent stonewall no-comment'],
  ['compulsory require forced', 'voluntary exempt'],
  ['open-state', 'close closed-state', 'then'],
  ['closed-state', 'open open-state', 'then'],
  ['frequent numerous widespread', 'rare few-quality isolated-case'],
];
