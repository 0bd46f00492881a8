import type { PackedValue, ReportFormat } from '../../server/protocol';

/** What the extension sends to the page of the evidence matrix. */
export interface MatrixMessage {
  /** An `EvidenceMatrix`. */
  readonly matrix: PackedValue;
  /** Address of its brief. */
  readonly brief: string;
}

/** What the page asks of the extension. */
export type PageRequest =
  | { readonly type: 'ready' }
  /** Shows a passage in its source; `focus`: and goes there. */
  | { readonly type: 'open'; readonly passage: number; readonly focus: boolean }
  /** Shows a sentence in the brief. */
  | { readonly type: 'reveal'; readonly sentence: number; readonly focus: boolean }
  | { readonly type: 'save'; readonly format: ReportFormat };
