/** What speaks for a name being of each type. */
export interface Votes {
  person: number;
  organization: number;
  place: number;
  /** Ship, work, law, event …: no actor. */
  thing: number;
}

export function noVotes(): Votes {
  return { person: 0, organization: 0, place: 0, thing: 0 };
}

/** Weight that a single good reason has, and from which a type is believed. */
export const convincing = 2;
