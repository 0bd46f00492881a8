import type { DetectedLanguage } from '../text/language';
import type { Span } from '../text/span';
import type { Mention } from './mention';
import type { Problem } from './problem';
import type { Quantity } from './quantity';
import type { Attribution, Cue } from './stance';
import type { Term } from './term';
import type { TimeExpression } from './time';

/** What is known about a document as a publication. */
export interface SourceMetadata {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  /** ISO 8601 date, as precise as the document says: `2024-03-06`, `2024-03` or `2024`. */
  readonly published?: string;
  readonly url?: string;
  /** Without a resolver before it: `10.1000/182`. */
  readonly doi?: string;
  /** Citation key pinned by the document itself. */
  readonly key?: string;
  /** Month (1 to 12) and day of a dateline ('LISBON, March 6 -') whose year the document does not tell. */
  readonly dateline?: { readonly month: number; readonly day: number };
  /** Language that the document declares for itself. */
  readonly language?: DetectedLanguage;
}

/** The role of a block in its page. */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'tableRow'
  | 'caption'
  | 'byline'
  | 'boilerplate';

/** A block of the extracted text, as the reader of the format found it. Blocks are in order and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Language that the markup declares (`lang="…"`). */
  readonly language?: DetectedLanguage;
  /** Of a heading: 1 for the outermost. */
  readonly level?: number;
  /** Of boilerplate: why it is no part of the document proper (menu, advertisement …). */
  readonly leftOut?: string;
  /** Whose words a transcript says that these are. */
  readonly speaker?: string;
  /** Words that the markup sets bold at the beginning of the block: a question, a label or a heading run in. */
  readonly lead?: Span;
}

/** One run of extracted text that stands at one place of the file: `text[textStart…]` is `file[fileStart…]`. */
export interface FileMapEntry {
  readonly textStart: number;
  readonly fileStart: number;
}

/** From here on the text stands at one place of a file whose lines nobody sees: a page, a chapter, a paragraph. */
export interface Landmark {
  readonly textStart: number;
  readonly kind: 'page' | 'chapter' | 'paragraph' | 'time' | 'record';
  /** Number or name, as the document counts: `12`, `xii`, `00:01:30`. */
  readonly label: string;
}

/** A document after reading: text, structure, metadata, and the way back to the file. */
export interface ReadSource {
  /** The text that is extracted from, and that quotes are verbatim spans of. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: SourceMetadata;
  /**
   * Ascending in `textStart`. Absent when text and file are the same; else a text offset `o` stands at
   * `fileStart + (o - textStart)` of the last entry with `textStart <= o`.
   */
  readonly fileMap?: readonly FileMapEntry[];
  /** Ascending in `textStart`. Of formats that are no text files: then lines count in `text`. */
  readonly landmarks?: readonly Landmark[];
  /** The decoded file, when it differs from `text`: what line numbers count in. */
  readonly fileText?: string;
  readonly problems: readonly Problem[];
}

/** A paragraph of a source: the unit of retrieval, in one language. */
export interface Passage extends Span {
  readonly kind: BlockKind;
  readonly language: DetectedLanguage;
  /** Why the passage is not part of the document proper (menu, advertisement …); such passages yield no facts. */
  readonly leftOut?: string;
  /** In an interview: who talks. A question's statements are nobody's claims. */
  readonly turn?: 'question' | 'answer';
  /** Of an answer, or of a transcript: the name of the person who talks, as the document gives it. */
  readonly speaker?: string;
  /** Titles of the sections that the passage stands in, outermost first: spans of the headings. */
  readonly headings: readonly Span[];
}

/** A sentence of a passage with everything that was found in it: the unit of extraction and caching. */
export interface Sentence extends Span {
  /** Index of its passage. */
  readonly passage: number;
  readonly language: DetectedLanguage;
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly cues: readonly Cue[];
  readonly attributions: readonly Attribution[];
  /** In order; together they cover the sentence's words. */
  readonly clauses: readonly Span[];
  readonly terms: readonly Term[];
}

/** Everything the engine knows of one source. Depends on the bytes of that source alone. */
export interface SourceFacts {
  readonly text: string;
  readonly metadata: SourceMetadata;
  /** Languages of its passages, most text first. */
  readonly languages: readonly DetectedLanguage[];
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  readonly fileMap?: readonly FileMapEntry[];
  readonly landmarks?: readonly Landmark[];
  /** Offset in the file of the first character of each of its lines. */
  readonly lineStarts: readonly number[];
  readonly problems: readonly Problem[];
}
