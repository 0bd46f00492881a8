import type { Landmark } from './source';
import type { Factuality } from './stance';

export const conflictKinds = [
  'date',
  'number',
  'polarity',
  'factuality',
  'participant',
  'place',
  'attribution',
  'characterisation',
] as const;

export type ConflictKind = (typeof conflictKinds)[number];

/** Kinds that ask one question: whether, how surely, and as what. */
export const questionOf = (kind: ConflictKind): ConflictKind =>
  kind === 'factuality' || kind === 'characterisation' ? 'polarity' : kind;

/** A passage of a source that speaks for something. */
export interface Evidence {
  /** Path of the source in its corpus folder. */
  readonly source: string;
  /** Position in the file, from 0, in UTF-16 units. */
  readonly line: number;
  readonly character: number;
  /** Where it stands in a document whose lines nobody sees: its page, chapter, paragraph, time or record. */
  readonly landmark?: Pick<Landmark, 'kind' | 'label'>;
  /** Verbatim span of the source's text. */
  readonly quote: string;
  /** BCP 47. */
  readonly language: string;
  readonly title?: string;
  readonly publisher?: string;
  /** ISO 8601. */
  readonly published?: string;
  /** Who is quoted or named as saying it. */
  readonly attribution?: string;
  readonly stance?: Factuality;
  /** How well it fits, 0 to 1. */
  readonly score?: number;
}

/** One of the things that the sources say. */
export interface Side {
  readonly value: string;
  readonly evidence: readonly Evidence[];
}

/** A point on which sources cannot all be right. Two sides or more. */
export interface Conflict {
  /** Stable while the text of the corpus is unchanged. */
  readonly id: string;
  readonly kind: ConflictKind;
  /** The thing in dispute, in words for people. */
  readonly about: string;
  readonly sides: readonly Side[];
}
