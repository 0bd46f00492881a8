import type { ConflictKind } from './conflict';

/** A conflict that the people of a project know of and do not want to be told again, with the reason. */
export interface AcceptedConflict {
  readonly kind: ConflictKind;
  /** The thing in dispute, in words for people; tells nothing apart. */
  readonly about: string;
  readonly reason: string;
  /** What the sources said when it was accepted. */
  readonly sides: readonly AcceptedSide[];
  /** Values that no source gives and that a brief may state all the same. */
  readonly stated?: readonly string[];
}

export interface AcceptedSide {
  readonly value: string;
  /** At least one. */
  readonly passages: readonly AcceptedPassage[];
}

/** A sentence of a source as it was when the conflict was accepted. */
export interface AcceptedPassage {
  /** Path of the source in its corpus folder. */
  readonly source: string;
  /** Digest of its words (`digestOf` in `features/acceptedConflicts.ts`); without one, any sentence of the source. */
  readonly digest?: string;
}
