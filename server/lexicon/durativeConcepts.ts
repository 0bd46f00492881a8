/** Ids of acts that go on rather than happen: who 'will lead' may well lead already, and nothing conflicts. */
export const durativeConcepts: ReadonlySet<string> = new Set(
  (
    'lead manage control run own have use live work help support cooperate know need share protect defend insure operate promote influence ' +
    'increase decrease grow expand strengthen improve weaken threaten supply produce sponsor teach research train study analyse monitor'
  ).split(' '),
);
