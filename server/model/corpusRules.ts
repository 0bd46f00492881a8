/** What a project says on its sources as a whole. Names count whatever their capitals and accents. */
export interface CorpusRules {
  /** Lists of names of one and the same; the first is the preferred one. */
  readonly merge: readonly (readonly string[])[];
  /** Lists of names that are each somebody else's. */
  readonly split: readonly (readonly string[])[];
  /** What looks like a name and is none. */
  readonly ignored: readonly string[];
  /** Patterns of source paths, the most trusted first. They order what is shown, and settle nothing. */
  readonly trusted: readonly string[];
}

export const noCorpusRules: CorpusRules = { merge: [], split: [], ignored: [], trusted: [] };
