import type { Span } from '../text/span';

export type EntityType = 'person' | 'organization' | 'place' | 'agreement';

/** An office or title that a text gives a person: 'Bolivian President Luis Arce' holds `president` of `BO`. */
export interface Role extends Span {
  /** Row of the lexicon's titles and roles, such as `president`. */
  readonly office: string;
  /** ISO 3166 code of the country it is held in, or the folded name of the organization, where the text says so. */
  readonly of?: string;
  /** 'former', 'then', 'future' as against 'current'. */
  readonly when?: 'former' | 'then' | 'future';
}

/** One place where a text names somebody or something. Spans are spans of the text as it stands. */
export interface Mention extends Span {
  /** The name, with damage repaired: title and role cut off, glued words parted, white space folded. */
  readonly name: string;
  /** `unknown` where the text does not tell. */
  readonly type: EntityType | 'unknown';
  readonly role?: Role;
  /** Acronym that the text gives in brackets behind the name, or the full name it gives behind an acronym. */
  readonly alsoCalled?: string;
  /** ISO 3166 code of a country, of the country whose demonym this is, or of the country whose capital stands for its government. */
  readonly country?: string;
  /** Only a demonym ('Iranian', 'boliviano'): tells whose something is but names nobody. */
  readonly demonym?: true;
  /** Of an agreement: ISO codes or folded names of its parties, and the concept ids of what it is about, where the sentence gives them. */
  readonly parties?: readonly string[];
  readonly subjects?: readonly string[];
  /** Of an agreement: the text calls it by a proper name ('Cascais Protocol'), not only by its kind ('the agreement'). */
  readonly named?: boolean;
  /** Only the look of the name speaks for its type ('two capitals side by side'): any better evidence elsewhere outweighs it. */
  readonly tentative?: true;
  /**
   * The words of a name in a form that translations share: ids of head words (`#bank`), ids of words that recur in names
   * (`environment`), ISO codes, cognate forms. Of an agreement: `#kind`, then the proper words of its name and years.
   */
  readonly terms?: readonly string[];
}
