import type { Problem } from './problem';

/**
 * What a bibliography says of one publication: an item of CSL-JSON (Citation Style Language 1.0.2, csl-data.json), whole,
 * so that a style can set whatever it asks for. Variables that no program here reads are kept under their names.
 */
export interface BibliographicRecord extends RecordVariables {
  /** The citation key. */
  readonly id: string;
  readonly type: RecordType;
}

/** What is known of a publication, before it has a key, and perhaps without its type. */
export interface RecordVariables {
  readonly type?: RecordType;
  /** Like other text of a record: perhaps with `<i>`, `<b>`, `<sup>`, `<sub>` in it. */
  readonly title?: string;
  readonly 'title-short'?: string;
  readonly 'container-title'?: string;
  readonly 'container-title-short'?: string;
  readonly 'collection-title'?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly author?: readonly RecordName[];
  readonly editor?: readonly RecordName[];
  readonly translator?: readonly RecordName[];
  readonly issued?: RecordDate;
  readonly accessed?: RecordDate;
  readonly 'original-date'?: RecordDate;
  readonly volume?: string | number;
  readonly issue?: string | number;
  readonly edition?: string | number;
  readonly number?: string | number;
  /** '12-18'. */
  readonly page?: string | number;
  readonly URL?: string;
  /** Without a resolver before it: `10.1000/182`. */
  readonly DOI?: string;
  readonly ISBN?: string;
  readonly ISSN?: string;
  /** BCP 47, as far as whoever wrote it kept to that. */
  readonly language?: string;
  readonly abstract?: string;
  readonly note?: string;
  readonly genre?: string;
  readonly keyword?: string;
  readonly [variable: string]: RecordValue | undefined;
}

/** A value of a variable: text, a number, names, a date, a list of words, or what a program keeps for itself (`custom`). */
export type RecordValue =
  | string
  | number
  | boolean
  | RecordDate
  | readonly RecordName[]
  | readonly string[]
  | { readonly [name: string]: unknown };

/** Either parts of a name, or the whole as it is printed (`literal`), as for bodies. */
export interface RecordName {
  readonly family?: string;
  readonly given?: string;
  readonly 'dropping-particle'?: string;
  readonly 'non-dropping-particle'?: string;
  readonly suffix?: string;
  readonly 'comma-suffix'?: string | number | boolean;
  readonly 'static-ordering'?: string | number | boolean;
  readonly literal?: string;
  readonly 'parse-names'?: string | number | boolean;
}

/** One date, or the first and the last of a span; a date in words where it cannot be told in parts. */
export interface RecordDate {
  /** Year, month from 1, day from 1; one list for a date, two for a span. */
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly season?: string | number;
  readonly circa?: string | number | boolean;
  readonly literal?: string;
  readonly raw?: string;
  readonly edtf?: string;
}

/** Every type of CSL 1.0.2. */
export const recordTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;

export type RecordType = (typeof recordTypes)[number];

/** What the bibliographies of a corpus say: of its documents, and of publications that it has no document of. */
export interface Bibliography {
  /** By the path of the source. */
  readonly ofSources: ReadonlyMap<string, RecordVariables>;
  /** Entries without a document, each key once. */
  readonly others: readonly BibliographicRecord[];
  /** Further keys of sources: two files may give one document different ones. By key, the path. */
  readonly moreKeys?: ReadonlyMap<string, string>;
}

export const noBibliography: Bibliography = { ofSources: new Map(), others: [] };

/** An entry of a file about sources, as the file has it. */
export interface CatalogueEntry {
  /** The key that it pins; absent where the file gives none that a writer would type. */
  readonly key?: string;
  readonly variables: RecordVariables;
  /** Files that it names as holding the document, as it writes them. */
  readonly files: readonly string[];
  /** Line that it begins on, from 0. */
  readonly line: number;
}

/** What a file about sources holds. What is broken in it is a problem, and the rest is there. */
export interface Catalogue {
  readonly entries: readonly CatalogueEntry[];
  readonly problems: readonly Problem[];
}
