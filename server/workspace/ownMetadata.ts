import type { SourceMetadata } from '../model/source';
import { withTold } from '../read/toldMetadata';
import type { ToldContext } from './extraction';

/** What a document tells of itself. */
export interface OwnMetadata {
  readonly metadata: SourceMetadata;
  /** What it was read with, and all that was told of it then; as JSON. */
  readonly context: string;
  readonly told: string;
}

/** The part of what is told that the facts depend on. */
export function contextOf({ published, language }: Partial<SourceMetadata>): ToldContext {
  return { ...(published === undefined ? {} : { published }), ...(language === undefined ? {} : { language }) };
}

/** Whether reading the document with what is told now would give the same facts. */
export function isReadAlike({ metadata, context }: OwnMetadata, told: Partial<SourceMetadata>): boolean {
  if (context === JSON.stringify(contextOf(told))) return true;
  const { published, language } = withTold(metadata, told);
  return context === '{}' && published === metadata.published && language === metadata.language;
}
