import type { CueKind } from '../model/stance';
import type { Language } from '../text/language';

/**
 * How far the words of a cue bend their sentence.
 * `after`: from the cue to the end of its clause. `verb`: from the first verb of the clause, where that stands before the
 * cue, else from the cue, to the end of the clause. `adjunct`: from the cue to the next finite verb or comma. `phrase`:
 * the noun phrase behind the cue. `clause`: the whole clause. `before`: the clause up to the cue. `complement`: from the
 * cue on, through the that-clauses that follow. `self`: the words of the cue.
 */
export type Reach = 'after' | 'verb' | 'adjunct' | 'phrase' | 'clause' | 'before' | 'complement' | 'self';

/**
 * One row of the cue tables: ways of bending a statement that bend it alike, in six languages.
 *
 * Each language column lists phrases, separated by commas. A word matches whatever its capitals and accents; `~word`
 * matches every inflection of the word; `=word` matches only as written, accents and all; a last `+` asks for an infinitive soon behind. The
 * longest phrase wins.
 */
export interface CuePhrase extends Readonly<Record<Language, string>> {
  /** `none`: looks like a cue and is none ('not only', 'sin embargo'): takes its words from the shorter phrases. */
  readonly kind: CueKind | 'none';
  readonly reach: Reach;
  /** A negative word that counts only where the clause also has the particle 'ne' (French 'plus', 'personne'). */
  readonly needsParticle?: true;
  /** A negative verb or preposition of its own: a negation before it cancels it ('did not fail to', 'not without'). */
  readonly cancels?: true;
  /** Said of an attribute or a noun: not a cue where a determiner stands directly before ('the will', 'the plan'). */
  readonly verbOnly?: true;
}
