/**
 * Ids of acts that one person or body does, or a named few together, so that two accounts that name different doers of
 * the same act cannot both be right. Not here: what many do on their own, such as saying, visiting, wanting or voting, and
 * acts whose doer is seldom told (elect: the voters).
 */
export const singleAgentActs: ReadonlySet<string> = new Set(
  // Making and finding
  (
    'found discover invent create build write design develop produce restore renovate excavate scientific-discovery attribute-work shoot-film ' +
    'erect-statue topple-statue demolish find recover-body save-person launch-rocket publish leak ' +
    // Leading and deciding
    'lead manage coach mediate order propose appoint dismiss inaugurate open host-summit host-games summon-ambassador recall-ambassador ' +
    'expel-diplomat dissolve-parliament issue-decree promulgate seize-power nationalise approve-drug merger-clearance merger-veto ' +
    // Trade
    'buy sell take-over hostile-takeover takeover-bid award-contract insure audit fund donate own bailout sack-coach sign-coach ' +
    // Winning
    'win win-match win-title win-prize ' +
    // Justice
    'sentence convict acquit extradite deport prosecute ' +
    // Violence and crime
    'kill murder attack ambush bomb airstrike bomb-attack shoot shoot-down launch-missile invade declare-war sabotage hijack ' +
    'take-hostage stab arson art-theft robbery burglary theft hack cyberattack behind-attack fire-first approach make-first-move sign ' +
    // At the wheel, handing over
    'at-controls drive supply-drug ' +
    // Bringing to an end, setting free
    'stop suspend cancel free recapture board-ship supervise'
  ).split(' '),
);

/**
 * Acts that one and the same doer is told to have done in one happening: who came upon the theft discovered it, who was at
 * the controls drove. Not here: the two sides of a deal (buy, sell).
 */
export const actsOfOneDoer: readonly ReadonlySet<string>[] = [
  'find discover ascertain',
  'at-controls drive lead',
  'burglary theft robbery art-theft behind-attack hack data-breach cyberattack',
  'kill murder shoot stab',
  'attack behind-attack bomb bomb-attack airstrike',
  'buy take-over hostile-takeover',
  'approach make-first-move propose',
  'stop suspend cancel order',
  'save-person free recapture board-ship',
  'mediate negotiate',
].map((family) => new Set(family.split(' ')));

/** Can two accounts that name different doers of such an act not both be right? */
export const isOfOneDoer = (key: string): boolean =>
  singleAgentActs.has(key) || actsOfOneDoer.some((family) => family.has(key));
