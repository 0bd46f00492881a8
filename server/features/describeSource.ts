import type { Evidence } from '../model/conflict';
import type { SourceMetadata } from '../model/source';
import { cutText } from '../text/excerpt';

/** 'Title, Publisher, 2024-03-06', as far as known. */
export function describeSource(metadata: SourceMetadata | undefined, path: string): string {
  const parts = [metadata?.title, metadata?.publisher, metadata?.published].filter((part) => part !== undefined);
  return parts.length ? parts.join(', ') : path;
}

/** How a source is called in a message: its outlet, else its title, else its path. */
export function nameOfSource({ publisher, title, source }: Pick<Evidence, 'publisher' | 'title' | 'source'>): string {
  return cutText(publisher ?? title ?? source, longestName);
}

const longestName = 40;
