import type { SourceMetadata } from '../model/source';

/** 'Title, Publisher, 2024-03-06', as far as known. */
export function describeSource(metadata: SourceMetadata | undefined, path: string): string {
  const parts = [metadata?.title, metadata?.publisher, metadata?.published].filter((part) => part !== undefined);
  return parts.length ? parts.join(', ') : path;
}
