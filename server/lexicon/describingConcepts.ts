/**
 * Ids of concepts that tell how a happening or a person is to be called rather than whether something happened: who
 * writes 'sold' where another writes 'donated' describes one and the same transfer.
 */
export const describingConcepts: ReadonlySet<string> = new Set(
  (
    'donate free-of-charge hostile-takeover hostile friendly mastermind underling accomplice voluntary forced legal illegal peaceful violent ' +
    'orderly chaotic professional amateurish experienced inexperienced frosty careful reckless lenient harsh packed half-empty ' +
    'deliberate accidental unanimous divided calm tense fast slow successful unsuccessful loot'
  ).split(' '),
);

/** Ids of acts of speech by which something is only confirmed or denied: what is in dispute is what they speak of. */
export const confirmingConcepts: ReadonlySet<string> = new Set('confirm deny claim verify clarify'.split(' '));
