import type { FurnitureReason } from '../lexicon/pageFurniture';
import type { Block, BlockKind } from '../model/source';
import type { DetectedLanguage } from '../text/language';
import type { Span } from '../text/span';

/** A block while the reader still makes up its mind about it. */
export interface Draft {
  start: number;
  end: number;
  kind: BlockKind;
  language?: DetectedLanguage;
  level?: number;
  leftOut?: string;
  lead?: Span;
  /** Lies in its markup as something else than a line of its own accord: a dash, number or bullet was cut off before it. */
  marked?: boolean;
  /** A foot- or endnote: its dates and names are those of what it refers to. */
  note?: boolean;
  speaker?: string;
}

/** Takes a block out of the document proper. What was taken out for one reason stays out for that reason. */
export function leaveOut(draft: Draft, reason: FurnitureReason): void {
  if (draft.leftOut !== undefined) return;
  draft.kind = 'boilerplate';
  draft.leftOut = reason;
}

/** The block as the rest of the program sees it. */
export function toBlock({ marked: _, note: __, ...block }: Draft): Block {
  return block;
}
