/**
 * Ids of acts that one person or body does, or a named few together, so that two accounts that name different doers of
 * the same act cannot both be right. Not here: what many do on their own, such as saying, visiting or wanting.
 */
export const singleAgentActs: ReadonlySet<string> = new Set([
  'lead', 'manage', 'found', 'discover', 'invent', 'win', 'create', 'sign', 'build', 'write', 'design', 'develop', 'buy', 'sell',
  'kill', 'begin', 'propose', 'order', 'publish', 'open', 'inaugurate', 'elect', 'appoint', 'succeed', 'approach', 'mediate',
  'attack', 'ambush', 'bomb', 'shoot', 'murder', 'assassinate', 
  'produce', 'fund', 'donate', 'report', 'find', 'save-person', 
  'coach', 'own', 'take-over', 'audit', 'insure', 'extradite',
  'sentence', 'investigate', 
]);
