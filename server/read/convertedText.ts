import type { Reason } from '../model/reason';
import type { FileMapEntry, Landmark, SourceMetadata } from '../model/source';
import type { Draft } from './draft';

/** What a reader makes of a file that is no text, or a text in a form of its own: the text that everything else counts in, and the way back. */
export interface ConvertedText {
  readonly text: string;
  readonly drafts: Draft[];
  readonly metadata: Partial<SourceMetadata>;
  readonly landmarks: readonly Landmark[];
  /** Of text files: where the pieces of the text stand in the file. */
  readonly fileMap?: readonly FileMapEntry[];
  /** What could not be read. */
  readonly problems?: readonly Reason[];
}

/** A file that nothing can be read of, for this reason. */
export function nothingRead(reason: Reason): ConvertedText {
  return { text: '', drafts: [], metadata: {}, landmarks: [], problems: [reason] };
}
