// What a reader found in a sample corpus. The format is documented in docs/evaluation.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ConflictKind } from '../../server/model/conflict';

export interface Passage {
  readonly source: string;
  readonly quote: string;
}

export interface AnnotatedConflict {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly level?: 'hard';
  readonly sides: readonly { readonly value: string | number; readonly evidence: readonly Passage[] }[];
}

export interface AnnotatedSentence {
  readonly text: string;
  /** Ids of the conflicts it states a side of; none where nothing may be said. */
  readonly expect: readonly string[];
  readonly level?: 'hard';
  /** What makes a warning tempting where none is right. */
  readonly trap?: string;
  /** Passages that speak of the same. */
  readonly support?: readonly Passage[];
}

export interface AnnotatedName {
  readonly name: string;
  readonly type: 'person' | 'organization' | 'agreement';
  readonly aliases?: readonly string[];
  readonly optional?: boolean;
}

export interface Annotation {
  readonly about: string;
  readonly conflicts: readonly AnnotatedConflict[];
  readonly sentences: readonly AnnotatedSentence[];
  readonly names: readonly AnnotatedName[];
  readonly notNames: readonly string[];
}

/** The annotation of a sample corpus. */
export function readAnnotation(folder: string): Annotation {
  return parse(readFileSync(join(folder, 'annotation.yaml'), 'utf8')) as Annotation;
}
