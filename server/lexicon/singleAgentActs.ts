/**
 * Ids of acts that one person or body does, or a named few together, so that two accounts that name different doers of
 * the same act cannot both be right. Not here: what many do on their own, such as saying, visiting or wanting.
 */
export const singleAgentActs: ReadonlySet<string> = new Set([
  'lead', 'manage', 'found', 'discover', 'invent', 'win', 'create', 'sign', 'build', 'write', 'design', 'develop', 'buy', 'sell',
  'kill', 'begin', 'propose', 'order', 'publish', 'open', 'inaugurate', 'elect', 'appoint', 'succeed', 'approach', 'mediate',
  'mediation', 'command', 'chair', 'preside', 'attack', 'ambush', 'bomb', 'shoot', 'murder', 'assassinate', 'manufacture', 'launch',
  'produce', 'host', 'fund', 'finance', 'donate', 'report', 'notice', 'find', 'raise-alarm', 'rescue', 'save-person', 'steal', 'rob',
  'direct-film', 'compose', 'paint', 'score-goal', 'coach', 'own', 'take-over', 'acquire', 'audit', 'insure', 'operate', 'extradite',
  'sentence', 'investigate', 'head', 'captain',
]);
