import type { Language } from '../text/language';
import type { NameRun } from './nameRuns';
import type { OrganizationSpan } from './organizationNames';
import { keySet } from './phraseMap';
import type { RoleHit } from './roles';
import { isNameLike, type NameWord } from './sentenceWords';
import { isGivenName, isPlaceOpener, tablesFor, type WordTables } from './wordTables';

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
